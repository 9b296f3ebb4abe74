import type { Order } from '@/lib/domain/orders/facts';
import type { OrderStatus } from '@/lib/domain/orders/status';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { statusOf } from './order';
import { type ReadRow, readRowField } from './row-field';

type Status = Pick<Order, 'status' | 'statusText'>;

const longest = 60;
/** A word as short as 退款 may be a link or a part of any sentence. */
const shortestAlone = 3;
const mostAround = 8;
/** What stands in the same cell and leads elsewhere. */
const link = /^(订单)?详情$|^(查看|复制|更多|联系|提醒|催)/;

/**
 * The state of an order in the page's own word. Where neither selector, label nor column shows it, a status word that
 * stands alone in the row tells it, if there is only one such state: a row of steps tells none.
 */
export function readStatus(row: ReadRow, page: OrdersPage): Status {
  const words = page.statusWords;
  const text = readRowField(row, 'status', page.fields.status, (pieces) => {
    const shown = pieces.filter((piece) => /\p{L}/u.test(piece) && !link.test(piece));
    return shown.find((piece) => statusOf(piece, words) !== 'unknown') ?? shown[0] ?? null;
  });
  if (row.disagree.has('status')) return { status: 'unknown', statusText: null };
  if (text !== null) return { status: statusOf(text, words), statusText: text.slice(0, longest) };
  return standingAlone(row, page) ?? { status: 'unknown', statusText: null };
}

function standingAlone({ text }: ReadRow, { statusWords }: OrdersPage): Status | null {
  const known = Object.values(statusWords).flat();
  const found = new Map<OrderStatus, string>();
  for (const word of text.words) {
    const begins = known.some(
      (status) =>
        status.length >= shortestAlone &&
        word.text.startsWith(status) &&
        word.text.length <= status.length + mostAround,
    );
    if (!begins || text.free.has(word) || !text.isRead(word)) continue;
    const status = statusOf(word.text, statusWords);
    if (!found.has(status)) found.set(status, word.text);
  }
  // A claim for one item stands beside the state of the order.
  if (found.size > 1) found.delete('refunding');
  const [only] = found;
  return only && found.size === 1 ? { status: only[0], statusText: only[1] } : null;
}
