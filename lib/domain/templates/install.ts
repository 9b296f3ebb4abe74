import { codeOwner } from './codes';
import { sameContent } from './edit';
import type { Records } from './merge';
import { orderStep } from './order';
import type { Group, StarterGroup, StarterTemplate, Template } from './template';

export type Starter = { groups: readonly StarterGroup[]; templates: readonly StarterTemplate[] };

/**
 * The records to write so that the library has our newest starter templates: what is missing is added, what nobody
 * touched is renewed, what a person edited, moved or removed stays as it is. Groups are only ever added, since
 * a person may have renamed them; a new template whose group was removed isn't wanted and stays out.
 * @param now ISO time
 */
export function installStarter(
  records: Records,
  starter: Starter,
  now: string,
): { groups: Group[]; templates: Template[] } {
  const groups = missingGroups(records.groups, starter.groups);
  const open = new Set(
    [...records.groups, ...groups].filter((one) => one.removedAt === null).map(({ id }) => id),
  );
  const byId = new Map(records.templates.map((template) => [template.id, template]));
  const templates: Template[] = [];
  for (const [index, each] of starter.templates.entries()) {
    const stored = byId.get(each.id);
    // Shortcuts are the person's to give: ours steps back where one is taken.
    const content = {
      ...each,
      shop: '',
      code: codeOwner(byId.values(), each.code, each.id) ? '' : each.code,
    };
    const next = stored ? renewed(stored, content, now) : open.has(each.group) && added(content, index, now);
    if (!next) continue;
    byId.set(next.id, next);
    templates.push(next);
  }
  return { groups, templates };
}

function missingGroups(stored: readonly Group[], starter: readonly StarterGroup[]): Group[] {
  const known = new Set(stored.map(({ id }) => id));
  return starter
    .map(
      (group, index): Group => ({
        ...group,
        parent: null,
        order: (index + 1) * orderStep,
        origin: 'starter',
        removedAt: null,
      }),
    )
    .filter(({ id }) => !known.has(id));
}

type Content = StarterTemplate & { shop: string };

function renewed(stored: Template, content: Content, now: string): Template | null {
  const ours = stored.origin === 'starter' && !stored.edited && stored.removedAt === null;
  if (!ours || sameContent(stored, content)) return null;
  return { ...stored, ...content, updatedAt: now, revision: stored.revision + 1 };
}

function added(content: Content, index: number, now: string): Template {
  return {
    ...content,
    order: (index + 1) * orderStep,
    origin: 'starter',
    edited: false,
    removedAt: null,
    updatedAt: now,
    revision: 1,
  };
}
