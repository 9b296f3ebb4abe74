import type { PageKind } from '../sites/profile';
import type { Paused } from './pause';

/** A kind of page on a site: what can be paused by itself. */
export type PausePlace = { site: string; page: PageKind };

/** How long a pause everywhere lasts, in milliseconds. */
export const hour = 3_600_000;

/**
 * What keeps the overlays quiet at a place, the widest reach first, and until when (ISO; null: until it is ended).
 * @param place null: no page that we know, where only a pause everywhere reaches
 */
export function pauseAt(
  { until, places }: Paused,
  place: PausePlace | null,
  now: Date,
): { by: 'hour' | 'site' | 'page' | null; until: string | null } {
  const left = until === null ? 0 : Date.parse(until) - now.getTime();
  // An end further off than any pause lasts tells of a clock that was set back: it would keep us quiet for days.
  if (left > 0 && left <= hour) return { by: 'hour', until };
  const here = places.filter(({ site }) => site === place?.site);
  if (here.some(({ page }) => page === null)) return { by: 'site', until: null };
  if (here.some(({ page }) => page === place?.page)) return { by: 'page', until: null };
  return { by: null, until: null };
}
