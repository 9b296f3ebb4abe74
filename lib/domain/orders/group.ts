import type { WaitingOrder } from './today';

/** Orders by a word of theirs, groups in the order in which they first appear. */
export function groupOrders(
  orders: readonly WaitingOrder[],
  keyOf: (order: WaitingOrder) => string,
): Map<string, WaitingOrder[]> {
  const groups = new Map<string, WaitingOrder[]>();
  for (const order of orders) {
    const key = keyOf(order);
    const group = groups.get(key);
    if (group) group.push(order);
    else groups.set(key, [order]);
  }
  return groups;
}
