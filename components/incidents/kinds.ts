import type { Incident } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import type { Translate } from '@/lib/words';
import type { incidentsWords } from '@/lib/words/incidents';

type T = Translate<typeof incidentsWords>;

/** In the order in which they are offered: the most common first. */
export const incidentKinds: readonly IncidentKind[] = ['courier', 'overload', 'power', 'system'];

/** A switch that nobody touched for this long, in milliseconds, may have been forgotten: three days. */
const forgottenAfter = 72 * 3_600_000;

/** The incidents whose switch the person is asked about. */
export const forgotten = (incidents: readonly Incident[], now: Date): Incident[] =>
  incidents.filter(({ confirmedAt }) => now.getTime() - Date.parse(confirmedAt) >= forgottenAfter);

/** 突发：快递停运、停电; the names of many would be longer than their place. */
export function sayIncidents(incidents: readonly Incident[], t: T): string {
  if (incidents.length > 2) return t('onMany', { n: incidents.length });
  const names = incidents.map(({ kind }) => t(`short.${kind}`));
  return t('on', { kinds: names.join(t.language === 'en' ? ', ' : '、') });
}
