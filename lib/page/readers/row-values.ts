import { countSums, readSum, type Sum, type SumWriting } from './amount';
import { joinedPieces } from './row-field';

/** The border takes no longer text. */
const longest = 1000;

/** Reads a sum; a number counts as money with its sign, or alone: 共2件 is no sum. */
export const amountIn = (pieces: readonly string[], writing: SumWriting): Sum | null =>
  readSum(joinedPieces(pieces), writing) ?? firstSum(pieces, writing);

/** A sum with its cents, below which the parts of it are named: 89.00 | 含运费 0.00. */
function firstSum([first = '', next = '']: readonly string[], writing: SumWriting): Sum | null {
  return /^\d[\d.,]*[.,]\d{2}$/.test(first) && /^[(（]?\p{L}{2}/u.test(next) ? readSum(first, writing) : null;
}

/** How many different sums stand in the pieces. */
export const sumsIn = (pieces: readonly string[], writing: SumWriting): number =>
  countSums(joinedPieces(pieces), writing);

/** The first words; a dash says that there are none. */
export function firstText(pieces: readonly string[]): string | null {
  const text = pieces.find((piece) => piece !== '') ?? '';
  return text === '' || /^[-—－/]+$/.test(text) ? null : text.slice(0, longest);
}
