import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';

/** Minutes east of UTC of a site that no profile tells of: China's. */
const usualOffset = 480;

/** Minutes east of UTC in which a site's pages write their times. */
export const utcOffsetOf = (site: string): number =>
  [...sites, practice].find(({ id }) => id === site)?.utcOffset ?? usualOffset;
