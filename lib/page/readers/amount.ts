import type { Money } from '@/lib/domain/sites/writing';

/** How a page writes sums: `currency` alone where it writes them as the mainland does (¥12.50, 12.50元). */
export type SumWriting = { currency: string; money?: Money | undefined };
export type Sum = { value: number; currency: string };

/** `marked`: some sum stands in the text, so that a number alone is something else, or a sum in another currency. */
type Reader = { signed: RegExp; alone: RegExp; all: RegExp; marked: RegExp };
const chinese: Money = { signs: ['¥', '￥'], decimal: '.' };
const made = new Map<Money, Reader>();

/**
 * Reads a sum of money (`¥ 1,280.50`, `59.9元`, `$1,280.50`, `12.000 ₫`); the profile knows the currency and how it is
 * written, the page only its sign. A number with the sign goes before one without (`共2件 ¥59.90`).
 * @returns the value in whole units of the currency, or null where no number stands in the text, or one in another currency
 */
export function readAmount(text: string, writing: SumWriting): Sum | null {
  const { signed, alone, marked } = readerOf(writing);
  const found = signed.exec(text) ?? (marked.test(text) ? null : alone.exec(text));
  const digits = found?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : { value: numberOf(digits, writing), currency: writing.currency };
}

/** Reads a text that is a sum: with a sign, or nothing but a number. 共2件 is no sum. */
export function readSum(text: string, writing: SumWriting): Sum | null {
  return readerOf(writing).signed.test(text) || /^[\d.,]+$/.test(text) ? readAmount(text, writing) : null;
}

/** How many different sums with a sign stand in a text. */
export function countSums(text: string, writing: SumWriting): number {
  const sums = [...text.matchAll(readerOf(writing).all)].map((found) => found.slice(1).find(Boolean));
  return new Set(sums).size;
}

const numberOf = (digits: string, { money }: SumWriting): number =>
  Number(money?.decimal === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));

function readerOf({ currency, money = chinese }: SumWriting): Reader {
  const known = made.get(money);
  if (known) return known;
  const [group, point] = money.decimal === '.' ? [',', String.raw`\.`] : [String.raw`\.`, ','];
  const isChinese = money === chinese;
  // 1,0 is a number that goes on elsewhere, and so is 12.000 where the point sets off cents; 2 500,00 may have a gap in it.
  const begins = isChinese ? String.raw`(?<![\d.,])` : String.raw`(?<![\d.,]|\d\s)`;
  const number = String.raw`${begins}(\d{1,3}(?:${group}\d{3})+(?:${point}\d{1,2})?|\d+(?:${point}\d{1,2})?)(?![.,]?\d)`;
  const signs = `(?:${[...money.signs]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
  // NT$ and US$ are other signs than $.
  const before = String.raw`(?<![\p{L}\p{Sc}])${signs}\s*${number}`;
  const after = String.raw`${number}\s*${signs}(?![\p{L}\p{Sc}])`;
  const signed = isChinese ? String.raw`${before}|${number}\s*元` : money.after ? after : before;
  const reader: Reader = {
    signed: new RegExp(signed, 'u'),
    alone: new RegExp(number, 'u'),
    all: new RegExp(signed, 'gu'),
    marked: isChinese
      ? /[¥￥]|\d\s*元/
      : new RegExp(String.raw`\p{Sc}|${signs}|(?<!\p{L})(?:RM|Rp|(?!${currency})[A-Z]{3})(?!\p{L})`, 'u'),
  };
  made.set(money, reader);
  return reader;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
