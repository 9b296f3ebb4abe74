import { listDue, type WaitingOrder } from '../orders/today';
import { severityAt } from '../refunds/urgency';
import { severities } from '../wording/mark';
import type { Due } from './due';
import { listRefundsDue, type SeenRefund } from './refunds';
import { listReviewsDue, type SeenReview } from './reviews';

/** What was seen at the counter and may still be work. */
export type SeenDue = {
  orders: readonly WaitingOrder[];
  refunds: readonly SeenRefund[];
  reviews: readonly SeenReview[];
};

/** Of lines that press alike: a claim runs against a clock, an order fades, a review has been written. */
const kinds: readonly Due['kind'][] = ['refund', 'unpaid', 'review'];

/**
 * The lines of 今日: what the pages showed due, a line for each page and kind. Fresh sightings first, then the more
 * urgent ones, then the larger ones.
 */
export function listToday(seen: SeenDue, now: Date, rule: { minutes: number }): Due[] {
  const lines: Due[] = [
    ...listRefundsDue(seen.refunds, now),
    ...listDue(seen.orders, now, rule),
    ...listReviewsDue(seen.reviews, now),
  ];
  return lines.sort(
    (one, other) =>
      Number(one.stale) - Number(other.stale) ||
      urgencyOf(other, now) - urgencyOf(one, now) ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      sizeOf(other) - sizeOf(one),
  );
}

/** A reminder that is due and a review that hurts both are a warning; only a countdown makes more of it. */
const urgencyOf = (line: Due, now: Date): number =>
  severities.indexOf(line.kind === 'refund' ? severityAt(line.soonest, now) : 'warn');

function sizeOf(line: Due): number {
  if (line.kind === 'refund') return line.refunds;
  return line.kind === 'unpaid' ? line.orders : line.reviews;
}
