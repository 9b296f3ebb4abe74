import type { Message, Speaker } from '@/lib/domain/chat/facts';
import type { PageClock } from '@/lib/domain/time';
import { isDayLine, isHourLine, timeOf } from './chat-marks';
import { haveTwoSides, rolesOf } from './chat-roles';
import { rowsIn, spanOf } from './chat-rows';
import type { Span } from './chat-side';
import { lookAt, type Sight } from './chat-sight';
import { habitsOf, type Told, tell } from './chat-told';

type Seen = { text: string; parts: number; left: number; right: number; sight: Sight };
const seen = new WeakMap<Element, Seen>();
/** Pages on which messages were seen to stand on two sides: one speaker alone then stands on a known side. */
const twoSided = new WeakSet<Document>();

/** What is read of an item holds while its words, its parts and its list stay as they are. */
function sightOf(item: HTMLElement, span: Span): Sight {
  const text = item.textContent ?? '';
  const parts = item.getElementsByTagName('*').length;
  const known = seen.get(item);
  const isSame =
    known &&
    known.parts === parts &&
    known.text === text &&
    known.left === span.left &&
    known.right === span.right;
  if (isSame) return known.sight;
  const sight = lookAt(item, span);
  seen.set(item, { text, parts, ...span, sight });
  return sight;
}

type Read = { messages: Message[]; missing: string[] };

/** Whom each item is from by what a person sees; null where that cannot be told. Nothing where the page gives no layout. */
export function speakersByWords(list: HTMLElement, items: readonly HTMLElement[], buyer: string | null) {
  const span = spanOf(list);
  if (!span) return null;
  return speakersOf(list.ownerDocument, tellAll(items, span, buyer), buyer);
}

function tellAll(items: readonly HTMLElement[], span: Span, buyer: string | null = null): Told[] {
  const sights = items.map((item) => sightOf(item, span));
  const habits = habitsOf(sights, buyer);
  return items.map((item, index) => tell(item, sights[index] as Sight, span, habits));
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
    if (time !== undefined) shown = { at: timeOf(time, day, at), isLine };
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
