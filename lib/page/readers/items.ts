import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersPage, Selector } from '@/lib/domain/sites/profile';
import { isVisible } from '../find';
import { oneLine } from '../visible-text';
import { labelLike, piecesAfter } from './labels';
import { cellsOf, joinedPieces, pickedBy, piecesIn, type ReadRow, readRowField } from './row-field';

type Item = Order['items'][number];

/** The worker's border takes no more and no longer. */
const mostItems = 50;
const longest = 1000;
/** Links of a shop's own that stand beside a title, and lines that tell of the goods but are no variant. */
const beside = /快照|^(详情|查看|复制|编辑)/;
const noName =
  /^[¥￥]|^[x×X*]?\s*\d+\s*件?$|^共|退货|退换|包邮|运费险|无理由|预售|发货|正品|赠品|退款|售后|\[|【/;
const noVariant =
  /^(ASIN|SKU|Quantity|Item subtotal|商家编码|货号|商品编码|(商品|宝贝|SKU)?\s*ID|编号|订单|子订单|运费|备注|服务|买家|卖家|商家|用户|留言)/i;

/** The items of an order, one for each item block of the row, else one for the row. An item without a title is left out. */
export function readItems(row: ReadRow, page: OrdersPage): Item[] {
  const picked = readBlocks(blocksBy(page.item ?? [], row), row, page);
  const lines = row.parts.flatMap(linesIn);
  const isPart = picked.length > 0 && lines.length > picked.length;
  const said = picked.length === 0 || isPart ? readBlocks(lines, row, page) : [];
  // A selector that finds some of the lines only: the words tell of all of them.
  const isMore = said.length > picked.length && picked.every((item) => said.some((one) => isSame(one, item)));
  const items = picked.length === 0 || isMore ? said : picked;
  if (items.length > 0) return items;
  const only = labelledItem(row, page);
  return only ? [only] : [];
}

/** A list that writes the label before each value shows the only item so, too. */
function labelledItem(row: ReadRow, { fields }: OrdersPage): Item | null {
  const text = (pieces: string[]) => pieces[0]?.slice(0, longest) ?? null;
  const title = readRowField(row, 'itemTitle', fields.itemTitle, text);
  if (title === null) return null;
  const sku = readRowField(row, 'itemSku', fields.itemSku, text);
  const quantity = readRowField(row, 'itemQuantity', fields.itemQuantity, (pieces) =>
    countIn(joinedPieces(pieces)),
  );
  return { title, sku, quantity };
}

function readBlocks(blocks: readonly Element[], row: ReadRow, page: OrdersPage): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    const item = isVisible(block) ? readItem(row, page, block) : null;
    if (item) items.push(item);
    if (items.length === mostItems) break;
  }
  return items;
}

const isSame = (a: Item, b: Item): boolean => JSON.stringify(a) === JSON.stringify(b);

function blocksBy(selectors: readonly Selector[], row: ReadRow): Element[] {
  for (const selector of selectors) {
    const blocks = pickedBy(row, [selector]);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

function linesIn(part: Element): Element[] {
  const lines = [...part.getElementsByTagName('tr')];
  return lines.length > 0 ? lines : [part];
}

function readItem(row: ReadRow, page: OrdersPage, block: Element): Item | null {
  const { itemTitle, itemSku, itemQuantity } = page.fields;
  const skus = pickedBy(row, itemSku?.pick ?? [], block);
  for (const cell of titleCells(row, itemTitle?.pick ?? [], block)) {
    const title = titleIn(cell, skus, row);
    if (title === null) continue;
    const shown = skus.map((sku) => joinedPieces(piecesIn(sku, row.text))).filter((text) => text !== '');
    const sku =
      shown.length > 0
        ? shown.join(' ')
        : (variantIn(piecesIn(cell, row.text), title, linksIn(cell)) ?? labelledIn(row, 'itemSku', block));
    const quantity = quantityIn(row, itemQuantity?.pick ?? [], block);
    return { title, sku: sku?.slice(0, longest) ?? null, quantity };
  }
  return null;
}

/** Where an item's title may stand, the likeliest place first. */
function* titleCells(row: ReadRow, pick: readonly Selector[], block: Element): Generator<Element> {
  yield* pickedBy(row, pick, block);
  yield* cellsOf(row, 'itemTitle', block);
  // What stands beside the picture: its cell, or the nearest element that holds words too.
  const image = block.querySelector('img, picture, [style*="background-image"]');
  for (let at = image?.parentElement; at && block.contains(at); at = at.parentElement) {
    if ((at.textContent ?? '').trim() === '') continue;
    yield at;
    return;
  }
}

function titleIn(cell: Element, skus: readonly Element[], { text }: ReadRow): string | null {
  const isTitle = (words: string) => words.length > 1 && !beside.test(words) && !labelLike.test(words);
  for (const link of cell.localName === 'a' ? [cell] : cell.getElementsByTagName('a')) {
    if (skus.some((sku) => sku.contains(link))) continue;
    const words = joinedPieces(piecesIn(link, text));
    if (isTitle(words)) return words.slice(0, longest);
  }
  return piecesIn(cell, text).find(isTitle)?.slice(0, longest) ?? null;
}

/** What stands behind a field's label in the block of an item (SKU: CPD-WHT-S). */
function labelledIn({ text }: ReadRow, name: 'itemSku' | 'itemQuantity', block: Element): string | null {
  for (const place of text.places) {
    const label = text.words[place.word]?.parent;
    if (place.field !== name || !label || !block.contains(label)) continue;
    const value = piecesAfter(text, place)
      .map((piece) => piece.replace(/^[:：]\s*/, ''))
      .find((piece) => piece !== '');
    if (value !== undefined) return value;
  }
  return null;
}

/** The lines of a cell that name a variant (颜色分类：米白); a colon may stand in an element of its own. */
const linksIn = (cell: Element): string =>
  [...cell.querySelectorAll('a')].map(({ textContent }) => oneLine(textContent ?? '')).join('\n');

function variantIn(pieces: readonly string[], title: string, linked: string): string | null {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && (/[:：]$/.test(before) || /^[:：]/.test(piece)))
      lines[lines.length - 1] = before + piece;
    else lines.push(piece);
  }
  const below = lines.slice(lines.findIndex((line) => title.includes(line)) + 1);
  const others = below.filter((line) => !title.includes(line) && !noVariant.test(line) && !beside.test(line));
  const variants = others.filter((line) => labelLike.test(line));
  if (variants.length > 0) return variants.join(' ');
  // What stands below a title alone, and is no sum, number or promise.
  const [only, ...more] = others.filter((line) => /\p{L}/u.test(line) && !noName.test(line));
  return only !== undefined && more.length === 0 && !linked.includes(only) ? only : null;
}

function quantityIn(row: ReadRow, pick: readonly Selector[], block: Element): number | null {
  for (const cell of [...pickedBy(row, pick, block), ...cellsOf(row, 'itemQuantity', block)]) {
    const count = countIn(joinedPieces(piecesIn(cell, row.text)));
    if (count !== null) return count;
  }
  const labelled = countIn(labelledIn(row, 'itemQuantity', block) ?? '');
  if (labelled !== null) return labelled;
  const pieces = piecesIn(block, row.text);
  for (const piece of pieces) {
    const marked = counted.exec(piece.replace(/^\p{Sc}\s*[\d,.]+\s+/u, ''));
    if (marked) return Number(marked[1] ?? marked[2]);
  }
  const label = pieces.findIndex((piece) => /^数量\s*[:：]?/.test(piece));
  return label < 0 ? null : countIn(pieces.slice(label, label + 2).join(' '));
}

/** ×2, x 2件, 共2件 */
const counted = /^(?:数量\s*[:：]?\s*)?[x×X*]\s*(\d{1,5})\s*件?$|^(?:共|数量\s*[:：]?)?\s*(\d{1,5})\s*件$/;

/** A count beside a price (¥59.00 / 2) is what is left when the price is taken off. */
function countIn(text: string): number | null {
  const rest = text.replace(/\p{Sc}\s*[\d,]+(?:\.\d+)?/gu, ' ');
  const count = /(?<![\d.])(\d{1,5})(?![\d.])/.exec(rest)?.[1];
  return count === undefined ? null : Number(count);
}
