import { fail, ok, type Result } from '../domain/result';
import { codeOwner } from '../domain/templates/codes';
import { applyDraft } from '../domain/templates/edit';
import { reviveGroups } from '../domain/templates/groups';
import { liveInOrder, orderAtEnd, placeBefore } from '../domain/templates/order';
import type { Template, TemplateDraft } from '../domain/templates/template';
import { checkVariables } from '../domain/templates/variables';
import { textsOf } from '../domain/templates/variants';
import type { Store, Transaction } from './db';
import { type LibraryRecords, libraryStores, putRecords, readRecords } from './library';

/** The library as a person sees it: without what was removed, each list in its order. */
export async function listLibrary(store: Store): Promise<LibraryRecords> {
  return store.read(libraryStores, async (tx) => shown(await readRecords(tx)));
}

/** What a change answers with: the library after it. */
export const shown = ({ groups, templates }: LibraryRecords): LibraryRecords => ({
  groups: liveInOrder(groups),
  templates: liveInOrder(templates),
});

/**
 * Saves what a person edited; a draft with revision 0 is a new template.
 * @returns the record as stored; template.changedElsewhere where another page saved since the draft was loaded,
 *   template.codeTaken with `code` and `title`, template.emptyVariable (in a variant with its place from 1 as `variant`),
 *   template.notFound, group.notFound
 */
export async function saveTemplate(store: Store, draft: TemplateDraft, now: Date): Promise<Result<Template>> {
  for (const [place, text] of textsOf(draft).entries()) {
    const problem = checkVariables(text);
    if (problem) return place === 0 ? fail(problem) : fail(problem, { variant: place });
  }
  return store.write(libraryStores, async (tx) => {
    const stored = await tx.objectStore('templates').get(draft.id);
    if (draft.revision > 0 && (!stored || stored.removedAt !== null)) return fail('template.notFound');
    if ((stored?.revision ?? 0) !== draft.revision) return fail('template.changedElsewhere');
    const group = await tx.objectStore('groups').get(draft.group);
    if (!isLive(group)) return fail('group.notFound');
    const { templates } = await readRecords(tx);
    const owner = codeOwner(templates, draft.code, draft.id);
    if (owner) return fail('template.codeTaken', { code: owner.code, title: owner.title });
    const order = orderAtEnd(templates.filter((one) => one.group === draft.group));
    const saved = applyDraft(draft, stored ?? null, { now: now.toISOString(), order });
    if (saved !== stored) await putRecords(tx, { templates: [saved] });
    return ok(saved);
  });
}

/** Removes templates so that they can come back: each stays as a tombstone. Ids that aren't there are passed over. */
export async function removeTemplates(
  store: Store,
  ids: readonly string[],
  now: Date,
): Promise<Result<null>> {
  return store.write(libraryStores, async (tx) => {
    const found = await existing(tx, ids);
    const templates = found
      .filter(isLive)
      .map((one) => ({ ...one, removedAt: now.toISOString(), revision: one.revision + 1 }));
    await putRecords(tx, { templates });
    return ok(null);
  });
}

/**
 * Brings removed templates back, with their groups where those went too.
 * @returns template.codeTaken where another template has taken a shortcut meanwhile; then none comes back
 */
export async function restoreTemplates(store: Store, ids: readonly string[]): Promise<Result<null>> {
  return store.write(libraryStores, async (tx) => {
    const back = (await existing(tx, ids)).filter((one) => !isLive(one));
    const records = await readRecords(tx);
    for (const { id, code } of back) {
      const owner = codeOwner(records.templates, code, id);
      if (owner) return fail('template.codeTaken', { code: owner.code, title: owner.title });
    }
    const templates = back.map((one) => ({ ...one, removedAt: null, revision: one.revision + 1 }));
    const groups = reviveGroups(
      records.groups,
      templates.map(({ group }) => group),
    );
    await putRecords(tx, { templates, groups });
    return ok(null);
  });
}

/** Moves a template before another one, or to the end of a group (`before` null). */
export async function moveTemplate(
  store: Store,
  move: { id: string; group: string; before: string | null },
  now: Date,
): Promise<Result<LibraryRecords>> {
  return store.write(libraryStores, async (tx) => {
    const { groups, templates } = await readRecords(tx);
    const moved = templates.find((one) => one.id === move.id && isLive(one));
    if (!moved) return fail('template.notFound');
    if (!groups.some((one) => one.id === move.group && isLive(one))) return fail('group.notFound');
    const siblings = templates.filter((one) => one.group === move.group && isLive(one));
    const orders = placeBefore(siblings, move.id, move.before);
    const next = templates.map((one) => {
      const order = orders.get(one.id);
      if (order === undefined) return one;
      return one.id === move.id ? inGroup({ ...one, order }, move.group, now) : { ...one, order };
    });
    await putRecords(tx, { templates: next.filter((one, index) => one !== templates[index]) });
    return ok(shown({ groups, templates: next }));
  });
}

/** Another group is a change that our updates must respect; another place in the same group is none of theirs. */
function inGroup(template: Template, group: string, now: Date): Template {
  if (template.group === group) return template;
  const edited = template.origin === 'starter';
  return { ...template, group, edited, updatedAt: now.toISOString(), revision: template.revision + 1 };
}

const isLive = (record: { removedAt: string | null } | undefined): boolean => record?.removedAt === null;

async function existing(tx: Transaction, ids: readonly string[]): Promise<Template[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => tx.objectStore('templates').get(id)));
  return found.filter((one) => one !== undefined);
}
