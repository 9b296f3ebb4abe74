import { type PageClock, parsePageTime } from '@/lib/domain/time';
import { readAmount } from './amount';
import { joinedPieces } from './row-field';

/** The border takes no longer text. */
const longest = 1000;

/** Reads a time of the pieces; a day and its hour may stand in two elements: 2026-11-22 | 10:42:05. */
export function timeIn(pieces: readonly string[], at: PageClock): string | null {
  for (let count = 1; count <= Math.min(pieces.length, 3); count++) {
    const time = parsePageTime(pieces.slice(0, count).join(' '), at);
    if (time !== null) return time;
  }
  return null;
}

/** Reads a sum; a number counts as money with its sign, or alone: 共2件 is no sum. */
export function amountIn(
  pieces: readonly string[],
  currency: string,
): { value: number; currency: string } | null {
  const text = joinedPieces(pieces);
  const isMoney = /[¥￥]\s*\d|\d\s*元/.test(text) || /^[\d,]+(\.\d+)?$/.test(text);
  return isMoney ? readAmount(text, currency) : null;
}

/** How many different sums stand in the pieces. */
export function sumsIn(pieces: readonly string[]): number {
  const sums = joinedPieces(pieces).match(/[¥￥]\s*[\d,]+(?:\.\d+)?|[\d,]+(?:\.\d+)?\s*元/g) ?? [];
  return new Set(sums.map((sum) => sum.replace(/[^\d.]/g, ''))).size;
}

/** The first words; a dash says that there are none. */
export function firstText(pieces: readonly string[]): string | null {
  const text = pieces.find((piece) => piece !== '') ?? '';
  return text === '' || /^[-—－/]+$/.test(text) ? null : text.slice(0, longest);
}
