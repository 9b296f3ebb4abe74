import { ok, type Result } from '../domain/result';
import { type Archive, type ArchivedStore, parseArchive, writeArchive } from './archive-file';
import type { Store, StoreName, Transaction } from './db';
import { renewStamp } from './library';
import { type KeptStore, keptStores, keyedInside } from './records';
import type { Snapshot } from './schema';
import { dumpStores } from './snapshots';
import { putFile, readFile } from './transfers';

const exportedKey = 'lastExportAt';
const kept: StoreName[] = [...keptStores];

/** Which stores make up what a person would call one kind of thing. */
const kinds = {
  templates: ['templates'],
  goods: ['itemLinks'],
  rules: ['ruleChanges'],
  learning: ['habits', 'events', 'contacts'],
  orders: ['orderFacts', 'reminders'],
  reviews: ['reviewFacts'],
  refunds: ['refundFacts'],
  cases: ['cases'],
} as const satisfies Record<string, readonly KeptStore[]>;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** How many records of each kind are kept, removed ones left out, and when all of it was last exported (ISO). */
export async function summarise(
  store: Store,
): Promise<{ kept: { kind: Kind; records: number }[]; lastExportAt: string | null }> {
  return store.read(kept, async (tx) => {
    const at = await tx.objectStore('settings').get(exportedKey);
    const counts = await countAll(tx);
    return {
      kept: kindNames.map((kind) => ({ kind, records: counts[kind] })),
      lastExportAt: typeof at === 'string' ? at : null,
    };
  });
}

/** Puts a file of everything down for `transfers`, all of one moment. */
export async function exportArchive(
  store: Store,
  at: { token: string; now: Date },
): Promise<Result<{ name: string; chunks: number }>> {
  const stores = (await store.read(kept, dumpStores)) as Snapshot['stores'];
  const exportedAt = at.now.toISOString();
  const text = writeArchive({ exportedAt, stores: archived(stores) });
  const chunks = await putFile(store, { token: at.token, text, now: at.now });
  if (!chunks.ok) return chunks;
  return ok({ name: `countermate-${exportedAt.slice(0, 10)}.json`, chunks: chunks.value });
}

/** Notes that the last chunk of an export was fetched. */
export async function markExported(store: Store, now: Date): Promise<Result<null>> {
  return store.write(['settings'], async (tx) => {
    await tx.objectStore('settings').put(now.toISOString(), exportedKey);
    return ok(null);
  });
}

/** What putting a file's content in the place of everything would do. Changes nothing. */
export async function previewArchive(
  store: Store,
  file: { token: string; chunks: number },
): Promise<Result<{ exportedAt: string; kept: { kind: Kind; now: number; next: number }[] }>> {
  const archive = await readArchive(store, file.token, file.chunks);
  if (!archive.ok) return archive;
  const { exportedAt, stores } = archive.value;
  const counts = await store.read(kept, countAll);
  const next = (kind: Kind) =>
    kinds[kind].reduce((sum, name) => sum + stores[name].values.filter(isLive).length, 0);
  return ok({ exportedAt, kept: kindNames.map((kind) => ({ kind, now: counts[kind], next: next(kind) })) });
}

/**
 * Puts a file's content in the place of everything, after a full copy, in one transaction. The secret comes with it: the
 * hashes of the file's contacts and events are its own.
 */
export async function commitArchive(store: Store, token: string, now: Date): Promise<Result<null>> {
  const archive = await readArchive(store, token);
  if (!archive.ok) return archive;
  return store.write([...kept, 'snapshots', 'searchIndex', 'staged', 'transfers'], async (tx) => {
    const copy = await dumpStores(tx);
    await tx
      .objectStore('snapshots')
      .add({ at: now.toISOString(), reason: 'dataImport', version: tx.db.version, stores: copy });
    await replaceAll(tx, archive.value.stores);
    // The file tells of the export before it; what it brought is as safe as the file itself.
    await tx.objectStore('settings').put(archive.value.exportedAt, exportedKey);
    await Promise.all([tx.objectStore('staged').clear(), tx.objectStore('transfers').clear()]);
    return ok(null);
  });
}

/** Puts back what stood there before the last import of everything; without one nothing changes. */
export async function undoArchive(store: Store): Promise<Result<null>> {
  return store.write([...kept, 'snapshots', 'searchIndex'], async (tx) => {
    let cursor = await tx.objectStore('snapshots').openCursor(null, 'prev');
    while (cursor && cursor.value.reason !== 'dataImport') cursor = await cursor.continue();
    if (!cursor) return ok(null);
    const { stores } = cursor.value;
    await cursor.delete();
    await replaceAll(tx, archived(stores));
    return ok(null);
  });
}

/** Forgets everything, copies too. */
export async function eraseAll(store: Store): Promise<Result<null>> {
  const every: StoreName[] = [...kept, 'snapshots', 'searchIndex', 'staged', 'transfers'];
  return store.write(every, async (tx) => {
    await Promise.all(every.map((name) => tx.objectStore(name).clear()));
    return ok(null);
  });
}

async function readArchive(store: Store, token: string, chunks?: number): Promise<Result<Archive>> {
  const text = await readFile(store, token, chunks);
  return text.ok ? parseArchive(text.value) : text;
}

async function replaceAll(tx: Transaction, stores: Archive['stores']): Promise<void> {
  await tx.objectStore('searchIndex').clear();
  for (const name of keptStores) {
    const target = tx.objectStore(name);
    const before = isEdited(name) ? await tx.objectStore(name).getAll() : [];
    await target.clear();
    const { keys } = stores[name];
    const values = isEdited(name) ? outdating(before, stores[name].values) : stores[name].values;
    for (const [at, value] of values.entries()) await target.put(value as never, keys[at] as never);
  }
  await renewStamp(tx);
}

/** Raises the revision of what comes back changed, so that an editor that still shows what stood there is refused. */
function outdating(before: readonly Edited[], next: readonly unknown[]): Edited[] {
  const known = new Map(before.map((record) => [record.id, record]));
  return (next as Edited[]).map((record) => {
    const current = known.get(record.id);
    if (!current || written(current) === written(record)) return record;
    return { ...record, revision: Math.max(record.revision, current.revision + 1) };
  });
}

/** A record's content, in whatever order its fields were written. */
const written = (record: Edited): string =>
  JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Records that a person edits on a page which stays open. */
type Edited = { id: string; revision: number };
const isEdited = (name: KeptStore): name is 'templates' | 'itemLinks' =>
  name === 'templates' || name === 'itemLinks';

/** Copies hold the keys of all records; those that bear theirs must not be given them twice. */
function archived(stores: Snapshot['stores']): Archive['stores'] {
  const entries = keptStores.map((name): [KeptStore, ArchivedStore] => {
    const { keys, values } = stores[name] ?? { keys: [], values: [] };
    return [name, { keys: keyedInside.has(name) ? [] : (keys as (string | number)[]), values }];
  });
  return Object.fromEntries(entries) as Archive['stores'];
}

async function countAll(tx: Transaction<'readonly'>): Promise<Record<Kind, number>> {
  const counts = kindNames.map(async (kind): Promise<[Kind, number]> => {
    const numbers = kinds[kind].map(async (name) => {
      if (!keyedInside.has(name)) return tx.objectStore(name).count();
      return ((await tx.objectStore(name).getAll()) as unknown[]).filter(isLive).length;
    });
    return [kind, (await Promise.all(numbers)).reduce((sum, number) => sum + number, 0)];
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Kind, number>;
}

const isLive = (record: unknown): boolean => (record as { removedAt?: string | null }).removedAt == null;
