import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import type { Columns } from './readers/columns';
import { finish, isRowShown, type OrdersClock, readRow } from './readers/orders';
import { findRows, type Row } from './readers/rows';

/** Where an order was last read, and by which headers; the page may have drawn itself anew since. */
export type LastSeen = { parts: readonly HTMLElement[]; columns: Columns | null };

/** Reads all that the page says now of one order; null where no row of its list is that order's any more. */
export function readOneOrder(
  doc: Document,
  page: OrdersPage,
  orderId: string,
  { parts, columns }: LastSeen,
  at: OrdersClock,
): Order | null {
  const rows = function* (): Generator<Row> {
    if (parts.length > 0 && parts.every(({ isConnected }) => isConnected)) yield { parts: [...parts] };
    for (const row of finish(findRows(doc, page))) if (isNumbered(row, orderId, page)) yield row;
  };
  for (const row of rows()) {
    const { order } = isRowShown(row) ? readRow(row, page, at, columns) : { order: null };
    if (order?.orderId === orderId) return order;
  }
  return null;
}

/** Whether the number stands in the row, be it in a field that nobody sees. */
const isNumbered = ({ parts }: Row, orderId: string, { orderId: { attribute } }: OrdersPage): boolean =>
  parts.some(
    (part) =>
      part.textContent?.includes(orderId) ||
      (attribute && part.querySelector(`[${attribute}=${JSON.stringify(orderId)}]`)),
  );
