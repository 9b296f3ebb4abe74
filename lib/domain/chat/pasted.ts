import type { ChatFacts } from './facts';
import { longestLine } from './facts';

/** Lines of one question; what stands before them is older than what the buyer waits for. */
const mostLines = 200;

/** As much pasted text as is looked at, from its end. UTF-16 units. */
export const longestPasted = 20_000;

/**
 * The facts of a chat of which only the buyer's words are known, as they were pasted or typed: every line that is not
 * blank is a line of the buyer's, and all together are one question. No buyer, no order, no time; where nothing
 * stands, no message.
 */
export function pastedFacts(text: string): ChatFacts {
  const lines = text
    .slice(-longestPasted)
    .split(/\r\n?|\n/)
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== '')
    .slice(-mostLines);
  return {
    conversation: { buyer: null, key: null },
    messages: lines.map((line) => ({ from: 'buyer', text: line, kind: 'text', at: null })),
    composer: 'none',
    order: null,
  };
}
