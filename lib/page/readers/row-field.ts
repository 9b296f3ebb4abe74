import type { Field, OrdersPage, Selector } from '@/lib/domain/sites/profile';
import { isMatch } from '../find';
import { type Columns, type Lines, linesOf } from './columns';
import { type FieldName, labelsOf, type Place, piecesAfter, type RowText, textOf } from './labels';
import { joined, wordsOf } from './words';

/** A row that is being read. `columns` are the headers above the list, where it has some. */
export type ReadRow = {
  parts: readonly HTMLElement[];
  text: RowText;
  columns: Columns | null;
  /** Every selector of the page's fields in one, so that a row is gone through once. */
  picks: string;
  /** The cells stand in other places than the profile's: what it picks by its place is something else. */
  hasMoved?: boolean;
  picked?: Element[];
  lines?: Lines;
  /** Fields of which the profile's selectors say one thing and the visible words another. */
  disagree: Set<FieldName>;
};

const byPlace = /:nth-/;

/** @param part what is to be read of the row: everything, or what a list is judged by */
export function rowOf(
  parts: readonly HTMLElement[],
  page: OrdersPage,
  columns: Columns | null,
  part: 'whole' | 'listed' = 'whole',
): ReadRow {
  const text = textOf(parts, labelsOf(page));
  return { parts, text, columns, picks: picksOf(page)[part], disagree: new Set() };
}

const made = new WeakMap<OrdersPage, { whole: string; listed: string }>();

function picksOf(page: OrdersPage) {
  const known = made.get(page);
  if (known !== undefined) return known;
  const { orderId, fields, item = [] } = page;
  const { status, orderedAt, paidAt, amount } = fields;
  const picked = (some: readonly (Field | undefined)[]) =>
    [orderId, ...some].flatMap((field) => field?.pick ?? []);
  const picks = {
    whole: inOne([...picked(Object.values(fields)), ...item]),
    listed: inOne(picked([status, orderedAt, paidAt, amount])),
  };
  made.set(page, picks);
  return picks;
}

/** Many selectors as one. One that a person taught may be broken, and would break them all: it is left out. */
export function inOne(selectors: readonly Selector[]): string {
  return selectors
    .map(({ css }) => css)
    .filter(isSelector)
    .join(', ');
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** Makes a value of the pieces of text that stand together; null where they hold none. */
export type Parse<T> = (pieces: string[]) => T | null;

/**
 * Reads one field of a row: by selector, by visible label, by the header above its column. A selector that finds several
 * values says nothing. Where the page shows the field by words, too, and they say something else, one of both is wrong, so
 * that the field is null and noted in `disagree` of the row.
 * @param agrees whether two values can both be true
 */
export function readRowField<T>(
  row: ReadRow,
  name: FieldName,
  field: Field | undefined,
  parse: Parse<T>,
  agrees: (a: T, b: T) => boolean = areOne,
): T | null {
  if (!field) return null;
  const seen = field.pick ? picked(row, name, field, parse) : null;
  let isDoubted = false;
  for (const said of byWords(row, name, parse)) {
    if (seen === null || agrees(seen, said)) return seen ?? said;
    isDoubted = true;
  }
  if (!isDoubted) return seen;
  row.disagree.add(name);
  return null;
}

/** Texts of which one holds the other are one: a title with its tag, a state with what is said of it. Times may lack seconds. */
function areOne(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return JSON.stringify(a) === JSON.stringify(b);
  const [one, other] = [squeezed(a), squeezed(b)];
  if (one === other) return true;
  if (/^[\d-]+$/.test(one) && /^[\d-]+$/.test(other)) return false;
  const minutes = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
  if (minutes.test(a) && minutes.test(b))
    return a.slice(0, 16) === b.slice(0, 16) && (a.slice(16, 19) === ':00' || b.slice(16, 19) === ':00');
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

const squeezed = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');

function picked<T>(
  row: ReadRow,
  name: FieldName,
  { pick = [], attribute }: Field,
  parse: Parse<T>,
): T | null {
  for (const selector of pick) {
    const values = new Map<string, T>();
    for (const element of pickedBy(row, [selector])) {
      if (byPlace.test(selector.css) && isAnothers(row, name, element)) continue;
      const pieces = attribute ? [element.getAttribute(attribute) ?? ''] : piecesIn(element, row.text);
      const value = pieces.length > 0 ? parse(pieces) : null;
      if (value !== null) values.set(JSON.stringify(value), value);
    }
    const [only] = values.values();
    if (only !== undefined && values.size === 1) return only;
  }
  return null;
}

/** Whether the element that a place tells is not the field's: the header above it names another, or cells have moved. */
function isAnothers(row: ReadRow, name: FieldName, element: Element): boolean {
  const { columns } = row;
  if (row.hasMoved || !columns) return row.hasMoved ?? false;
  row.lines ??= linesOf(row.parts, columns);
  const own = columns.of.get(name);
  for (const { cells } of row.lines) {
    const at = cells.findIndex((cell) => cell?.contains(element));
    if (at < 0) continue;
    return own === undefined ? [...columns.of.values()].includes(at) : own !== at;
  }
  return false;
}

/** The elements of a row, or of a block in it, that these selectors find. */
export function pickedBy(row: ReadRow, selectors: readonly Selector[], block?: Element): Element[] {
  row.picked ??= row.parts.flatMap((part) => (row.picks === '' ? [] : [...part.querySelectorAll(row.picks)]));
  if (row.picked.length === 0) return [];
  return row.picked.filter(
    (element) => selectors.some(({ css }) => isMatch(element, css)) && (!block || block.contains(element)),
  );
}

/** What stands behind the labels of a field, then what stands under its header. */
function* byWords<T>(row: ReadRow, name: FieldName, parse: Parse<T>): Generator<T> {
  const { text } = row;
  for (const place of text.places) {
    if (place.field !== name || isValue(row, place)) continue;
    const pieces = piecesAfter(text, place);
    const value = pieces.length > 0 ? parse(pieces) : null;
    if (value !== null) yield value;
  }
  for (const cell of cellsOf(row, name)) {
    const pieces = piecesIn(cell, text);
    const value = pieces.length > 0 ? parse(pieces) : null;
    if (value !== null) yield value;
  }
}

/**
 * Whether what reads like a label is what a cell says: a buyer who is called 买家, goods that are called by a sum. Under headers no
 * cell is the label of the next, and the words of a title are its own.
 */
function isValue(row: ReadRow, { word, begin, isFirst }: Place): boolean {
  const label = row.text.words[word];
  if (!row.columns || !label) return false;
  row.lines ??= linesOf(row.parts, row.columns);
  const cell = row.lines.flatMap(({ cells }) => cells).find((one) => one?.contains(label.parent));
  if (!cell) return false;
  const isAlone = isFirst && label.text.length === begin && (cell.textContent ?? '').trim() === label.text;
  const isTitle = cellsOf(row, 'itemTitle').includes(cell) && label.parent.closest('a') !== null;
  return isAlone || isTitle;
}

/** The cells of a row that stand under a field's header, from the top; `within` keeps those of one line. */
export function cellsOf(row: ReadRow, name: FieldName, within?: Element): Element[] {
  const column = row.columns?.of.get(name);
  if (column === undefined || !row.columns) return [];
  row.lines ??= linesOf(row.parts, row.columns);
  const cells = row.lines
    .filter(({ line }) => !within || within === line || within.contains(line))
    .map(({ cells }) => cells[column]);
  return [...new Set(cells)].filter((cell) => cell !== undefined);
}

/** The pieces of text in an element that a person can read. */
export function piecesIn(element: Element, { parts, words, isRead }: RowText): string[] {
  const isOfRow = parts.some((part) => part.contains(element));
  const inside = isOfRow ? words.filter(({ parent }) => element.contains(parent)) : wordsOf([element]);
  return inside.filter(isRead).map(({ text }) => text);
}

export const joinedPieces = (pieces: readonly string[]): string => pieces.reduce(joined, '').trim();
