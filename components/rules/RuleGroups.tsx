import { useRef } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { reviewsWords } from '@/lib/words/reviews';
import { rulesWords } from '@/lib/words/rules';
import { wordingWords } from '@/lib/words/wording';
import { groupRules, type Rule, type RuleGroup } from './arrange';
import { type RowIntents, RuleRow } from './RuleRow';

type RuleGroupsProps = {
  rules: readonly Rule[];
  open: ReadonlySet<string>;
  query: string;
  intents: RowIntents;
};

/** Rules under their headings. ↑ ↓ Home End walk the rows, Enter opens one, Escape closes it. */
export function RuleGroups({ rules, open, query, intents }: RuleGroupsProps) {
  const t = useWords(rulesWords);
  const families = useWords(wordingWords);
  const causes = useWords(reviewsWords);
  const list = useRef<HTMLDivElement>(null);
  const name = ({ rules: members }: RuleGroup): string => {
    const family = members[0]?.family;
    if (family) return families(`family.${family}`);
    const cause = members[0]?.cause;
    return cause ? causes(`cause.${cause}`) : t('noCause');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      const row = target.closest('.cm-rule[data-open]')?.querySelector<HTMLElement>('[data-rule]');
      if (!row) return;
      intents.onOpen(row.dataset.rule ?? '', false);
      row.focus();
    } else {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])];
      const here = rows.indexOf(target);
      const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
      if (here < 0 || next === undefined) return;
      rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, gathered in one place.
    <div class="cm-rules__groups" ref={list} onKeyDown={onKeyDown}>
      {groupRules(rules).map((group) => {
        const off = group.rules.filter(({ on }) => !on).length;
        return (
          <section key={group.key} aria-label={name(group)}>
            <h2 class="cm-rules__heading">
              <span>{name(group)}</span>
              <span class="cm-rules__figure">{group.rules.length}</span>
              {off > 0 && <span class="cm-rules__figure">{t('groupOff', { n: off })}</span>}
            </h2>
            <ul class="cm-rules__list">
              {group.rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} open={open.has(rule.id)} query={query} intents={intents} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
