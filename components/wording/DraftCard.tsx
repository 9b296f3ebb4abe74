import type { Mark } from '@/lib/domain/wording/mark';
import { MarkNote, type MarkNoteActions, type WordingTranslate } from './MarkNote';

export type DraftCardActions = MarkNoteActions & { onClose(): void; onInside(inside: boolean): void };

type Props = {
  mark: Mark;
  /** Where the marked words begin, and the height above which the card stands. In CSS pixels of the viewport. */
  at: { left: number; top: number };
  viewport: { width: number; height: number };
  others: number;
  notice: string | null;
  actions: DraftCardActions;
  t: WordingTranslate;
};

const width = 340;
const margin = 8;

/** Why some words of the draft are marked, where that is written, and a safe wording one click away. */
export function DraftCard({ mark, at, viewport, others, notice, actions, t }: Props) {
  const left = Math.max(margin, Math.min(at.left - 12, viewport.width - width - margin));
  return (
    <section
      class="cm-draft"
      data-cm="draft-card"
      data-severity={mark.severity}
      data-rule={mark.rule}
      aria-label={t('card')}
      style={{ left: `${left}px`, bottom: `${viewport.height - at.top + 6}px`, width: `${width}px` }}
      onPointerEnter={() => actions.onInside(true)}
      onPointerLeave={() => actions.onInside(false)}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        event.preventDefault();
        actions.onClose();
      }}
    >
      <header class="cm-draft-head">
        <strong class="cm-draft-severity">{t(`severity.${mark.severity}`)}</strong>
        <span>{t(`family.${mark.family}`)}</span>
        {others > 0 && <span class="cm-draft-muted">{t('more', { n: others })}</span>}
        <button
          type="button"
          class="cm-draft-close"
          aria-label={t('close')}
          title={`${t('close')}  Esc`}
          onClick={(event) => event.isTrusted && actions.onClose()}
        >
          ×
        </button>
      </header>
      <MarkNote mark={mark} notice={notice} actions={actions} t={t} />
    </section>
  );
}
