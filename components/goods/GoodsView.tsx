import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { pageKeys } from '@/components/templates/page-keys';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { NewIcon } from '@/components/ui/icons';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { ListSearch } from '@/components/ui/ListSearch';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import { goodsWords } from '@/lib/words/goods';
import { GoodsEditor } from './GoodsEditor';
import { GoodsList } from './GoodsList';
import { foundIn, type GoodsData, type GoodsIntents } from './view';

/** What goes with which item. `/` leads to the search, N begins a pairing, arrows walk the rows. */
export function GoodsView({ data, intents }: { data: GoodsData; intents: GoodsIntents }) {
  const { rows, query, open } = data;
  const t = useWords(goodsWords);
  const page = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const found = useMemo(() => foundIn(rows, query, t.language), [rows, query, t.language]);
  const isEmpty = rows.length === 0 && open === null;
  useKeptFocus(page, ['[data-link]', '[data-cm="add"] button']);

  const keys = useRef(intents);
  keys.current = intents;
  useLayoutEffect(() => {
    const gone = new AbortController();
    const does = {
      search: () => search.current?.focus(),
      new: () => keys.current.onNew(),
      save: () => keys.current.onSave(),
    };
    document.addEventListener('keydown', (event) => pageKeys(event, does), gone);
    return () => gone.abort();
  }, []);

  const add = (
    <span data-cm="add">
      <Button kind={open ? 'plain' : 'primary'} icon={NewIcon} shortcut="N" onClick={intents.onNew}>
        {t('add')}
      </Button>
    </span>
  );
  return (
    <div class="cm-goods" ref={page}>
      <header class="cm-goods__head">
        <h1 class="cm-title">{t('title')}</h1>
        {!isEmpty && !open?.isNew && add}
        <p class="cm-sheet__lead">{t('lead')}</p>
      </header>
      {!data.hasTemplate && (
        <Notice
          tone="warn"
          actions={<Button onClick={intents.onRestoreTemplate}>{t('restoreTemplate')}</Button>}
        >
          {t('noTemplate')}
        </Notice>
      )}
      {rows.length > 0 && (
        <ListSearch
          label={t('search')}
          placeholder={t('searchHint')}
          clearLabel={t('clearSearch')}
          query={query}
          said={t('found', { n: found.length })}
          onQuery={intents.onQuery}
          onDown={() => page.current?.querySelector<HTMLElement>('[data-link]')?.focus()}
          inputRef={search}
        />
      )}
      {open?.isNew && (
        <section class="cm-goods__new" aria-label={t('adding')}>
          <GoodsEditor open={open} shops={data.shops} intents={intents} />
        </section>
      )}
      {isEmpty && <NothingYet add={add} />}
      {found.length > 0 && <GoodsList data={data} rows={found} intents={intents} />}
      {rows.length > 0 && found.length === 0 && (
        <EmptyState title={t('notFound', { query: query.trim() })}>
          <p>{t('notFoundHint')}</p>
          <Button onClick={() => intents.onQuery('')}>{t('clearSearch')}</Button>
        </EmptyState>
      )}
    </div>
  );
}

/** What the page is for, by an example. */
function NothingYet({ add }: { add: preact.ComponentChildren }) {
  const t = useWords(goodsWords);
  return (
    <div class="cm-goods__none">
      <EmptyState title={t('none')}>
        <figure class="cm-goods__example">
          <figcaption>
            {t('noneExample')}
            <b>{t('noneItem')}</b>
            <span aria-hidden>→</span>
            <span class="cm-aloud">{t('goesWith')}</span>
            {t('noneRelated')}
          </figcaption>
          <blockquote class="cm-goods__said">{t('noneText')}</blockquote>
        </figure>
        {add}
      </EmptyState>
    </div>
  );
}
