import type { Stretch } from './caret';

/**
 * Where the new text stands in a box read back, or null where the box did not take it: the draft around it must be
 * whole, nothing doubled, nothing lost but what was selected. Blanks that cannot break count as blanks; an editor may
 * drop blank lines, but never add any.
 * @param over what was selected; null where that could not be told
 */
export function placeOf(
  text: string,
  before: string,
  after: string,
  over: Stretch | null,
): number | 'withoutBlankLines' | null {
  const [added, old, now] = [plain(text), plain(before), plain(after)];
  const exact = find(added, old, now, over);
  if (exact !== null) return exact;
  const merge = (lines: string) => lines.replace(/\n+/g, '\n');
  const fewer = count(now) < count(added) + count(old);
  return fewer && find(merge(added), merge(old), merge(now), null) !== null ? 'withoutBlankLines' : null;
}

/** The same words, seen by a person. */
export const isSame = (a: string, b: string): boolean => plain(a) === plain(b);

function find(added: string, old: string, now: string, over: Stretch | null): number | null {
  const replaced = over ? over.end - over.start : 0;
  if (over && now === old.slice(0, over.start) + added + old.slice(over.end)) return over.start;
  // An offset can be told wrong by one on the border of two lines; the words cannot.
  for (let at = now.indexOf(added); at >= 0; at = now.indexOf(added, at + 1)) {
    const head = now.slice(0, at);
    const tail = now.slice(at + added.length);
    const gone = old.length - head.length - tail.length;
    if (old.startsWith(head) && old.endsWith(tail) && (over ? gone === replaced : gone >= 0)) return at;
  }
  return null;
}

const count = (text: string): number => text.split('\n').length;

/** Length-preserving but for line feeds and fillers, which a box never shows. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]/g, ' ');
}
