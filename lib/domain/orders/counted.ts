import { fold } from '../text';
import type { ListedOrder } from './facts';

/** The person's own reading of a page's status words, over the profile's. */
export type CountedWords = { counted: readonly string[]; notCounted: readonly string[] };

/**
 * An order as the person counts it. A status that no profile knows is `unpaid` where its words hold one of `counted`;
 * an unpaid one whose words hold one of `notCounted` is left out: null. Where both hold, the longer word decides. A
 * status that says paid or closed is never turned.
 */
export function countOrder<Shown extends ListedOrder>(order: Shown, words: CountedWords): Shown | null {
  if (order.status !== 'unpaid' && order.status !== 'unknown') return order;
  const text = fold(order.statusText ?? '');
  const longest = (list: readonly string[]) =>
    Math.max(0, ...list.map((word) => (text.includes(fold(word)) ? word.length : 0)));
  const [yes, no] = [longest(words.counted), longest(words.notCounted)];
  if (no > yes) return order.status === 'unpaid' ? null : order;
  return yes > 0 ? { ...order, status: 'unpaid' } : order;
}
