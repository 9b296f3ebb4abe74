import type { Message } from '@/lib/domain/chat/facts';

/** The worker's border takes no longer conversation. */
const most = 200;
/** Pages round times, and write 刚刚 now and 1 分钟前 later: times this near are the same. Milliseconds. */
const near = 120_000;

/**
 * Joins what was read before with what is shown now, for lists that hold only the rows around the scroll position:
 * scrolled up, the newest lines are out of the page but not out of the conversation, and an answered question must
 * not look unanswered. Both must be of one conversation.
 * @returns at most 200 messages, oldest first; `current` alone where the two cannot be lined up and it is not older
 */
export function mergeMessages(previous: readonly Message[], current: readonly Message[]): Message[] {
  if (previous.length === 0) return [...current];
  if (current.length === 0) return [...previous];
  const shift = align(previous, current);
  if (shift === null) return isOlder(current, previous) ? [...previous] : [...current];
  const start = Math.min(0, shift);
  const end = Math.max(previous.length, shift + current.length);
  const merged: Message[] = [];
  for (let at = start; at < end; at++) {
    const before = previous[at];
    const now = current[at - shift];
    const one = now && before ? { ...now, at: now.at ?? before.at } : (now ?? before);
    if (one) merged.push(one);
  }
  return merged.slice(-most);
}

/** What was said since a conversation was last read, oldest first; nothing where the two cannot be lined up. */
export function messagesSince(previous: readonly Message[], current: readonly Message[]): Message[] {
  if (previous.length === 0) return [...current];
  const shift = current.length > 0 ? align(previous, current) : null;
  return shift === null ? [] : current.slice(previous.length - shift);
}

/**
 * By how many messages `current` begins after `previous`: the place where all that overlaps agrees, the longest such
 * overlap first; among equal ones the latest, since a page that has grown is likelier than one that has shrunk.
 */
function align(previous: readonly Message[], current: readonly Message[]): number | null {
  let best: { shift: number; overlap: number } | null = null;
  for (let shift = 1 - current.length; shift < previous.length; shift++) {
    const from = Math.max(0, shift);
    const to = Math.min(previous.length, shift + current.length);
    if (best && to - from < best.overlap) continue;
    let agrees = true;
    for (let at = from; agrees && at < to; at++) agrees = isSame(previous[at], current[at - shift]);
    if (agrees) best = { shift, overlap: to - from };
  }
  return best?.shift ?? null;
}

function isSame(a: Message | undefined, b: Message | undefined): boolean {
  if (!a || !b || a.from !== b.from || a.kind !== b.kind || a.text !== b.text) return false;
  return a.at === null || b.at === null || Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= near;
}

function isOlder(a: readonly Message[], b: readonly Message[]): boolean {
  const [lastA, lastB] = [a.at(-1)?.at, b.at(-1)?.at];
  return lastA != null && lastB != null && Date.parse(lastA) < Date.parse(lastB);
}
