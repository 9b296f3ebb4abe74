import { composing } from '@/components/chat/view';
import type { FloatingTranslate } from './view';

export type QuestionActions = {
  /** `held`: an input method is at work, and what stands there is not yet said. */
  onText(text: string, held: boolean): void;
  /** Ctrl or Cmd with Enter: asks now and leads to the answer. */
  onAsk(): void;
  onClear(): void;
  /** Down from the last line. */
  onDown(): void;
  onSearch(): void;
};

type Props = { text: string; actions: QuestionActions; t: FloatingTranslate };

/** The buyer's words, pasted or typed. */
export function QuestionField({ text, actions, t }: Props) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (!event.isTrusted || composing(event)) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    // All of it stays selected after a reply was copied: from there too, down leads to the replies.
    const atEnd = selectionEnd === value.length && (selectionStart === value.length || selectionStart === 0);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.onAsk();
    else if (event.key === 'Escape' && bare) actions.onClear();
    else if (event.key === 'ArrowDown' && bare && atEnd) actions.onDown();
    else if (event.key === '/' && bare && value === '') actions.onSearch();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      class="cm-input cm-floating__question"
      data-cm="buyer-words"
      rows={2}
      aria-label={t('question')}
      placeholder={t('questionHint')}
      value={text}
      onInput={(event) => actions.onText(event.currentTarget.value, (event as InputEvent).isComposing)}
      onCompositionEnd={(event) => actions.onText(event.currentTarget.value, false)}
      onKeyDown={onKeyDown}
    />
  );
}
