import type { Writing } from '@/lib/domain/sites/writing';
import { offsetAt } from '@/lib/domain/time';

export type ReadingClock = Writing & { now: Date };

/** What a reader of a site's page is told: the time of reading (ms since 1970), and how the site writes times and sums. */
export const readingAt = (
  { utcOffset, zone, dayFirst, currency, money }: Writing,
  now: number,
): ReadingClock => ({ utcOffset, zone, dayFirst, currency, money, now: new Date(now) });

/** Minutes east of UTC in which a site writes its times at an instant (ms since 1970). */
export const utcOffsetAt = (profile: Writing, now: number): number => offsetAt(profile, now);
