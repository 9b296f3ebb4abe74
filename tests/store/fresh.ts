import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { openStore, type Store, type StoreName } from '@/lib/store/db';

/** Gives every test of a file a disk of its own, and tells which connections were opened to it. */
export function useFreshDisk(): { connections: IDBDatabase[] } {
  const disk: { connections: IDBDatabase[] } = { connections: [] };
  beforeEach(() => {
    disk.connections = [];
    globalThis.indexedDB = new IDBFactory();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = open(name, version);
      request.addEventListener('success', () => disk.connections.push(request.result));
      return request;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return disk;
}

/** What a browser does to a database it evicts: connections end without being asked, then the files are gone. */
export async function evict(disk: { connections: IDBDatabase[] }, name = 'countermate'): Promise<void> {
  endConnections(disk);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

type Inside = {
  _rawDatabase: { transactions: { _state: string; db: unknown; _abort(name: string): void }[] };
};

/**
 * What the end of a worker does: its connections close, and what has not been committed never was. fake-indexeddb
 * closes only after what still runs, so that is aborted first, as the standard's forced closing does.
 */
export function endConnections(disk: { connections: IDBDatabase[] }): void {
  for (const connection of disk.connections.splice(0)) {
    for (const transaction of (connection as unknown as Inside)._rawDatabase.transactions) {
      if (transaction._state !== 'finished' && transaction.db === connection)
        transaction._abort('AbortError');
    }
    forceCloseDatabase(connection as never);
  }
}

/**
 * A mock of a full disk: from the given write on, the transaction fails as a browser's does, by aborting with
 * QuotaExceededError. fake-indexeddb knows no quota of its own.
 */
export function mockFullDisk(fromWrite = 1): void {
  let writes = 0;
  silenceErrors();
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      const request = key === undefined ? real.call(this, value) : real.call(this, value, key);
      writes += 1;
      if (writes >= fromWrite) {
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      }
      return request;
    });
  }
}

/** Lets the worker end at the given write; calling the answer lets the next worker write. */
export function endAtWrite(disk: { connections: IDBDatabase[] }, write: number): () => void {
  silenceErrors();
  let writes = 0;
  const spies = (['put', 'add'] as const).map((method) => {
    const real = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      writes += 1;
      if (writes === write) endConnections(disk);
      return real.call(this, value, key);
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** For tests of failures, which the store also tells the console. */
export const silenceErrors = () => vi.spyOn(console, 'error').mockImplementation(() => {});

export const openFresh = (): Promise<Store> => openStore('shop');

/** Everything in some stores, to compare before and after. */
export async function contents(store: Store, names: StoreName[]): Promise<Record<string, unknown[]>> {
  return store.read(names, async (tx) => {
    const all: Record<string, unknown[]> = {};
    for (const name of names) all[name] = await tx.objectStore(name).getAll();
    return all;
  });
}

export const everyStore: StoreName[] = [
  'templates',
  'groups',
  'settings',
  'habits',
  'events',
  'secrets',
  'searchIndex',
  'snapshots',
  'contacts',
  'staged',
  'orderFacts',
  'reminders',
  'reviewFacts',
  'refundFacts',
  'cases',
  'ruleChanges',
  'itemLinks',
  'transfers',
];

/** The value of a Result that must be one. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(`a problem instead of a value: ${result.error.code}`);
  return result.value;
}
