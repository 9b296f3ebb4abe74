import { sameItem } from './find';
import type { ItemLink, ItemLinkDraft } from './link';

/** The live link of the same shop, other than `id`, that has the same item; of two, which is meant could not be told. */
export function itemOwner(
  links: readonly ItemLink[],
  { id, shop, item }: Pick<ItemLink, 'id' | 'shop' | 'item'>,
): ItemLink | null {
  return (
    links.find(
      (link) => link.removedAt === null && link.id !== id && link.shop === shop && sameItem(link.item, item),
    ) ?? null
  );
}

/**
 * The record after a save; the stored one itself where nothing changed.
 * @param stored what the store holds, or null for a new link
 * @param now ISO time
 */
export function applyItemDraft(draft: ItemLinkDraft, stored: ItemLink | null, now: string): ItemLink {
  const { id, shop, item, related } = draft;
  const content = { shop, item, related: related.map(({ name, why }) => ({ name, why })) };
  if (!stored) return { id, ...content, updatedAt: now, removedAt: null, revision: 1 };
  const same = JSON.stringify(content) === JSON.stringify(contentOf(stored));
  return same ? stored : { ...stored, ...content, updatedAt: now, revision: stored.revision + 1 };
}

const contentOf = ({ shop, item, related }: ItemLink) => ({
  shop,
  item,
  related: related.map(({ name, why }) => ({ name, why })),
});
