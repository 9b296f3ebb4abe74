import type { ComponentChildren, Ref } from 'preact';
import { Key } from '@/components/ui/Badge';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import type { Group, Template, TemplateDraft } from '@/lib/domain/templates/template';
import type { TemplateUses } from '@/lib/domain/templates/variant-uses';
import type { Mark } from '@/lib/domain/wording/mark';
import { templatesWords } from '@/lib/words/templates';
import { type ConflictIntents, ConflictNotice } from './ConflictNotice';
import type { PreviewPart } from './Preview';
import { type DraftErrors, type EditorIntents, TemplateEditor } from './TemplateEditor';

/** The template in the editor. */
export type OpenTemplate = {
  draft: TemplateDraft;
  stored: Template | null;
  unsaved: boolean;
  saving: boolean;
  errors: DraftErrors;
  previews: readonly (readonly PreviewPart[])[];
  marks: readonly (readonly Mark[])[];
  uses: TemplateUses | null;
  /** Set where another page changed it (`theirs`) or deleted it (`theirs` null) under an unsaved draft. */
  conflict: { theirs: Template | null } | null;
};

type EditorPaneProps = {
  open: OpenTemplate | null;
  groups: readonly Group[];
  shops: readonly Shop[];
  intents: EditorIntents & ConflictIntents;
  titleRef: Ref<HTMLInputElement>;
  onLeave: () => void;
};

/** The editor, or how to get there. */
export function EditorPane({ open, groups, shops, intents, titleRef, onLeave }: EditorPaneProps) {
  const t = useWords(templatesWords);
  if (!open) {
    return (
      <EmptyState title={t('pickOne')}>
        <dl class="cm-keys">
          <KeyHint does={t('keysSearch')} keys={<Key>/</Key>} />
          <KeyHint does={t('keysMove')} keys={[<Key>↑</Key>, <Key>↓</Key>]} />
          <KeyHint does={t('keysOpen')} keys={<Key>Enter</Key>} />
          <KeyHint does={t('keysNew')} keys={<Key>N</Key>} />
          <KeyHint does={t('keysReorder')} keys={[<Key>Alt</Key>, <Key>↑</Key>, <Key>↓</Key>]} />
        </dl>
      </EmptyState>
    );
  }
  const { conflict, ...shown } = open;
  return (
    <TemplateEditor
      key={open.draft.id}
      {...shown}
      groups={groups}
      shops={shops}
      titleRef={titleRef}
      notice={
        conflict && (
          <ConflictNotice
            theirs={conflict.theirs}
            busy={open.saving}
            onKeepMine={intents.onKeepMine}
            onTakeTheirs={intents.onTakeTheirs}
          />
        )
      }
      onChange={intents.onChange}
      onSave={intents.onSave}
      onDiscard={intents.onDiscard}
      onLeave={onLeave}
    />
  );
}

function KeyHint({ does, keys }: { does: string; keys: ComponentChildren }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>{keys}</dd>
    </div>
  );
}
