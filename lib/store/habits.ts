import { addPick, weightAt } from '../domain/chat/habit';
import type { Store, Transaction } from './db';

/** No site's shop name holds a bar; one that did would only share a habit with another shop. */
const keyOf = (shop: string, template: string) => `${shop}|${template}`;

/** What this shop picked lately: template id → weight now (a pick counts 1 and halves every two weeks). */
export async function readHabits(store: Store, shop: string, now: Date): Promise<Map<string, number>> {
  // '}' follows '|': every key of the shop, and of no other.
  const range = IDBKeyRange.bound(`${shop}|`, `${shop}}`, false, true);
  const habits = await store.read(['habits'], (tx) => tx.objectStore('habits').getAll(range));
  return new Map(habits.map((habit) => [habit.template, weightAt(habit, now)]));
}

/** Counts a pick, as part of the transaction that records it. */
export async function countPick(
  tx: Transaction,
  pick: { shop: string; template: string; now: Date },
): Promise<void> {
  const habits = tx.objectStore('habits');
  const key = keyOf(pick.shop, pick.template);
  await habits.put(addPick(await habits.get(key), pick), key);
}
