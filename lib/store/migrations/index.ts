import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { first } from './0001-first';
import { orders } from './0002-orders';
import { desk } from './0003-desk';
import { goods } from './0004-goods';

/**
 * One step of the schema. Never edited once shipped: people's databases have gone through it. It sees the database
 * untyped, since the typed schema is always the newest one, and it may await nothing but requests of `tx`.
 */
export type Migration = {
  version: number;
  upgrade(db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>): void | Promise<void>;
};

/** All steps, oldest first, versions 1, 2, 3 … without gaps. Each has a saved database in tests/examples. */
export const migrations: readonly Migration[] = [first, orders, desk, goods];
