import type { ListedOrder } from './facts';
import type { OrderStatus } from './status';

/**
 * What is kept of an order once its page is gone: what the rules need, and neither name, message, memo nor item.
 * Times are ISO; `orderedAt` and `paidAt` with the page's offset.
 */
export type OrderFact = {
  site: string;
  shop: string;
  orderId: string;
  status: OrderStatus;
  statusText: string | null;
  orderedAt: string | null;
  paidAt: string | null;
  amount: ListedOrder['amount'];
  seenAt: string;
  /** Address of the page that showed it, without query and hash. */
  page: string;
  /** `seenAt` again, only while the order waits for its payment: the few among thousands that still are work. */
  waitingSeenAt?: string;
  /** When the order was first recorded as unpaid past the limit (ISO). */
  flaggedAt?: string;
};

/** Where and when an order was seen. */
export type Sighting = { site: string; shop: string; page: string; seenAt: string };

/** An order never leaves these for unpaid: a page that says so is older than one that was read before. */
const settled: ReadonlySet<OrderStatus> = new Set(['paid', 'dispatched', 'done', 'closed', 'refunding']);

/** Whether the order was seen paid, or over: nobody may be reminded of it any more. */
export const isSettled = (fact: Pick<OrderFact, 'status' | 'paidAt'>): boolean =>
  fact.paidAt !== null || settled.has(fact.status);

/**
 * The newest knowledge of an order. What this page does not show stays as it was known, but its status: a word that
 * could not be read is no reason to believe the old one, unless that was final.
 */
export function mergeFact(known: OrderFact | undefined, order: ListedOrder, sighting: Sighting): OrderFact {
  const stays = known !== undefined && isSettled(known) && !settled.has(order.status);
  const { status, statusText } = stays ? known : order;
  const { site, shop, page, seenAt } = sighting;
  const fact: OrderFact = {
    site,
    shop,
    orderId: order.orderId,
    status,
    // A text that is no status we know may be anything that stood at its place.
    statusText: status === 'unknown' ? null : statusText,
    orderedAt: order.orderedAt ?? known?.orderedAt ?? null,
    paidAt: order.paidAt ?? known?.paidAt ?? null,
    amount: order.amount ?? known?.amount ?? null,
    seenAt,
    page,
    ...(known?.flaggedAt !== undefined && { flaggedAt: known.flaggedAt }),
  };
  const waits = status === 'unpaid' && fact.paidAt === null && fact.orderedAt !== null;
  return waits ? { ...fact, waitingSeenAt: seenAt } : fact;
}
