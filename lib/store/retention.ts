import type { IndexNames } from 'idb';
import { ok, type Result } from '../domain/result';
import type { Store, StoreName, Transaction } from './db';
import { libraryStores, renewStamp } from './library';
import type { Schema } from './schema';

const day = 86_400_000;

/** Undo of a removal and of an import: far longer than anyone waits with it. */
const keepRemovedDays = 30;
/** Imports that were shown, and pieces of files on their way in or out. */
const keepStagedDays = 1;
const keepSnapshots = 5;

const sweptStores: StoreName[] = [
  ...libraryStores,
  'events',
  'contacts',
  'habits',
  'orderFacts',
  'reminders',
  'reviewFacts',
  'refundFacts',
  'cases',
  'itemLinks',
  'staged',
  'transfers',
  'snapshots',
];

/** Days to keep what was learnt at the counter, and what was seen of orders, reviews and claims. */
export type Keep = { learningDays: number; factsDays: number };

const sweptKey = 'sweptAt';

/** Stores whose records carry the time that decides. */
type Seen = 'events' | 'contacts' | 'orderFacts' | 'reminders' | 'reviewFacts' | 'refundFacts';

/**
 * Once a day, forgets what is older than agreed: events, contacts and habits after the learning days; orders with their
 * reminders, reviews, claims and closed cases after the days for facts, and copies too, which hold the same; shown imports
 * and files on their way after a day; own removed templates, removed cases and removed links of goods after a month; and all but the newest copies.
 * Open cases stay. Removed starter templates stay known as removed, else the next update would bring them back. May be
 * asked more often: an alarm can be late, early or lost.
 */
export async function forgetOld(store: Store, keep: Keep, now: Date): Promise<Result<null>> {
  const learnt = new Date(now.getTime() - keep.learningDays * day).toISOString();
  const seen = new Date(now.getTime() - keep.factsDays * day).toISOString();
  const removed = new Date(now.getTime() - keepRemovedDays * day).toISOString();
  const staged = new Date(now.getTime() - keepStagedDays * day).toISOString();
  return store.write(sweptStores, async (tx) => {
    const swept = await tx.objectStore('settings').get(sweptKey);
    if (typeof swept === 'string' && Math.abs(now.getTime() - Date.parse(swept)) < day) return ok(null);
    await tx.objectStore('settings').put(now.toISOString(), sweptKey);
    await deleteBefore(tx, 'events', 'at', learnt);
    await deleteBefore(tx, 'contacts', 'lastAt', learnt);
    await deleteBefore(tx, 'orderFacts', 'seenAt', seen);
    await deleteBefore(tx, 'reminders', 'lastAt', seen);
    await deleteBefore(tx, 'reviewFacts', 'seenAt', seen);
    await deleteBefore(tx, 'refundFacts', 'seenAt', seen);
    await deleteWhere(
      tx,
      'cases',
      ({ closedAt, removedAt }) => isBefore(closedAt, seen) || isBefore(removedAt, removed),
    );
    await deleteWhere(tx, 'itemLinks', ({ removedAt }) => isBefore(removedAt, removed));
    await deleteWhere(tx, 'habits', (habit) => habit.at < learnt);
    await deleteWhere(tx, 'staged', (one) => one.at < staged);
    await deleteWhere(tx, 'transfers', (one) => one.at < staged);
    await deleteWhere(tx, 'snapshots', (one) => one.at < seen);
    const gone = await deleteWhere(
      tx,
      'templates',
      (one) => one.origin === 'own' && one.removedAt !== null && one.removedAt < removed,
    );
    if (gone > 0) await renewStamp(tx);
    const snapshots = await tx.objectStore('snapshots').getAllKeys();
    for (const key of snapshots.slice(0, -keepSnapshots)) await tx.objectStore('snapshots').delete(key);
    return ok(null);
  });
}

/** Times of ours are all written alike, in UTC: their order is that of their letters. */
const isBefore = (at: string | null, limit: string): boolean => at !== null && at < limit;

async function deleteBefore<N extends Seen>(
  tx: Transaction,
  name: N,
  index: IndexNames<Schema, N>,
  before: string,
): Promise<void> {
  let cursor = await tx
    .objectStore(name)
    .index(index)
    .openCursor(IDBKeyRange.upperBound(before, true) as never);
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

async function deleteWhere<
  N extends 'habits' | 'staged' | 'transfers' | 'snapshots' | 'templates' | 'cases' | 'itemLinks',
>(tx: Transaction, name: N, old: (value: Schema[N]['value']) => boolean): Promise<number> {
  let deleted = 0;
  let cursor = await tx.objectStore(name).openCursor();
  while (cursor) {
    if (old(cursor.value)) {
      await cursor.delete();
      deleted += 1;
    }
    cursor = await cursor.continue();
  }
  return deleted;
}
