import { offsetAt } from '@/lib/domain/zone';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';

/** Minutes east of UTC of a site that no profile tells of: China's. */
const usualOffset = 480;

/** Minutes east of UTC in which a site's pages write their times at an instant. */
export function utcOffsetOf(site: string, now: Date): number {
  const profile = [...sites, practice].find(({ id }) => id === site);
  return profile ? offsetAt(profile, now.getTime()) : usualOffset;
}
