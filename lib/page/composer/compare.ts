import type { Stretch } from './caret';

/**
 * Where the new text stands in a box read back, or null where the box did not take it: the draft around it must be
 * whole, nothing doubled, nothing lost but what was selected. Blanks that cannot break count as blanks; an editor may
 * drop blank lines, but never add any.
 * @param over what was selected; null where no words were
 */
export function placeOf(
  text: string,
  before: string,
  after: string,
  over: Stretch | null,
): number | 'withoutBlankLines' | null {
  const [added, old, now] = [plain(text), plain(before), plain(after)];
  const gone = over ? old.slice(over.start, over.end) : '';
  if (over && now === old.slice(0, over.start) + added + old.slice(over.end)) return over.start;
  // An offset can be told wrong by one on the border of two lines; the words cannot.
  const place = find(added, old, now, gone);
  if (place !== null) return place;
  const merge = (lines: string) => lines.replace(/\n+/g, '\n');
  if (lineFeeds(now) >= lineFeeds(added) + lineFeeds(old) - lineFeeds(gone)) return null;
  const merged = find(merge(added), merge(old), merge(now), merge(gone));
  return merged === null ? null : 'withoutBlankLines';
}

/** The same words, seen by a person. */
export const isSame = (a: string, b: string): boolean => plain(a) === plain(b);

/** @param gone the words that the new ones replaced */
function find(added: string, old: string, now: string, gone: string): number | null {
  for (let at = now.indexOf(added); at >= 0; at = now.indexOf(added, at + 1)) {
    const head = now.slice(0, at);
    const tail = now.slice(at + added.length);
    const end = old.length - tail.length;
    if (end < head.length || !old.startsWith(head) || !old.endsWith(tail)) continue;
    if (old.slice(head.length, end) === gone) return at;
  }
  return null;
}

const lineFeeds = (text: string): number => text.split('\n').length - 1;

/** Length-preserving but for line feeds and fillers, which a box never shows. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]/g, ' ');
}
