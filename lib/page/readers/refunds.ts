import type { Refund } from '@/lib/domain/refunds/facts';
import type { OrdersPage, RefundsPage } from '@/lib/domain/sites/profile';
import { isAddressOf } from '../address';
import { findAll, findFirst } from '../find';
import { missingOf, type Reading } from '../reading';
import { isRowShown } from './orders';
import { haveCellsMoved } from './refunds-cells';
import { headersOf, type RefundReading, type RefundsClock, readRefund } from './refunds-row';
import { findRows, type Row } from './rows';

/** A claim and the element that it stands in, for placing; the facts that are sent are `refund` alone. */
export type RefundRow = { refund: Refund; element: HTMLElement };

/**
 * Reads every refund or after-sales claim that the page shows, by selectors and by visible words; the page of one claim is
 * read whole. What a row does not show is null and named in `missing` under its key; a row without any number is left out and
 * named under ''.
 * @param at the time of reading, how the page writes times and sums, and its address
 */
export function readRefunds(
  doc: Document,
  page: RefundsPage,
  at: RefundsClock & { url: string },
): Reading<RefundRow[]> {
  if (page.detail && isAddressOf(at.url, page.detail)) return readDetail(doc, page, at);
  const rows = rowsOf(doc, page).filter(isRowShown);
  const first = rows[0]?.parts[0];
  const columns = first ? headersOf(first, page) : null;
  const hasMoved = haveCellsMoved(rows, page);
  return keyed(
    rows.flatMap(({ parts }) => {
      const [element] = parts;
      return element
        ? { element, read: readRefund(parts, page, at, { columns, isWhole: false, hasMoved }) }
        : [];
    }),
  );
}

/** Whether the address is that of one claim. */
export const isDetail = (page: RefundsPage, url: string): boolean =>
  page.detail !== undefined && isAddressOf(url, page.detail);

function readDetail(doc: Document, page: RefundsPage, at: RefundsClock): Reading<RefundRow[]> {
  const element = findFirst(doc, page.list) ?? doc.body;
  const whole = { columns: null, isWhole: true };
  const read = readRefund([element], page, at, whole);
  // A redesign may have moved what we look for out of the element that we know.
  if (isNamed(read) || element === doc.body) return keyed([{ element, read }]);
  return keyed([{ element: doc.body, read: readRefund([doc.body], page, at, whole) }]);
}

const isNamed = ({ refund }: RefundReading) => refund.refundId !== null || refund.orderId !== null;

function keyed(rows: { element: HTMLElement; read: RefundReading }[]): Reading<RefundRow[]> {
  const facts: RefundRow[] = [];
  const missing: Reading<RefundRow[]>['missing'] = [];
  const seen = new Map<string, string>();
  for (const { element, read } of rows) {
    const { refund } = read;
    const key = freeKey(refund, seen);
    if (key === null) continue;
    missing.push(...missingOf(key, read.missing, read.disagree));
    if (key !== '') facts.push({ refund: { key, ...refund }, element });
  }
  return { facts, missing };
}

/** The claim's number, else the order's; null for a copy of a row, as sticky tables have them. Two claims of one order are two. */
function freeKey(refund: RefundReading['refund'], seen: Map<string, string>): string | null {
  const number = refund.refundId ?? refund.orderId;
  if (number === null) return '';
  const print = JSON.stringify({ ...refund, timeLeft: null });
  for (let count = 1; ; count++) {
    const key = count === 1 ? number : `${number}#${count}`;
    const other = seen.get(key);
    if (other === print) return null;
    if (other !== undefined) continue;
    seen.set(key, print);
    return key;
  }
}

const lists = new WeakMap<RefundsPage, OrdersPage>();

/** Where no row bears a number, those that the profile knows are still there, and can't be read. */
function rowsOf(doc: Document, page: RefundsPage): Row[] {
  const rows = numberedRows(doc, page);
  return rows.length > 0 ? rows : findAll(doc, page.row).map((element) => ({ parts: [element] }));
}

/** Claims stand in a list as orders do: one order number a row, so that the same search finds them. */
function numberedRows(doc: Document, page: RefundsPage) {
  let list = lists.get(page);
  if (!list) {
    const { orderId, status, amount, appliedAt = {} } = page.fields;
    const words = [page.kindWords, page.stateWords, page.dispatchWords].flatMap((one) => Object.values(one));
    list = {
      when: page.when,
      list: page.list,
      row: page.row,
      orderId,
      fields: { status, orderedAt: appliedAt, amount },
      statusWords: { unknown: words.flat() },
    };
    lists.set(page, list);
  }
  const slices = findRows(doc, list);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
