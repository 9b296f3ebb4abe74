import { pickOf } from './random';

/** A head and what stands below it: nothing that a reader is asked for. */
const columns: [[string, string], ...[string, string][]] = [
  ['仓库', '华东一号仓'],
  ['快递单号', 'YT8830012345678'],
  ['跟单员', '小林'],
  ['预估利润', '¥12.30'],
  ['客户等级', 'V3'],
  ['打印时间', '2026-11-20 08:00:00'],
  ['打单次数', '2'],
];

/** Adds a column to every table that has headers, and to every list of lines that has a line of headers. */
export function addColumn(doc: Document, random: () => number): void {
  const column = pickOf(columns, random);
  const widths = new Set<number>();
  for (const line of doc.querySelectorAll('tr')) {
    const heads = [...line.children].filter(({ localName }) => localName === 'th');
    const width = widthOf(line);
    const isHead = heads.length === line.childElementCount && heads.length >= 3;
    if (!isHead || widths.has(width)) continue;
    widths.add(width);
    const place = Math.floor(random() * (width + 1));
    for (const table of doc.querySelectorAll('table')) intoTable(table, width, place, column);
  }
  if (widths.size === 0) intoLines(doc, random, column);
}

const widthOf = (line: Element): number =>
  [...line.children].reduce((sum, cell) => sum + ((cell as HTMLTableCellElement).colSpan || 1), 0);

function intoTable(table: HTMLTableElement, width: number, place: number, [head, value]: [string, string]) {
  if (![...table.rows].some((line) => widthOf(line) === width)) return;
  const column = table.querySelector('col');
  column?.parentElement?.insertBefore(column.cloneNode(), column);
  for (const section of [table.tHead, ...table.tBodies]) {
    let open: { cell: HTMLTableCellElement; left: number; at: number; wide: number }[] = [];
    for (const line of section?.rows ?? []) {
      let at = 0;
      let before: HTMLTableCellElement | null = null;
      let isSpanned = false;
      const next: typeof open = [];
      const skip = () => {
        for (
          let above = open.find((one) => one.at === at);
          above;
          above = open.find((one) => one.at === at)
        ) {
          if (above.at < place && place < above.at + above.wide) isSpanned = true;
          at += above.wide;
        }
      };
      const isWhole = widthOf(line) + open.reduce((sum, { wide }) => sum + wide, 0) === width;
      for (const cell of [...line.cells]) {
        skip();
        const wide = cell.colSpan;
        if (cell.rowSpan > 1) next.push({ cell, left: cell.rowSpan - 1, at, wide });
        if (isWhole && at >= place) before ??= cell;
        if (isWhole && at < place && place < at + wide) {
          cell.colSpan += 1;
          isSpanned = true;
        }
        at += wide;
      }
      open = [...open.map((one) => ({ ...one, left: one.left - 1 })), ...next].filter(({ left }) => left > 0);
      if (!isWhole || isSpanned) continue;
      const isHead = line.cells[0]?.localName === 'th';
      const added = table.ownerDocument.createElement(isHead ? 'th' : 'td');
      added.className = line.cells[line.cells.length - 1]?.className ?? '';
      added.textContent = isHead ? head : value;
      line.insertBefore(added, before);
    }
  }
}

function intoLines(doc: Document, random: () => number, [head, value]: [string, string]): void {
  const isHead = (line: Element) =>
    line.childElementCount >= 4 &&
    /head|columnheader/i.test(line.outerHTML.slice(0, 300)) &&
    !line.querySelector('input, select, button') &&
    [...line.children].every(({ textContent }) => /^[^\d]{1,14}$/.test((textContent ?? '').trim()));
  const header = [...doc.body.querySelectorAll('div, ul, section')].find(isHead);
  if (!header) return;
  const width = header.childElementCount;
  const place = Math.floor(random() * (width + 1));
  for (const line of doc.body.querySelectorAll(header.localName)) {
    const follows = header.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (line.childElementCount !== width || (line !== header && !follows)) continue;
    const model = line.children[Math.min(place, width - 1)];
    const added = model?.cloneNode() as Element | undefined;
    if (!added) continue;
    added.textContent = line === header ? head : value;
    line.insertBefore(added, line.children[place] ?? null);
  }
}
