import { ok } from '../domain/result';
import { buildIndex, indexVersion, type TemplateIndex } from '../domain/templates/search-index';
import type { Template } from '../domain/templates/template';
import type { Store } from './db';
import { libraryStampKey } from './library';

/** What judging and searching need: the live templates by id, and the index over them. */
export type SearchableLibrary = { templates: Map<string, Template>; index: TemplateIndex };

/** The last library of each store in this worker's life; a worker that starts anew reads it from the database. */
const loaded = new WeakMap<Store, { stamp: unknown; library: Promise<SearchableLibrary> }>();

/**
 * The library with its index. The built index is kept in the database and built again after a change, at the first
 * question that needs it.
 */
export async function loadLibrary(store: Store): Promise<SearchableLibrary> {
  const stamp = await store.read(['settings'], (tx) => tx.objectStore('settings').get(libraryStampKey));
  const known = loaded.get(store);
  if (known && known.stamp === stamp) return known.library;
  const library = readLibrary(store);
  loaded.set(store, { stamp, library });
  library.catch(() => loaded.delete(store));
  return library;
}

async function readLibrary(store: Store): Promise<SearchableLibrary> {
  const { all, kept, stamp } = await store.read(['templates', 'settings', 'searchIndex'], async (tx) => {
    const [all, kept, stamp] = await Promise.all([
      tx.objectStore('templates').getAll(),
      tx.objectStore('searchIndex').get('library'),
      tx.objectStore('settings').get(libraryStampKey),
    ]);
    return { all, kept, stamp: String(stamp) };
  });
  const live = all.filter((template) => template.removedAt === null);
  const templates = new Map(live.map((template) => [template.id, template]));
  if (kept?.stamp === stamp && kept.index.version === indexVersion) return { templates, index: kept.index };
  const index = buildIndex(live);
  // Not kept on a full disk: then it is built again by the next worker, and the person still gets an answer.
  await store.write(['searchIndex'], async (tx) => {
    await tx.objectStore('searchIndex').put({ stamp, index }, 'library');
    return ok(null);
  });
  return { templates, index };
}
