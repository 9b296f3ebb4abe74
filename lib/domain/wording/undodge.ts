import { isHan } from '../text';
import { meantBySigns } from './sign-meanings';

/**
 * A text without the signs that stand between its characters and with those spelt out that stand for words. Unit `i`
 * of it stood from `starts[i]` to `ends[i]` in the folded text; neither ever falls from one unit to the next.
 */
export type Bare = { text: string; starts: number[]; ends: number[] };

/** More signs than this between two characters, and it is a gap between sentences rather than a dodge. */
const longestGap = 3;

/** Blanks, zero-width signs, hearts and other symbols, dashes, dots. Not what ends a clause. */
const sign =
  /[\s\u200b-\u200f\u2060\-_*·•~^'"`|/\\+=#&@.()[\]{}<>〈〉《》【】「」『』、\p{S}\p{Extended_Pictographic}]|\p{M}/u;

/**
 * Leaves out what people put between the characters of a word to dodge a word list (微 信, 好-评-返-现, V❤X) and spells
 * out the pictures that stand for a word (5⭐, 🧧, ⑤), in a folded text. Null where it would stay as it is. A line break
 * and a clause's end stay, so do longer gaps.
 */
export function undodge(text: string): Bare | null {
  const starts: number[] = [];
  const ends: number[] = [];
  let bare = '';
  let gap = 0;
  let isChanged = false;
  const put = (units: string, start: number, end: number, isWhole: boolean) => {
    for (let k = 0; k < units.length; k++) {
      starts.push(isWhole ? start : start + k);
      ends.push(isWhole ? end : start + k + 1);
    }
    bare += units;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const end = i + (code > 0xffff ? 2 : 1);
    const unit = text.slice(i, end);
    const isPlain = code < 0x80 || isHan(code);
    const meant = isPlain ? undefined : meaningOf(unit);
    if (meant !== undefined) {
      put(meant, i, end, true);
      gap = 0;
      isChanged = true;
    } else {
      const isSign = unit !== '\n' && !isHan(code) && sign.test(unit);
      gap = isSign ? gap + 1 : 0;
      if (!isSign || gap > longestGap) put(unit, i, end, false);
      else isChanged = true;
    }
    i = end;
  }
  return isChanged ? { text: bare, starts, ends } : null;
}

/** A picture's word, or the plain letter or figure of an ornate one (ⓥ, 𝐯, ⑤). */
function meaningOf(unit: string): string | undefined {
  const meant = meantBySigns.get(unit);
  if (meant !== undefined) return meant;
  const plain = unit.normalize('NFKC').toLowerCase();
  return plain !== unit && /^[a-z0-9]{1,2}$/.test(plain) ? plain : undefined;
}
