import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Select } from '@/components/ui/Field';
import { ListSearch } from '@/components/ui/ListSearch';
import { Notice } from '@/components/ui/Notice';
import { Tabs } from '@/components/ui/Tabs';
import { useWords } from '@/components/ui/words';
import type { ModelName } from '@/lib/domain/models/shipped';
import type { Shop } from '@/lib/domain/settings/settings';
import { rulesWords } from '@/lib/words/rules';
import { matchesRule, type Rule, type RuleKind } from './arrange';
import { RuleGroups } from './RuleGroups';
import type { RowIntents } from './RuleRow';
import { type Tried, TryBox } from './TryBox';

export type RulesData = {
  rules: readonly Rule[];
  shops: readonly Shop[];
  /** Whose words are looked at; empty: all shops'. */
  shop: string;
  kind: RuleKind;
  query: string;
  open: ReadonlySet<string>;
  text: string;
  tried: { text: string; marks: readonly Tried[] } | null;
  /** Trained models that can't be used. */
  broken: readonly ModelName[];
};

export type RulesIntents = RowIntents & {
  onShop: (shop: string) => void;
  onKind: (kind: RuleKind) => void;
  onQuery: (query: string) => void;
  onText: (text: string) => void;
};

const kinds = ['wording', 'review'] as const;

/** The rules of both kinds, with a sentence to try them on. `/` leads to the search, arrows walk the rows. */
export function RulesView({ data, intents }: { data: RulesData; intents: RulesIntents }) {
  const { rules, shops, shop, kind, query } = data;
  const t = useWords(rulesWords);
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const found = useMemo(() => rules.filter((rule) => matchesRule(rule, query)), [rules, query]);
  const chosen = shops.find(({ id }) => id === shop);
  const wanted = useRef<string | null>(null);

  // A rule that the try box leads to is drawn by the change that leads there.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = page.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
    row.scrollIntoView?.({ block: 'center' });
  });

  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener('keydown', (event) => searchKey(event, search.current), gone);
    return () => gone.abort();
  }, []);

  const toRule = (id: string) => {
    wanted.current = id;
    intents.onQuery('');
    intents.onOpen(id, true);
  };

  const panel = (each: RuleKind) => {
    const here = found.filter((rule) => rule.kind === each);
    return (
      <div class="cm-rules__panel">
        <TryBox kind={each} text={data.text} tried={data.tried} onText={intents.onText} onRule={toRule} />
        <ListSearch
          label={t('search')}
          placeholder={t('searchHint')}
          clearLabel={t('clearSearch')}
          query={query}
          said={query.trim() === '' ? '' : t('found', { n: here.length })}
          onQuery={intents.onQuery}
          onDown={() => page.current?.querySelector<HTMLElement>('[data-rule]')?.focus()}
          inputRef={search}
        />
        {here.length > 0 ? (
          <RuleGroups rules={here} open={data.open} query={query} intents={intents} />
        ) : query.trim() === '' ? (
          <EmptyState title={t('none')}>
            <p>{t('noneHint')}</p>
          </EmptyState>
        ) : (
          <EmptyState title={t('notFound', { query: query.trim() })}>
            <p>{t('notFoundHint')}</p>
            <Button onClick={() => intents.onQuery('')}>{t('clearSearch')}</Button>
          </EmptyState>
        )}
      </div>
    );
  };

  return (
    <div class="cm-rules" ref={page}>
      <header class="cm-rules__head">
        <div>
          <h1 class="cm-title">{t('title')}</h1>
          <p class="cm-sheet__lead">{t('lead')}</p>
        </div>
        {shops.length > 0 && (
          <Select
            label={t('shop')}
            value={chosen ? shop : ''}
            options={[
              { value: '', label: t('everyShop') },
              ...shops.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={intents.onShop}
          />
        )}
        {chosen && <p class="cm-rules__note">{t('shopNote', { shop: chosen.name })}</p>}
      </header>
      {data.broken.map((model) => (
        <Notice key={model} tone="warn">
          {t(`broken.${model}`)}
        </Notice>
      ))}
      <Tabs
        label={t('kinds')}
        chosen={kind}
        onChoose={intents.onKind}
        tabs={kinds.map((each) => ({
          id: each,
          label: `${t(`kind.${each}`)} ${found.filter((rule) => rule.kind === each).length}`,
          panel: each === kind && panel(each),
        }))}
      />
    </div>
  );
}

function searchKey(event: KeyboardEvent, search: HTMLInputElement | null): void {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea, select');
  if (event.key !== '/' || typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return;
  event.preventDefault();
  search?.focus();
}
