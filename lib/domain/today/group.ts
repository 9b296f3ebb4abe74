import { earliest, isStale } from '../orders/today';

/** Where something was seen, and when. */
export type Sighting = { site: string; shop: string; page: string; seenAt: string };

/** What a page showed: just now or before, by its oldest sighting. */
export type PageGroup<Item> = { seen: Sighting & { stale: boolean }; items: Item[] };

/** A group for each page, and for what it showed in the last ten minutes and before; in the order of their first items. */
export function groupByPage<Item extends Sighting>(items: readonly Item[], now: Date): PageGroup<Item>[] {
  const groups = new Map<string, PageGroup<Item>>();
  for (const item of items) {
    const { site, shop, page, seenAt } = item;
    const stale = isStale(seenAt, now);
    const key = JSON.stringify([site, shop, page, stale]);
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { seen: { site, shop, page, seenAt, stale }, items: [item] });
      continue;
    }
    group.items.push(item);
    group.seen.seenAt = earliest([group.seen.seenAt, seenAt]);
  }
  return [...groups.values()];
}
