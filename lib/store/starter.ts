import { ok, type Result } from '../domain/result';
import { installStarter as install, type Starter } from '../domain/templates/install';
import type { Store } from './db';
import { libraryStores, putRecords, readRecords } from './library';

const digestKey = 'starter';

/**
 * Puts our starter library in: what is missing is added and what nobody touched is renewed, once for each content of
 * the starter library. Asked before every use of the library, not only at install: a browser may evict the
 * database at any time, and the next judgement must not find an empty shop. Costs one read when all is well.
 */
export async function ensureStarter(store: Store, starter: Starter, now: Date): Promise<Result<null>> {
  const digest = digestOf(starter);
  const stored = await store.read(['settings'], (tx) => tx.objectStore('settings').get(digestKey));
  if (stored === digest) return ok(null);
  const written = await store.write(libraryStores, async (tx) => {
    const { groups, templates } = install(await readRecords(tx), starter, now.toISOString());
    await putRecords(tx, { groups, templates });
    await tx.objectStore('settings').put(digest, digestKey);
    return ok(null);
  });
  // On a full disk the older starter library serves as well; only an empty one is a problem.
  return stored === undefined ? written : ok(null);
}

const digests = new WeakMap<Starter, string>();

/** A short name for the content (FNV-1a, 32 bit, over its JSON): any change of a starter text gives another. */
function digestOf(starter: Starter): string {
  const known = digests.get(starter);
  if (known) return known;
  const json = JSON.stringify([starter.groups, starter.templates]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at++) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193);
  const digest = `${json.length}.${(hash >>> 0).toString(16)}`;
  digests.set(starter, digest);
  return digest;
}
