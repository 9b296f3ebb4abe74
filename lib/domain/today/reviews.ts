import type { Severity } from '../wording/mark';
import type { Due } from './due';
import { groupByPage, type Sighting } from './group';

/** A review as it was last seen; `replied` null where the page does not show whether it was answered. */
export type SeenReview = Sighting & { severity: Severity | null; replied: boolean | null };

/** Older sightings say little: somebody may have answered since. */
export const keptReviewDays = 3;

/**
 * Reviews at warn or above that nobody had answered when they were seen, a line for each page, fresh and older sightings
 * apart. Where a page does not show answers, none is claimed to be missing.
 */
export function listReviewsDue(
  reviews: readonly SeenReview[],
  now: Date,
): Extract<Due, { kind: 'review' }>[] {
  const hurting = reviews.filter(
    ({ severity, replied }) => (severity === 'warn' || severity === 'urgent') && replied === false,
  );
  return groupByPage(hurting, now).map(({ seen, items }) => ({
    kind: 'review',
    ...seen,
    reviews: items.length,
  }));
}
