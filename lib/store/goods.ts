import { applyItemDraft, itemOwner } from '../domain/goods/edit';
import { holdsAddress, type ItemLink, type ItemLinkDraft } from '../domain/goods/link';
import { fail, ok, type Result } from '../domain/result';
import type { Store } from './db';

/** Every link that is there, newest change first. */
export async function listItemLinks(store: Store): Promise<ItemLink[]> {
  const kept = await store.read(['itemLinks'], (tx) => tx.objectStore('itemLinks').getAll());
  return kept
    .filter(({ removedAt }) => removedAt === null)
    .sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
}

/**
 * Saves what a person edited; a draft with revision 0 is a new link.
 * @returns the link as stored; goods.changedElsewhere where another page saved since the draft was loaded,
 *   goods.itemTaken with `item` where another link of the shop has it, goods.address,
 *   goods.notFound where it was removed meanwhile
 */
export async function saveItemLink(store: Store, draft: ItemLinkDraft, now: Date): Promise<Result<ItemLink>> {
  return store.write(['itemLinks'], async (tx) => {
    const links = await tx.objectStore('itemLinks').getAll();
    const stored = links.find(({ id }) => id === draft.id) ?? null;
    if (draft.revision > 0 && stored?.removedAt !== null) return fail('goods.notFound');
    if ((stored?.revision ?? 0) !== draft.revision) return fail('goods.changedElsewhere');
    const owner = itemOwner(links, draft);
    if (owner) return fail('goods.itemTaken', { item: owner.item });
    if (holdsAddress(draft)) return fail('goods.address');
    const saved = applyItemDraft(draft, stored, now.toISOString());
    if (saved !== stored) await tx.objectStore('itemLinks').put(saved);
    return ok(saved);
  });
}

/** Removes a link so that it can come back; one that isn't there is passed over. */
export async function removeItemLink(store: Store, id: string, now: Date): Promise<Result<null>> {
  return store.write(['itemLinks'], async (tx) => {
    const link = await tx.objectStore('itemLinks').get(id);
    if (link?.removedAt === null) {
      const removedAt = now.toISOString();
      await tx.objectStore('itemLinks').put({ ...link, removedAt, revision: link.revision + 1 });
    }
    return ok(null);
  });
}

/**
 * Brings a removed link back as it was.
 * @returns goods.itemTaken where another link has its item meanwhile, goods.notFound where it was forgotten
 */
export async function restoreItemLink(store: Store, id: string): Promise<Result<ItemLink>> {
  return store.write(['itemLinks'], async (tx) => {
    const links = await tx.objectStore('itemLinks').getAll();
    const link = links.find((one) => one.id === id);
    if (!link) return fail('goods.notFound');
    if (link.removedAt === null) return ok(link);
    const owner = itemOwner(links, link);
    if (owner) return fail('goods.itemTaken', { item: owner.item });
    const back = { ...link, removedAt: null, revision: link.revision + 1 };
    await tx.objectStore('itemLinks').put(back);
    return ok(back);
  });
}
