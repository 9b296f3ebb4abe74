import type { ChatPage } from '@/lib/domain/sites/profile';
import { findBox } from '../composer/box';
import { findFirst, isShown } from '../find';
import { isOurs } from '../own';
import { countTalk } from './chat-words';

/** Pixels. No conversation is shown in less. */
const least = { width: 160, height: 60 };
/** How much of the narrower of two columns must lie under the other for them to be one. */
const sameColumn = 0.6;
/** What does not scroll must be this much of the window and hold several messages, to be taken for their list. */
const leastOfWindow = 0.25;
const mostDeep = 40;

type Candidate = { element: HTMLElement; area: number; scrolls: boolean };
const found = new WeakMap<Document, { box: HTMLElement; list: HTMLElement }>();

/** The element in which messages stand: by the profile's selectors, else the block above the reply box that holds a talk. */
export function findList(doc: Document, page: ChatPage): HTMLElement | null {
  const list = findFirst(doc, page.list);
  if (list) return list;
  const box = findBox(doc, page);
  return box && findTalk(doc, box);
}

/**
 * The block that holds the conversation to which this box answers: it stands above the box and in its column, scrolls,
 * and what repeats in it stands on the sides as messages do. Conversations at the side, goods and notes have another column.
 */
export function findTalk(doc: Document, box: HTMLElement): HTMLElement | null {
  const known = found.get(doc);
  if (known && known.box === box && known.list.isConnected && isShown(known.list)) return known.list;
  found.delete(doc);
  const place = box.getBoundingClientRect();
  if (place.width === 0) return null;
  for (let at = box.parentElement, from: Element = box; at; from = at, at = at.parentElement) {
    const candidates: Candidate[] = [];
    for (const child of at.children) if (child !== from) gather(child as HTMLElement, place, candidates, 0);
    const scrolling = candidates.filter(({ scrolls }) => scrolls);
    const best = pick(scrolling, 1) ?? (scrolling.length === 0 ? pick(candidates.filter(isLarge), 2) : null);
    if (!best) continue;
    if (best.scrolls) found.set(doc, { box, list: best.element });
    return best.element;
  }
  return null;
}

function pick(candidates: readonly Candidate[], leastTalk: number): Candidate | null {
  const sorted = candidates.toSorted((a, b) => b.area - a.area);
  return sorted.find(({ element }) => countTalk(element) >= leastTalk) ?? null;
}

const isLarge = ({ element }: Candidate): boolean => {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return element.getBoundingClientRect().height >= height * leastOfWindow;
};

/** Blocks above the box and in its column; what is too small, or beside it, is not gone into. */
function gather(element: HTMLElement, box: DOMRect, into: Candidate[], deep: number): void {
  if (deep > mostDeep || isOurs(element)) return;
  const rect = element.getBoundingClientRect();
  const isGroup = rect.width === 0 || rect.height === 0;
  if (!isGroup && (rect.width < least.width || rect.height < least.height)) return;
  const shared = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  if (!isGroup && shared < Math.min(rect.width, box.width) * sameColumn) return;
  if (!isGroup && rect.top >= box.top) return;
  const isColumn = rect.bottom <= box.top + least.height / 2;
  if (!isGroup && isColumn) {
    const scrolls = canScroll(element);
    into.push({ element, area: rect.width * rect.height, scrolls });
  }
  for (const child of element.children) gather(child as HTMLElement, box, into, deep + 1);
}

function canScroll(element: HTMLElement): boolean {
  const { overflowY } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay') return true;
  return overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
}
