import { isHan } from '../text';

/** A text without the signs that stand between its characters, and where each of its units stood before. */
export type Bare = { text: string; offsets: number[] };

/** More signs than this between two characters, and it is a gap between sentences rather than a dodge. */
const longestGap = 3;

/** Blanks, zero-width signs, hearts and other symbols, dashes, dots. Not what ends a clause. */
const sign =
  /[\s\u200b-\u200f\u2060\-_*·•~^'"`|/\\+=#&@.()[\]{}<>〈〉《》【】「」『』、\p{S}\p{Extended_Pictographic}]|\p{M}/u;

/**
 * Leaves out what people put between the characters of a word to dodge a word list (微 信, 好-评-返-现, V❤X), in a
 * folded text. Null where there is nothing to leave out. A line break and a clause's end stay, so do longer gaps.
 */
export function undodge(text: string): Bare | null {
  const offsets: number[] = [];
  let bare = '';
  let gap = 0;
  for (let i = 0; i < text.length; ) {
    const step = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    const unit = text.slice(i, i + step);
    const isSign = unit !== '\n' && sign.test(unit) && !isHan(text.charCodeAt(i));
    gap = isSign ? gap + 1 : 0;
    if (!isSign || gap > longestGap) {
      for (let k = 0; k < step; k++) offsets.push(i + k);
      bare += unit;
    }
    i += step;
  }
  return bare.length === text.length ? null : { text: bare, offsets };
}
