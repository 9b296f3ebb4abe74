import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { World } from '../domain/practice/world';
import { problemOf, type Result } from '../domain/result';
import { type Migration, migrations } from './migrations';
import type { Schema } from './schema';
import { dumpStores } from './snapshots';

export type StoreName = StoreNames<Schema>;
/** Which stores a transaction spans is not in its type: parts of a change are written as functions of their own. */
export type Transaction<M extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<Schema, StoreName[], M>;

/** The database of one world. Every change is one transaction: it happens whole or not at all. */
export type Store = {
  readonly world: World;
  /**
   * Reads in one transaction. Throws the database's own error where it can't be read, never an empty answer in
   * its place: an empty answer would be saved over what is there.
   */
  read<T>(stores: StoreName[], work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<T>;
  /** Changes in one transaction. A problem that `work` answers, like any error, undoes all of it. */
  write<T>(stores: StoreName[], work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>>;
  close(): void;
};

export type StoreOptions = {
  /** Another list of steps, for the test of a step to come. */
  migrations?: readonly Migration[];
  /** How long to wait for another context to let go of an older version, in milliseconds. */
  patience?: number;
};

const databaseNames: Record<World, string> = { shop: 'countermate', practice: 'countermate-practice' };

/**
 * The store of one world. Opens the database at once, so that a newer or unreadable one is told here; afterwards the
 * connection is a cache that is renewed when another context upgrades or the browser evicts the database.
 */
export async function openStore(world: World, options: StoreOptions = {}): Promise<Store> {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  const connect = (): Promise<IDBPDatabase<Schema>> => {
    if (connection) return connection;
    const opening = openConnection(databaseNames[world], options, () => {
      if (connection === opening) connection = undefined;
    });
    // A failed attempt is not kept: the next call tries again.
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
    connection = opening;
    return opening;
  };

  /** Starts a transaction, on a new connection where the cached one turns out to be closed. */
  const begin = async <M extends 'readonly' | 'readwrite'>(stores: StoreName[], mode: M) => {
    const db = await connect();
    try {
      return db.transaction(stores, mode);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      connection = undefined;
      return (await connect()).transaction(stores, mode);
    }
  };

  await connect();

  return {
    world,
    async read(stores, work) {
      const tx = await begin(stores, 'readonly');
      // What broke off is told by the request that waits for it.
      tx.done.catch(() => {});
      return work(tx);
    },
    async write(stores, work) {
      try {
        return await settle(await begin(stores, 'readwrite'), work);
      } catch (error) {
        console.error('countermate: store', error);
        return { ok: false, error: problemOf(error) };
      }
    },
    close() {
      connection?.then((db) => db.close()).catch(() => {});
      connection = undefined;
    },
  };
}

/** Runs `work`, then commits, or undoes where it answers a problem or throws. */
async function settle<T>(tx: Transaction, work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  // Of an abort, only the transaction knows why (a full disk); the requests in it just say that they were aborted.
  const end = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  const abort = () => {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
  };
  try {
    const result = await work(tx);
    if (!result.ok) abort();
    const error = await end;
    if (result.ok && error) throw error;
    return result;
  } catch (error) {
    abort();
    const reason = await end;
    throw reason instanceof Error && reason.name !== 'AbortError' ? reason : error;
  }
}

async function openConnection(
  name: string,
  { migrations: steps = migrations, patience = 3000 }: StoreOptions,
  onClosed: () => void,
): Promise<IDBPDatabase<Schema>> {
  let failure: unknown;
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const latest = steps.at(-1)?.version ?? 1;
  const opening = openDB<Schema>(name, latest, {
    upgrade(db, from, _to, tx) {
      upgrade(db as never, tx as never, from, steps).catch((error: unknown) => {
        failure = error;
        tx.done.catch(() => {});
        tx.abort();
      });
    },
    // Another context wants a newer version: letting go at once is what allows it to upgrade.
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
    blocked() {
      giveUp = setTimeout(
        () => refuse(new DOMException('An older version is open elsewhere', 'InvalidStateError')),
        patience,
      );
    },
  });
  let refuse: (reason: DOMException) => void = () => {};
  const refused = new Promise<never>((_, reject) => {
    refuse = (reason) => {
      // A connection that comes after nobody waits for it would block the next upgrade.
      opening.then((db) => db.close()).catch(() => {});
      reject(reason);
    };
  });
  try {
    return await Promise.race([opening, refused]);
  } catch (error) {
    throw failure ?? error;
  } finally {
    clearTimeout(giveUp);
  }
}

/** Takes the database through the steps it has not had, after a full copy of what is in it. */
async function upgrade(
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
  from: number,
  steps: readonly Migration[],
): Promise<void> {
  if (from > 0) {
    const stores = await dumpStores(tx);
    await tx
      .objectStore('snapshots')
      .add({ at: new Date().toISOString(), reason: 'migration', version: from, stores });
  }
  for (const step of steps) {
    if (step.version > from) await step.upgrade(db, tx);
  }
}
