import { useState } from 'preact/hooks';
import { Badge } from '@/components/ui/Badge';
import { CopyIcon, DownIcon, MoreIcon, RemoveIcon, UpIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/templates/template';
import { everywhereWords } from '@/lib/words/everywhere';
import { templatesWords } from '@/lib/words/templates';
import { draggedTemplate, halfOf, holdsTemplate, startDrag } from './drag';
import { FitBadges } from './FitBadges';
import { type Flag, RiskBadge } from './RiskBadge';
import { ShopBadge } from './ShopField';

export type RowIntents = {
  /** `enter`: opened by keyboard, so focus wants to go into the editor. */
  onOpen: (id: string, enter: boolean) => void;
  onStep: (id: string, direction: 'up' | 'down') => void;
  onDuplicate: (id: string) => void;
  onRemove: (id: string) => void;
  /** Another template was dropped beside this one. */
  onDropBeside: (dropped: string, id: string, side: 'before' | 'after') => void;
};

type TemplateRowProps = RowIntents & {
  template: Template;
  shops: readonly Shop[];
  /** `YYYY-MM-DD` */
  today: string;
  open: boolean;
  unsaved: boolean;
  /** What the rules say of it as it is stored; undefined where that is nothing grave. */
  flag: Flag | undefined;
  /** False while the list shows search results: their order is not the library's. */
  movable: boolean;
  /** Exactly one row of a list is reached by Tab; arrows go on from it. */
  tabStop: boolean;
  onFocus: () => void;
};

/** One template in the list: title, code, first line. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, shops, today, open, unsaved, flag, movable, tabStop, onFocus } = props;
  const { onOpen, onStep, onDuplicate, onRemove, onDropBeside } = props;
  const { id, title, code } = template;
  const t = useWords(templatesWords);
  const common = useWords(everywhereWords);
  const [side, setSide] = useState<'before' | 'after' | null>(null);
  const steps = [
    { id: 'up', label: t('moveUp'), aside: 'Alt+↑', icon: UpIcon, onChoose: () => onStep(id, 'up') },
    { id: 'down', label: t('moveDown'), aside: 'Alt+↓', icon: DownIcon, onChoose: () => onStep(id, 'down') },
  ];
  return (
    <li
      class="cm-row"
      data-drop={side ?? undefined}
      data-open={open || undefined}
      draggable={movable}
      onDragStart={(event) => startDrag(event, id)}
      onDragOver={(event) => {
        if (!movable || !holdsTemplate(event)) return;
        event.preventDefault();
        setSide(halfOf(event, event.currentTarget));
      }}
      onDragLeave={() => setSide(null)}
      onDrop={(event) => {
        event.preventDefault();
        setSide(null);
        const dropped = draggedTemplate(event);
        if (dropped !== null && dropped !== id) onDropBeside(dropped, id, halfOf(event, event.currentTarget));
      }}
    >
      <button
        type="button"
        class="cm-row__open"
        data-row={id}
        aria-current={open ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onFocus={onFocus}
        // A click that no pointer made is Enter or Space.
        onClick={(event) => onOpen(id, event.detail === 0)}
      >
        <span class="cm-row__head">
          {unsaved && (
            <span class="cm-row__unsaved" title={t('unsaved')}>
              <span class="cm-aloud">{t('unsaved')}</span>
            </span>
          )}
          <span class="cm-row__title">{title || t('untitled')}</span>
          {code !== '' && <span class="cm-row__code">/{code}</span>}
        </span>
        <span class="cm-row__foot">
          <span class="cm-row__text">{firstLine(template.text)}</span>
          {flag && <RiskBadge flag={flag} />}
          <FitBadges fit={template.fit} today={today} />
          <ShopBadge shop={template.shop} shops={shops} />
          {template.edited ? (
            <Badge tone="accent">{t('edited')}</Badge>
          ) : (
            template.origin === 'starter' && <span class="cm-row__origin">{t('builtIn')}</span>
          )}
        </span>
      </button>
      <Menu
        label={t('actionsOf', { title: title || t('untitled') })}
        tabIndex={tabStop ? 0 : -1}
        items={[
          ...(movable ? steps : []),
          { id: 'duplicate', label: t('duplicate'), icon: CopyIcon, onChoose: () => onDuplicate(id) },
          {
            id: 'remove',
            label: common('remove'),
            aside: 'Delete',
            icon: RemoveIcon,
            onChoose: () => onRemove(id),
          },
        ]}
      >
        <MoreIcon size={16} aria-hidden />
      </Menu>
    </li>
  );
}

const firstLine = (text: string) => text.trimStart().split('\n', 1)[0] ?? '';
