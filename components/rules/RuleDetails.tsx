import { Button } from '@/components/ui/Button';
import { UndoIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { rulesWords } from '@/lib/words/rules';
import { AddWords } from './AddWords';
import { hasChangedWords, type Rule } from './arrange';
import { RuleWords, type WordIntents } from './RuleWords';

export type DetailIntents = WordIntents & {
  onAdd: (rule: Rule, words: string[], back: string[]) => void;
  onRestore: (rule: Rule) => void;
};

type RuleDetailsProps = { rule: Rule; query: string; intents: DetailIntents };

/** Why a rule is there, who says so and since when, and its words. */
export function RuleDetails({ rule, query, intents }: RuleDetailsProps) {
  const t = useWords(rulesWords);
  const dates = [
    t(`grade.${rule.grade}`),
    ...(rule.sourceDate === null ? [] : [t('since', { date: rule.sourceDate })]),
    t('checked', { date: rule.lastChecked }),
  ];
  return (
    <div class="cm-rule__body">
      <p>{rule.reason}</p>
      <dl class="cm-rule__facts">
        <div>
          <dt>{t('source')}</dt>
          <dd>{rule.source}</dd>
        </div>
        <div>
          <dt>{t('grade')}</dt>
          <dd>{dates.join(' · ')}</dd>
        </div>
      </dl>
      <RuleWords rule={rule} query={query} {...intents} />
      <div class="cm-rule__foot">
        <AddWords rule={rule} onAdd={intents.onAdd} />
        {hasChangedWords(rule) && (
          <Button icon={UndoIcon} onClick={() => intents.onRestore(rule)}>
            {t('restore')}
          </Button>
        )}
      </div>
    </div>
  );
}
