import type { OrdersJudgement, Reminded } from '../domain/orders/finding';
import { addReminder, mostReminders } from '../domain/orders/reminder';
import { fail, ok, type Result } from '../domain/result';
import type { Store } from './db';
import { type OrderPlace, orderKey } from './orders';
import { hashOrder } from './secrets';

/** Long enough to see whether reminders help, short enough to see whether they do so now. */
const recoveredDays = 30;

/** The reminders of some orders, by order number; orders without one are left out. */
export async function readReminders(
  store: Store,
  place: OrderPlace,
  orderIds: readonly string[],
): Promise<Map<string, readonly Reminded[]>> {
  const kept = await store.read(['reminders'], (tx) =>
    Promise.all(orderIds.map((orderId) => tx.objectStore('reminders').get(orderKey(place, orderId)))),
  );
  return new Map(
    orderIds.flatMap((orderId, at) => {
      const reminded = kept[at]?.reminded;
      return reminded ? [[orderId, reminded] as const] : [];
    }),
  );
}

/**
 * Records that the person took a reminder out: the reminder and the event, both or none. Told twice at once, it is one.
 * @returns all reminders of the order, oldest first; order.remindedEnough where there may be no further one
 */
export async function recordReminder(
  store: Store,
  reminder: OrderPlace & { orderId: string; template: string; how: Reminded['how']; variant?: string },
  now: Date,
): Promise<Result<readonly Reminded[]>> {
  const { site, shop, orderId, template, how, variant } = reminder;
  const order = await hashOrder(store, site, orderId);
  if (!order.ok) return order;
  const at = now.toISOString();
  return store.write(['reminders', 'events'], async (tx) => {
    const key = orderKey(reminder, orderId);
    const stored = await tx.objectStore('reminders').get(key);
    const before = stored?.reminded ?? [];
    const reminded = addReminder(before, { at, template, how });
    if (reminded === before) return ok(before);
    if (reminded.length > mostReminders) return fail('order.remindedEnough');
    const paidSeenAt = stored?.paidSeenAt ?? null;
    await tx.objectStore('reminders').put({ site, reminded: [...reminded], lastAt: at, paidSeenAt }, key);
    const event = { at, kind: 'order.reminded', site, shop, order: order.value, template, how } as const;
    await tx.objectStore('events').add(variant === undefined ? event : { ...event, variant });
    return ok(reminded);
  });
}

/** How many orders of a site were reminded lately, and how many of those were seen paid since. */
export async function countRecovered(
  store: Store,
  site: string,
  now: Date,
): Promise<OrdersJudgement['recovered']> {
  const since = new Date(now.getTime() - recoveredDays * 86_400_000).toISOString();
  const lately = await store.read(['reminders'], (tx) =>
    tx.objectStore('reminders').index('lastAt').getAll(IDBKeyRange.lowerBound(since)),
  );
  const ofSite = lately.filter((one) => one.site === site);
  return { orders: ofSite.filter(({ paidSeenAt }) => paidSeenAt !== null).length, reminded: ofSite.length };
}
