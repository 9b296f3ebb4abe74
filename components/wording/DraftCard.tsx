import type { Mark } from '@/lib/domain/wording/mark';
import type { Translate } from '@/lib/words';
import type { wordingWords } from '@/lib/words/wording';

export type WordingTranslate = Translate<typeof wordingWords>;

export type DraftCardActions = {
  onReplace(mark: Mark): void;
  onIgnoreOnce(mark: Mark): void;
  onIgnoreWord(mark: Mark): void;
  onRuleOff(mark: Mark): void;
  onClose(): void;
  onInside(inside: boolean): void;
};

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
const shownWords = 8;

/** Why some words of the draft are marked, where that is written, and a safe wording one click away. */
export function DraftCard({ mark, at, viewport, others, notice, actions, t }: Props) {
  const left = Math.max(margin, Math.min(at.left - 12, viewport.width - width - margin));
  const words = mark.words.length > shownWords ? `${mark.words.slice(0, shownWords)}…` : mark.words;
  const press = (action: (mark: Mark) => void) => (event: MouseEvent) => event.isTrusted && action(mark);
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
      <p class="cm-draft-reason">{mark.reason}</p>
      {mark.safe === null && mark.family === 'claim' && <p class="cm-draft-muted">{t('onlyYou')}</p>}
      {mark.safe !== null && (
        <button type="button" class="cm-draft-safe" data-cm="safe" onClick={press(actions.onReplace)}>
          {mark.safe ? t('replace', { text: mark.safe }) : t('leaveOut', { words })}
        </button>
      )}
      {notice && (
        <p class="cm-draft-notice" role="status">
          {notice}
        </p>
      )}
      <p class="cm-draft-source">
        {t('source', { source: mark.source })}
        <span class="cm-draft-grade">
          {isConfirmed(mark)
            ? t('graded', { grade: mark.grade, date: mark.date })
            : t('unconfirmed', { date: mark.date })}
        </span>
      </p>
      <footer class="cm-draft-foot">
        <button type="button" data-cm="ignore-once" onClick={press(actions.onIgnoreOnce)}>
          {t('ignoreOnce')}
        </button>
        <button type="button" data-cm="ignore-word" title={mark.words} onClick={press(actions.onIgnoreWord)}>
          {t('ignoreWord', { words })}
        </button>
        <button type="button" data-cm="rule-off" onClick={press(actions.onRuleOff)}>
          {t('ruleOff')}
        </button>
      </footer>
    </section>
  );
}

/** Below grade B a rule is trade usage or general knowledge, and says so. */
const isConfirmed = (mark: Mark) => mark.grade === 'A' || mark.grade === 'B';
