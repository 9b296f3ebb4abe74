import type { Rating, Review } from '@/lib/domain/reviews/facts';
import type { ReviewsPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { findEach, isShown } from '../find';
import { oneLine } from '../visible-text';
import { outermost, type ReviewBlock } from './review-rows';
import { joinedPieces, type Parse, type ReadRow, readRowField } from './row-field';
import { timeIn } from './row-times';
import { createEye, wordsOf } from './words';

type Words = NonNullable<ReviewsPage['ratingWords']>;
type Row = { row: ReadRow; block: ReviewBlock; page: ReviewsPage };

const dated = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;

/**
 * The rating by its field, by a word of the profile that stands alone, by stars. Two words that disagree say nothing: one of
 * them may be a filter, or the seller's own.
 */
export function readRating({ row, block, page }: Row, text: Element | null): Rating | null {
  const parse: Parse<Rating> = (pieces) => ratingIn(joinedPieces(pieces), page.ratingWords);
  const field = readRowField(row, 'status', page.fields.rating, parse);
  if (field !== null) return field;
  const stars = page.star ? findStars(block, page) : 0;
  if (stars > 0) return stars;
  const drawn = drawnStars(block);
  if (drawn !== null) return drawn;
  const said = row.text.words.filter((word) => !text?.contains(word.parent) && row.text.isRead(word));
  const ratings = new Set(said.flatMap((word) => ratingIn(word.text, page.ratingWords) ?? []));
  const [only] = ratings;
  return only !== undefined && ratings.size === 1 ? only : null;
}

function findStars({ parts }: ReviewBlock, { star = [] }: ReviewsPage): number {
  const stars = parts.flatMap((part) => outermost(findEach(part, star))).filter(isShown).length;
  return stars <= 5 ? stars : 0;
}

/** A row of stars says in words how many of them shine: only colours tell them apart. */
function drawnStars({ parts }: ReviewBlock): Rating | null {
  const named = parts.flatMap((part) => [...part.querySelectorAll('[role="img"][aria-label]')]);
  const ratings = new Set(
    named.flatMap((one) =>
      isShown(one) ? (ratingIn(one.getAttribute('aria-label') ?? '', undefined) ?? []) : [],
    ),
  );
  const [only] = ratings;
  return only !== undefined && ratings.size === 1 ? only : null;
}

/** 好评, 4 星, 4.0分, ★★★★☆ */
export function ratingIn(words: string, of: Words | undefined): Rating | null {
  const text = words.replace(/^[[【]|[\]】]$/g, '').trim();
  for (const name of ['good', 'neutral', 'bad'] as const) if (of?.[name].includes(text)) return name;
  // Five that differ in colour alone say nothing, and one of many elements neither.
  const drawn = /^(?=.{2})([★⭐]{1,5})[☆]*$/u.exec(text)?.[1];
  if (drawn) return [...drawn].length;
  const number = /^([1-5])(?:\.0)?\s*(?:颗?星|分)$/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** Whether the seller has answered, by a word that stands alone or before a colon (商家回复：…). */
export function readReplied({ row, block, page }: Row): boolean | null {
  const { repliedWords: of } = page;
  if (!of) return null;
  const answer = (words: string): boolean | null => {
    const is = (word: string) => words === word || new RegExp(`^${word}\\s*[:：]`, 'u').test(words);
    if (of.no.some(is)) return false;
    return of.yes.some(is) ? true : null;
  };
  const field = readRowField(row, 'itemSku', page.fields.replied, (pieces) => answer(joinedPieces(pieces)));
  if (field !== null) return field;
  const parts = [...block.parts, ...block.followUps];
  const isRead = createEye(block.parts[0] ?? document.body);
  const answers = wordsOf(parts)
    .filter(isRead)
    .map(({ text }) => answer(text.replace(/^[[【]|[\]】]$/g, '')))
    .filter((said) => said !== null);
  // An answer in full goes before a word of the state.
  if (answers.length > 0) return answers.includes(true);
  // Where a button still offers to answer, nobody has.
  const offers = parts.flatMap((part) => [...part.querySelectorAll('button, [role="button"]')]);
  return offers.some((one) => of.no.includes(oneLine(one.textContent ?? '')) && isShown(one)) ? false : null;
}

/** A name that the marketplace masks (阿**北), where it is the only one that stands alone in the row. */
export function maskedName({ text: { words, isRead } }: ReadRow): string | null {
  const names = words.filter(
    (word) => /^[^\s*＊]{0,6}[*＊]{1,8}[^\s*＊]{0,6}$/u.test(word.text) && isRead(word),
  );
  const [only] = new Set(names.map(({ text }) => text).filter((name) => /[\p{L}\p{N}]/u.test(name)));
  return names.length === 1 ? (only ?? null) : null;
}

/** Null where the page's pictures are none that we know: the item has one, too. */
export function readHasImages(
  { row, block, page }: Row,
  isKnown: boolean,
  texts: readonly (Element | null)[],
): boolean | null {
  const parts = [...block.parts, ...block.followUps];
  if (parts.some((part) => findEach(part, page.image ?? []).some(isShown))) return true;
  if (isKnown && page.image) return false;
  const own = texts.flatMap((text) => (text ? blockOf(text, row) : []));
  return own.length === 0 ? null : own.some(holdsPicture);
}

/** What belongs to a text: its cell, else the largest element around it that names no order, buyer or goods. */
function blockOf(text: Element, { text: { root } }: ReadRow): Element {
  const cell = text.closest('td, [role="gridcell"]');
  if (cell) return cell;
  for (let at = text; ; ) {
    const above: Element | null = at.parentElement;
    const others = above?.textContent?.replace(text.textContent ?? '', '') ?? '';
    if (!above || above === root || isOther.test(others) || above.querySelector('a[href]')) return at;
    at = above;
  }
}

/** An order number, a masked name, a label. */
const isOther = /\d{12}|\*\*|[:：]/;

/** Emoji are pictures, too, and so are the signs beside words. */
const holdsPicture = (block: Element): boolean =>
  [...block.querySelectorAll('img, [style*="background-image"]')].some(
    (image) =>
      isShown(image) && !/^(\[.+\]|\p{Extended_Pictographic}+)$/u.test(image.getAttribute('alt') ?? ''),
  );

/**
 * The time of the review by its field, else the only full date and time of the row that stands behind no other label; among
 * several the one that stands beside the text.
 */
export function readReviewTime({ row, page }: Row, text: Element | null, at: PageClock): string | null {
  const field = readRowField(row, 'orderedAt', page.fields.at, (pieces) => timeIn(pieces, at));
  if (field !== null) return field;
  const { words, isRead } = row.text;
  const all = words.flatMap((word, index) => {
    if (!dated.test(word.text) || !/^[^\p{L}]*\d/u.test(word.text) || text?.contains(word.parent)) return [];
    const time = isRead(word) ? timeIn([word.text, words[index + 1]?.text ?? ''], at) : null;
    const isOther = /[:：]$/.test(words[index - 1]?.text ?? '');
    return time !== null && !isOther ? [{ time, word }] : [];
  });
  const cell = text?.closest('td, [role="gridcell"]') ?? text?.parentElement;
  const beside = all.filter(({ word }) => cell?.contains(word.parent));
  // Under a header of its own stands the time of something else.
  if (row.columns) return beside[0]?.time ?? null;
  const times = new Set(all.map(({ time }) => time));
  if (times.size <= 1) return all[0]?.time ?? null;
  return beside[0]?.time ?? null;
}

export function firstText(most: number): Parse<string> {
  return (pieces) => {
    const text = pieces[0] ?? '';
    return text === '' || /^[-—－/]+$/.test(text) ? null : text.slice(0, most);
  };
}

/** Whether the words of a row name a day: 3 分钟前 is another time at every reading. */
export const isDated = (parts: readonly Element[]): boolean =>
  parts.some((part) => dated.test(part.textContent ?? ''));

/**
 * Tells the reviews of a page apart, however they are ordered or drawn. Equal ones are numbered from above.
 * @returns makes the key of one; `dated`: its time is the same at every reading
 */
export function createKeys() {
  const seen = new Map<string, number>();
  return ({ orderId, item, at, buyer, text }: Omit<Review, 'key'>, dated: boolean): string => {
    const key = `${orderId ?? ''} ${digest([item, dated ? at : null, buyer, text].join('\n'))}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  };
}

/** 53 bits that tell texts apart (cyrb53); nothing is kept secret by it. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((b >>> 0) * 0x200000 + ((a >>> 0) & 0x1fffff)).toString(36);
}
