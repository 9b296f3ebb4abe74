import { useEffect, useRef } from 'preact/hooks';
import type { ChatTranslate } from './Dock';
import { Suggestions } from './Suggestions';
import { type AnswersActions, composing, type DockView } from './view';

type Props = { search: NonNullable<DockView['search']>; actions: AnswersActions; t: ChatTranslate };

/** Search over all templates; Enter takes the first. */
export function Search({ search, actions, t }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <div class="cm-dock-search">
        <input
          ref={input}
          type="text"
          data-cm="search"
          placeholder={t('searchAll')}
          aria-label={t('searchAll')}
          value={search.query}
          maxLength={100}
          onInput={(event) => actions.onSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.isTrusted || composing(event)) return;
            event.preventDefault();
            actions.onTakeFirst();
          }}
        />
        <button type="button" class="cm-dock-button" onClick={(event) => event.isTrusted && actions.onBack()}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      {search.results?.length === 0 && (
        <p class="cm-dock-empty">{t('searchNothing', { query: search.query })}</p>
      )}
      {search.results && <Suggestions suggestions={search.results} onUse={actions.onUse} t={t} />}
    </>
  );
}
