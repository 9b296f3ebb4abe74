import type { OrdersPage, Selector } from '@/lib/domain/sites/profile';
import { findAll, findFirst } from '../find';
import { isAlike, saysMuch } from './alike';
import { labelsOf, textOf } from './labels';
import { numberPattern, orderIdsIn } from './order-id';
import { findAnchors } from './row-anchors';
import { rowOf } from './row-field';

/** One order of a list. Several elements where the page puts its parts side by side: a head line and its item lines. */
export type Row = { parts: HTMLElement[] };

/** How many of the rows that a selector finds are looked at before it is believed. */
const sample = 8;

/**
 * Finds the rows of an order list: by the profile's selectors, else as the largest elements that hold exactly one
 * order number. Yields between slices of work, so that a long list can be gone through without holding the page up.
 */
export function* findRows(doc: Document, page: OrdersPage): Generator<void, Row[]> {
  const list = findFirst(doc, page.list);
  let found: Row[] = [];
  for (const root of list ? [list, doc.body] : [doc.body]) {
    const rows = (yield* rowsBySelector(root, page)) ?? [];
    if (rows.length > found.length) found = rows;
    // A redesign may have put every row into a list of its own.
    if (found.length > 0 && (root !== list || !isOneOfMany(doc, page))) return found;
  }
  if (found.length > 0) return found;
  if (list) {
    const rows = yield* rowsByWords(list, page);
    if (rows.length > 0) return rows;
  }
  return yield* rowsByWords(doc.body, page);
}

/** Going through a long page takes milliseconds for each selector. */
function* rowsBySelector(root: HTMLElement, page: OrdersPage): Generator<void, Row[] | null> {
  for (const selector of page.row ?? []) {
    yield;
    const elements = outermost(root, selector);
    if (elements.length > 0) yield;
    if (elements.length > 0 && areRows(elements, page))
      return elements.map((element) => ({ parts: [element] }));
  }
  return null;
}

const isOneOfMany = (doc: Document, { list = [] }: OrdersPage): boolean =>
  list.some((selector) => findAll(doc, [selector]).length > 1);

function outermost(root: HTMLElement, { css }: Selector): HTMLElement[] {
  let found: Iterable<HTMLElement>;
  try {
    found = root.querySelectorAll<HTMLElement>(css);
  } catch {
    return [];
  }
  let last: HTMLElement | undefined;
  return [...found].filter((element) => {
    if (last && last.parentElement !== element.parentElement && last.contains(element)) return false;
    last = element;
    return true;
  });
}

/** A redesign may give a row's class to the whole list, or to something else. */
function areRows(elements: readonly HTMLElement[], page: OrdersPage): boolean {
  let numbered = 0;
  for (const element of elements.slice(0, sample)) {
    const ids = orderIdsIn(rowOf([element], page, null), page);
    if (ids.size > 1) return false;
    numbered += ids.size;
    if (ids.size === 0 && numberPattern(page).test(element.textContent ?? '')) numbered += 1;
  }
  return numbered > 0;
}

function* rowsByWords(root: HTMLElement, page: OrdersPage): Generator<void, Row[]> {
  const anchors = yield* findAnchors(root, page);
  const owner = ownersOf(anchors, root);
  const heads = new Set<HTMLElement>();
  for (const { element, id } of anchors) {
    let head = element;
    while (head !== root && head.parentElement && owner.get(head.parentElement) === id)
      head = head.parentElement;
    heads.add(head === root || owner.get(root) === id ? onlyRow(element, head, page) : head);
  }
  yield;
  const isThin = [...heads].filter((head) => !saysMuch(head, page)).length * 2 > heads.size;
  // Among rows that tell of money or a state, one that is drawn otherwise and tells of none is an advert.
  const isStray = (head: HTMLElement) =>
    !isThin && !saysMuch(head, page) && ![...heads].some((other) => other !== head && isAlike(other, head));
  if (heads.size > 2) for (const head of [...heads]) if (isStray(head)) heads.delete(head);
  const rows: Row[] = [];
  const taken = new Set<Element>();
  for (const head of heads) {
    if (taken.has(head)) continue;
    for (const row of rowsFrom(head, heads, isThin, page)) {
      for (const part of row.parts) taken.add(part);
      rows.push(row);
    }
  }
  return rows;
}

/** Above each anchor: the number of the only order in an element, or '' where there are several. */
function ownersOf(anchors: readonly { element: HTMLElement; id: string }[], root: HTMLElement) {
  const owner = new Map<Element, string>();
  for (const { element, id } of anchors) {
    for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
      const known = owner.get(at);
      if (known === id || known === '') break;
      owner.set(at, known === undefined ? id : '');
    }
  }
  return owner;
}

/**
 * The row of the only order on a page, where nothing tells by number how far it reaches: up to what holds a form, headers or
 * pages, and not beyond an element that has others of its kind beside it.
 */
function onlyRow(anchor: HTMLElement, top: HTMLElement, page: OrdersPage): HTMLElement {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = anchor; at; at = at === top ? null : at.parentElement) {
    path.unshift(at);
    if (saysMuch(at, page) && at.parentElement?.querySelector(around)) break;
  }
  const repeated = path.find(
    (at) =>
      !/^(td|th|span|a|b|em|strong)$/.test(at.localName) &&
      saysMuch(at, page) &&
      [...(at.parentElement?.children ?? [])].some((other) => other !== at && isAlike(other, at)),
  );
  return repeated ?? path[0] ?? anchor;
}

const around =
  'th, thead, [role="columnheader"], [role="tab"], select, textarea, nav, [class*="pagination"], input:not([type=checkbox], [type=radio], [type=hidden])';

/**
 * The rows that begin with this head, and those without a number that follow it: the head takes what stands between it and the
 * next beginning, where heads alone say little. A line like a head, but without a number, begins a row of its own.
 */
function rowsFrom(head: HTMLElement, heads: ReadonlySet<Element>, isThin: boolean, page: OrdersPage): Row[] {
  const takesMore = isThin || head.localName === 'tr';
  let row: Row = { parts: [head] };
  const rows = [row];
  for (let next = head.nextElementSibling; next && !heads.has(next); next = next.nextElementSibling) {
    if (holdsAny(next, heads) || next.querySelector(around)) break;
    const begins = isAlike(next, head) && (isThin ? labelled(next, page) : saysMuch(next, page));
    if (begins) {
      row = { parts: [next as HTMLElement] };
      rows.push(row);
    } else if (takesMore) row.parts.push(next as HTMLElement);
  }
  return rows;
}

const holdsAny = (element: Element, heads: ReadonlySet<Element>): boolean => {
  for (const head of heads) if (element.contains(head)) return true;
  return false;
};

function labelled(element: Element, page: OrdersPage): boolean {
  return textOf([element], labelsOf(page)).places.some(
    ({ field }) => field === 'orderId' || field === 'orderedAt',
  );
}
