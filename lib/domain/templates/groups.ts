import { fail, ok, type Result } from '../result';
import type { Group } from './template';

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
