import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IncidentIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Incident } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import { incidentsWords } from '@/lib/words/incidents';
import { sayMoment } from '@/lib/words/today';
import { forgotten, incidentKinds } from './kinds';

type IncidentBarProps = {
  incidents: readonly Incident[];
  now: Date;
  /** `on` where it is on: it lasts. */
  onSwitch: (kind: IncidentKind, on: boolean) => void;
};

/** One row of switches for what stands still, and below it a question for each that may have been forgotten. */
export function IncidentBar({ incidents, now, onSwitch }: IncidentBarProps) {
  const t = useWords(incidentsWords);
  const root = useRef<HTMLElement>(null);
  const asked = forgotten(incidents, now);
  /** The kind whose question was answered: it goes with its buttons, and focus takes its switch. */
  const answered = useRef<IncidentKind | null>(null);
  const isOn = (kind: IncidentKind) => incidents.some((one) => one.kind === kind);
  useLayoutEffect(() => {
    const kind = answered.current;
    if (kind === null || asked.some((one) => one.kind === kind)) return;
    answered.current = null;
    root.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.focus();
  });
  const answer = (kind: IncidentKind, on: boolean) => {
    answered.current = kind;
    onSwitch(kind, on);
  };
  return (
    <section
      ref={root}
      class={incidents.length > 0 ? 'cm-incidents cm-incidents--on' : 'cm-incidents'}
      aria-label={t('title')}
      data-cm="incidents"
    >
      <div class="cm-incidents__row">
        <IncidentIcon size={16} aria-hidden />
        <p class="cm-incidents__what">{t('label')}</p>
        {incidentKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="cm-incidents__kind"
            data-kind={kind}
            aria-pressed={isOn(kind)}
            title={t('hint', { kind: t(`kind.${kind}`) })}
            onClick={() => onSwitch(kind, !isOn(kind))}
          >
            {t(`short.${kind}`)}
          </button>
        ))}
      </div>
      {asked.map(({ kind, since }) => (
        <div key={kind} class="cm-incidents__still" data-cm="still">
          <p>
            {t('still', {
              kind: t(`kind.${kind}`),
              time: sayMoment(new Date(since), now, t.language),
            })}
          </p>
          <Button onClick={() => answer(kind, true)}>{t('lasts')}</Button>
          <Button onClick={() => answer(kind, false)}>{t('over')}</Button>
        </div>
      ))}
    </section>
  );
}
