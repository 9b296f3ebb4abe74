import type { ReviewsPage, Selector } from '@/lib/domain/sites/profile';
import { findAll, findFirst, isMatch, isShown } from '../find';
import { isOurs } from '../own';
import { isAlike } from './alike';
import { labelsOf, textOf } from './labels';
import { numberPattern } from './order-id';
import { listOf } from './review-list';
import { findAnchors } from './row-anchors';

/** One review: its element, and those that follow it and belong to it. */
export type ReviewBlock = { parts: HTMLElement[]; followUps: HTMLElement[] };

/** How many of the rows that a selector finds are looked at before it is believed. */
const sample = 8;
/** A line that says that the list is empty, or that it is still being fetched. */
const nothing = /^(暂无|没有|无|抱歉|正在|加载中|数据加载)[^：:]{0,24}$/;
const around =
  'th, thead, [role="columnheader"], [role="tab"], select, textarea, nav, [class*="pagination"], input:not([type=checkbox], [type=radio], [type=hidden])';

/**
 * Finds the reviews that a page shows: by the profile's rows, else as the largest elements that hold one order number, or
 * one review text, each. A row without a number that looks like those beside it is a review, too.
 */
export function findReviews(doc: Document, page: ReviewsPage): ReviewBlock[] {
  const list = findFirst(doc, page.list);
  const roots = list ? [list, doc.body] : [doc.body];
  for (const root of roots) {
    const blocks = bySelector(root, page);
    if (blocks.length > 0) return blocks;
  }
  for (const root of roots) {
    const blocks = byWords(root, page);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

function bySelector(root: HTMLElement, page: ReviewsPage): ReviewBlock[] {
  for (const selector of page.row ?? []) {
    const rows = outermost(findAll(root, [selector])).filter(isRow);
    if (rows.length > 0 && areReviews(rows, page)) return blocksOf(rows, page);
  }
  return [];
}

const isRow = (row: Element): boolean => {
  const words = (row.textContent ?? '').trim();
  return words !== '' && !nothing.test(words) && isShown(row) && !isOurs(row);
};

/** A redesign may give a row's class to the whole list, or to something else. */
function areReviews(rows: readonly HTMLElement[], page: ReviewsPage): boolean {
  let said = 0;
  for (const row of rows.slice(0, sample)) {
    const texts = findAll(row, page.text);
    // A buyer may quote the number of another order.
    const quoted = texts.flatMap((text) => idsIn(text, page));
    const ids = new Set(idsIn(row, page));
    for (const id of quoted) if (ids.size > 1) ids.delete(id);
    if (ids.size > 1) return false;
    if (ids.size === 1 || texts.length > 0) said += 1;
  }
  return said > 0;
}

function idsIn(row: Element, page: ReviewsPage): string[] {
  const pattern = new RegExp(numberPattern(listOf(page)), 'gu');
  return [...(row.textContent ?? '').matchAll(pattern)].map(([id]) => id);
}

/** What was added later stands in a row of its own, after the review's. */
function blocksOf(rows: readonly HTMLElement[], { followUpRow = [] }: ReviewsPage): ReviewBlock[] {
  const blocks: ReviewBlock[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    const isFollowUp = followUpRow.some(({ css }) => isMatch(row, css));
    if (!isFollowUp) blocks.push({ parts: [row], followUps: [] });
    else if (last) last.followUps.push(row);
  }
  return blocks;
}

function byWords(root: HTMLElement, page: ReviewsPage): ReviewBlock[] {
  const anchors = anchorsIn(root, page);
  const count = new Map<Element, number>();
  for (const anchor of anchors) {
    for (let at: Element | null = anchor; at; at = at === root ? null : at.parentElement) {
      count.set(at, (count.get(at) ?? 0) + 1);
    }
  }
  const heads = new Set(anchors.map((anchor) => headOf(anchor, root, count, page)));
  const rows = [...heads].flatMap((head) => rowsFrom(head, heads));
  const { followUpRow = [] } = page;
  return rows.map((parts) => {
    const isLater = (part: Element) => followUpRow.some(({ css }) => isMatch(part, css));
    return { parts: parts.filter((part) => !isLater(part)), followUps: parts.filter(isLater) };
  });
}

function anchorsIn(root: HTMLElement, page: ReviewsPage): HTMLElement[] {
  const found = findAnchors(root, listOf(page));
  let step = found.next();
  while (!step.done) step = found.next();
  const numbers = step.value.map(({ element }) => element).filter(isShown);
  const texts = outermost(findAll(root, page.text)).filter(isShown);
  return texts.length > numbers.length ? texts : numbers;
}

/** The largest element that holds this anchor and no other. The only one of a page tells by its neighbours how far it reaches. */
function headOf(
  anchor: HTMLElement,
  root: HTMLElement,
  count: ReadonlyMap<Element, number>,
  page: ReviewsPage,
): HTMLElement {
  const isOnly = count.get(root) === 1;
  let head = anchor;
  let line: HTMLElement | null = null;
  while (head !== root && head.parentElement && head.parentElement !== root) {
    const { parentElement: parent } = head;
    if (count.get(parent) !== 1) break;
    if (isOnly && parent.querySelector(around)) break;
    if (isOnly && hasTwin(head)) {
      if (isJudged(head, page)) return head;
      line ??= head;
    }
    head = parent;
  }
  return line && !isJudged(head, page) ? line : head;
}

/** Whether an element says what somebody thinks, and not only whose order it is: a line of a review has others like it, too. */
function isJudged(element: HTMLElement, page: ReviewsPage): boolean {
  if (findAll(element, page.text).length > 0) return true;
  const { good = [], neutral = [], bad = [] } = page.ratingWords ?? {};
  if ([...good, ...neutral, ...bad, '★'].some((word) => element.textContent?.includes(word))) return true;
  const { places } = textOf([element], labelsOf(listOf(page)));
  return places.some(({ field }) => field === 'status' || field === 'buyerMessage');
}

const hasTwin = (element: Element): boolean =>
  /^(tr|li|article|div|section|tbody|table)$/.test(element.localName) &&
  [...(element.parentElement?.children ?? [])].some((other) => other !== element && isAlike(other, element));

function rowsFrom(head: HTMLElement, heads: ReadonlySet<HTMLElement>): HTMLElement[][] {
  let row = [head];
  const rows = [row];
  for (let next = head.nextElementSibling; next && !heads.has(next as HTMLElement); ) {
    if ([...heads].some((other) => next?.contains(other)) || next.querySelector(around)) break;
    if (isShown(next) && isRow(next)) {
      if (isAlike(next, head)) {
        row = [];
        rows.push(row);
      }
      row.push(next as HTMLElement);
    }
    next = next.nextElementSibling;
  }
  return rows;
}

/** Those that stand in no other of them. */
export function outermost<E extends Element>(elements: readonly E[]): E[] {
  let last: E | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** The first of these elements in the parts of a row, and the selector that found it. */
export const findShown = (
  parts: readonly Element[],
  selectors: readonly Selector[] = [],
): HTMLElement | null => {
  for (const selector of selectors) {
    const found = parts.flatMap((part) => outermost(findAll(part, [selector]))).find(isShown);
    if (found) return found;
  }
  return null;
};
