import type { ListedOrder } from '../domain/orders/facts';
import { mergeFact, type OrderFact } from '../domain/orders/merge';
import { wasPaidAfter } from '../domain/orders/reminder';
import { keptWaitingDays, type WaitingOrder } from '../domain/orders/today';
import { ok, type Result } from '../domain/result';
import type { Store, Transaction } from './db';
import { hashOrder, hashOrders } from './secrets';

/** The shop that orders belong to. */
export type OrderPlace = { site: string; shop: string };

export type SeenOrders = OrderPlace & { orders: readonly ListedOrder[]; page: string; now: Date };

/** No marketplace leaves an order open so long; a reminder from before belongs to none that waits. */
const longestWaitDays = 30;

/** The key of an order's records. */
export const orderKey = ({ site, shop }: OrderPlace, orderId: string) => `${site}|${shop}|${orderId}`;

/**
 * Notes what a page shows of orders, and which of them were paid after a reminder: all of it or nothing.
 * @returns what is known of each order now, by its number
 */
export async function noteOrders(store: Store, seen: SeenOrders): Promise<Result<Map<string, OrderFact>>> {
  const orders = [...new Map(seen.orders.map((order) => [order.orderId, order])).values()];
  // Signing waits for no transaction: it has to be done before one begins.
  const helped = await signPaid(store, seen, orders);
  if (!helped.ok) return helped;
  const { site, shop, page } = seen;
  const seenAt = seen.now.toISOString();
  return store.write(['orderFacts', 'reminders', 'events'], async (tx) => {
    const facts = tx.objectStore('orderFacts');
    const known = await Promise.all(orders.map(({ orderId }) => facts.get(orderKey(seen, orderId))));
    const merged = orders.map((order, at) => mergeFact(known[at], order, { site, shop, page, seenAt }));
    await Promise.all(merged.map(async (fact) => facts.put(fact, orderKey(seen, fact.orderId))));
    for (const [orderId, order] of helped.value) {
      await markPaid(tx, { site, shop, key: orderKey(seen, orderId), order, at: seenAt });
    }
    return ok(new Map(merged.map((fact) => [fact.orderId, fact])));
  });
}

/**
 * Records orders that a page shows unpaid past the limit: each once, for as long as its fact is kept, which remembers it.
 * One without a fact is left out.
 */
export async function flagOrders(
  store: Store,
  flagged: OrderPlace & { orders: readonly { orderId: string; orderedAt: string }[]; now: Date },
): Promise<Result<null>> {
  const { site, shop, orders, now } = flagged;
  if (orders.length === 0) return ok(null);
  // Signing waits for no transaction: it has to be done before one begins.
  const hashed = await hashOrders(
    store,
    site,
    orders.map(({ orderId }) => orderId),
  );
  if (!hashed.ok) return hashed;
  const hashes = hashed.value;
  const at = now.toISOString();
  return store.write(['orderFacts', 'events'], async (tx) => {
    const facts = tx.objectStore('orderFacts');
    for (const [index, { orderId, orderedAt }] of orders.entries()) {
      const key = orderKey(flagged, orderId);
      const fact = await facts.get(key);
      // Another tab may have been first.
      if (!fact || fact.flaggedAt !== undefined) continue;
      await facts.put({ ...fact, flaggedAt: at }, key);
      const minutes = Math.floor((now.getTime() - Date.parse(orderedAt)) / 60_000);
      const order = hashes[index] as string;
      await tx.objectStore('events').add({ at, kind: 'order.flagged', site, shop, order, minutes });
    }
    return ok(null);
  });
}

/** What was last seen of one order. */
export async function readFact(
  store: Store,
  place: OrderPlace,
  orderId: string,
): Promise<OrderFact | undefined> {
  return store.read(['orderFacts'], (tx) => tx.objectStore('orderFacts').get(orderKey(place, orderId)));
}

/** Orders of every site that were unpaid when last seen, in the days for which that is worth knowing. */
export async function listWaiting(store: Store, now: Date): Promise<WaitingOrder[]> {
  const since = (days: number) =>
    IDBKeyRange.lowerBound(new Date(now.getTime() - days * 86_400_000).toISOString());
  return store.read(['orderFacts', 'reminders'], async (tx) => {
    const waiting = tx.objectStore('orderFacts').index('waitingSeenAt');
    const lately = tx.objectStore('reminders').index('lastAt');
    // Three requests, however many orders wait: one for each order would cost most of the time.
    const [facts, keys, kept] = await Promise.all([
      waiting.getAll(since(keptWaitingDays)),
      lately.getAllKeys(since(longestWaitDays)),
      lately.getAll(since(longestWaitDays)),
    ]);
    const reminded = new Map(keys.map((key, at) => [key, kept[at]?.reminded ?? []]));
    return facts.map((fact) => ({ fact, reminded: reminded.get(orderKey(fact, fact.orderId)) ?? [] }));
  });
}

/** The hashed numbers of orders that are paid now, were reminded, and are not counted yet. */
async function signPaid(
  store: Store,
  place: OrderPlace,
  orders: readonly ListedOrder[],
): Promise<Result<Map<string, string>>> {
  const kept = await store.read(['reminders'], (tx) =>
    Promise.all(orders.map(({ orderId }) => tx.objectStore('reminders').get(orderKey(place, orderId)))),
  );
  const signed = new Map<string, string>();
  for (const [at, order] of orders.entries()) {
    const reminders = kept[at];
    if (!reminders || reminders.paidSeenAt !== null || !wasPaidAfter(order, reminders.reminded)) continue;
    const hash = await hashOrder(store, place.site, order.orderId);
    if (!hash.ok) return hash;
    signed.set(order.orderId, hash.value);
  }
  return ok(signed);
}

async function markPaid(
  tx: Transaction,
  paid: OrderPlace & { key: string; order: string; at: string },
): Promise<void> {
  const { site, shop, key, order, at } = paid;
  const stored = await tx.objectStore('reminders').get(key);
  const last = stored?.reminded.at(-1);
  // Another tab may have been first.
  if (!stored || !last || stored.paidSeenAt !== null) return;
  await tx.objectStore('reminders').put({ ...stored, paidSeenAt: at }, key);
  const { template, how } = last;
  await tx
    .objectStore('events')
    .add({ at, kind: 'order.paidAfterReminder', site, shop, order, template, how });
}
