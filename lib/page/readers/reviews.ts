import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewsPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { findFirst } from '../find';
import { missingOf, type Reading } from '../reading';
import { visibleText } from '../visible-text';
import { type Columns, findColumns } from './columns';
import { type FieldName, labelsOf } from './labels';
import { readOrderId } from './order-id';
import {
  createKeys,
  firstText,
  isDated,
  maskedName,
  ratingIn,
  readHasImages,
  readRating,
  readReplied,
  readReviewTime,
} from './review-fields';
import { listOf } from './review-list';
import { findReviews, type ReviewBlock } from './review-rows';
import { foundFollowUp, foundText, pickedFollowUp, pickedText, type ReadText } from './review-text';
import { cellsOf, type ReadRow, readRowField, rowOf } from './row-field';
import type { Word } from './words';

/**
 * A review and where it stands: its row, for placing, and the elements whose words it is made of, for marking. The facts
 * that are sent are `review` alone.
 */
export type ReviewRow = {
  review: Review;
  element: HTMLElement;
  text: HTMLElement | null;
  followUp: HTMLElement | null;
};

/** More than this in a list without a readable row is no line that says that there is nothing. Characters. */
const muchText = 60;

/**
 * Reads every review that the page shows, by selectors and by visible words. What a row does not show is null and named in
 * `missing` under its order number, '' where it has none. A list full of words in which no review can be made out is
 * named with `rows`.
 */
export function readReviews(doc: Document, page: ReviewsPage, at: PageClock): Reading<ReviewRow[]> {
  const blocks = findReviews(doc, page);
  const columns = columnsOf(blocks, page);
  // Where the selectors know the texts of other rows, a row without one has none.
  const isKnown = blocks.some((block) => pickedText(block, page) !== null);
  const keyOf = createKeys();
  const facts: ReviewRow[] = [];
  const missing: Reading<ReviewRow[]>['missing'] = [];
  const rows = blocks.map((block) => ({ block, row: readBlock(block, page, at, { columns, isKnown }) }));
  // Without its selector a picture is known by its place: a page that shows none there may show them elsewhere.
  const areSeen = isKnown && page.image ? true : rows.some(({ row }) => row?.review.hasImages);
  for (const { block, row } of rows) {
    if (!row) continue;
    if (!areSeen) row.review.hasImages = null;
    const review: Review = { key: keyOf(row.review, isDated(block.parts)), ...row.review };
    const { element, text, followUp } = row;
    facts.push({ review, element, text, followUp });
    missing.push(...missingOf(review.orderId ?? '', unread(review, page), row.disagree));
  }
  if (facts.length === 0 && isFull(doc, page)) missing.push({ key: '', fields: ['rows'] });
  return { facts, missing };
}

type Known = { columns: Columns | null; isKnown: boolean };

function readBlock(
  block: ReviewBlock,
  page: ReviewsPage,
  at: PageClock,
  { columns, isKnown }: Known,
): (Omit<ReviewRow, 'review'> & { review: Omit<Review, 'key'>; disagree: string[] }) | null {
  const [element] = block.parts;
  if (!element) return null;
  const list = listOf(page);
  const whole = rowOf(block.parts, list, columns);
  const rated = (words: string) => ratingIn(words, page.ratingWords) !== null;
  // Under a header of its own the text is known before all else, and what it quotes is no field.
  const isHeaded = cellsOf(whole, 'buyerMessage').length > 0;
  const first = isKnown ? pickedText(block, page) : isHeaded ? foundText(whole, [], rated) : null;
  const followUp =
    pickedFollowUp(block, page, isKnown ? (first?.element ?? null) : null) ?? foundFollowUp(whole);
  const row = without(whole, [first, followUp]);
  const { fields } = page;
  const orderId = readOrderId(row, list);
  const buyer = readRowField(row, 'buyer', fields.buyer, firstText(200)) ?? maskedName(row);
  const item = readRowField(row, 'itemTitle', fields.item, firstText(1000));
  const text = first ?? (isKnown || isHeaded ? null : foundText(row, [orderId, buyer, item], rated));
  const here = { row, block, page };
  const rating = readRating(here, text?.element ?? null);
  if (orderId === null && text === null && rating === null) return null;
  return {
    review: {
      orderId,
      rating,
      text: text?.text ?? null,
      followUp: followUp?.text ?? null,
      at: readReviewTime(here, text?.element ?? null, at),
      buyer,
      item,
      replied: readReplied(here),
      hasImages: readHasImages(here, isKnown, [text?.element ?? null, followUp?.element ?? null]),
    },
    element,
    text: text?.element ?? null,
    followUp: followUp?.element ?? null,
    disagree: [...row.disagree].map((name) => names[name] ?? name),
  };
}

/** What the fields of a review are called in a list of orders. */
const names: Partial<Record<FieldName, string>> = {
  status: 'rating',
  orderedAt: 'at',
  itemTitle: 'item',
  itemSku: 'replied',
};

/** The row without the words of the buyer: no value of it stands in them, whatever is written before them. */
function without(row: ReadRow, texts: readonly (ReadText | null)[]): ReadRow {
  const { isRead } = row.text;
  const isBuyers = ({ parent }: Word) => texts.some((text) => text?.element.contains(parent));
  return { ...row, text: { ...row.text, isRead: (word) => !isBuyers(word) && isRead(word) } };
}

/** The headers above these rows; null where the page has none. */
function columnsOf([first]: readonly ReviewBlock[], page: ReviewsPage): Columns | null {
  const element = first?.parts[0];
  return element ? findColumns(element, labelsOf(listOf(page))) : null;
}

/** Of every review these can be told, though not every page tells them. */
function unread(review: Review, { fields }: ReviewsPage): string[] {
  const expected = ['orderId', 'rating', 'text', 'at', 'buyer', 'replied', 'hasImages'] as const;
  const missing: string[] = expected.filter((name) => review[name] === null);
  if (fields.item && review.item === null) missing.push('item');
  return missing;
}

function isFull(doc: Document, page: ReviewsPage): boolean {
  const list = findFirst(doc, page.list);
  return list !== null && visibleText(list, (one) => /^(thead|th)$/.test(one.localName)).length > muchText;
}
