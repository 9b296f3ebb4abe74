import { useEffect, useRef } from 'preact/hooks';
import type { OpeningCardView, ReviewsActions, ReviewsTranslate } from './view';

type Props = {
  card: OpeningCardView;
  t: ReviewsTranslate;
  actions: Pick<ReviewsActions, 'onAnswer' | 'onCopy' | 'onCopiedByHand' | 'onCloseOpening'>;
};

/** The first words for a buyer: copied already, or with blanks to fill first, or selected where the browser refused to copy. */
export function OpeningCard({ card, t, actions }: Props) {
  const { buyer, text, asks, answers, state } = card;
  const field = useRef<HTMLTextAreaElement>(null);
  const blank = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The keyboard comes along, and stays where a blank or the text goes: Enter copies, Escape closes.
  useEffect(() => {
    field.current?.select();
    const first = field.current ?? (state === 'asking' ? blank.current : null);
    if (first) first.focus();
    else if (!button.current?.form?.matches(':focus-within')) button.current?.focus({ preventScroll: true });
  }, [state]);
  const ready = asks.every(({ name, fallback }) => answers[name]?.trim() || fallback);
  const title = buyer === null ? t('openingCard') : t('openingTo', { buyer });
  return (
    <form
      class="cm-rv-form"
      data-cm="opening-card"
      data-state={state}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && ready) actions.onCopy();
      }}
    >
      <header>
        <span class="cm-rv-title">{title}</span>
        <button
          type="button"
          class="cm-rv-close"
          data-cm="close-opening"
          aria-label={t('close')}
          title={`${t('close')}  Esc`}
          onClick={(event) => event.isTrusted && actions.onCloseOpening()}
        >
          ×
        </button>
      </header>
      {state === 'failed' ? (
        <textarea
          ref={field}
          readOnly
          data-cm="opening-text"
          aria-label={title}
          value={text}
          onCopy={(event) => event.isTrusted && actions.onCopiedByHand()}
        />
      ) : (
        <p class="cm-rv-text" data-cm="opening-text">
          {text}
        </p>
      )}
      {state === 'asking' &&
        asks.map(({ name, fallback }, index) => (
          <label key={name}>
            <span>{name}</span>
            <input
              ref={index === 0 ? blank : null}
              type="text"
              maxLength={200}
              data-cm="opening-ask"
              placeholder={fallback ?? ''}
              value={answers[name] ?? ''}
              onInput={(event) => actions.onAnswer(name, event.currentTarget.value)}
              onKeyDown={(event) => {
                // Enter that ends a composition must not send the form.
                if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229))
                  event.preventDefault();
              }}
            />
          </label>
        ))}
      <footer>
        <span class="cm-rv-state" role="status">
          {state === 'asking' && asks.length > 0 && t('askFirst')}
          {state === 'failed' && t('copyFailed')}
          {state === 'copied' && t('copied')}
        </span>
        <button ref={button} type="submit" class="cm-rv-button" data-cm="copy-opening" disabled={!ready}>
          {t('copy')}
        </button>
      </footer>
    </form>
  );
}
