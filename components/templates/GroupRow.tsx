import { useEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon, NewGroupIcon, RemoveIcon, RenameIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { Group } from '@/lib/domain/templates/template';
import { everywhereWords } from '@/lib/words/everywhere';
import { templatesWords } from '@/lib/words/templates';
import { draggedTemplate, holdsTemplate } from './drag';

type GroupRowProps = {
  group: Group;
  count: number;
  chosen: boolean;
  onChoose: () => void;
  onRename: () => void;
  onRemove: () => void;
  /** Null where a third level would come. */
  onAddBelow: (() => void) | null;
  onDrop: (template: string) => void;
};

/** One group: choose it, drop a template on it, or open its actions. */
export function GroupRow({
  group,
  count,
  chosen,
  onChoose,
  onRename,
  onRemove,
  onAddBelow,
  onDrop,
}: GroupRowProps) {
  const t = useWords(templatesWords);
  const common = useWords(everywhereWords);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop target; by keyboard the editor's group field does the same.
    <div
      class="cm-group-row"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!holdsTemplate(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const template = draggedTemplate(event);
        if (template !== null) onDrop(template);
      }}
    >
      <button
        type="button"
        class="cm-group"
        aria-current={chosen ? 'true' : undefined}
        title={group.name}
        onClick={onChoose}
      >
        <span class="cm-group__name">{group.name}</span>
        <span class="cm-group__count">{count}</span>
      </button>
      <Menu
        label={t('groupActions', { name: group.name })}
        items={[
          { id: 'rename', label: common('rename'), icon: RenameIcon, onChoose: onRename },
          ...(onAddBelow
            ? [{ id: 'below', label: t('newSubgroup'), icon: NewGroupIcon, onChoose: onAddBelow }]
            : []),
          { id: 'remove', label: common('remove'), icon: RemoveIcon, onChoose: onRemove },
        ]}
      >
        <MoreIcon size={16} aria-hidden />
      </Menu>
    </div>
  );
}

type GroupNameProps = {
  start: string;
  label: string;
  onName: (name: string) => void;
  onLeave: () => void;
};

/** The field in which a group gets its name: Enter or leaving it takes the name, Escape takes nothing. */
export function GroupName({ start, label, onName, onLeave }: GroupNameProps) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (take: boolean) => {
    if (done.current) return;
    done.current = true;
    const name = input.current?.value.trim() ?? '';
    if (take && name !== '' && name !== start) onName(name);
    else onLeave();
  };
  return (
    <input
      ref={input}
      class="cm-input cm-group-name"
      type="text"
      aria-label={label}
      placeholder={label}
      maxLength={40}
      defaultValue={start}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') {
          event.stopPropagation();
          finish(false);
        }
      }}
    />
  );
}
