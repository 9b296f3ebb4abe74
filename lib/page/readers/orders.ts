import type { ListedOrder, Order } from '@/lib/domain/orders/facts';
import type { Field, OrdersPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { isShown } from '../find';
import { missingOf, type Reading } from '../reading';
import type { SumWriting } from './amount';
import { type Columns, findColumns } from './columns';
import { readCountdown } from './countdown';
import { readItems } from './items';
import { labelsOf } from './labels';
import { readOrderId } from './order-id';
import { joinedPieces, type Parse, type ReadRow, readRowField, rowOf } from './row-field';
import { readStatus } from './row-status';
import { timeIn } from './row-times';
import { amountIn, firstText } from './row-values';
import { findRows, type Row } from './rows';
import { readTimeLeft } from './time-left';

export type OrdersClock = PageClock & SumWriting;

/** An order and the element that it stands in, for placing; the facts that are sent are `order` alone. */
export type OrderRow<Read = Order> = { order: Read; element: HTMLElement };

/** What one row says. Without an order number it is no order that could be named. */
export type RowReading<Read = Order> = { order: Read | null; missing: string[]; disagree: string[] };

/** Days, hours, minutes and seconds, with their words between. */
const mostPieces = 9;

/**
 * Reads every order that the page shows, by selectors and by visible words. What a row does not show is null and
 * named in `missing` under its order number; a row without a number is left out and named under ''.
 */
export function readOrders(doc: Document, page: OrdersPage, at: OrdersClock): Reading<OrderRow[]> {
  const facts: OrderRow[] = [];
  const missing: Reading<OrderRow[]>['missing'] = [];
  const seen = new Set<string>();
  const rows = finish(findRows(doc, page)).filter(isRowShown);
  const columns = columnsOf(rows, page);
  for (const row of rows) {
    const read = readRow(row, page, at, columns);
    const key = read.order?.orderId ?? '';
    const [element] = row.parts;
    if (!element || (key !== '' && seen.has(key))) continue;
    seen.add(key);
    missing.push(...missingOf(key, read.missing, read.disagree));
    if (read.order) facts.push({ order: read.order, element });
  }
  return { facts, missing };
}

/** Runs slices of work to their end in one go. */
export function finish<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

export const isRowShown = ({ parts }: Row): boolean => parts.some(isShown);

/** The headers above these rows; null where the page has none. */
export function columnsOf(rows: readonly Row[], page: OrdersPage): Columns | null {
  const first = rows[0]?.parts[0];
  return first ? findColumns(first, labelsOf(page)) : null;
}

/** Reads one row, and nothing outside it but the headers above its columns. */
export function readRow(
  { parts }: Row,
  page: OrdersPage,
  at: OrdersClock,
  columns: Columns | null,
): RowReading {
  const row = rowOf(parts, page, columns);
  const listed = listedOf(row, page, at);
  if (!listed.order) return { ...listed, order: null };
  const { fields } = page;
  const order: Order = {
    ...listed.order,
    buyer: readRowField(row, 'buyer', fields.buyer, firstText),
    items: readItems(row, page),
    buyerMessage: readRowField(row, 'buyerMessage', fields.buyerMessage, firstText),
    sellerMemo: readRowField(row, 'sellerMemo', fields.sellerMemo, firstText),
    timeLeft: fields.timeLeft ? timeLeftIn(row, fields.timeLeft) : null,
  };
  const missing = [...listed.missing];
  if (fields.buyer && order.buyer === null) missing.push('buyer');
  if (order.items.length === 0) missing.push('items');
  return { order, missing, disagree: disagreeing(row) };
}

/** Reads of one row what a list is judged by: a small part of the work, since goods and people take the most. */
export const readListed = (
  { parts }: Row,
  page: OrdersPage,
  at: OrdersClock,
  columns: Columns | null,
): RowReading<ListedOrder> => listedOf(rowOf(parts, page, columns, 'listed'), page, at);

function listedOf(row: ReadRow, page: OrdersPage, at: OrdersClock): RowReading<ListedOrder> {
  const orderId = readOrderId(row, page);
  if (orderId === null) return { order: null, missing: ['orderId'], disagree: disagreeing(row) };
  const { fields } = page;
  const time: Parse<string> = (pieces) => timeIn(pieces, at);
  const { status, statusText } = readStatus(row, page);
  const order: ListedOrder = {
    orderId,
    status,
    statusText,
    orderedAt: readRowField(row, 'orderedAt', fields.orderedAt, time),
    paidAt: readRowField(row, 'paidAt', fields.paidAt, time),
    amount: readRowField(row, 'amount', fields.amount, (pieces) => amountIn(pieces, at)),
  };
  return { order, missing: unread(order, row), disagree: disagreeing(row) };
}

/** By the names of the facts: what is said of a state or an item belongs to one field of the order. */
const disagreeing = ({ disagree }: ReadRow): string[] => [
  ...new Set([...disagree].map((name) => (name.startsWith('item') ? 'items' : name))),
];

/** Every order has these; a time of payment is named only where the page shows its label and nothing that could be read. */
function unread(order: ListedOrder, { text }: ReadRow): string[] {
  const missing: string[] = [];
  if (order.status === 'unknown') missing.push('status');
  if (order.statusText === null) missing.push('statusText');
  if (order.orderedAt === null) missing.push('orderedAt');
  if (order.amount === null) missing.push('amount');
  const isPaidShown = text.places.some(({ field }) => field === 'paidAt');
  if (isPaidShown && order.paidAt === null) missing.push('paidAt');
  return missing;
}

/** The words of a countdown may stand in several elements: 还剩 | 2 | 天. */
function timeLeftIn(row: ReadRow, field: Field): number | null {
  const seen = field.pick
    ? readRowField(row, 'timeLeft', field, (pieces) => readCountdown(joinedPieces(pieces), true))
    : null;
  const said = countdownIn(row);
  if (seen === null || said === null || seen === said) return seen ?? said;
  row.disagree.add('timeLeft');
  return null;
}

function countdownIn({ text }: ReadRow): number | null {
  const begin = text.words.findIndex((word) => /还剩|剩余|倒计时/.test(word.text) && text.isRead(word));
  if (begin < 0) return null;
  const pieces = text.words.slice(begin, begin + mostPieces).filter(text.isRead);
  return readTimeLeft(joinedPieces(pieces.map((word) => word.text)));
}
