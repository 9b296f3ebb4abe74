import { useEffect, useState } from 'preact/hooks';
import { Card } from '@/components/ui/Card';
import { TextField } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Settings } from '@/lib/domain/settings/settings';
import { unpaidSettingsWords } from '@/lib/words/unpaid-settings';

type UnpaidCardProps = {
  settings: Pick<Settings, 'unpaidMinutes' | 'unpaidWords' | 'notUnpaidWords' | 'keepFactsDays'>;
  onChange: (change: Partial<Settings>) => void;
};

/** When an unpaid order is due for its reminder, and how long orders are remembered. */
export function UnpaidCard({ settings, onChange }: UnpaidCardProps) {
  const t = useWords(unpaidSettingsWords);
  return (
    <Card title={t('title')}>
      <WholeNumber
        label={t('minutes')}
        hint={t('minutesHint')}
        problem={t('minutesError')}
        value={settings.unpaidMinutes}
        from={10}
        to={2880}
        onValue={(unpaidMinutes) => onChange({ unpaidMinutes })}
      />
      <Words
        label={t('words')}
        hint={t('wordsHint')}
        words={settings.unpaidWords}
        onWords={(unpaidWords) => onChange({ unpaidWords })}
      />
      <Words
        label={t('notWords')}
        hint={t('notWordsHint')}
        words={settings.notUnpaidWords}
        onWords={(notUnpaidWords) => onChange({ notUnpaidWords })}
      />
      <WholeNumber
        label={t('keepDays')}
        hint={t('keepDaysHint')}
        problem={t('keepDaysError')}
        value={settings.keepFactsDays}
        from={1}
        to={365}
        onValue={(keepFactsDays) => onChange({ keepFactsDays })}
      />
    </Card>
  );
}

type WordsProps = {
  label: string;
  hint: string;
  words: readonly string[];
  onWords: (words: string[]) => void;
};

const mostWords = 20;
const longestWord = 20;

/** A few words on one line, parted as people part them. Saved on Enter and on leaving the field. */
function Words({ label, hint, words, onWords }: WordsProps) {
  const shown = words.join('、');
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onInput={setTyped}
      onCommit={() => {
        const next = [...new Set(typed.split(/[、,，;；\s]+/))]
          .filter((word) => word !== '' && word.length <= longestWord)
          .slice(0, mostWords);
        setTyped(next.join('、'));
        if (next.join('、') !== shown) onWords(next);
      }}
    />
  );
}

type WholeNumberProps = {
  label: string;
  hint: string;
  /** What is said of anything else than a whole number from `from` to `to`. */
  problem: string;
  value: number;
  from: number;
  to: number;
  onValue: (value: number) => void;
};

/** Saved on Enter and on leaving the field; what is no such number is told and never saved. */
function WholeNumber({ label, hint, problem, value, from, to, onValue }: WholeNumberProps) {
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const digits = String(to).length;
  const next = /^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const valid = next >= from && next <= to;
  return (
    <TextField
      label={label}
      hint={hint}
      error={valid ? undefined : problem}
      value={typed}
      numeric
      narrow
      maxLength={digits}
      onInput={setTyped}
      onCommit={() => {
        if (valid && next !== value) onValue(next);
      }}
    />
  );
}
