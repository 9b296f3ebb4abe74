import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState, Waiting } from '@/components/ui/EmptyState';
import { FoldedIcon, NewIcon, OpenIcon, SearchIcon } from '@/components/ui/icons';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useWords } from '@/components/ui/words';
import type { CaseView } from '@/lib/domain/checklists/case';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { Case } from './Case';
import { Choose } from './Choose';
import type { ChecklistsActions, ChecklistsData } from './view';

/** As many closed cases as are drawn; the others are found by the search. */
const mostClosed = 20;

type ChecklistsViewProps = {
  /** Null until it is read. */
  data: ChecklistsData | null;
  now: Date;
  actions: ChecklistsActions;
};

/** 清单: the cases that are open, those that were closed, and the way to begin one. */
export function ChecklistsView(props: ChecklistsViewProps) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, ['.cm-case__head[aria-expanded="true"]', '.cm-checklists__top button', 'button']);
  return (
    <div ref={root}>
      <Shown {...props} />
    </div>
  );
}

function Shown({ data, now, actions }: ChecklistsViewProps) {
  const t = useWords(checklistsWords);
  const common = useWords(everywhereWords);
  if (!data) return <Waiting label={common('loading')} rows={4} />;
  if (data.choices) return <Choose choices={data.choices} actions={actions} />;
  const { open, closed, query } = data;
  const begin = (
    <Button icon={NewIcon} onClick={() => actions.onChoosing(true)}>
      {t('begin')}
    </Button>
  );
  if (query === '' && open.length + closed.length === 0) {
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneHint')}</p>
        {begin}
      </EmptyState>
    );
  }
  const draw = (kept: CaseView) => (
    <li key={kept.id}>
      <Case
        kept={kept}
        shown={data.shown.has(kept.id)}
        now={now}
        canInsert={data.canInsert}
        actions={actions}
      />
    </li>
  );
  return (
    <div class="cm-checklists">
      <div class="cm-checklists__top">
        <Search query={query} onQuery={actions.onQuery} />
        {begin}
      </div>
      {query !== '' && open.length + closed.length === 0 && (
        <EmptyState title={t('nothingFound', { query })}>
          <p>{t('nothingFoundHint')}</p>
          <Button onClick={() => actions.onQuery('')}>{t('clear')}</Button>
        </EmptyState>
      )}
      {open.length > 0 && <ul class="cm-checklists__list">{open.map(draw)}</ul>}
      {query === '' && open.length === 0 && <p class="cm-checklists__none">{t('none')}</p>}
      {closed.length > 0 && (
        <Closed count={closed.length} shown={data.closedShown || query !== ''} onShow={actions.onShowClosed}>
          <ul class="cm-checklists__list">{closed.slice(0, mostClosed).map(draw)}</ul>
          {closed.length > mostClosed && (
            <p class="cm-checklists__none">{t('closedMore', { n: closed.length - mostClosed })}</p>
          )}
        </Closed>
      )}
    </div>
  );
}

function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const t = useWords(checklistsWords);
  return (
    <div class="cm-checklists__search">
      <SearchIcon size={16} aria-hidden />
      <input
        class="cm-input"
        type="search"
        maxLength={100}
        aria-label={t('searchLabel')}
        placeholder={t('search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
    </div>
  );
}

type ClosedProps = {
  count: number;
  shown: boolean;
  onShow: (shown: boolean) => void;
  children: ComponentChildren;
};

function Closed({ count, shown, onShow, children }: ClosedProps) {
  const t = useWords(checklistsWords);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="cm-checklists__closed">
        <button id={id} type="button" aria-expanded={shown} onClick={() => onShow(!shown)}>
          {shown ? <OpenIcon size={16} aria-hidden /> : <FoldedIcon size={16} aria-hidden />}
          {t('closed')} <span class="cm-checklists__count">{count}</span>
        </button>
      </h2>
      {shown && children}
    </section>
  );
}
