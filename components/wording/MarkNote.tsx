import type { Mark } from '@/lib/domain/wording/mark';
import type { Translate } from '@/lib/words';
import type { wordingWords } from '@/lib/words/wording';

export type WordingTranslate = Translate<typeof wordingWords>;

export type MarkNoteActions = {
  onReplace(mark: Mark): void;
  onIgnoreOnce(mark: Mark): void;
  onIgnoreWord(mark: Mark): void;
  onRuleOff(mark: Mark): void;
};

type Props = {
  mark: Mark;
  notice: string | null;
  actions: MarkNoteActions;
  t: WordingTranslate;
};

const shownWords = 8;

/** What is said about marked words: why, who says so, and a safe wording one click away. */
export function MarkNote({ mark, notice, actions, t }: Props) {
  const words = mark.words.length > shownWords ? `${mark.words.slice(0, shownWords)}…` : mark.words;
  const press = (action: (mark: Mark) => void) => (event: MouseEvent) => event.isTrusted && action(mark);
  return (
    <>
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
    </>
  );
}

/** Below grade B a rule is trade usage or general knowledge, and says so. */
const isConfirmed = (mark: Mark) => mark.grade === 'A' || mark.grade === 'B';
