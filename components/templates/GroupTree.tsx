import { useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { NewGroupIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { templatesWords } from '@/lib/words/templates';
import type { GroupNode } from './arrange';
import { GroupName, GroupRow } from './GroupRow';

export type GroupIntents = {
  /** Null: all groups. */
  onChoose: (group: string | null) => void;
  /** `id` null: a new one. */
  onSaveGroup: (id: string | null, name: string, parent: string | null) => void;
  onRemoveGroup: (id: string) => void;
  /** A template was dropped on a group. */
  onDrop: (template: string, group: string) => void;
};

type GroupTreeProps = GroupIntents & {
  tree: readonly GroupNode[];
  counts: ReadonlyMap<string, number>;
  total: number;
  chosen: string | null;
};

/** What is being named just now: a group that is there, or a new one below `parent`. */
type Naming = { id: string | null; parent: string | null };

/** The groups, two levels, with how many templates stand in each. */
export function GroupTree({
  tree,
  counts,
  total,
  chosen,
  onChoose,
  onSaveGroup,
  onRemoveGroup,
  onDrop,
}: GroupTreeProps) {
  const t = useWords(templatesWords);
  const [naming, setNaming] = useState<Naming | null>(null);

  const named = (name: string) => {
    if (naming) onSaveGroup(naming.id, name, naming.parent);
    setNaming(null);
  };
  const field = (start: string) => (
    <GroupName start={start} label={t('groupName')} onName={named} onLeave={() => setNaming(null)} />
  );
  const row = (group: GroupNode['group'], count: number, top: boolean) =>
    naming?.id === group.id ? (
      field(group.name)
    ) : (
      <GroupRow
        group={group}
        count={count}
        chosen={chosen === group.id}
        onChoose={() => onChoose(group.id)}
        onRename={() => setNaming({ id: group.id, parent: group.parent })}
        onRemove={() => onRemoveGroup(group.id)}
        onAddBelow={top ? () => setNaming({ id: null, parent: group.id }) : null}
        onDrop={(template) => onDrop(template, group.id)}
      />
    );

  return (
    <nav class="cm-groups" aria-label={t('groups')}>
      <div class="cm-groups__head">
        <span class="cm-groups__title">{t('groups')}</span>
        <IconButton
          icon={NewGroupIcon}
          label={t('newGroup')}
          onClick={() => setNaming({ id: null, parent: null })}
        />
      </div>
      <ul class="cm-groups__list">
        <li>
          <button
            type="button"
            class="cm-group cm-group--all"
            aria-current={chosen === null ? 'true' : undefined}
            onClick={() => onChoose(null)}
          >
            <span class="cm-group__name">{t('allGroups')}</span>
            <span class="cm-group__count">{total}</span>
          </button>
        </li>
        {tree.map(({ group, children, count }) => (
          <li key={group.id}>
            {row(group, count, true)}
            {(children.length > 0 || naming?.parent === group.id) && (
              <ul class="cm-groups__below">
                {children.map((child) => (
                  <li key={child.id}>{row(child, counts.get(child.id) ?? 0, false)}</li>
                ))}
                {naming?.id === null && naming.parent === group.id && <li>{field('')}</li>}
              </ul>
            )}
          </li>
        ))}
        {naming?.id === null && naming.parent === null && <li>{field('')}</li>}
      </ul>
    </nav>
  );
}
