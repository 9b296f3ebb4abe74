import { isAbout, type PageClock, parsePageTime } from '@/lib/domain/time';
import { countSums, readSum, type Sum, type SumWriting } from './amount';
import { joinedPieces } from './row-field';

/** The border takes no longer text. */
const longest = 1000;

/**
 * Reads a time of the pieces; a day and its hour may stand in two elements: 2026-11-22 | 10:42:05. What is told to the second
 * goes before 44 minutes ago.
 */
export function timeIn(pieces: readonly string[], at: PageClock): string | null {
  let about: string | null = null;
  for (let count = 1; count <= Math.min(pieces.length, 3); count++) {
    const text = pieces.slice(0, count).join(' ');
    const time = parsePageTime(text, at);
    if (time !== null && !isAbout(text)) return time;
    about ??= time;
  }
  return about;
}

/** Reads a sum; a number counts as money with its sign, or alone: 共2件 is no sum. */
export const amountIn = (pieces: readonly string[], writing: SumWriting): Sum | null =>
  readSum(joinedPieces(pieces), writing);

/** How many different sums stand in the pieces. */
export const sumsIn = (pieces: readonly string[], writing: SumWriting): number =>
  countSums(joinedPieces(pieces), writing);

/** The first words; a dash says that there are none. */
export function firstText(pieces: readonly string[]): string | null {
  const text = pieces.find((piece) => piece !== '') ?? '';
  return text === '' || /^[-—－/]+$/.test(text) ? null : text.slice(0, longest);
}
