import { incidentKinds } from '@/components/incidents/kinds';
import { Chips } from '@/components/ui/Choice';
import { DateField, Select } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Fit } from '@/lib/domain/templates/template';
import { fitsWords } from '@/lib/words/fits';
import { incidentsWords } from '@/lib/words/incidents';
import { templatesWords } from '@/lib/words/templates';
import { audienceChoices, changedFit, momentChoices, statusChoices } from './fit';

type FitFieldsProps = {
  fit: Fit;
  /** What is wrong with the dates. */
  datesError: string | undefined;
  onFit: (fit: Fit) => void;
};

/** What a template fits beside its words: the order's state, the moment, the buyer, dates, an incident. */
export function FitFields({ fit, datesError, onFit }: FitFieldsProps) {
  const t = useWords(templatesWords);
  const fits = useWords(fitsWords);
  const incidents = useWords(incidentsWords);
  const change = (part: Parameters<typeof changedFit>[1]) => onFit(changedFit(fit, part));
  return (
    <>
      <Chips
        label={t('fieldStatus')}
        hint={t('fieldStatusHint')}
        chosen={fit.status}
        options={statusChoices(t)}
        onChange={(status) => change({ status })}
      />
      <div class="cm-editor__pair">
        <Select
          label={t('fieldMoment')}
          value={fit.moment ?? ''}
          options={momentChoices(t)}
          onChange={(moment) => change({ moment: moment || null })}
        />
        <Select
          label={fits('audience')}
          hint={fits('audienceHint')}
          value={fit.audience ?? ''}
          options={audienceChoices(fits)}
          onChange={(audience) => change({ audience })}
        />
      </div>
      <div class="cm-editor__dates">
        <div class="cm-editor__pair">
          <DateField label={fits('from')} value={fit.from ?? ''} onInput={(from) => change({ from })} />
          <DateField
            label={fits('until')}
            value={fit.until ?? ''}
            error={datesError}
            onInput={(until) => change({ until })}
          />
        </div>
        <p class="cm-field__hint">{fits('datesHint')}</p>
      </div>
      <Select
        label={fits('incident')}
        hint={fits('incidentHint')}
        value={fit.incident ?? ''}
        options={[
          { value: '', label: fits('incidentNone') },
          ...incidentKinds.map((kind) => ({ value: kind, label: incidents(`kind.${kind}`) })),
        ]}
        onChange={(incident) => change({ incident })}
      />
    </>
  );
}
