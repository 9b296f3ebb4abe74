import { fold } from '../text';
import { sameContent } from './edit';
import type { FileGroup, FileTemplate, TemplateFile } from './file';
import { orderAtEnd, orderStep } from './order';
import type { Group, Template } from './template';

/** Every record of the library, tombstones too. */
export type Records = { groups: readonly Group[]; templates: readonly Template[] };

export type Merge = {
  /** Only the records to write. */
  groups: Group[];
  templates: Template[];
  added: Template[];
  changed: Template[];
  same: number;
};

/**
 * What a file does to a library: merged by id, nothing is removed. The file's content wins, except that a group
 * that is there keeps its place, and a shortcut that another template has is left out (two teams number
 * their own templates; refusing the file for it would leave nothing to act on).
 * @param now ISO time
 */
export function mergeFile(library: Records, file: TemplateFile, now: string): Merge {
  const groups = mergeGroups(library.groups, file.groups);
  return { groups, ...mergeTemplates(library.templates, file.templates, now) };
}

function mergeGroups(stored: readonly Group[], rows: readonly FileGroup[]): Group[] {
  const byId = new Map(stored.map((group) => [group.id, group]));
  const changed: Group[] = [];
  let order = orderAtEnd(stored);
  // Parents first: whether a new group may stand below one depends on where that one ended up.
  for (const row of [...rows].sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null))) {
    const before = byId.get(row.id);
    const kept = before?.removedAt === null;
    if (kept && before.name === row.name) continue;
    const above = row.parent === null ? undefined : byId.get(row.parent);
    const group: Group = {
      id: row.id,
      name: row.name,
      // Here the file's top-level group may stand below another: its children then go beside it.
      parent: kept ? before.parent : (above?.parent ?? above?.id ?? null),
      order: kept ? before.order : order,
      origin: before?.origin ?? 'own',
      removedAt: null,
    };
    if (!kept) order += orderStep;
    byId.set(group.id, group);
    changed.push(group);
  }
  return changed;
}

function mergeTemplates(
  stored: readonly Template[],
  rows: readonly FileTemplate[],
  now: string,
): Omit<Merge, 'groups'> {
  const byId = new Map(stored.map((template) => [template.id, template]));
  const inFile = new Set(rows.map(({ id }) => id));
  const codes = new Set(
    stored.filter((one) => one.removedAt === null && !inFile.has(one.id)).map((one) => fold(one.code)),
  );
  const added: Template[] = [];
  const changed: Template[] = [];
  let same = 0;
  let order = orderAtEnd(stored);
  for (const row of rows) {
    const content = { ...row, code: codes.has(fold(row.code)) ? '' : row.code };
    const before = byId.get(row.id);
    const kept = before?.removedAt === null;
    if (kept && sameContent(content, before)) {
      same += 1;
      continue;
    }
    const origin = before?.origin ?? 'own';
    const template: Template = {
      ...content,
      order: kept && before.group === row.group ? before.order : order,
      origin,
      edited: origin === 'starter',
      removedAt: null,
      updatedAt: now,
      revision: (before?.revision ?? 0) + 1,
    };
    order += orderStep;
    (kept ? changed : added).push(template);
  }
  return { templates: [...added, ...changed], added, changed, same };
}
