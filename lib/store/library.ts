import type { Group, Template } from '../domain/templates/template';
import type { StoreName, Transaction } from './db';

/** What a person sees of the library: live groups and templates. */
export type LibraryRecords = { groups: Group[]; templates: Template[] };

export const libraryStores: StoreName[] = ['templates', 'groups', 'settings'];

/**
 * Another random word after each change of the library, so that what was built from it (index, cache) knows when it is
 * old. Not a number: one that starts again after an eviction would come to values that were seen before.
 */
export const libraryStampKey = 'libraryStamp';

/** Every record, tombstones too. */
export async function readRecords<M extends 'readonly' | 'readwrite'>(
  tx: Transaction<M>,
): Promise<LibraryRecords> {
  // One after the other would cost a round trip each.
  const [groups, templates] = await Promise.all([
    tx.objectStore('groups').getAll(),
    tx.objectStore('templates').getAll(),
  ]);
  return { groups, templates };
}

/** Writes records and changes the stamp. Writes nothing where there is nothing to write. */
export async function putRecords(
  tx: Transaction,
  { groups = [], templates = [] }: Partial<LibraryRecords>,
): Promise<void> {
  if (groups.length + templates.length === 0) return;
  // `async`: once the transaction has failed, the next put throws at once, and the earlier ones would have no listener.
  await Promise.all([
    ...groups.map(async (group) => tx.objectStore('groups').put(group)),
    ...templates.map(async (template) => tx.objectStore('templates').put(template)),
    renewStamp(tx),
  ]);
}

export async function renewStamp(tx: Transaction): Promise<void> {
  await tx.objectStore('settings').put(crypto.randomUUID(), libraryStampKey);
}
