import type { Message, Speaker } from '@/lib/domain/chat/facts';
import type { ChatPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { findAll, findEach, isHiddenByMark, isShown, matchesOrHolds } from '../find';
import { visibleText } from '../visible-text';
import type { Content } from './chat-content';
import { keepByItem } from './chat-kept';
import { speakersByWords } from './chat-words';
import { readTime } from './clock';

const kept = keepByItem<{ selected: Speaker | null } & Content>();

const keptTime = keepByItem<string | null>();

/** As many messages as the worker's border takes. */
export const mostMessages = 200;

type Read = { messages: Message[]; missing: string[] };

/**
 * Reads the messages of a list by the profile's selectors. Where the page is seen to say the opposite of a selector about
 * who speaks (a bubble of the buyer's on the seller's side), that message is left out and `from` named as missing.
 * @returns null where no selector finds an item
 */
export function readBySelectors(
  list: HTMLElement,
  page: ChatPage,
  buyer: string | null,
  at: PageClock,
): Read | null {
  const hides = isShown(list) ? (element: Element) => !isShown(element) : isHiddenByMark;
  // A few more than are kept, for items without words. A long conversation may have thousands.
  const items = outermost(findAll(list, page.item).slice(-2 * mostMessages))
    .filter((item) => !hides(item))
    .slice(-mostMessages - 50);
  if (items.length === 0) return null;
  const times = (page.time ? findAll(list, page.time) : []).filter((time) => !hides(time));
  const seen = speakersByWords(list, items, buyer);
  const missing = new Set<string>();
  const messages: Message[] = [];
  let shownAt: string | null = null;
  let next = 0;
  items.forEach((item, index) => {
    const passed: HTMLElement[] = [];
    for (let time = times[next]; time && isUpTo(time, item); time = times[++next]) passed.push(time);
    // A message without a time of its own stands under the last one shown above it.
    if (passed.length > 0) shownAt = lastTime(passed, at);
    const { selected, ...content } = kept(item, page, () => {
      const selected = speakerOf(item, page);
      return { selected, ...contentOf(item, selected, page, hides) };
    });
    const from = isOpposite(selected, seen?.[index] ?? null) ? null : selected;
    const { text, kind } = content;
    if (from === null && (text !== '' || selected !== null)) missing.add('from');
    if (from === null) return;
    if (text === '' && kind === 'text') {
      if (from === 'system') return;
      // A sticker or a voice message: not to be read, but said; without it an answered question looks unanswered.
      missing.add('text');
    }
    if (shownAt === null) missing.add('at');
    messages.push({ from, text, kind, at: shownAt });
  });
  return { messages, missing: [...missing] };
}

const sides: Partial<Record<Speaker, string>> = { buyer: 'buyer', seller: 'shop', robot: 'shop' };

function isOpposite(a: Speaker | null, b: Speaker | null): boolean {
  const [one, other] = [a && sides[a], b && sides[b]];
  return one != null && other != null && one !== other;
}

function lastTime(elements: HTMLElement[], at: PageClock): string | null {
  const last = elements.at(-1);
  // What was read in this minute stands for all of it.
  return last ? keptTime(last, Math.floor(at.now.getTime() / 60_000), () => readTime(last, at)) : null;
}

/** Whether the time stands above the item or in it. */
function isUpTo(time: Element, item: Element): boolean {
  const { DOCUMENT_POSITION_PRECEDING: above, DOCUMENT_POSITION_CONTAINED_BY: inside } = Node;
  return (item.compareDocumentPosition(time) & (above | inside)) !== 0;
}

function outermost(elements: HTMLElement[]): HTMLElement[] {
  let last: HTMLElement | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

function speakerOf(item: Element, page: ChatPage): Speaker | null {
  const { robot, buyer, seller, system } = page.from;
  if (robot && matchesOrHolds(item, robot)) return 'robot';
  if (matchesOrHolds(item, buyer)) return 'buyer';
  if (matchesOrHolds(item, seller)) return 'seller';
  return system && matchesOrHolds(item, system) ? 'system' : null;
}

function contentOf(
  item: HTMLElement,
  from: Speaker | null,
  page: ChatPage,
  hides: (element: Element) => boolean,
): Pick<Message, 'text' | 'kind'> {
  const cards: Element[] = page.card ? findEach(item, page.card) : [];
  const images = page.image ? findEach(item, page.image) : [];
  const times: Element[] = page.time ? findEach(item, page.time) : [];
  // The words of a card are the shop's, not the buyer's: they must not be taken for a question.
  const apart = (element: Element) => cards.includes(element) || times.includes(element);
  const texts = outermost(findAll(item, page.text)).filter(
    (element) => !hides(element) && !cards.some((card) => card.contains(element)),
  );
  // A notice (an order was paid, a colleague took over) has no bubble: its words are all there are.
  const notice = from === 'system' && page.from.system ? findAll(item, page.from.system) : [];
  const whole = from === 'system' && notice.length === 0 ? [item] : notice;
  const text = (texts.length > 0 ? texts : whole)
    .map((element) => visibleText(element, apart))
    .filter((line) => line !== '')
    .join('\n');
  const bare = text === '' || /^\[图片\]$/.test(text);
  if (cards.length > 0) return { text, kind: 'card' };
  return images.length > 0 && bare ? { text: '', kind: 'image' } : { text, kind: 'text' };
}
