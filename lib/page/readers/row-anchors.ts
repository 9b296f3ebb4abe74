import type { OrdersPage } from '@/lib/domain/sites/profile';
import { isOurs } from '../own';
import { columnOf, findColumns } from './columns';
import { labelsOf } from './labels';
import { numberPattern } from './order-id';

/** An element in which an order number stands. */
export type Anchor = { element: HTMLElement; id: string };

const showText = 4;
const slice = 500;
/** How far behind its label a number may stand, in runs of text. */
const reach = 3;

/**
 * Finds where order numbers stand in an element, by what a person sees: a number behind its label; where there is no
 * label, numbers that stand alone. Yields now and then.
 */
export function* findAnchors(root: HTMLElement, page: OrdersPage): Generator<void, Anchor[]> {
  const marked = fieldsWithNumber(root, page);
  const labelled: Anchor[] = [];
  const alone: Anchor[] = [];
  const pattern = numberPattern(page);
  const isLabel = labelPattern(page.orderId.labels);
  const { buyerMessage, sellerMemo } = page.fields;
  const isFree = labelPattern([...(buyerMessage?.labels ?? []), ...(sellerMemo?.labels ?? [])]);
  let isQuoted = false;
  const walker = root.ownerDocument.createTreeWalker(root, showText);
  let awaited = 0;
  let walked = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++walked % slice === 0) yield;
    const text = (node.nodeValue ?? '').trim();
    const element = node.parentElement;
    if (text === '' || !element) continue;
    // What a person writes names numbers, too.
    const free: number | undefined = isQuoted ? 0 : isFree.exec(text)?.index;
    isQuoted = free !== undefined && !isQuoted && /[:：]$/.test(text);
    if (free === 0) continue;
    const own = text.slice(0, free);
    const label = isLabel.exec(own);
    // A link that names a number amid other words is the name of something.
    if (label && label.index > 0 && element.localName === 'a') continue;
    if (label) awaited = reach + 1;
    const number = pattern.exec(label ? own.slice(label.index) : own)?.[0];
    if (number !== undefined && !isOurs(element)) {
      if (awaited > 0) labelled.push({ element, id: number });
      else if (number === text) alone.push({ element, id: number });
      awaited = 0;
    }
    awaited = Math.max(0, awaited - 1);
  }
  if (marked.length > 0) return marked;
  return labelled.length > 0 ? labelled : underHeader(alone, page);
}

/** Where a header says which column holds the order numbers, other numbers (of parcels, of goods) are none. */
function underHeader(anchors: Anchor[], page: OrdersPage): Anchor[] {
  const [first] = anchors;
  const columns = first ? findColumns(first.element, labelsOf(page)) : null;
  const column = columns?.of.get('orderId');
  if (!columns || column === undefined) return anchors;
  return anchors.filter(({ element }) => columnOf(element, columns) === column);
}

/** Where the page marks its numbers for itself: <input name="orderid" value="…">. */
function fieldsWithNumber(root: HTMLElement, page: OrdersPage): Anchor[] {
  const { pick = [], attribute } = page.orderId;
  const pattern = numberPattern(page);
  for (const { css } of pick) {
    const anchors = [...root.querySelectorAll<HTMLElement>(css)].flatMap((element) => {
      const text = attribute ? element.getAttribute(attribute) : element.textContent;
      const id = pattern.exec(text ?? '')?.[0];
      return id === undefined ? [] : [{ element, id }];
    });
    if (anchors.length > 0) return anchors;
  }
  return [];
}

function labelPattern(labels: readonly string[] = []): RegExp {
  const any = labels.map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any || '(?!)'})(?=$|[\s:：\d])`, 'u');
}
