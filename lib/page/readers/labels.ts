import type { Field, OrdersPage, RefundsPage } from '@/lib/domain/sites/profile';
import { createEye, type Word, wordsOf } from './words';

/** What a list may say of an order or of a claim, by the names of the profile. */
export type FieldName = 'orderId' | keyof OrdersPage['fields'] | keyof RefundsPage['fields'];

/** All labels of a page in one expression, so that a row is gone through once. */
export type Labels = {
  any: RegExp;
  /** Which field a label stands for, and how early it is listed. */
  of: ReadonlyMap<string, { field: FieldName; rank: number }>;
};

/** A label in a row: which word, where its value begins in it, and where the next label of the same word begins. */
export type Place = {
  field: FieldName;
  rank: number;
  word: number;
  /** It begins its word. */
  isFirst: boolean;
  begin: number;
  end: number | undefined;
};

const made = new WeakMap<OrdersPage, Labels>();
/** 颜色分类：… is another field's label, whatever it means. 10:42 is none. */
export const labelLike = /^[\p{L}/()（）]{2,10}\s*[:：]/u;
const inHeader = 'thead, [role="columnheader"]';
const mostClimbs = 3;
const mostPieces = 8;

export function fieldsOf(page: OrdersPage): [FieldName, Field][] {
  return [['orderId', page.orderId], ...Object.entries(page.fields)] as [FieldName, Field][];
}

export function labelsOf(page: OrdersPage): Labels {
  const known = made.get(page);
  if (known) return known;
  const labels = labelsFrom(fieldsOf(page));
  made.set(page, labels);
  return labels;
}

export function labelsFrom(fields: Iterable<[FieldName, Field]>): Labels {
  const of = new Map<string, { field: FieldName; rank: number }>();
  for (const [field, { labels = [] }] of fields) {
    for (const [rank, label] of labels.entries()) {
      of.set(label, { field, rank });
      // The words of a header are compared without their spaces.
      of.set(label.replace(/\s/g, ''), { field, rank });
    }
  }
  const longestFirst = [...of.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // 订单号码 and 父订单号 are other labels than 订单号.
  const any = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${longestFirst.join('|') || '(?!)'})(?:\s*[:：]\s*|(?=[\s\d\p{Sc}])|$)`,
    'gu',
  );
  return { any, of };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The words of a row and the labels among them. */
export type RowText = {
  parts: readonly Element[];
  words: readonly Word[];
  /** The better label of a field first. */
  places: readonly Place[];
  /** Words that begin with a label. */
  starts: ReadonlySet<number>;
  /** Words of a person, behind a label that says so: whatever they quote is no field. */
  free: ReadonlySet<Word>;
  /** Nothing is looked for above it. */
  root: Element;
  isRead: (word: Word) => boolean;
};

export function textOf(parts: readonly Element[], labels: Labels): RowText {
  const words = wordsOf(parts);
  const [first] = parts;
  const root = first?.parentElement ?? first;
  if (!root) throw new Error('A row has at least one element.');
  const places: Place[] = [];
  const starts = new Set<number>();
  const free = new Set<Word>();
  for (const [word, { text }] of words.entries()) {
    labels.any.lastIndex = 0;
    let before: Place | undefined;
    const last = places.at(-1);
    const isQuoted =
      last?.word === word - 1 && last.end === undefined && isFree(last.field) && isEmptyAfter(last, words);
    if (isQuoted && !isFree(labelOf(text, labels))) {
      free.add(words[word] as Word);
      continue;
    }
    for (let found = labels.any.exec(text); found; found = labels.any.exec(text)) {
      if (found.index === 0) starts.add(word);
      if (before) before.end = found.index;
      const meaning = labels.of.get(found[1] ?? '');
      if (!meaning) continue;
      const begin = found.index + found[0].length;
      before = { ...meaning, word, isFirst: found.index === 0, begin, end: undefined };
      places.push(before);
      if (isFree(meaning.field)) break;
    }
  }
  // Amid other words stands what a log tells of earlier.
  places.sort((a, b) => a.rank - b.rank || Number(b.isFirst) - Number(a.isFirst));
  return { parts, words, places, starts, root, free, isRead: createEye(root) };
}

const isFree = (field: FieldName | undefined): boolean => field === 'buyerMessage' || field === 'sellerMemo';

const isEmptyAfter = ({ word, begin }: Place, words: readonly Word[]): boolean =>
  (words[word]?.text.slice(begin).trim() ?? '') === '';

/** The field of the label that a text begins with. */
function labelOf(text: string, { any, of }: Labels): FieldName | undefined {
  any.lastIndex = 0;
  const found = any.exec(text);
  any.lastIndex = 0;
  return found?.index === 0 ? of.get(found[1] ?? '')?.field : undefined;
}

/**
 * The pieces of text that stand behind a label: the rest of its own text, else what comes after it in the smallest
 * element that holds more than the label. Never beyond the next label, so that an empty value stays empty.
 */
export function piecesAfter({ words, starts, root, isRead }: RowText, place: Place): string[] {
  const word = words[place.word];
  if (!word || isHeaderCell(word.parent) || !isRead(word)) return [];
  const rest = word.text.slice(place.begin, place.end).trim();
  const pieces = rest === '' ? [] : [rest];
  if (place.end !== undefined) return pieces;
  const isBegun = rest !== '' && !/^\p{Sc}$/u.test(rest);
  const holder = valueHolder(word.parent, words[place.word + 1], root, isBegun);
  for (let at = place.word + 1; holder && pieces.length < mostPieces; at++) {
    const next = words[at];
    if (!next || !holder.contains(next.parent) || starts.has(at) || labelLike.test(next.text)) break;
    if (isRead(next)) pieces.push(next.text);
  }
  return pieces;
}

/** The element whose words after the label are its value; null where the label has nothing beside it. */
function valueHolder(
  label: Element,
  next: Word | undefined,
  root: Element,
  isBegun: boolean,
): Element | null {
  if (next && label.contains(next.parent)) return label;
  if (isBegun) return null;
  let at = label;
  for (let climbs = 0; climbs < mostClimbs && at !== root && at.localName !== 'tr'; climbs++) {
    if (!at.parentElement) return null;
    if (at.nextElementSibling) return at.parentElement;
    at = at.parentElement;
  }
  return null;
}

/** A cell above a column; a cell before its value (<th>实收款</th><td>…</td>) is a label like any other. */
function isHeaderCell(element: Element): boolean {
  if (element.closest(inHeader)) return true;
  const cell = element.closest('th');
  return cell !== null && cell.nextElementSibling?.localName !== 'td';
}
