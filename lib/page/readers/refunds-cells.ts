import type { Field, RefundsPage } from '@/lib/domain/sites/profile';
import { findFirst } from '../find';
import { visibleText } from '../visible-text';
import type { Row } from './rows';

/**
 * Whether the cells of a list stand in other places than those that the profile knows them by: in most rows a cell says what is
 * listed for another field.
 */
export function haveCellsMoved(rows: readonly Row[], page: RefundsPage): boolean {
  const { kind, status, dispatch } = page.fields;
  const known: [Field | undefined, Set<string>][] = [
    [kind, listed(page.kindWords)],
    [status, listed(page.stateWords)],
    [dispatch, listed(page.dispatchWords)],
  ];
  const isMoved = ({ parts: [row] }: Row) =>
    known.some(([field, own]) => {
      const cell = row && findFirst(row, field?.pick ?? []);
      const words = cell ? firstWords(cell) : '';
      return words !== '' && !own.has(words) && known.some(([, other]) => other.has(words));
    });
  return rows.filter(isMoved).length * 2 > rows.length;
}

const listed = (words: Record<string, string[]>) => new Set(Object.values(words).flat());

/** 退货退款(七天无理由): the kind, without what is said of it. */
const firstWords = (cell: Element): string => visibleText(cell).split(/[\s（(]/)[0] ?? '';
