import { fail, ok, type Result } from '../domain/result';
import { checkParent, reviveGroups } from '../domain/templates/groups';
import { orderAtEnd } from '../domain/templates/order';
import type { Group } from '../domain/templates/template';
import type { Store } from './db';
import { type LibraryRecords, libraryStores, putRecords, readRecords } from './library';
import { shown } from './templates';

/**
 * Adds a group (`id` null) or renames and moves one.
 * @param newId the id of a group to come
 * @returns the library; group.notFound, or group.tooDeep where it would make a third level
 */
export async function saveGroup(
  store: Store,
  draft: { id: string | null; name: string; parent: string | null },
  newId: string,
): Promise<Result<LibraryRecords>> {
  return store.write(libraryStores, async (tx) => {
    const { groups, templates } = await readRecords(tx);
    const stored = groups.find((one) => one.id === draft.id && one.removedAt === null);
    if (draft.id !== null && !stored) return fail('group.notFound');
    const allowed = checkParent(groups, draft.id, draft.parent);
    if (!allowed.ok) return allowed;
    const group: Group = {
      ...(stored ?? { id: newId, order: orderAtEnd(groups), origin: 'own', removedAt: null }),
      name: draft.name,
      parent: draft.parent,
    };
    await putRecords(tx, { groups: [group] });
    return ok(shown({ groups: [...groups.filter((one) => one.id !== group.id), group], templates }));
  });
}

/** Removes an empty group. @returns the library; group.notEmpty where templates or groups are still in it */
export async function removeGroup(store: Store, id: string, now: Date): Promise<Result<LibraryRecords>> {
  return store.write(libraryStores, async (tx) => {
    const { groups, templates } = await readRecords(tx);
    const stored = groups.find((one) => one.id === id && one.removedAt === null);
    if (!stored) return fail('group.notFound');
    const used =
      templates.some((one) => one.group === id && one.removedAt === null) ||
      groups.some((one) => one.parent === id && one.removedAt === null);
    if (used) return fail('group.notEmpty');
    const removed = { ...stored, removedAt: now.toISOString() };
    await putRecords(tx, { groups: [removed] });
    return ok(shown({ groups: groups.map((one) => (one.id === id ? removed : one)), templates }));
  });
}

/**
 * Brings a removed group back as it was, with the group above it where that went too; one that is there stays.
 * @returns the library; group.notFound, or group.tooDeep where the group above has gone below another meanwhile
 */
export async function restoreGroup(store: Store, id: string): Promise<Result<LibraryRecords>> {
  return store.write(libraryStores, async (tx) => {
    const { groups, templates } = await readRecords(tx);
    const stored = groups.find((one) => one.id === id);
    if (!stored) return fail('group.notFound');
    const back = reviveGroups(groups, [id]);
    const next = groups.map((one) => back.find((group) => group.id === one.id) ?? one);
    const allowed = checkParent(next, id, stored.parent);
    if (!allowed.ok) return allowed;
    await putRecords(tx, { groups: back });
    return ok(shown({ groups: next, templates }));
  });
}
