/** Anything that stands in a list which a person arranges. */
export type Placed = { id: string; order: number };

/** Room between neighbours, so that a move mostly changes one record. */
export const orderStep = 1024;

/** In the order that the person sees; equal places fall back on the id, so that no two lists disagree. */
export const byOrder = (a: Placed, b: Placed): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** The place behind everything in the list. */
export function orderAtEnd(siblings: readonly Placed[]): number {
  return siblings.reduce((last, { order }) => Math.max(last, order), 0) + orderStep;
}

/**
 * New places when `id` moves before another one. Mostly one entry: the middle between two neighbours; where they
 * stand too close together, the whole list is spread out again.
 * @param siblings the group's members, in any order, with or without `id` itself
 * @param before the one to stand before; null or one that isn't there: at the end
 */
export function placeBefore(
  siblings: readonly Placed[],
  id: string,
  before: string | null,
): Map<string, number> {
  const others = siblings.filter((one) => one.id !== id).sort(byOrder);
  const at = others.findIndex((one) => one.id === before);
  if (at < 0) return new Map([[id, orderAtEnd(others)]]);
  const right = others[at]?.order ?? 0;
  const left = others[at - 1]?.order ?? right - 2 * orderStep;
  const middle = (left + right) / 2;
  if (middle - left >= 1 && right - middle >= 1) return new Map([[id, middle]]);
  const ids = others.map((one) => one.id);
  ids.splice(at, 0, id);
  return new Map(ids.map((each, index) => [each, (index + 1) * orderStep]));
}

/** What a person has not removed, in the order shown. */
export function liveInOrder<T extends Placed & { removedAt: string | null }>(all: readonly T[]): T[] {
  return all.filter((one) => one.removedAt === null).sort(byOrder);
}
