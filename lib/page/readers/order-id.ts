import type { OrdersPage } from '@/lib/domain/sites/profile';
import { piecesAfter } from './labels';
import { joinedPieces, type Parse, pickedBy, type ReadRow, readRowField } from './row-field';

const longest = 60;
const compiled = new Map<string, RegExp>();

/** The pattern of an order number, as one that stands alone: no part of a longer number. */
export function numberPattern(page: OrdersPage): RegExp {
  const source = page.orderId.match ?? String.raw`\d{12,24}`;
  const known = compiled.get(source);
  if (known) return known;
  const made = new RegExp(String.raw`(?<![\d-])(?:${source})(?![\d-])`, 'u');
  compiled.set(source, made);
  return made;
}

const numberIn =
  (page: OrdersPage): Parse<string> =>
  (pieces) =>
    numberPattern(page).exec(joinedPieces(pieces))?.[0].slice(0, longest) ?? null;

/** The order number of a row; null where it has none. */
export function readOrderId(row: ReadRow, page: OrdersPage): string | null {
  return readRowField(row, 'orderId', page.orderId, numberIn(page)) ?? bareNumber(row, page);
}

/** A number that stands alone and is the only one of its kind in the row, where no label tells which it is. */
function bareNumber({ text }: ReadRow, page: OrdersPage): string | null {
  if (text.places.some(({ field }) => field === 'orderId')) return null;
  const numbers = text.words
    .map((word) => numberPattern(page).exec(word.text)?.[0] === word.text && word.text)
    .filter((number) => number !== false);
  const [only] = new Set(numbers);
  return only !== undefined && new Set(numbers).size === 1 ? only : null;
}

/** Every order number that a row shows: more than one, and it is no row but a list. */
export function orderIdsIn(row: ReadRow, page: OrdersPage): Set<string> {
  const { pick, attribute } = page.orderId;
  const parse = numberIn(page);
  const ids = new Set<string | null>();
  for (const place of row.text.places) {
    if (place.field === 'orderId') ids.add(parse(piecesAfter(row.text, place)));
  }
  for (const element of pickedBy(row, pick ?? [])) {
    ids.add(parse([(attribute ? element.getAttribute(attribute) : element.textContent) ?? '']));
  }
  ids.delete(null);
  return ids as Set<string>;
}
