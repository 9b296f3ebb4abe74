import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { openStore } from '@/lib/store/db';
import { migrations as steps } from '@/lib/store/migrations';
import { template } from '../domain/templates/sample';
import {
  contents,
  endConnections,
  evict,
  mockFullDisk,
  openFresh,
  silenceErrors,
  useFreshDisk,
} from './fresh';

const disk = useFreshDisk();

const latest = steps.length;

const openRaw = (version: number, name = 'countermate') =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('a change', () => {
  it('happens whole', async () => {
    const store = await openFresh();
    const saved = await store.write(['templates'], async (tx) => {
      await tx.objectStore('templates').put(template({ id: 'a' }));
      await tx.objectStore('templates').put(template({ id: 'b' }));
      return ok(2);
    });
    expect(saved).toEqual(ok(2));
    expect((await contents(store, ['templates'])).templates).toHaveLength(2);
  });

  it('does not happen where its work answers a problem', async () => {
    const store = await openFresh();
    const saved = await store.write(['templates'], async (tx) => {
      await tx.objectStore('templates').put(template());
      return fail('template.notFound');
    });
    expect(saved).toEqual(fail('template.notFound'));
    expect((await contents(store, ['templates'])).templates).toEqual([]);
  });

  it('does not happen where its work breaks', async () => {
    const store = await openFresh();
    silenceErrors();
    const saved = await store.write(['templates'], async (tx) => {
      await tx.objectStore('templates').put(template());
      throw new TypeError('a mistake of ours');
    });
    expect(saved).toEqual(fail('unexpected'));
    expect((await contents(store, ['templates'])).templates).toEqual([]);
  });

  it.each([1, 2])(
    'says that the disk is full, from write %i on, and leaves nothing half-written',
    async (from) => {
      const store = await openFresh();
      mockFullDisk(from);
      const saved = await store.write(['templates'], async (tx) => {
        await tx.objectStore('templates').put(template({ id: 'a' }));
        await tx.objectStore('templates').put(template({ id: 'b' }));
        return ok(null);
      });
      expect(saved).toEqual(fail('store.full'));
      expect((await contents(store, ['templates'])).templates).toEqual([]);
    },
  );

  it('does not happen where the worker ends between two writes', async () => {
    const store = await openFresh();
    silenceErrors();
    const saved = await store.write(['templates'], async (tx) => {
      await tx.objectStore('templates').put(template({ id: 'a' }));
      endConnections(disk);
      await tx.objectStore('templates').put(template({ id: 'b' }));
      return ok(null);
    });
    expect(saved).toEqual(fail('store.unavailable'));
    expect((await contents(await openFresh(), ['templates'])).templates).toEqual([]);
  });
});

describe('a connection', () => {
  it('is opened again after the browser evicted the database, which is then an empty one', async () => {
    const store = await openFresh();
    await store.write(['templates'], async (tx) => ok(await tx.objectStore('templates').put(template())));
    await evict(disk);
    expect((await contents(store, ['templates'])).templates).toEqual([]);
    expect(
      await store.write(['templates'], async (tx) => ok(await tx.objectStore('templates').put(template()))),
    ).toEqual(ok('own-1'));
  });

  it('is opened again where it turns out to be closed', async () => {
    const store = await openFresh();
    for (const connection of disk.connections) connection.close();
    expect((await contents(store, ['templates'])).templates).toEqual([]);
  });

  it('lets go at once where another context upgrades, and says from then on that the data is newer', async () => {
    const store = await openFresh();
    silenceErrors();
    const newer = await openRaw(99);
    expect(newer.version).toBe(99);
    await expect(store.read(['templates'], async () => null)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await store.write(['templates'], async () => ok(null))).toEqual(fail('store.newer'));
  });

  it('is refused on a database of a newer version, whose content stays', async () => {
    (await openRaw(99)).close();
    await expect(openFresh()).rejects.toMatchObject({ name: 'VersionError' });
    expect((await openRaw(99)).version).toBe(99);
  });

  it('stops waiting where an older version stays open elsewhere, and comes when that one has gone', async () => {
    (await openFresh()).close();
    const older = await openRaw(latest);
    const migrations = [
      {
        version: latest + 1,
        upgrade: (db: { createObjectStore(name: string): unknown }) => void db.createObjectStore('x'),
      },
    ];
    const opening = openStore('shop', { migrations, patience: 0 });
    await expect(opening).rejects.toMatchObject({ name: 'InvalidStateError' });
    older.close();
    const store = await openStore('shop', { migrations });
    store.close();
    expect((await openRaw(latest + 1)).objectStoreNames).toContain('x');
  });

  it('of practice goes to a database of its own', async () => {
    const shop = await openStore('shop');
    const practice = await openStore('practice');
    await practice.write(['templates'], async (tx) => ok(await tx.objectStore('templates').put(template())));
    expect((await contents(shop, ['templates'])).templates).toEqual([]);
    expect((await contents(practice, ['templates'])).templates).toHaveLength(1);
  });
});
