import type { Refund } from '@/lib/domain/refunds/facts';
import type { Field, RefundsPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import type { SumWriting } from './amount';
import { type Columns, findColumns } from './columns';
import { readCountdown } from './countdown';
import { type FieldName, type Labels, labelsFrom, textOf } from './labels';
import { readRefundSum } from './refunds-sum';
import { cellsOf, inOne, joinedPieces, type Parse, pickedBy, type ReadRow, readRowField } from './row-field';
import { timeIn } from './row-times';
import { firstText } from './row-values';
import { type Meanings, meaningOf, wordAlone } from './word-meaning';
import type { Word } from './words';

export type RefundsClock = PageClock & SumWriting;

/** What a row says; without a number it is no claim that could be named. */
export type RefundReading = { refund: Omit<Refund, 'key'>; missing: string[]; disagree: string[] };

const longestText = 1000;
const longestNumber = 60;
/** Days, hours, minutes and seconds, and the words around each. */
const mostPieces = 14;
/** What stands in the same cell and leads elsewhere. */
const link = /^(查看|查詢|复制|複製|详情|詳情|更多|修改|添加|联系|聯繫|去处理)|^[>›]$/;

type Read = { labels: Labels; picks: string };
const made = new WeakMap<RefundsPage, Read>();

const fieldsOf = ({ fields }: RefundsPage) => Object.entries(fields) as [FieldName, Field][];

function readOf(page: RefundsPage): Read {
  const known = made.get(page);
  if (known) return known;
  const picks = inOne(fieldsOf(page).flatMap(([, field]) => field.pick ?? []));
  const read = { labels: labelsFrom(fieldsOf(page)), picks };
  made.set(page, read);
  return read;
}

/** The headers above the list; null where the page has none. */
export const headersOf = (first: Element, page: RefundsPage): Columns | null =>
  findColumns(first, readOf(page).labels);

/**
 * Reads one claim, and nothing outside it but the headers above its columns.
 * @param hasMoved the cells of the list stand in other places than the profile's
 * @param isWhole the page itself is the claim: a word that stands alone in it may be a step still to come
 */
export function readRefund(
  parts: readonly HTMLElement[],
  page: RefundsPage,
  at: RefundsClock,
  { columns, isWhole, hasMoved = false }: { columns: Columns | null; isWhole: boolean; hasMoved?: boolean },
): RefundReading {
  const { labels, picks } = readOf(page);
  const row: ReadRow = { parts, text: textOf(parts, labels), columns, picks, hasMoved, disagree: new Set() };
  const { fields, kindWords, stateWords, dispatchWords } = page;
  const one = <T>(name: keyof RefundsPage['fields'], parse: Parse<T>) =>
    readRowField(row, name, fields[name], parse);
  const words = (pieces: string[]) => firstText(wordsAlone(pieces, labels));

  const others = [
    ...pickedBy(row, fields.item?.pick ?? []),
    ...cellsOf(row, 'item'),
    ...cellsOf(row, 'reason'),
  ];
  const told = { labels, others, isAlone: !isWhole };
  const kind = readMeaning(row, 'kind', fields.kind, kindWords, { ...told, isAlone: true });
  const status = readMeaning(row, 'status', fields.status, stateWords, told);
  const dispatch = readMeaning(row, 'dispatch', fields.dispatch, dispatchWords, told);
  const refund: RefundReading['refund'] = {
    refundId: one('refundId', numberIn(fields.refundId)),
    orderId: one('orderId', numberIn(fields.orderId)) ?? loneNumber(row, fields.orderId),
    kind: kind.meaning ?? 'unknown',
    kindText: kind.text,
    reason: one('reason', words),
    amount: readRefundSum(row, 'amount', fields.amount, at),
    paid: readRefundSum(row, 'paid', fields.paid, at),
    status: status.text,
    state: status.meaning ?? 'unknown',
    dispatch: dispatch.meaning ?? 'unknown',
    dispatchText: dispatch.text,
    // One sign stands for a picture.
    item: one('item', (pieces) => words(pieces.filter((piece) => piece.length > 1))),
    appliedAt: one('appliedAt', (pieces) => timeIn(pieces, at)),
    timeLeft: one('timeLeft', (pieces) => readCountdown(joinedPieces(pieces), true)) ?? countdownIn(row),
  };
  return { refund, missing: unread(refund, page), disagree: [...row.disagree] };
}

/** A claim that waits for nobody has no time left; the rest every claim has. */
function unread(refund: RefundReading['refund'], { fields }: RefundsPage): string[] {
  const missing: string[] = [];
  if (refund.refundId === null && fields.refundId) missing.push('refundId');
  if (refund.orderId === null) missing.push('orderId');
  if (refund.kind === 'unknown') missing.push('kind');
  if (refund.kindText === null) missing.push('kindText');
  if (refund.reason === null && fields.reason) missing.push('reason');
  if (refund.amount === null) missing.push('amount');
  if (refund.status === null) missing.push('status');
  if (refund.dispatch === 'unknown' && fields.dispatch) missing.push('dispatch');
  if (refund.appliedAt === null && fields.appliedAt) missing.push('appliedAt');
  if (refund.timeLeft === null && refund.state === 'pending' && fields.timeLeft) missing.push('timeLeft');
  return missing;
}

/**
 * A field whose words the profile lists: where a listed one stands in it, else the words themselves, for the person to read. A
 * listed word goes before the place, since a redesign moves cells; what a label or a header names goes before both.
 * @param others elements of other fields, in which any word may stand
 */
function readMeaning<M extends string>(
  row: ReadRow,
  name: FieldName,
  field: Field | undefined,
  meanings: Meanings<M>,
  { labels, others, isAlone }: { labels: Labels; others: readonly Element[]; isAlone: boolean },
): { text: string | null; meaning: M | null } {
  if (!field) return { text: null, meaning: null };
  const words = (pieces: string[]) => firstText(wordsAlone(pieces, labels));
  const isOfRow = ({ parent }: Word) => !others.some((other) => other.contains(parent));
  const { pick: _, ...named } = field;
  const known = readRowField(
    row,
    name,
    field,
    (pieces) => {
      const shown = wordsAlone(pieces, labels);
      const known = shown.find((piece) => meaningOf(piece, meanings) !== null);
      return known === undefined ? null : { text: known, meaning: meaningOf(known, meanings) };
    },
    (a, b) => a.meaning === b.meaning,
  )?.text;
  if (row.disagree.has(name)) return { text: null, meaning: null };
  const text =
    known ??
    readRowField(row, name, named, words) ??
    wordAlone(row.text, meanings, (word) => isOfRow(word) && (isAlone || isHeading(word))) ??
    readRowField(row, name, field, words);
  return { text, meaning: meaningOf(text, meanings) };
}

/** A page of one claim says in its heading how it stands; elsewhere it tells of steps that are past or to come. */
const isHeading = ({ parent }: Word): boolean => parent.closest('h1, h2, [role="heading"]') !== null;

/** The words of a cell without the label before them, the links beside them and figures alone. */
const wordsAlone = (pieces: readonly string[], labels: Labels): string[] =>
  pieces
    .map((piece) => withoutLabel(piece, labels).slice(0, longestText))
    .filter((piece) => /\p{L}/u.test(piece) && !link.test(piece) && !/^\p{Sc}/u.test(piece));

function withoutLabel(piece: string, { any }: Labels): string {
  any.lastIndex = 0;
  const found = any.exec(piece);
  return found?.index === 0 ? piece.slice(found[0].length).trim() : piece;
}

const numberIn =
  (field: Field | undefined): Parse<string> =>
  (pieces) =>
    numberOf(field, joinedPieces(pieces));

/** A number that stands alone: no part of a longer one. */
function numberOf(field: Field | undefined, text: string): string | null {
  const pattern = new RegExp(String.raw`(?<![\d-])(?:${field?.match ?? String.raw`\d{6,40}`})(?![\d-])`, 'u');
  return pattern.exec(text)?.[0].slice(0, longestNumber) ?? null;
}

/** The only number of its kind in the row, where no label tells which it is. */
function loneNumber({ text }: ReadRow, field: Field): string | null {
  if (field.match === undefined || text.places.some((place) => place.field === 'orderId')) return null;
  const numbers = new Set(
    text.words.flatMap((word) => (text.isRead(word) ? (numberOf(field, word.text) ?? []) : [])),
  );
  const [only] = numbers;
  return only !== undefined && numbers.size === 1 ? only : null;
}

/** The words of a countdown may stand in several elements: 6 | 天 | 2 | 时 | 后系统将自动退款. */
function countdownIn({ text }: ReadRow): number | null {
  for (const [index, word] of text.words.entries()) {
    if (!/\d|还剩|還剩|剩余|剩餘|倒计时|倒計時/.test(word.text) || !text.isRead(word)) continue;
    const pieces = text.words.slice(index, index + mostPieces).filter(text.isRead);
    const seconds = readCountdown(joinedPieces(pieces.map((piece) => piece.text)));
    if (seconds !== null) return seconds;
  }
  return null;
}
