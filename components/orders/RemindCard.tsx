import { useEffect, useRef } from 'preact/hooks';
import type { OrdersActions, OrdersTranslate, ReminderCard } from './view';

type Props = {
  card: ReminderCard;
  t: OrdersTranslate;
  actions: Pick<OrdersActions, 'onAnswer' | 'onCopy' | 'onCopiedByHand' | 'onCloseCard'>;
};

/** The prepared reminder: copied already, or with blanks to fill first, or selected where the browser refused to copy. */
export function RemindCard({ card, t, actions }: Props) {
  const { orderId, buyer, text, asks, answers, state } = card;
  const field = useRef<HTMLTextAreaElement>(null);
  const blank = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === 'failed') field.current?.select();
    if (state === 'failed') field.current?.focus();
    if (state === 'asking') blank.current?.focus();
  }, [state]);
  const ready = asks.every(({ name, fallback }) => answers[name]?.trim() || fallback);
  return (
    <form
      class="cm-remind"
      data-cm="remind-card"
      data-state={state}
      aria-label={t('card', { order: orderId })}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && ready) actions.onCopy();
      }}
    >
      <header>
        <strong>{t('card', { order: orderId })}</strong>
        <button
          type="button"
          class="cm-remind-close"
          data-cm="close-card"
          aria-label={t('close')}
          title={`${t('close')}  Esc`}
          onClick={(event) => event.isTrusted && actions.onCloseCard()}
        >
          ×
        </button>
      </header>
      {state === 'failed' ? (
        <textarea
          ref={field}
          readOnly
          data-cm="remind-text"
          aria-label={t('card', { order: orderId })}
          value={text}
          onCopy={(event) => event.isTrusted && actions.onCopiedByHand()}
        />
      ) : (
        <p class="cm-remind-text" data-cm="remind-text">
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
              data-cm="remind-ask"
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
        <span class="cm-remind-state" role="status">
          {state === 'asking' && t('askFirst')}
          {state === 'failed' && t('copyFailed')}
          {state === 'copied' && t('copied', { buyer: buyer === null ? '' : ` ${buyer}` })}
        </span>
        <button type="submit" class="cm-orders-primary" data-cm="copy-reminder" disabled={!ready}>
          {t('copy')}
        </button>
      </footer>
    </form>
  );
}
