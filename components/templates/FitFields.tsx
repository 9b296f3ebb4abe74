import { useState } from 'preact/hooks';
import { incidentKinds } from '@/components/incidents/kinds';
import { Chips } from '@/components/ui/Choice';
import { DateField, Select, TextField } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Fit } from '@/lib/domain/templates/template';
import { fitsWords } from '@/lib/words/fits';
import { incidentsWords } from '@/lib/words/incidents';
import { templatesWords } from '@/lib/words/templates';
import { audienceChoices, changedFit, momentChoices, readLevels, statusChoices } from './fit';

type FitFieldsProps = {
  fit: Fit;
  /** What is wrong with the dates. */
  datesError: string | undefined;
  levelsError: string | undefined;
  onFit: (fit: Fit) => void;
};

/** What a template fits beside its words: the order's state, the moment, the buyer, dates, an incident. */
export function FitFields({ fit, datesError, levelsError, onFit }: FitFieldsProps) {
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
      <Levels
        levels={fit.levels ?? []}
        error={levelsError}
        label={fits('levels')}
        hint={fits('levelsHint')}
        onLevels={(levels) => change({ levels })}
      />
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

type LevelsProps = {
  levels: readonly string[];
  error: string | undefined;
  label: string;
  hint: string;
  onLevels: (levels: string[]) => void;
};

/** Names of levels in one line, as it is typed: a comma without a name after it is no level yet, and stays. */
function Levels({ levels, error, label, hint, onLevels }: LevelsProps) {
  const [typed, setTyped] = useState('');
  const isOurs = String(readLevels(typed)) === String(levels);
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      value={isOurs ? typed : levels.join('、')}
      onInput={(line) => {
        setTyped(line);
        onLevels(readLevels(line));
      }}
    />
  );
}
