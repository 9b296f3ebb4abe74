import type { ReviewsPage } from '@/lib/domain/sites/profile';
import { findEach, isShown } from '../find';
import { isNotSaid, readText } from '../text-map';
import { oneLine } from '../visible-text';
import type { RowText } from './labels';
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
export function foundText(
  row: ReadRow,
  known: readonly (string | null)[],
  isOther: (words: string) => boolean,
): ReadText | null {
  const cells = cellsOf(row, 'buyerMessage');
  const labelled = afterLabel(row, 'buyerMessage');
  const answered = answersIn(row);
  const said = row.text.words.filter(
    (word) => isSaid(word, row, known) && !isOther(word.text) && !answered.has(word),
  );
  const inCell = said.filter(({ parent }) => cells.some((cell) => cell.contains(parent)));
  const element =
    labelled ?? longestOf(inCell, row, said) ?? (cells.length > 0 ? null : longestOf(said, row, said));
  return element && read(element, unlabelled);
}

/** What was added later, by words alone: after its label, or under the header of its column. */
export function foundFollowUp(row: ReadRow): ReadText | null {
  const cells = cellsOf(row, 'sellerMemo');
  const said = row.text.words.filter((word) => isSaid(word, row, []));
  const inCell = said.filter(({ parent }) => cells.some((cell) => cell.contains(parent)));
  const element = afterLabel(row, 'sellerMemo') ?? longestOf(inCell, row, said) ?? afterMark(row, said);
  return element && read(element, unlabelledFollowUp);
}

/** What stands behind 3天后追评, or in the same text. */
function afterMark({ text }: ReadRow, said: readonly Word[]): HTMLElement | null {
  const at = text.words.findIndex(
    (word) => (isFollowUpLabel(word.text) || beginsLater(word.text)) && text.isRead(word),
  );
  const mark = text.words[at];
  if (!mark) return null;
  const value = isFollowUpLabel(mark.text) ? text.words[at + 1] : mark;
  return value && said.includes(value) ? wholeOf(value, text, said) : null;
}

function read(element: HTMLElement, strip: (text: string) => string): ReadText | null {
  if (isNotSaid(element)) return null;
  return { element, text: strip(readText(element)).slice(0, longest) };
}

const answerLabel =
  /^(?:卖家|賣家|商家|掌柜|掌櫃|店主|店家|客服|我)?的?(?:回复|回覆|答复|答覆|解释|解釋|回应|回應)\s*[:：]/;

/** The words of the shop's own answer beside a review: its label (卖家回复：), and what stands with it or next. */
function answersIn({ text: { words } }: ReadRow): Set<Word> {
  const answers = new Set<Word>();
  for (const [at, label] of words.entries()) {
    const found = answerLabel.exec(label.text);
    if (!found) continue;
    answers.add(label);
    const holder = label.parent;
    const isOwn = found[0].length < label.text.length;
    const next = words[at + 1];
    const of = isOwn || (next && holder.contains(next.parent)) ? holder : next?.parent;
    for (const word of words.slice(at + 1)) {
      if (!of?.contains(word.parent)) break;
      answers.add(word);
    }
  }
  return answers;
}

/** The element in which a label's value stands: the label's own, or that of the next words. */
function afterLabel({ text }: ReadRow, field: 'buyerMessage' | 'sellerMemo'): HTMLElement | null {
  for (const place of text.places) {
    const label = text.words[place.word];
    if (place.field !== field || !label || label.parent.closest('th, [role="columnheader"]')) continue;
    const isOwn = label.text.length > place.begin;
    const value = isOwn ? label : text.words[place.word + 1];
    if (value && text.isRead(value) && (isOwn || !text.starts.has(place.word + 1)))
      return wholeOf(value, text);
  }
  return null;
}

/** ID: 738938210477 */
const numbered = /^\p{L}{1,10}\s*[:：]\s*[\d\s-]{5,}$/u;

function isSaid(word: Word, { text }: ReadRow, known: readonly (string | null)[]): boolean {
  if (!/\p{L}{2}/u.test(word.text) || word.parent.closest('a, button, [role="button"], th')) return false;
  if (numbered.test(word.text)) return false;
  if (known.some((value) => value?.includes(word.text))) return false;
  return !text.starts.has(text.words.indexOf(word)) && text.isRead(word);
}

function longestOf(words: readonly Word[], { text }: ReadRow, said: readonly Word[]): HTMLElement | null {
  const lengths = new Map<HTMLElement, number>();
  for (const word of words) {
    const element = wholeOf(word, text, said);
    lengths.set(element, (lengths.get(element) ?? 0) + word.text.length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? null;
}

const isMarked = (element: Element, holder: Element): boolean => {
  for (let at: Element | null = element; at && at !== holder; at = at.parentElement)
    if (at.classList.length > 0) return true;
  return false;
};

/** Words that are set off within a text are part of it, and so are its pieces, where nothing else stands among them. */
function wholeOf({ parent }: Word, { words, isRead }: RowText, said: readonly Word[] = []): HTMLElement {
  let whole = parent;
  while (/^(b|em|strong|i|font|mark|u)$/.test(whole.localName) && whole.parentElement)
    whole = whole.parentElement;
  for (let above = whole.parentElement; whole.localName === 'span' && above; above = above.parentElement) {
    const pieces = words.filter((word) => above?.contains(word.parent) && isRead(word));
    // A piece that is drawn in a way of its own is a mark beside the text.
    const holder = above;
    const isText = pieces.every(
      ({ text, parent }) =>
        (said.some((one) => one.parent === parent) || /^[\p{L}\p{P}\s]{1,2}$/u.test(text)) &&
        !isMarked(parent, holder),
    );
    // So is a short word before it: 匿名, 买家.
    const isNamed = /^[^\p{P}]{1,6}$/u.test(pieces[0]?.text ?? '');
    if (!isText || isNamed || pieces.length < 2 || /^(td|li|tr)$/.test(above.localName)) break;
    whole = above;
  }
  return whole as HTMLElement;
}
