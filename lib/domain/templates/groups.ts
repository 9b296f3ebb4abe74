import { fail, ok, type Result } from '../result';
import type { Group } from './template';

/** Removed groups as they come back: those of `ids` and the groups above them; those that are there are left out. */
export function reviveGroups(groups: readonly Group[], ids: readonly string[]): Group[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const back = new Map<string, Group>();
  const revive = (id: string | null) => {
    const group = id === null ? undefined : byId.get(id);
    if (!group || group.removedAt === null || back.has(group.id)) return;
    back.set(group.id, { ...group, removedAt: null });
    revive(group.parent);
  };
  ids.forEach(revive);
  return [...back.values()];
}

/** Whether a group may stand under `parent`: groups have two levels. */
export function checkParent(
  groups: readonly Group[],
  id: string | null,
  parent: string | null,
): Result<null> {
  if (parent === null) return ok(null);
  const above = groups.find((group) => group.id === parent && group.removedAt === null);
  if (!above) return fail('group.notFound');
  const hasChildren = groups.some((group) => group.parent === id && group.removedAt === null);
  if (above.parent !== null || parent === id || (id !== null && hasChildren)) return fail('group.tooDeep');
  return ok(null);
}
