import type { Paused } from './pause';
import { hour, type PausePlace } from './pause-at';

/** As many places as the settings hold; the oldest give way. */
const mostPlaces = 100;

/**
 * The pauses after the person's word. `page`, `site`: added; a whole site takes the place of its pages. `hour`: from now,
 * everywhere. `none`: every pause that reaches the place is gone; what pauses other places stays.
 * @returns null where a page or a site is to be paused and the place is none
 */
export function setPause(
  { until, places }: Paused,
  place: PausePlace | null,
  pause: 'page' | 'site' | 'hour' | 'none',
  now: Date,
): Paused | null {
  if (pause === 'hour') return { until: new Date(now.getTime() + hour).toISOString(), places };
  const reaches = ({ site, page }: Paused['places'][number]) =>
    site === place?.site && (page === null || page === place.page);
  if (pause === 'none') return { until: null, places: places.filter((one) => !reaches(one)) };
  if (!place) return null;
  if (pause === 'page' && places.some(reaches)) return { until, places };
  const others = pause === 'site' ? places.filter(({ site }) => site !== place.site) : places;
  const added = { site: place.site, page: pause === 'site' ? null : place.page };
  return { until, places: [...others, added].slice(-mostPlaces) };
}
