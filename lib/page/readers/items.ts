import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { findAll, findEach, isVisible } from '../find';
import { labelLike } from './labels';
import { cellsOf, joinedPieces, piecesIn, type ReadRow } from './row-field';

type Item = Order['items'][number];

/** The worker's border takes no more and no longer. */
const mostItems = 50;
const longest = 1000;
/** Links of a shop's own that stand beside a title, and lines that tell of the goods but are no variant. */
const beside = /快照|^(详情|查看|复制|编辑)/;
const noVariant = /^(商家编码|货号|商品编码|商品\s*ID|宝贝\s*ID|SKU\s*ID|编号|订单|子订单|运费|备注|服务)/i;

/** The items of an order, one for each item block of the row, else one for the row. An item without a title is left out. */
export function readItems(row: ReadRow, page: OrdersPage): Item[] {
  const items: Item[] = [];
  for (const block of blocksOf(row, page)) {
    const item = readItem(row, page, block);
    if (item) items.push(item);
    if (items.length === mostItems) break;
  }
  return items;
}

function blocksOf({ parts }: ReadRow, page: OrdersPage): Element[] {
  const named = page.item ? parts.flatMap((part) => findAll(part, page.item ?? [])) : [];
  const blocks: Element[] = named.length > 0 ? named : parts.flatMap(linesIn);
  return blocks.filter(isVisible);
}

const linesIn = (part: Element): Element[] => {
  const lines = [...part.querySelectorAll('tr')];
  return lines.length > 0 ? lines : [part];
};

function readItem(row: ReadRow, page: OrdersPage, block: Element): Item | null {
  const { itemTitle, itemSku, itemQuantity } = page.fields;
  const { root } = row.text;
  const cells = [
    ...(itemTitle?.pick ?? []).flatMap((selector) => findEach(block, [selector])),
    ...cellsOf(row, 'itemTitle', block),
    ...pictured(block),
  ];
  const skus = (itemSku?.pick ?? []).flatMap((selector) => findEach(block, [selector]));
  for (const cell of cells) {
    const title = titleIn(cell, skus, root);
    if (title === null) continue;
    const shown = skus.map((sku) => joinedPieces(piecesIn(sku, root))).filter((text) => text !== '');
    const sku = shown.length > 0 ? shown.join(' ') : variantIn(piecesIn(cell, root), title);
    return {
      title,
      sku: sku?.slice(0, longest) ?? null,
      quantity: quantityIn(row, block, itemQuantity?.pick),
    };
  }
  return null;
}

/** What stands beside a picture: the cell, or the nearest element that holds words too. */
function pictured(block: Element): Element[] {
  const image = block.querySelector('img, [style*="background-image"], picture');
  for (let at = image?.parentElement; at && block.contains(at); at = at.parentElement) {
    if ((at.textContent ?? '').trim() !== '') return [at];
  }
  return [];
}

function titleIn(cell: Element, skus: readonly Element[], root: Element): string | null {
  const links = cell.localName === 'a' ? [cell] : [...cell.querySelectorAll('a')];
  const texts = [
    ...links
      .filter((link) => !skus.some((sku) => sku.contains(link)))
      .map((link) => joinedPieces(piecesIn(link, root))),
    ...piecesIn(cell, root),
  ];
  const title = texts.find((text) => text.length > 1 && !beside.test(text) && !isVariant(text));
  return title?.slice(0, longest) ?? null;
}

/** 颜色分类：米白 tells of a variant; a title may hold a colon too, but not behind a short word. */
const isVariant = (text: string) => labelLike.test(text);

function variantIn(pieces: readonly string[], title: string): string | null {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && /[:：]$/.test(before)) lines[lines.length - 1] = `${before}${piece}`;
    else lines.push(piece);
  }
  const variants = lines.filter((line) => isVariant(line) && !noVariant.test(line) && !title.includes(line));
  return variants.length > 0 ? variants.join(' ') : null;
}

function quantityIn(row: ReadRow, block: Element, pick: NonNullable<OrdersPage['item']> = []): number | null {
  const { root, places } = row.text;
  const cells: Element[] = [
    ...pick.flatMap((selector) => findEach(block, [selector])),
    ...cellsOf(row, 'itemQuantity', block),
  ];
  for (const cell of cells) {
    const count = countIn(joinedPieces(piecesIn(cell, root)));
    if (count !== null) return count;
  }
  const pieces = piecesIn(block, root);
  for (const piece of pieces) {
    const marked =
      /^(?:数量\s*[:：]?\s*)?[x×X*]\s*(\d{1,5})\s*件?$|^(?:共|数量\s*[:：]?)?\s*(\d{1,5})\s*件$/.exec(piece);
    if (marked) return Number(marked[1] ?? marked[2]);
  }
  if (!places.some(({ field }) => field === 'itemQuantity')) return null;
  const label = pieces.findIndex((piece) => /^数量\s*[:：]?/.test(piece));
  return label < 0 ? null : countIn(pieces.slice(label, label + 2).join(' '));
}

/** A count beside a price (¥59.00 / 2) is what is left when the price is taken off. */
function countIn(text: string): number | null {
  const rest = text.replace(/[¥￥]\s*[\d,]+(?:\.\d+)?/g, ' ');
  const count = /(?<![\d.])(\d{1,5})(?![\d.])/.exec(rest)?.[1];
  return count === undefined ? null : Number(count);
}
