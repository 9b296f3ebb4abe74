import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/templates/template';
import { templatesWords } from '@/lib/words/templates';
import { neighbour, type Section } from './arrange';
import type { Flag } from './RiskBadge';
import { type RowIntents, TemplateRow } from './TemplateRow';

export type ListIntents = Pick<RowIntents, 'onOpen' | 'onDuplicate' | 'onRemove'> & {
  /** `before` null: to the end of the group. `place` counts from 1 within it. */
  onMove: (id: string, group: string, before: string | null, place: number) => void;
};

type TemplateListProps = ListIntents & {
  sections: readonly Section[];
  shops: readonly Shop[];
  /** `YYYY-MM-DD`, to tell what has expired. */
  today: string;
  /** Headings are drawn where more than one group, or one below the chosen, is shown. */
  headings: boolean;
  openId: string | null;
  unsaved: ReadonlySet<string>;
  /** Templates whose stored text carries grave marks, by id. */
  flags: ReadonlyMap<string, Flag>;
  movable: boolean;
};

/** The templates, as rows that arrows walk through: ↑ ↓ Home End, Enter opens, Alt+↑ ↓ moves, Delete removes. */
export function TemplateList(props: TemplateListProps) {
  const {
    sections,
    shops,
    today,
    headings,
    openId,
    unsaved,
    flags,
    movable,
    onOpen,
    onDuplicate,
    onRemove,
    onMove,
  } = props;
  const t = useWords(templatesWords);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const all = sections.flatMap(({ templates }) => templates);
  const has = (id: string | null) => all.some((template) => template.id === id);
  const tabStop = has(focused) ? focused : has(openId) ? openId : all[0]?.id;

  const groupOf = (id: string) => sections.find(({ templates }) => templates.some((one) => one.id === id));
  const focusRow = (id: string | undefined) => {
    if (id === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
  };

  // A row that moves in the page loses focus, a row that goes takes it along: both are put right once the new list stands.
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    focusRow(focusNext.current);
    focusNext.current = undefined;
  }, [sections]);

  const onStep = (id: string, direction: 'up' | 'down') => {
    const section = groupOf(id);
    const to = section && neighbour(section.templates, id, direction);
    if (!section?.group || !to) return;
    focusNext.current = id;
    onMove(id, section.group.id, to.before, to.place);
  };

  const removeRow = (id: string) => {
    const here = all.findIndex((template) => template.id === id);
    focusNext.current = (all[here + 1] ?? all[here - 1])?.id;
    onRemove(id);
  };

  const onDropBeside = (dropped: string, id: string, side: 'before' | 'after') => {
    const section = groupOf(id);
    if (!section?.group) return;
    const others = section.templates.filter((template) => template.id !== dropped);
    const at = others.findIndex((template) => template.id === id) + (side === 'after' ? 1 : 0);
    if (section.templates[at]?.id !== dropped)
      onMove(dropped, section.group.id, others[at]?.id ?? null, at + 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.row;
    if (id === undefined || event.ctrlKey || event.metaKey) return;
    const here = all.findIndex((template) => template.id === id);
    if (event.altKey) {
      const direction = ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[event.key];
      if (!direction || !movable) return;
      onStep(id, direction);
    } else if (event.key === 'Delete') {
      removeRow(id);
    } else {
      const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
      if (next === undefined) return;
      focusRow(all[Math.min(Math.max(next, 0), all.length - 1)]?.id);
    }
    event.preventDefault();
  };

  const row = (template: Template) => (
    <TemplateRow
      key={template.id}
      template={template}
      shops={shops}
      today={today}
      open={template.id === openId}
      unsaved={unsaved.has(template.id)}
      flag={flags.get(template.id)}
      movable={movable}
      tabStop={template.id === tabStop}
      onFocus={() => setFocused(template.id)}
      onOpen={onOpen}
      onStep={onStep}
      onDuplicate={onDuplicate}
      onRemove={removeRow}
      onDropBeside={onDropBeside}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, gathered in one place.
    <div class="cm-list" ref={list} onKeyDown={onKeyDown}>
      {sections.map(({ group, heading, templates }) => (
        <section key={group?.id ?? heading} aria-label={heading || t('list')}>
          {headings && heading !== '' && <h2 class="cm-list__heading">{heading}</h2>}
          <ul>{templates.map(row)}</ul>
        </section>
      ))}
    </div>
  );
}
