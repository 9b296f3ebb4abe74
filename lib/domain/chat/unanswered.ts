import type { Message } from './facts';

/**
 * The buyer's lines that nobody has answered: all since the last line of a seller or robot, oldest first, as one
 * question. What the system says answers nothing. What has no words (an image, a sticker) is an empty line. Null where the
 * last word is not the buyer's.
 *
 * `since`: time of the first unanswered line (null where the page shows none); `last`: place of the newest in `messages`.
 */
export function findUnanswered(
  messages: readonly Message[],
): { lines: string[]; since: string | null; last: number } | null {
  const lines: string[] = [];
  let since: string | null = null;
  let last = -1;
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    if (!message || message.from === 'seller' || message.from === 'robot') break;
    if (message.from !== 'buyer') continue;
    lines.unshift(message.text.trim());
    since = message.at;
    if (last < 0) last = index;
  }
  return last < 0 ? null : { lines, since, last };
}
