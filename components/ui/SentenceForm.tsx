import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ask } from '@/lib/domain/chat/suggestion';

type Props = {
  /** What tests and styles know its parts by (data-cm). */
  parts: { form: string; text: string; ask: string; copy: string };
  label: string;
  /** `failed`: the browser refused to copy, and the text stands selected for the hand. */
  state: 'asking' | 'copied' | 'failed' | 'open';
  /** As it would be sent, blanks as the caller shows them. */
  text: string;
  blanks: readonly Ask[];
  answers: Readonly<Record<string, string>>;
  /** Nothing is left to be asked. */
  ready: boolean;
  /** What became of it, read aloud when it changes. */
  said: ComponentChildren;
  copyLabel: string;
  head?: ComponentChildren;
  /** Whether the keyboard comes along when the form opens. */
  takesFocus?: boolean;
  onAnswer: (name: string, value: string) => void;
  onCopy: () => void;
  onCopiedByHand: () => void;
};

/** A sentence for a buyer: blanks to fill first, then copied by one click or Enter, or selected where that is refused. */
export function SentenceForm({ parts, state, takesFocus = false, ...props }: Props) {
  const { label, text, blanks, answers, ready, said } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    field.current?.select();
    if (field.current) field.current.focus();
    else if (takesFocus) focusFirst(form.current, state === 'asking');
  }, [state]);
  return (
    <form
      ref={form}
      class="cm-sentence"
      data-cm={parts.form}
      data-state={state}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && ready) props.onCopy();
      }}
    >
      {props.head}
      {state === 'failed' && ready ? (
        <textarea
          ref={field}
          readOnly
          data-cm={parts.text}
          aria-label={label}
          value={text}
          onCopy={(event) => event.isTrusted && props.onCopiedByHand()}
        />
      ) : (
        <p class="cm-sentence-text" data-cm={parts.text}>
          {text}
        </p>
      )}
      {blanks.map(({ name, fallback }) => (
        <label key={name}>
          <span>{name}</span>
          <input
            type="text"
            maxLength={200}
            data-cm={parts.ask}
            placeholder={fallback ?? ''}
            value={answers[name] ?? ''}
            onInput={(event) => props.onAnswer(name, event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter that ends a composition must not send the form.
              if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229))
                event.preventDefault();
            }}
          />
        </label>
      ))}
      <div class="cm-sentence-foot">
        <span role="status">{said}</span>
        <button type="submit" data-cm={parts.copy} disabled={!ready}>
          {props.copyLabel}
        </button>
      </div>
    </form>
  );
}

/** The first blank; without one the button, unless the person is in the form already. */
function focusFirst(form: HTMLFormElement | null, asks: boolean): void {
  const blank = asks ? form?.querySelector('input') : null;
  if (blank) blank.focus();
  else if (form && !form.matches(':focus-within'))
    form.querySelector<HTMLElement>('button[type="submit"]')?.focus({ preventScroll: true });
}

/** The head of a sentence that stands alone: whose it is, and a way to close it. */
export function SentenceHead(props: { title: string; close: string; part: string; onClose: () => void }) {
  return (
    <header>
      <strong>{props.title}</strong>
      <button
        type="button"
        class="cm-sentence-close"
        data-cm={props.part}
        aria-label={props.close}
        title={`${props.close}  Esc`}
        onClick={(event) => event.isTrusted && props.onClose()}
      >
        ×
      </button>
    </header>
  );
}
