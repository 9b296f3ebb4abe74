import { isShown } from '../find';
import { oneLine } from '../visible-text';
import type { FieldName, Labels } from './labels';

/** A line of column headers: which field stands in which column. Taken together, as wide as a line of cells. */
export type Columns = { width: number; of: ReadonlyMap<FieldName, number> };

const showText = 4;
const mostWords = 5000;
const mostClimbs = 6;
const form = 'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea';

/**
 * The headers above a list, by their words alone: the last line before the first row in which at least two columns
 * carry a label. A line with fields to fill in is a search form, and none. Null where the page has none.
 */
export function findColumns(first: Element, labels: Labels): Columns | null {
  const named = namedBefore(first, labels);
  const lines = new Map<Element, Map<Element, FieldName[]>>();
  for (const { element, fields } of named) {
    let cell = element;
    for (let climbs = 0; climbs < mostClimbs; climbs++) {
      const line = cell.parentElement;
      if (!line || line.contains(first)) break;
      const cells = lines.get(line) ?? new Map<Element, FieldName[]>();
      cells.set(cell, [...(cells.get(cell) ?? []), ...fields]);
      lines.set(line, cells);
      cell = line;
    }
  }
  let best: { line: Element; cells: Map<Element, FieldName[]> } | null = null;
  for (const [line, cells] of lines) {
    const isLine = cells.size >= 2 && line.childElementCount >= 3 && !line.querySelector(form);
    if (isLine && cells.size >= (best?.cells.size ?? 0)) best = { line, cells };
  }
  if (!best) return null;
  const of = new Map<FieldName, number>();
  let width = 0;
  for (const cell of best.line.children) {
    for (const field of best.cells.get(cell) ?? []) if (!of.has(field)) of.set(field, width);
    width += spanOf(cell, 'colSpan');
  }
  return { width, of };
}

function namedBefore(first: Element, { of }: Labels): { element: Element; fields: FieldName[] }[] {
  const doc = first.ownerDocument;
  const named: { element: Element; fields: FieldName[] }[] = [];
  const walker = doc.createTreeWalker(doc.body, showText);
  for (let seen = 0; seen < mostWords; seen++) {
    const node = walker.nextNode();
    if (!node || first.contains(node) || isAfter(first, node)) break;
    const element = node.parentElement;
    const words = oneLine(node.nodeValue ?? '').replace(/\s*[(（].*$|[^\p{L}/、|]/gu, '');
    if (!element || words === '') continue;
    // 单价/数量 heads a column of both.
    const fields = words
      .split(/[/、|]/)
      .map((word) => of.get(word)?.field)
      .filter((field) => field !== undefined);
    if (fields.length > 0 && isShown(element)) named.push({ element, fields });
  }
  return named;
}

const isAfter = (a: Element, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The column in which an element stands, by the line of cells around it; null where none is as wide as the headers. */
export function columnOf(element: Element, { width }: Columns): number | null {
  for (let cell = element; cell.parentElement; cell = cell.parentElement) {
    let column = 0;
    let at: number | null = null;
    for (const other of cell.parentElement.children) {
      if (other === cell) at = column;
      column += spanOf(other, 'colSpan');
    }
    if (column === width && at !== null) return at;
  }
  return null;
}

/** The lines of cells in a row: for each line, the cell that stands in each column. */
export type Lines = { line: Element; cells: (Element | undefined)[] }[];

/** The lines of a row that are as wide as the headers; a cell that spans several columns stands in none of them. */
export function linesOf(parts: readonly Element[], { width }: Columns): Lines {
  const rows = parts.flatMap((part) => {
    const inner = [...part.querySelectorAll('tr')];
    return part.localName === 'tr' ? [part, ...inner] : inner;
  });
  if (rows.length > 0) return gridOf(rows, width);
  const lines: Lines = [];
  for (const part of parts) {
    for (const line of [part, ...part.querySelectorAll('*')]) {
      if (line.childElementCount !== width || lines.some((known) => known.line.contains(line))) continue;
      lines.push({ line, cells: [...line.children] });
    }
  }
  return lines;
}

/** Cells under `rowspan` stand in every line that they reach: one sum beside three items. */
function gridOf(rows: readonly Element[], width: number): Lines {
  const lines: Lines = [];
  let open: ({ cell: Element; left: number } | undefined)[] = [];
  let table: Element | null = null;
  for (const line of rows) {
    if (line.parentElement !== table) open = [];
    table = line.parentElement;
    const cells: (Element | undefined)[] = [];
    let column = 0;
    const takeOpen = () => {
      for (let above = open[column]; above && above.left > 0; above = open[column]) {
        cells[column] = above.cell;
        above.left -= 1;
        column += 1;
      }
    };
    for (const cell of line.children) {
      takeOpen();
      const [wide, deep] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
      if (wide === 1) cells[column] = cell;
      if (wide === 1 && deep > 1) open[column] = { cell, left: deep - 1 };
      column += wide;
    }
    takeOpen();
    if (column === width) lines.push({ line, cells });
  }
  return lines;
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return (cell as Partial<HTMLTableCellElement>)[name] || 1;
}
