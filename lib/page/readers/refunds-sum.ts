import type { Refund } from '@/lib/domain/refunds/facts';
import type { Field } from '@/lib/domain/sites/profile';
import type { SumWriting } from './amount';
import { cellsOf, type Parse, piecesIn, type ReadRow, readRowField } from './row-field';
import { amountIn, sumsIn } from './row-values';

/** A cell with several sums, or under a header of both, does not say which is which. */
export function readRefundSum(
  row: ReadRow,
  name: 'amount' | 'paid',
  field: Field | undefined,
  at: SumWriting,
): Refund['amount'] {
  const parse: Parse<NonNullable<Refund['amount']>> = (pieces) => amountIn(pieces, at);
  const named = readRowField({ ...row, columns: null }, name, field, parse);
  const isShared = row.columns?.of.get('amount') === row.columns?.of.get('paid');
  if (named !== null || !field || isShared || row.disagree.has(name)) return named;
  const [cell] = cellsOf(row, name);
  const pieces = cell ? unlabelledIn(cell, row) : [];
  return sumsIn(pieces, at) > 1 ? null : parse(pieces);
}

/** The pieces of a cell that stand before the label of another field. */
function unlabelledIn(cell: Element, { text }: ReadRow): string[] {
  const first = text.words.findIndex(({ parent }) => cell.contains(parent));
  const label = text.words.findIndex(
    ({ parent }, index) => index > first && text.starts.has(index) && cell.contains(parent),
  );
  const pieces = piecesIn(cell, text);
  if (first < 0 || label < 0) return pieces;
  const before = text.words.slice(first, label).filter((word) => text.isRead(word));
  return before.map((word) => word.text);
}
