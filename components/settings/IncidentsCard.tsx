import { incidentKinds } from '@/components/incidents/kinds';
import { Card } from '@/components/ui/Card';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import type { Incident } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import { incidentsWords } from '@/lib/words/incidents';
import { sayMoment } from '@/lib/words/today';

type IncidentsCardProps = {
  incidents: readonly Incident[];
  now: Date;
  onSwitch: (kind: IncidentKind, on: boolean) => void;
};

/** What stands still now, and since when. */
export function IncidentsCard({ incidents, now, onSwitch }: IncidentsCardProps) {
  const t = useWords(incidentsWords);
  return (
    <Card title={t('title')}>
      <p class="cm-sheet__none">{t('lead')}</p>
      <ul class="cm-incidents__list">
        {incidentKinds.map((kind) => {
          const on = incidents.find((one) => one.kind === kind);
          return (
            <li key={kind} class="cm-incidents__one">
              <Switch
                label={t(`kind.${kind}`)}
                on={on !== undefined}
                onChange={(next) => onSwitch(kind, next)}
              />
              <span>{t(`kind.${kind}`)}</span>
              {on && (
                <span class="cm-incidents__since">
                  {t('since', { time: sayMoment(new Date(on.since), now, t.language) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
