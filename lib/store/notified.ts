import { ok, type Result } from '../domain/result';
import type { Store } from './db';

const key = 'unpaidNotified';

/** When each site's last notification was given (ISO), by site id. */
export async function readNotified(store: Store): Promise<Map<string, string>> {
  return store.read(['settings'], async (tx) => parse(await tx.objectStore('settings').get(key)));
}

/** Notes that sites are being told of now. Before they are: one notification too few is better than one a minute. */
export async function markNotified(store: Store, sites: readonly string[], now: Date): Promise<Result<null>> {
  return store.write(['settings'], async (tx) => {
    const settings = tx.objectStore('settings');
    const notified = parse(await settings.get(key));
    for (const site of sites) notified.set(site, now.toISOString());
    await settings.put(Object.fromEntries(notified), key);
    return ok(null);
  });
}

function parse(stored: unknown): Map<string, string> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(Object.entries(stored).filter(([, at]) => typeof at === 'string'));
}
