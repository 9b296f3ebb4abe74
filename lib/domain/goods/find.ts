import { fold } from '../text';
import type { ItemLink } from './link';

/**
 * The link whose item words all stand in a text, an item's title or a buyer's line; of several the one with the
 * longest words, then the shop's own before one for every shop. Compared folded, so that script, width and case do not matter. Null
 * where none fits, and for an empty text.
 */
export function findLink(links: readonly ItemLink[], text: string, shop: string): ItemLink | null {
  const title = fold(text);
  let best: ItemLink | null = null;
  let most = 0;
  for (const link of links) {
    if (link.removedAt !== null || (link.shop !== '' && link.shop !== shop)) continue;
    const length = lengthIn(title, link.item);
    if (length > most || (length === most && best?.shop === '' && link.shop !== '')) {
      best = link;
      most = length;
    }
  }
  return best;
}

/** Whether two items would be found by the same words. */
export const sameItem = (one: string, other: string): boolean =>
  [...wordsOf(one)].sort().join(' ') === [...wordsOf(other)].sort().join(' ');

/** Whether a text speaks of something by its name. Both in any script, width and case. */
export const names = (text: string, name: string): boolean => stands(fold(text), fold(name.trim()));

/** How many characters of the item's words stand in the title; 0 unless all do. */
function lengthIn(title: string, item: string): number {
  const words = wordsOf(item);
  if (![...words].every((word) => stands(title, word))) return 0;
  const length = [...words].reduce((sum, word) => sum + word.length, 0);
  // One character stands in too many titles to say which item is meant.
  return length < 2 ? 0 : length;
}

function wordsOf(item: string): Set<string> {
  return new Set(fold(item).split(/\s+/).filter(Boolean));
}

/** Chinese has no gaps between words; a Latin word or a number must not be a piece of a longer one (500ml in 1500ml). */
function stands(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1) + word.charAt(0);
    const after = word.slice(-1) + text.charAt(at + word.length);
    if (!glued.test(before) && !glued.test(after)) return true;
  }
  return false;
}

const glued = /^[a-z0-9]{2}$/;
