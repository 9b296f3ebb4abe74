import type { Snapshot } from './schema';

/** Copies of copies, what can be built again, what nobody has agreed to yet, and files on their way. */
const notCopied = new Set(['snapshots', 'searchIndex', 'staged', 'transfers']);

/** A transaction of any schema version: a step of the schema starts from the older one, which has no type any more. */
export type AnyTransaction = {
  readonly objectStoreNames: ArrayLike<string>;
  objectStore(name: never): { getAllKeys(): Promise<IDBValidKey[]>; getAll(): Promise<unknown[]> };
};

/** Every record of every kept store that the transaction spans. */
export async function dumpStores(tx: AnyTransaction): Promise<Snapshot['stores']> {
  const stores: Snapshot['stores'] = {};
  for (const name of Array.from(tx.objectStoreNames)) {
    if (notCopied.has(name)) continue;
    const store = tx.objectStore(name as never);
    stores[name] = { keys: await store.getAllKeys(), values: await store.getAll() };
  }
  return stores;
}
