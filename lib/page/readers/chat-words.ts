import type { Message, Speaker } from '@/lib/domain/chat/facts';
import type { PageClock } from '@/lib/domain/time';
import { habitsOf, summaryOf } from './chat-habits';
import { keepByItem } from './chat-kept';
import { isDayLine, isHourLine, timeOf } from './chat-marks';
import { haveTwoSides, rolesOf } from './chat-roles';
import { rowsIn, spanOf } from './chat-rows';
import type { Span } from './chat-side';
import { lookAt, type Sight } from './chat-sight';
import { type Told, tell } from './chat-told';

const keptSight = keepByItem<Sight>();
const keptTold = new WeakMap<Sight, { habits: string; told: Told }>();
/** Pages on which messages were seen to stand on two sides: one speaker alone then stands on a known side. */
const twoSided = new WeakSet<Document>();

/** How many of the newest items are read by words beside the selectors: a question is asked and answered among them. */
const mostChecked = 40;

type Read = { messages: Message[]; missing: string[] };

/** Whom each item is from by what a person sees; null where that cannot be told. Nothing where the page gives no layout. */
export function speakersByWords(list: HTMLElement, items: readonly HTMLElement[], buyer: string | null) {
  const span = spanOf(list);
  if (!span) return null;
  const newest = items.slice(-mostChecked);
  const speakers = speakersOf(list.ownerDocument, tellAll(newest, span, buyer), buyer);
  return [...new Array<null>(items.length - newest.length).fill(null), ...speakers];
}

function tellAll(items: readonly HTMLElement[], span: Span, buyer: string | null = null): Told[] {
  const place = `${span.left} ${span.right}`;
  const sights = items.map((item) => keptSight(item, place, () => lookAt(item, span)));
  const habits = habitsOf(sights, buyer);
  const all = summaryOf(habits);
  return sights.map((sight, index) => {
    const known = keptTold.get(sight);
    // Which of several boxes is the bubble depends on how many there are of each.
    if (known?.habits === all && sight.boxes.length < 2) return known.told;
    const told = tell(items[index] as HTMLElement, sight, span, habits);
    keptTold.set(sight, { habits: all, told });
    return told;
  });
}

function speakersOf(doc: Document, told: readonly Told[], buyer: string | null): (Speaker | null)[] {
  const spoken = told.filter(({ said }) => said.length > 0);
  if (haveTwoSides(spoken)) twoSided.add(doc);
  const framed = spoken.filter(({ isFramed, side }) => isFramed && side !== 'middle').length;
  const bare = spoken.filter(({ isFramed, side }) => !isFramed && side !== 'middle').length;
  // Words at the left without a bubble, where all others have one, are the page's.
  const known = told.map((one) =>
    !one.isFramed && framed > bare ? { ...one, side: one.side === 'middle' ? one.side : null } : one,
  );
  const roles = rolesOf(known, buyer, twoSided.has(doc));
  return told.map((one, index) => {
    const role = roles[index] ?? null;
    if (role === 'seller' && one.robot) return 'robot';
    if (role) return role;
    return one.side === 'middle' && one.name === null ? 'system' : null;
  });
}

/** Reads the messages of a list by what a person sees. Null: it holds nothing that looks like a conversation. */
export function readByWords(list: HTMLElement, buyer: string | null, at: PageClock): Read | null {
  const span = spanOf(list);
  if (!span) return null;
  const items = rowsIn(list, span);
  const told = tellAll(items, span, buyer);
  const speakers = speakersOf(list.ownerDocument, told, buyer);
  const missing = new Set<string>();
  const messages: Message[] = [];
  let day: string | null = null;
  let shown: { at: string | null; isLine: boolean } = { at: null, isLine: true };
  told.forEach(({ times, said }, index) => {
    const time = times.at(-1);
    const isLine = said.length === 0;
    if (time !== undefined) shown = { at: placed(time, day, at), isLine };
    if (time !== undefined && isLine && !isHourLine(time)) day = isDayLine(time) ? time : null;
    const from = speakers[index] ?? null;
    // A notice without a time of its own is of no time that stands in somebody's message.
    const shownAt = from !== 'system' || time !== undefined || shown.isLine ? shown.at : null;
    for (const read of said) {
      if (from === null) missing.add('from');
      if (from === null) continue;
      const { text, kind } = read();
      if (from === 'system' && text === '') continue;
      if (text === '' && kind === 'text') missing.add('text');
      if (shownAt === null) missing.add('at');
      messages.push({ from, text, kind, at: shownAt });
    }
  });
  return messages.length > 0 || missing.size > 0 ? { messages, missing: [...missing] } : null;
}

/** The names that stand above messages, for the buyer's to be found among them. */
export function namesIn(list: HTMLElement): Set<string> {
  const span = spanOf(list);
  if (!span) return new Set();
  return new Set(tellAll(rowsIn(list, span), span).flatMap(({ name }) => (name === null ? [] : [name])));
}

/** How many items of this block stand on a side, as messages do. */
export function countTalk(list: HTMLElement): number {
  const span = spanOf(list);
  if (!span) return 0;
  return tellAll(rowsIn(list, span), span).filter(
    ({ side, said, isFramed }) => said.length > 0 && isFramed && (side === 'left' || side === 'right'),
  ).length;
}

let placedAt = '';
const places = new Map<string, string | null>();

/** Times read in one minute are the same in all of it; what was `刚刚` is read anew. */
function placed(line: string, day: string | null, at: PageClock): string | null {
  if (!/\d[:：]\d/.test(line)) return timeOf(line, day, at);
  const { now, ...clock } = at;
  const minute = `${Math.floor(now.getTime() / 60_000)} ${JSON.stringify(clock)}`;
  if (minute !== placedAt) places.clear();
  placedAt = minute;
  const key = `${day} ${line}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const time = timeOf(line, day, at);
  places.set(key, time);
  return time;
}
