import { earliest } from '../orders/today';
import type { RefundState } from '../refunds/facts';
import { waitsForMerchant } from '../refunds/urgency';
import type { Due } from './due';
import { groupByPage, type Sighting } from './group';

/** A claim as it was last seen. `due`: when the page's own countdown ends (ISO). */
export type SeenRefund = Sighting & { state: RefundState; due: string | null };

/** Who has not looked at a claim for so long finds it settled by the marketplace. */
export const keptRefundDays = 3;

/**
 * Claims that waited for the merchant when they were seen, a line for each page, fresh and older sightings apart. One
 * whose countdown has ended since is no work any more: the marketplace has settled it.
 */
export function listRefundsDue(
  refunds: readonly SeenRefund[],
  now: Date,
): Extract<Due, { kind: 'refund' }>[] {
  const waiting = refunds.filter(
    ({ state, due }) => waitsForMerchant(state) && (due === null || Date.parse(due) > now.getTime()),
  );
  return groupByPage(waiting, now).map(({ seen, items }) => ({
    kind: 'refund',
    ...seen,
    refunds: items.length,
    soonest: earliest(items.flatMap(({ due }) => due ?? [])) || null,
  }));
}
