import { Badge } from '@/components/ui/Badge';
import { OpenIcon } from '@/components/ui/icons';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import { rulesWords } from '@/lib/words/rules';
import { hasChangedWords, isUnconfirmed, type Rule, wordsWith } from './arrange';
import { type DetailIntents, RuleDetails } from './RuleDetails';
import { SeverityMark } from './SeverityMark';

export type RowIntents = DetailIntents & {
  onSwitch: (rule: Rule, on: boolean) => void;
  onOpen: (id: string, open: boolean) => void;
};

type RuleRowProps = { rule: Rule; open: boolean; query: string; intents: RowIntents };

/** As many found words as a line has room for. */
const mostFound = 3;

/** One rule: its switch, what it is called and how grave it is; opened, everything about it. */
export function RuleRow({ rule, open, query, intents }: RuleRowProps) {
  const t = useWords(rulesWords);
  const { id, title, on } = rule;
  const found = wordsWith(rule, query).slice(0, mostFound);
  return (
    <li class="cm-rule" data-off={!on || undefined} data-open={open || undefined}>
      <div class="cm-rule__head">
        <Switch label={t('switch', { title })} on={on} onChange={(next) => intents.onSwitch(rule, next)} />
        <button
          type="button"
          class="cm-rule__open"
          data-rule={id}
          aria-expanded={open}
          onClick={() => intents.onOpen(id, !open)}
        >
          <span class="cm-rule__title">{title}</span>
          {found.length > 0 && (
            <span class="cm-rule__found">{t('contains', { words: found.join('、') })}</span>
          )}
          <span class="cm-rule__signs">
            {!on && <Badge>{t('off')}</Badge>}
            {hasChangedWords(rule) && <Badge tone="accent">{t('changed')}</Badge>}
            {isUnconfirmed(rule) && <Badge>{t('unconfirmed')}</Badge>}
            <SeverityMark severity={rule.severity} />
          </span>
          <OpenIcon size={16} aria-hidden />
        </button>
      </div>
      {open && <RuleDetails rule={rule} query={query} intents={intents} />}
    </li>
  );
}
