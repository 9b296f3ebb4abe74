import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import type { Template } from '@/lib/domain/templates/template';
import { templatesWords } from '@/lib/words/templates';

export type ConflictIntents = {
  /** The person's version goes over the other one; where that is gone, it becomes a new template. */
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

type ConflictNoticeProps = ConflictIntents & {
  /** The other page's version, or null where it deleted the template. */
  theirs: Template | null;
  busy: boolean;
};

/** Two pages, one template: both versions are there until the person decides. */
export function ConflictNotice({ theirs, busy, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const t = useWords(templatesWords);
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button disabled={busy} onClick={onTakeTheirs}>
            {theirs ? t('takeTheirs') : t('letGo')}
          </Button>
          <Button disabled={busy} onClick={onKeepMine}>
            {theirs ? t('keepMine') : t('saveAsNew')}
          </Button>
        </>
      }
    >
      <p>{theirs ? t('conflict') : t('gone')}</p>
      {theirs && (
        <details class="cm-theirs">
          <summary>{t('conflictTheirs')}</summary>
          <p class="cm-theirs__title">{theirs.title}</p>
          <p class="cm-theirs__text">{theirs.text}</p>
        </details>
      )}
    </Notice>
  );
}
