import type { ReviewsPage } from '@/lib/domain/sites/profile';
import { findEach, isShown } from '../find';
import { isNotSaid, readText } from '../text-map';
import { oneLine } from '../visible-text';
import { beginsLater, isFollowUpLabel, unlabelled, unlabelledFollowUp } from './review-list';
import { findShown, type ReviewBlock } from './review-rows';
import { cellsOf, type ReadRow } from './row-field';
import type { Word } from './words';

/** The worker's border takes no longer text. */
const longest = 4000;

export type ReadText = { element: HTMLElement; text: string };

/** What the buyer wrote first, where the profile's selectors find it. */
export function pickedText({ parts }: ReviewBlock, page: ReviewsPage): ReadText | null {
  const element = findShown(parts, page.text);
  return element && read(element, unlabelled);
}

/** What was added later: in a row of its own, or beside the first text. */
export function pickedFollowUp(
  { parts, followUps }: ReviewBlock,
  page: ReviewsPage,
  first: Element | null,
): ReadText | null {
  const { followUp = [] } = page;
  const element =
    findShown(followUps, followUp) ??
    findShown(followUps, page.text) ??
    followUps[0] ??
    findShown(parts, followUp) ??
    laterText(parts, page, first);
  return element && read(element, unlabelledFollowUp);
}

/** Another text than the first, that says of itself or before it that it came later. */
function laterText(parts: readonly Element[], page: ReviewsPage, first: Element | null): HTMLElement | null {
  const isLater = (text: HTMLElement) =>
    text !== first &&
    !text.contains(first) &&
    (beginsLater(oneLine(text.textContent ?? '')) ||
      isFollowUpLabel(oneLine(text.previousElementSibling?.textContent ?? '')));
  const texts = parts.flatMap((part) => findEach(part, page.text));
  return texts.find((text) => isLater(text) && isShown(text)) ?? null;
}

/**
 * What the buyer wrote, by words alone: under the header of its column, after its label, else the longest words of the row
 * that are neither a link nor the value of something else.
 * @param known values that were read of the row already: no review
 */
export function foundText(row: ReadRow, known: readonly (string | null)[]): ReadText | null {
  const cells = cellsOf(row, 'buyerMessage');
  const labelled = afterLabel(row, 'buyerMessage');
  const said = row.text.words.filter((word) => isSaid(word, row, known));
  const inCell = said.filter(({ parent }) => cells.some((cell) => cell.contains(parent)));
  const element = labelled ?? longestOf(inCell) ?? (cells.length > 0 ? null : longestOf(said));
  return element && read(element, unlabelled);
}

/** What was added later, by words alone: after its label, or under the header of its column. */
export function foundFollowUp(row: ReadRow): ReadText | null {
  const cells = cellsOf(row, 'sellerMemo');
  const said = row.text.words.filter((word) => isSaid(word, row, []));
  const inCell = said.filter(({ parent }) => cells.some((cell) => cell.contains(parent)));
  const element = afterLabel(row, 'sellerMemo') ?? longestOf(inCell);
  return element && read(element, unlabelledFollowUp);
}

function read(element: HTMLElement, strip: (text: string) => string): ReadText | null {
  if (isNotSaid(element)) return null;
  return { element, text: strip(readText(element)).slice(0, longest) };
}

/** The element in which a label's value stands: the label's own, or that of the next words. */
function afterLabel({ text }: ReadRow, field: 'buyerMessage' | 'sellerMemo'): HTMLElement | null {
  for (const place of text.places) {
    const label = text.words[place.word];
    if (place.field !== field || !label || label.parent.closest('th, [role="columnheader"]')) continue;
    const isOwn = label.text.length > place.begin;
    const value = isOwn ? label : text.words[place.word + 1];
    if (value && text.isRead(value) && (isOwn || !text.starts.has(place.word + 1))) return wholeOf(value);
  }
  return null;
}

function isSaid(word: Word, { text }: ReadRow, known: readonly (string | null)[]): boolean {
  if (!/\p{L}{2}/u.test(word.text) || word.parent.closest('a, button, [role="button"], th')) return false;
  if (known.some((value) => value?.includes(word.text))) return false;
  return !text.starts.has(text.words.indexOf(word)) && text.isRead(word);
}

function longestOf(words: readonly Word[]): HTMLElement | null {
  const lengths = new Map<HTMLElement, number>();
  for (const word of words) {
    const element = wholeOf(word);
    lengths.set(element, (lengths.get(element) ?? 0) + word.text.length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? null;
}

/** Words that are set off within a text are part of it. */
function wholeOf({ parent }: Word): HTMLElement {
  let whole = parent;
  while (/^(b|em|strong|i|font|mark|u)$/.test(whole.localName) && whole.parentElement)
    whole = whole.parentElement;
  return whole as HTMLElement;
}
