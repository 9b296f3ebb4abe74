import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { NewIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Group, Template } from '@/lib/domain/templates/template';
import { templatesWords } from '@/lib/words/templates';
import { countByGroup, groupTree, matches, type Section, sections } from './arrange';
import type { ConflictIntents } from './ConflictNotice';
import { EditorPane, type OpenTemplate } from './EditorPane';
import { type GroupIntents, GroupTree } from './GroupTree';
import { type PageKeys, pageKeys } from './page-keys';
import type { Flag } from './RiskBadge';
import { SearchBox } from './SearchBox';
import type { EditorIntents } from './TemplateEditor';
import { type ListIntents, TemplateList } from './TemplateList';
import { TransferButtons, type TransferIntents } from './TransferButtons';

export type TemplatesData = {
  groups: readonly Group[];
  shops: readonly Shop[];
  /** Where the person is, `YYYY-MM-DD`. */
  today: string;
  /** What is stored, and what was begun but never saved. */
  templates: readonly Template[];
  chosen: string | null;
  query: string;
  /** Ids that come close, best first, where nothing has the query's words; null while nobody asked. */
  near: readonly string[] | null;
  /** Ids with changes that are not saved. */
  unsaved: ReadonlySet<string>;
  /** Templates whose stored text carries grave marks, by id. */
  flags: ReadonlyMap<string, Flag>;
  open: OpenTemplate | null;
};

export type TemplatesIntents = GroupIntents &
  ListIntents &
  EditorIntents &
  ConflictIntents &
  TransferIntents & { onQuery: (query: string) => void; onNew: () => void };

/** The library: groups, list, editor. One key each for what is done all day; Tab walks in reading order. */
export function TemplatesView({ data, intents }: { data: TemplatesData; intents: TemplatesIntents }) {
  const { groups, shops, today, templates, chosen, query, near, unsaved, flags, open } = data;
  const t = useWords(templatesWords);
  const search = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const openId = open?.draft.id ?? null;

  const tree = useMemo(() => groupTree({ groups, templates }), [groups, templates]);
  const counts = useMemo(() => countByGroup(templates), [templates]);
  const searching = query.trim() !== '';
  const exact = useMemo(
    () => (searching ? templates.filter((template) => matches(template, query)) : []),
    [searching, templates, query],
  );
  const shown = useMemo((): Section[] => {
    if (!searching) return sections({ groups, templates }, chosen);
    const found =
      exact.length > 0
        ? sections({ groups, templates: exact }, null).flatMap((one) => one.templates)
        : pick(templates, near ?? []);
    return found.length > 0 ? [{ group: null, heading: '', templates: found }] : [];
  }, [searching, groups, templates, chosen, exact, near]);

  // Focus goes into the editor only when asked for by keyboard or by "new", and once the asked template is there:
  // an effect of the template before may still be waiting.
  const wanted = useRef<((shownId: string) => boolean) | null>(null);
  useEffect(() => {
    if (openId === null || !wanted.current?.(openId)) return;
    wanted.current = null;
    title.current?.focus();
  });

  const onOpen = (id: string, byKey: boolean) => {
    wanted.current = byKey ? (shownId) => shownId === id : null;
    if (byKey && id === openId) title.current?.focus();
    intents.onOpen(id, byKey);
  };
  const onNew = () => {
    wanted.current = (shownId) => shownId !== openId;
    intents.onNew();
  };
  const toList = () => list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  const onLeave = () => {
    const row =
      openId === null ? null : list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(openId)}"]`);
    if (row) row.focus();
    else toList();
    intents.onLeave();
  };

  const keys = useRef<PageKeys | null>(null);
  keys.current = { search: () => search.current?.focus(), new: onNew, save: intents.onSave };
  // Before the first paint: whoever sees the page can use its keys.
  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener('keydown', (event) => keys.current && pageKeys(event, keys.current), gone);
    return () => gone.abort();
  }, []);

  const found = shown[0]?.templates.length ?? 0;
  return (
    <div class="cm-templates">
      <header class="cm-templates__head">
        <h1 class="cm-title">{t('title')}</h1>
        <TransferButtons onImport={intents.onImport} onExport={intents.onExport} />
        <Button kind="primary" icon={NewIcon} shortcut="N" onClick={onNew}>
          {t('newTemplate')}
        </Button>
      </header>
      <div class="cm-panes">
        <GroupTree
          tree={tree}
          counts={counts}
          total={templates.length}
          chosen={searching ? '' : chosen}
          onChoose={intents.onChoose}
          onSaveGroup={intents.onSaveGroup}
          onRemoveGroup={intents.onRemoveGroup}
          onDrop={intents.onDrop}
        />
        <div class="cm-middle" ref={list}>
          <SearchBox query={query} onQuery={intents.onQuery} onDown={toList} inputRef={search} />
          <p class="cm-middle__note" role="status">
            {searching && (exact.length > 0 ? t('found', { n: found }) : found > 0 ? t('near') : '')}
          </p>
          {shown.length > 0 ? (
            <TemplateList
              sections={shown}
              shops={shops}
              today={today}
              headings={!searching && shown.length > 1}
              openId={openId}
              unsaved={unsaved}
              flags={flags}
              movable={!searching}
              onOpen={onOpen}
              onDuplicate={intents.onDuplicate}
              onRemove={intents.onRemove}
              onMove={intents.onMove}
            />
          ) : searching ? (
            near !== null && (
              <EmptyState title={t('notFound', { query: query.trim() })}>
                <p>{t('notFoundHint')}</p>
                <Button onClick={() => intents.onQuery('')}>{t('clearSearch')}</Button>
              </EmptyState>
            )
          ) : (
            <EmptyState title={t('emptyGroup')}>
              <p>{t('emptyGroupHint')}</p>
              <Button icon={NewIcon} onClick={onNew}>
                {t('newTemplate')}
              </Button>
            </EmptyState>
          )}
        </div>
        <EditorPane
          open={open}
          groups={groups}
          shops={shops}
          intents={intents}
          titleRef={title}
          onLeave={onLeave}
        />
      </div>
    </div>
  );
}

/** The templates of these ids, in the ids' order. */
function pick(templates: readonly Template[], ids: readonly string[]): Template[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
