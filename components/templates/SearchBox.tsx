import type { Ref } from 'preact';
import { IconButton } from '@/components/ui/Button';
import { CloseIcon, SearchIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { templatesWords } from '@/lib/words/templates';

type SearchBoxProps = {
  query: string;
  onQuery: (query: string) => void;
  /** ↓ or Enter: on into the list. */
  onDown: () => void;
  inputRef: Ref<HTMLInputElement>;
};

/** Search over title, text, code and the buyers' questions. Escape empties it. */
export function SearchBox({ query, onQuery, onDown, inputRef }: SearchBoxProps) {
  const t = useWords(templatesWords);
  return (
    <search class="cm-search">
      <SearchIcon size={16} aria-hidden />
      <input
        ref={inputRef}
        class="cm-input cm-search__input"
        type="text"
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('searchHint')}
        maxLength={100}
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') {
            if (query === '') event.currentTarget.blur();
            onQuery('');
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            onDown();
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {query !== '' && <IconButton icon={CloseIcon} label={t('clearSearch')} onClick={() => onQuery('')} />}
    </search>
  );
}
