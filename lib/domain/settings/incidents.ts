import type { IncidentKind } from '../templates/template';
import type { Incident } from './settings';

/**
 * The incidents after one is switched. Switching on what is on says that it still lasts: its beginning stays, and it is
 * not asked after again for a while.
 */
export function switchIncident(
  incidents: readonly Incident[],
  { kind, on }: { kind: IncidentKind; on: boolean },
  now: Date,
): Incident[] {
  const at = now.toISOString();
  const before = incidents.find((one) => one.kind === kind);
  const others = incidents.filter((one) => one.kind !== kind);
  return on ? [...others, { kind, since: before?.since ?? at, confirmedAt: at }] : others;
}
