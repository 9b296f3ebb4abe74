import { ok } from '../domain/result';
import {
  addTemplate,
  buildIndex,
  loadIndex,
  needsRebuild,
  removeTemplate,
  saveIndex,
  type TemplateIndex,
} from '../domain/templates/search-index';
import type { Template } from '../domain/templates/template';
import type { Store } from './db';
import { libraryStampKey } from './library';

/** What judging and searching need: the live templates by id, and the index over them. */
export type SearchableLibrary = { templates: Map<string, Template>; index: TemplateIndex };

/** The last library of each store in this worker's life; a worker that starts anew reads it from the database. */
const loaded = new WeakMap<Store, { stamp: unknown; library: Promise<SearchableLibrary> }>();

/** Above this many changed templates the index is built anew: that also leaves nothing behind of the ones before. */
const mostChanges = 256;

/**
 * The library with its index. After a change this worker's index takes in what changed, at the first question that
 * needs it, and is kept in the database for the next worker.
 */
export async function loadLibrary(store: Store): Promise<SearchableLibrary> {
  const stamp = await store.read(['settings'], (tx) => tx.objectStore('settings').get(libraryStampKey));
  const known = loaded.get(store);
  if (known && known.stamp === stamp) return known.library;
  const library = readLibrary(store, known?.library);
  loaded.set(store, { stamp, library });
  library.catch(() => loaded.delete(store));
  return library;
}

async function readLibrary(
  store: Store,
  known: Promise<SearchableLibrary> | undefined,
): Promise<SearchableLibrary> {
  const { all, kept, stamp } = await store.read(['templates', 'settings', 'searchIndex'], async (tx) => {
    const [all, kept, stamp] = await Promise.all([
      tx.objectStore('templates').getAll(),
      known ? undefined : tx.objectStore('searchIndex').get('library'),
      tx.objectStore('settings').get(libraryStampKey),
    ]);
    return { all, kept, stamp: String(stamp) };
  });
  const live = all.filter((template) => template.removedAt === null);
  const templates = new Map(live.map((template) => [template.id, template]));
  const index = kept?.stamp === stamp ? loadIndex(kept.index) : null;
  if (index) return { templates, index };
  const before = await known?.catch(() => undefined);
  const library = (before && takeIn(before, templates)) ?? { templates, index: buildIndex(live) };
  // Not kept on a full disk: then it is built again by the next worker, and the person still gets an answer.
  await store.write(['searchIndex'], async (tx) => {
    await tx.objectStore('searchIndex').put({ stamp, index: saveIndex(library.index) }, 'library');
    return ok(null);
  });
  return library;
}

/**
 * Brings a library up to what the database holds now. Its templates and its index change together and at once, so that
 * whoever still holds it finds no template that is gone. Null where building anew is better.
 */
function takeIn(library: SearchableLibrary, now: ReadonlyMap<string, Template>): SearchableLibrary | null {
  const { templates, index } = library;
  const gone = [...templates.values()].filter((template) => !isSame(template, now.get(template.id)));
  const come = [...now.values()].filter((template) => !isSame(template, templates.get(template.id)));
  if (gone.length + come.length > mostChanges || needsRebuild(index)) return null;
  for (const template of gone) {
    removeTemplate(index, template);
    templates.delete(template.id);
  }
  for (const template of come) {
    addTemplate(index, template);
    templates.set(template.id, template);
  }
  return { templates, index };
}

/** All of it: an import may bring an older revision back. */
const isSame = (one: Template, other: Template | undefined): boolean =>
  other !== undefined &&
  one.revision === other.revision &&
  one.updatedAt === other.updatedAt &&
  JSON.stringify(one) === JSON.stringify(other);
