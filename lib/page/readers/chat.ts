import type { ChatFacts, longestLine, Message, Speaker } from '@/lib/domain/chat/facts';
import type { ChatPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { boxKind, findBox } from '../composer/box';
import { findAll, findEach, findFirst, isHiddenByMark, isShown, matchesOrHolds } from '../find';
import type { Reading } from '../reading';
import { visibleText } from '../visible-text';
import type { SumWriting } from './amount';
import { readTime } from './clock';
import { readField } from './field';
import { readOrder } from './order';

/** The worker's border refuses longer lines and longer conversations; a change there does not compile here. */
const longest: typeof longestLine = 4000;
const mostMessages = 200;
const longestLevel = 40;

type At = PageClock & SumWriting;

/**
 * Reads an open conversation: who asks, the last 200 messages in the order shown, the order beside it.
 * What the page does not show is null and named in `missing`; nothing is guessed.
 */
export function readChat(doc: Document, page: ChatPage, at: At): Reading<ChatFacts> {
  const missing: Reading<ChatFacts>['missing'] = [];
  const note = (key: string, fields: string[]) => {
    if (fields.length > 0) missing.push({ key, fields });
  };

  const unread: string[] = [];
  const buyer = readField(doc, page.conversation.buyer);
  const key = page.conversation.key ? readField(doc, page.conversation.key) : null;
  // Most buyers are of no level, and then nothing stands there: that nothing was read is no fault of the page.
  const level = page.conversation.level ? readField(doc, page.conversation.level) : null;
  if (buyer === null) unread.push('buyer');

  const list = findFirst(doc, page.list);
  const read = list ? readMessages(list, page, at) : null;
  if (!read) unread.push('messages');

  const box = findBox(doc, page);
  if (!box) unread.push('composer');

  const beside = readOrder(doc, page, list, at);

  note('conversation', unread);
  note('messages', read?.missing ?? []);
  note('order', beside?.missing ?? []);

  const facts: ChatFacts = {
    conversation: { buyer, key: key ?? buyer, ...(level && { level: level.slice(0, longestLevel) }) },
    messages: read?.messages ?? [],
    composer: box ? boxKind(box) : 'none',
    order: beside?.order ?? null,
  };
  return { facts, missing };
}

function readMessages(list: Element, page: ChatPage, at: At): { messages: Message[]; missing: string[] } {
  const hides = isShown(list) ? (element: Element) => !isShown(element) : isHiddenByMark;
  // A few more than are kept, for items without words. A long conversation may have thousands.
  const items = outermost(findAll(list, page.item).slice(-2 * mostMessages))
    .filter((item) => !hides(item))
    .slice(-mostMessages - 50);
  const times = (page.time ? findAll(list, page.time) : []).filter((time) => !hides(time));
  const missing = new Set<string>();
  const messages: Message[] = [];
  let shownAt: string | null = null;
  let next = 0;
  for (const item of items) {
    const passed: HTMLElement[] = [];
    for (let time = times[next]; time && isUpTo(time, item); time = times[++next]) passed.push(time);
    // A message without a time of its own stands under the last one shown above it.
    if (passed.length > 0) shownAt = lastTime(passed, at);
    const from = speakerOf(item, page);
    const { text, kind } = contentOf(item, from, page, hides);
    if (from === null && text !== '') missing.add('from');
    if (from === null) continue;
    if (text === '' && kind === 'text') {
      if (from === 'system') continue;
      // A sticker or a voice message: not to be read, but said; without it an answered question looks unanswered.
      missing.add('text');
    }
    if (shownAt === null) missing.add('at');
    messages.push({ from, text: text.slice(0, longest), kind, at: shownAt });
  }
  return { messages: messages.slice(-mostMessages), missing: [...missing] };
}

function lastTime(elements: HTMLElement[], at: At): string | null {
  const last = elements.at(-1);
  return last ? readTime(last, at) : null;
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
