import { groupOrders } from './group';
import { dueAt, dueNow, earliest, unreminded, type WaitingOrder } from './today';

/** Orders of one site that became due after they were seen: one notification. */
export type UnpaidNotice = { site: string; page: string; orders: number; seenAt: string };

export type UnpaidPlan = {
  /** How many orders wait for their first reminder now. */
  due: number;
  notices: UnpaidNotice[];
  /** When to look again if no notice is given now, milliseconds since 1970; null: when a page is read. */
  next: number | null;
};

/** A site is not told of more often, in milliseconds. */
const quiet = 10 * 60_000;

/**
 * What is to be told of the orders that wait, and when to look again. An order that was already due when its page
 * was read stands there with its flag: only one that came due since is news, and once.
 * @param notified per site id, when the last notification was given (ISO)
 */
export function planUnpaid(
  orders: readonly WaitingOrder[],
  now: Date,
  minutes: number,
  notified: ReadonlyMap<string, string>,
): UnpaidPlan {
  const at = now.getTime();
  const due = dueNow(orders, now, minutes);
  const ahead = unreminded(orders)
    .map((order) => dueAt(order, minutes))
    .filter((time) => time > at);
  const news = groupOrders(
    due.filter((order) => {
      const from = dueAt(order, minutes);
      return from > Date.parse(order.fact.seenAt) && from > lastTold(order.fact.site, at, notified);
    }),
    ({ fact }) => fact.site,
  );
  const notices: UnpaidNotice[] = [];
  const later: number[] = [];
  for (const [site, lines] of news) {
    const free = lastTold(site, at, notified) + quiet;
    if (free <= at) notices.push(noticeOf(site, lines));
    later.push(Math.max(free, at));
  }
  const next = Math.min(...ahead, ...later);
  return { due: due.length, notices, next: Number.isFinite(next) ? next : null };
}

/** A time ahead of the clock is from before the clock was set back, and must not silence us for days. */
function lastTold(site: string, now: number, notified: ReadonlyMap<string, string>): number {
  const told = Date.parse(notified.get(site) ?? '');
  return told <= now ? told : Number.NEGATIVE_INFINITY;
}

function noticeOf(site: string, orders: readonly WaitingOrder[]): UnpaidNotice {
  const seen = orders.map(({ fact }) => fact).sort((a, b) => Date.parse(b.seenAt) - Date.parse(a.seenAt));
  return {
    site,
    page: seen[0]?.page ?? '',
    orders: orders.length,
    seenAt: earliest(seen.map(({ seenAt }) => seenAt)),
  };
}
