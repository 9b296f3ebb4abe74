import { useEffect, useRef } from 'preact/hooks';
import type { ChatTranslate } from './Dock';
import { type AnswersActions, composing, type DockView } from './view';

type Props = { asking: NonNullable<DockView['asking']>; actions: AnswersActions; t: ChatTranslate };

/** The blanks of a template that only the person can fill; nothing with a blank reaches the buyer. */
export function Ask({ asking, actions, t }: Props) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { suggestion, answers } = asking;
  const ready = suggestion.asks.every(({ name, fallback }) => answers[name]?.trim() || fallback);
  return (
    <form
      class="cm-dock-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted && ready) actions.onFill();
      }}
    >
      <p class="cm-dock-ask-text">{suggestion.text}</p>
      <div class="cm-dock-ask-fields">
        {suggestion.asks.map(({ name, fallback }, index) => (
          <label key={name}>
            <span>{name}</span>
            <input
              ref={index === 0 ? first : null}
              type="text"
              data-cm="ask"
              maxLength={200}
              placeholder={fallback ?? ''}
              value={answers[name] ?? ''}
              onInput={(event) => actions.onAnswer(name, event.currentTarget.value)}
              onKeyDown={(event) => {
                // Enter that ends a composition must not send the form.
                if (event.key === 'Enter' && composing(event)) event.preventDefault();
              }}
            />
          </label>
        ))}
        <button type="submit" class="cm-dock-button cm-dock-primary" data-cm="fill" disabled={!ready}>
          {t('insertFilled')}
        </button>
        <button type="button" class="cm-dock-button" onClick={(event) => event.isTrusted && actions.onBack()}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      <p class="cm-dock-hint">{t('ask')}</p>
    </form>
  );
}
