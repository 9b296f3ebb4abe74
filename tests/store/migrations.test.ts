import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '@/lib/store/db';
import { type Migration, migrations } from '@/lib/store/migrations';
import { readSettings } from '@/lib/store/settings';
import { listLibrary } from '@/lib/store/templates';
import { contents, silenceErrors, useFreshDisk } from './fresh';

useFreshDisk();

const folder = join(import.meta.dirname, '../examples');
const fileOf = (version: number) => join(folder, `${String(version).padStart(4, '0')}.json`);

/** A saved database: `keys` only for stores whose records don't hold their key. */
type Example = { version: number; stores: Record<string, { keys?: IDBValidKey[]; values: unknown[] }> };

/** JSON knows no bytes: `{ bytes: [...] }` stands for them. */
const readExample = (version: number): Example =>
  JSON.parse(readFileSync(fileOf(version), 'utf8'), (_key, value) =>
    value && Array.isArray(value.bytes) ? Uint8Array.from(value.bytes) : value,
  );

/** Puts a saved database on the disk, as the version that wrote it would have left it. */
async function install(example: Example): Promise<void> {
  const steps = migrations.filter(({ version }) => version <= example.version);
  const db = await openDB('countermate', example.version, {
    upgrade: (fresh, _from, _to, tx) => void runSteps(steps, fresh, tx as never),
  });
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [name, { keys, values }] of Object.entries(example.stores)) {
    for (const [at, value] of values.entries()) await tx.objectStore(name).put(value, keys?.[at]);
  }
  await tx.done;
  db.close();
}

async function runSteps(steps: readonly Migration[], db: IDBPDatabase, tx: never): Promise<void> {
  for (const step of steps) await step.upgrade(db, tx);
}

async function everything(name = 'countermate'): Promise<Example> {
  const db = await openDB(name);
  const stores: Example['stores'] = {};
  for (const store of db.objectStoreNames) {
    stores[store] = { keys: await db.getAllKeys(store), values: await db.getAll(store) };
  }
  db.close();
  return { version: db.version, stores };
}

const close = async (opening: Promise<Store>) => (await opening).close();

describe('steps of the schema', () => {
  it('are numbered without gaps', () =>
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1)));

  it.each(migrations)('have a saved database of version $version', ({ version }) => {
    expect(existsSync(fileOf(version)), `write ${fileOf(version)}`).toBe(true);
    expect(readExample(version).version).toBe(version);
  });

  it('have no saved database of a version that is not there', () =>
    expect(readdirSync(folder).filter((file) => /^\d{4}\.json$/.test(file))).toHaveLength(migrations.length));

  it.each(migrations)('saved version $version names every store that there was', async ({ version }) => {
    const example = readExample(version);
    await install(example);
    expect(Object.keys((await everything()).stores)).toEqual(Object.keys(example.stores).sort());
  });

  it.each(migrations.slice(1))('version $version is what it makes of the one before', async ({ version }) => {
    await install(readExample(version - 1));
    const before = await everything();
    await close(openStore('shop', { migrations: migrations.slice(0, version) }));
    const made = await everything();
    await deleteDB('countermate');
    await install(readExample(version));
    const saved = await everything();
    // A store that the step begins is empty; the saved database has records there for the steps to come.
    const added = Object.keys(saved.stores).filter((name) => !(name in before.stores));
    const begun = Object.fromEntries(added.map((name) => [name, { keys: [], values: [] }]));
    expect(made.stores).toEqual({ ...saved.stores, ...begun, snapshots: made.stores.snapshots });
  });

  it.each(migrations)(
    'a shop of version $version opens with all that the person had',
    async ({ version }) => {
      await install(readExample(version));
      const store = await openStore('shop');
      expect((await listLibrary(store)).templates.map(({ id, text }) => [id, text])).toEqual([
        ['courier.which', '亲，仓库按地区安排快递哦~'],
        ['dispatch.when', '亲，我们会尽快安排~'],
        ['own-presale', '亲，预售款按页面的时间安排~ {买家|亲}'],
      ]);
      expect(await readSettings(store)).toMatchObject({
        theme: 'dark',
        agentName: '小鹿',
        dock: { pinduoduo: { collapsed: true, dx: 12, dy: -4 } },
        rulesOff: ['absolute'],
        ignoredWords: ['最近'],
        keepLearningDays: 60,
      });
      expect((await contents(store, ['habits'])).habits).toHaveLength(2);
    },
  );
});

describe('a step to come', () => {
  const latest = migrations.at(-1)?.version ?? 0;
  const next = (upgrade: Migration['upgrade']) => ({
    migrations: [...migrations, { version: latest + 1, upgrade }],
  });

  it('finds everything copied before it starts', async () => {
    await install(readExample(latest));
    const before = await everything();
    const store = await openStore(
      'shop',
      next(async (_db, tx) => {
        await tx.objectStore('templates').clear();
        await tx.objectStore('secrets').clear();
      }),
    );
    const { templates, snapshots } = await contents(store, ['templates', 'snapshots']);
    expect(templates).toEqual([]);
    expect(snapshots).toMatchObject([{ reason: 'migration', version: latest }]);
    const {
      snapshots: _copies,
      searchIndex: _built,
      staged: _shown,
      transfers: _moving,
      ...kept
    } = before.stores;
    expect((snapshots as { stores: unknown }[])[0]?.stores).toEqual(kept);
  });

  it('that fails leaves the database as it was, and the next attempt can succeed', async () => {
    await install(readExample(latest));
    const before = await everything();
    silenceErrors();
    const failing = next(async (_db, tx) => {
      await tx.objectStore('templates').clear();
      throw new RangeError('a mistake in the step');
    });
    await expect(openStore('shop', failing)).rejects.toThrow('a mistake in the step');
    expect(await everything()).toEqual(before);
    await close(
      openStore(
        'shop',
        next((db) => void db.createObjectStore('new')),
      ),
    );
    expect((await everything()).version).toBe(latest + 1);
  });

  it('copies nothing where there is nothing yet', async () => {
    const store = await openStore(
      'shop',
      next(() => {}),
    );
    expect((await contents(store, ['snapshots'])).snapshots).toEqual([]);
  });
});
