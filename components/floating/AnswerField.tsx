import { composing } from '@/components/chat/view';
import { CopyIcon, FoldedIcon, OpenIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { MarkNote, type MarkNoteActions } from '@/components/wording/MarkNote';
import type { Mark } from '@/lib/domain/wording/mark';
import { wordingWords } from '@/lib/words/wording';
import type { FloatingTranslate } from './view';

export type AnswerActions = MarkNoteActions & {
  onText(text: string): void;
  onCopy(): void;
  /** Opens or closes the note of a mark, by its place among them. */
  onHand(at: number): void;
  onLeave(): void;
};

type Props = {
  text: string;
  /** It is on the clipboard as it stands. */
  copied: boolean;
  marks: readonly Mark[];
  inHand: number;
  notice: string | null;
  actions: AnswerActions;
  t: FloatingTranslate;
};

/** The reply, to be changed before it is copied, and what it had better not say. */
export function AnswerField({ text, copied, marks, inHand, notice, actions, t }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || composing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.onCopy();
    else if (event.key === 'Escape') actions.onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="cm-floating__answer" aria-label={t('answer')}>
      {marks.length > 1 && <p class="cm-floating__all">{t('findings', { n: marks.length })}</p>}
      {marks.length > 0 && <Findings marks={marks} inHand={inHand} notice={notice} actions={actions} t={t} />}
      <div class="cm-floating__write">
        <textarea
          class="cm-input cm-floating__reply"
          data-cm="answer"
          rows={1}
          aria-label={t('answer')}
          placeholder={t('answerHint')}
          value={text}
          onInput={(event) => actions.onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          class={copied || text === '' ? 'cm-button' : 'cm-button cm-button--primary'}
          data-cm="copy-answer"
          disabled={text.trim() === ''}
          aria-keyshortcuts="Control+Enter"
          title="Ctrl+Enter"
          onClick={(event) => event.isTrusted && actions.onCopy()}
        >
          <CopyIcon size={16} aria-hidden />
          {copied ? t('copiedShort') : t('copy')}
        </button>
      </div>
    </section>
  );
}

type FindingsProps = Pick<Props, 'marks' | 'inHand' | 'notice' | 'actions' | 't'>;

/** One line a mark; the one in hand says why, and what to write instead. */
function Findings({ marks, inHand, notice, actions, t }: FindingsProps) {
  const wording = useWords(wordingWords);
  return (
    <ul class="cm-floating__findings" aria-label={t('findings', { n: marks.length })}>
      {marks.map((mark, at) => {
        const open = at === inHand;
        const Chevron = open ? OpenIcon : FoldedIcon;
        return (
          <li
            key={`${mark.rule} ${mark.words} ${mark.start}`}
            class="cm-draft"
            data-cm="finding"
            data-severity={mark.severity}
            data-open={open}
          >
            <button
              type="button"
              class="cm-floating__finding"
              aria-expanded={open}
              onClick={() => actions.onHand(at)}
            >
              <Chevron size={14} aria-hidden />
              <strong class="cm-draft-severity">{wording(`severity.${mark.severity}`)}</strong>
              <mark class="cm-floating__words">{mark.words}</mark>
              <span class="cm-draft-muted">{wording(`family.${mark.family}`)}</span>
            </button>
            {open && <MarkNote mark={mark} notice={notice} actions={actions} t={wording} />}
          </li>
        );
      })}
    </ul>
  );
}
