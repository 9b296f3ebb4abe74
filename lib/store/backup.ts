import { fail, ok, type Result } from '../domain/result';
import { parseTemplateFile, writeTemplateFile } from '../domain/templates/file';
import { type Merge, mergeFile } from '../domain/templates/merge';
import type { Group, Template } from '../domain/templates/template';
import type { Store, StoreName, Transaction } from './db';
import { type LibraryRecords, libraryStores, putRecords, readRecords, renewStamp } from './library';
import type { Snapshot } from './schema';
import { dumpStores } from './snapshots';
import { listLibrary, shown } from './templates';

export type StagedImport = {
  token: string;
  added: number;
  changed: number;
  same: number;
  groups: number;
  samples: { title: string; kind: 'added' | 'changed' }[];
  /** What would be added or changed, as it would stand in the library. */
  incoming: Template[];
};

const mostSamples = 20;

/**
 * Everything but what can be built again: an undo must find all that stood there. Orders are left out: an import
 * touches none, and a copy would keep their numbers beyond the days agreed.
 */
const importStores: StoreName[] = [
  ...libraryStores,
  'habits',
  'events',
  'secrets',
  'contacts',
  'snapshots',
  'staged',
];

/** The library as a file of ours: its name and its text. */
export async function exportTemplates(store: Store, now: Date): Promise<{ name: string; json: string }> {
  const at = now.toISOString();
  const json = writeTemplateFile(await listLibrary(store), at);
  return { name: `countermate-templates-${at.slice(0, 10)}.json`, json };
}

/**
 * Reads a file and tells what it would do. Changes nothing but the one staged import.
 * @param token a fresh random one, by which exactly this file can be committed
 * @returns a problem of `parseTemplateFile` where the file is not whole
 */
export async function stageImport(
  store: Store,
  json: string,
  at: { token: string; now: Date },
): Promise<Result<StagedImport>> {
  const file = parseTemplateFile(json);
  if (!file.ok) return file;
  return store.write([...libraryStores, 'staged'], async (tx) => {
    const merge = mergeFile(await readRecords(tx), file.value, at.now.toISOString());
    await tx.objectStore('staged').clear();
    await tx.objectStore('staged').put({ token: at.token, at: at.now.toISOString(), file: file.value });
    return ok(preview(merge, at.token));
  });
}

function preview({ added, changed, same, groups }: Merge, token: string): StagedImport {
  const samples = [
    ...changed.map(({ title }) => ({ title, kind: 'changed' as const })),
    ...added.map(({ title }) => ({ title, kind: 'added' as const })),
  ].slice(0, mostSamples);
  return {
    token,
    added: added.length,
    changed: changed.length,
    same,
    groups: groups.length,
    samples,
    incoming: [...added, ...changed],
  };
}

/**
 * Carries a staged import out, after a copy of everything, in one transaction. The merge is reckoned anew from the
 * library as it is now: the person may have edited on another page since the preview.
 * @returns the library; message.badInput where this import is not staged (any more)
 */
export async function commitImport(store: Store, token: string, now: Date): Promise<Result<LibraryRecords>> {
  return store.write(importStores, async (tx) => {
    const staged = await tx.objectStore('staged').get(token);
    if (!staged) return fail('message.badInput');
    const { groups, templates } = mergeFile(await readRecords(tx), staged.file, now.toISOString());
    await addSnapshot(tx, 'import', now);
    await putRecords(tx, { groups, templates });
    await tx.objectStore('staged').clear();
    return ok(shown(await readRecords(tx)));
  });
}

/**
 * Puts groups and templates back to what they were before the last import, and keeps a copy of what it replaces.
 * Where there was no import, or its copy is gone by age, nothing changes.
 */
export async function undoImport(store: Store, now: Date): Promise<Result<LibraryRecords>> {
  return store.write(importStores, async (tx) => {
    const found = await lastImport(tx);
    if (found) {
      const before = await readRecords(tx);
      await addSnapshot(tx, 'importUndo', now);
      await Promise.all([tx.objectStore('templates').clear(), tx.objectStore('groups').clear()]);
      await putRecords(tx, restored(found.snapshot, before));
      await renewStamp(tx);
      await tx.objectStore('snapshots').delete(found.key);
    }
    return ok(shown(await readRecords(tx)));
  });
}

/** Raises the revision of what comes back changed, so that an editor that still shows the imported text is refused. */
function restored(snapshot: Snapshot, now: LibraryRecords): LibraryRecords {
  const revisions = new Map(now.templates.map(({ id, revision }) => [id, revision]));
  const templates = (snapshot.stores.templates?.values ?? []) as Template[];
  return {
    groups: (snapshot.stores.groups?.values ?? []) as Group[],
    templates: templates.map((one) => {
      const current = revisions.get(one.id) ?? one.revision;
      return current === one.revision ? one : { ...one, revision: current + 1 };
    }),
  };
}

async function addSnapshot(tx: Transaction, reason: Snapshot['reason'], now: Date): Promise<void> {
  const stores = await dumpStores(tx);
  await tx.objectStore('snapshots').add({ at: now.toISOString(), reason, version: tx.db.version, stores });
}

async function lastImport(tx: Transaction): Promise<{ key: number; snapshot: Snapshot } | null> {
  let cursor = await tx.objectStore('snapshots').openCursor(null, 'prev');
  while (cursor && cursor.value.reason !== 'import') cursor = await cursor.continue();
  return cursor ? { key: cursor.key, snapshot: cursor.value } : null;
}
