import type { RowText } from './labels';
import type { Word } from './words';

/** What a profile's word lists stand for: `{ pending: ['待商家处理'], … }`. */
export type Meanings<M extends string> = Partial<Record<M, string[]>>;

/** A word as short as 换货 may be a part of any sentence. */
const shortestBegun = 3;
const mostAround = 8;
/** 仅退款专拍链接 is the name of goods; 退货退款(七天无理由) is a kind. */
const goesOn = /^\p{L}/u;
/** What can be pressed says what may become of a claim. */
const action = 'a, button, [role="button"]';

/**
 * What a page's words mean; the longest listed word decides (退货退款 before 退款), and of equally long ones the later
 * meaning: what is 已发货 and 已签收 has come.
 */
export function meaningOf<M extends string>(text: string | null, meanings: Meanings<M>): M | null {
  const squeezed = text?.replace(/\s/g, '') ?? '';
  let best: { meaning: M | null; length: number } = { meaning: null, length: 1 };
  for (const [meaning, words] of Object.entries(meanings) as [M, string[]][]) {
    for (const word of words) {
      if (word.length >= best.length && squeezed.includes(word)) best = { meaning, length: word.length };
    }
  }
  return best.meaning;
}

/**
 * The listed word that stands alone somewhere in a row, where no field shows it; null where several meanings do, since one of
 * them belongs to something else.
 * @param isOfRow false for words that are known to be something else's
 */
export function wordAlone<M extends string>(
  text: RowText,
  meanings: Meanings<M>,
  isOfRow: (word: Word) => boolean = () => true,
): string | null {
  const known = Object.values<string[] | undefined>(meanings).flatMap((words) => words ?? []);
  const found = new Map<M | null, string>();
  for (const word of text.words) {
    const stands = known.some(
      (one) =>
        word.text === one ||
        (one.length >= shortestBegun &&
          word.text.startsWith(one) &&
          word.text.length <= one.length + mostAround &&
          !goesOn.test(word.text.slice(one.length))),
    );
    if (!stands || word.parent.closest(action) || !isOfRow(word) || !text.isRead(word)) continue;
    const meaning = meaningOf(word.text, meanings);
    if (!found.has(meaning)) found.set(meaning, word.text);
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}
