import { ok, type Result } from '../domain/result';
import { mergeSettings, parseSettings } from '../domain/settings/parse';
import type { Settings, SettingsPatch } from '../domain/settings/settings';
import type { Store, Transaction } from './db';

/** The settings, complete: what is not stored or can't be read has its default. Reading never saves. */
export async function readSettings(store: Store): Promise<Settings> {
  return store.read(['settings'], async (tx) =>
    parseSettings(await tx.objectStore('settings').get('settings')),
  );
}

/**
 * Changes the settings.
 * @param change the fields to set, from the settings as they are in the very transaction that writes them: two pages
 *   that each add a word must both be heard
 */
export async function changeSettings(
  store: Store,
  change: (settings: Settings) => SettingsPatch,
): Promise<Result<Settings>> {
  return store.write(['settings'], async (tx) => ok(await changeSettingsIn(tx, change)));
}

/** The same as part of a transaction that changes more than the settings. */
export async function changeSettingsIn(
  tx: Transaction,
  change: (settings: Settings) => SettingsPatch,
): Promise<Settings> {
  const settings = tx.objectStore('settings');
  const stored = await settings.get('settings');
  const next = mergeSettings(stored, change(parseSettings(stored)));
  await settings.put(next, 'settings');
  return parseSettings(next);
}
