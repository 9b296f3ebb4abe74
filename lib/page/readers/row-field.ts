import type { Field } from '@/lib/domain/sites/profile';
import { findEach } from '../find';
import { type Columns, type Lines, linesOf } from './columns';
import { type FieldName, piecesAfter, type RowText } from './labels';
import { isRead, joined, wordsOf } from './words';

/** A row that is being read. `columns` are the headers above the list, where it has some. */
export type ReadRow = {
  parts: readonly HTMLElement[];
  text: RowText;
  columns: Columns | null;
  lines?: Lines;
};

/** Makes a value of the pieces of text that stand together; null where they hold none. */
export type Parse<T> = (pieces: string[]) => T | null;

/**
 * Reads one field of a row: by selector, by visible label, by the header above its column. A selector that finds
 * several values says nothing.
 */
export function readRowField<T>(
  row: ReadRow,
  name: FieldName,
  field: Field | undefined,
  parse: Parse<T>,
): T | null {
  if (!field) return null;
  return picked(row, field, parse) ?? labelled(row, name, parse) ?? inColumn(row, name, parse);
}

function picked<T>({ parts, text }: ReadRow, { pick = [], attribute }: Field, parse: Parse<T>): T | null {
  for (const selector of pick) {
    const values = new Map<string, T>();
    for (const part of parts) {
      for (const element of findEach(part, [selector])) {
        const pieces = attribute ? [element.getAttribute(attribute) ?? ''] : piecesIn(element, text.root);
        const value = pieces.length > 0 ? parse(pieces) : null;
        if (value !== null) values.set(JSON.stringify(value), value);
      }
    }
    const [only] = values.values();
    if (only !== undefined && values.size === 1) return only;
  }
  return null;
}

function labelled<T>({ text }: ReadRow, name: FieldName, parse: Parse<T>): T | null {
  for (const place of text.places) {
    if (place.field !== name) continue;
    const pieces = piecesAfter(text, place);
    const value = pieces.length > 0 ? parse(pieces) : null;
    if (value !== null) return value;
  }
  return null;
}

function inColumn<T>(row: ReadRow, name: FieldName, parse: Parse<T>): T | null {
  for (const cell of cellsOf(row, name)) {
    const pieces = piecesIn(cell, row.text.root);
    const value = pieces.length > 0 ? parse(pieces) : null;
    if (value !== null) return value;
  }
  return null;
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
export function piecesIn(element: Element, root: Element): string[] {
  return wordsOf([element])
    .filter((word) => isRead(word, root))
    .map(({ text }) => text);
}

export const joinedPieces = (pieces: readonly string[]): string => pieces.reduce(joined, '').trim();
