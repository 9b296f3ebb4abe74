import type { Ref } from 'preact';
import { IconButton } from '@/components/ui/Button';
import { CloseIcon, SearchIcon } from '@/components/ui/icons';

type ListSearchProps = {
  label: string;
  placeholder: string;
  clearLabel: string;
  query: string;
  /** How much was found, read aloud when it changes; empty for nothing to say. */
  said: string;
  onQuery: (query: string) => void;
  /** ↓ or Enter: on into the list. */
  onDown: () => void;
  inputRef: Ref<HTMLInputElement>;
};

/** The search above a list, reached by `/`. Escape empties it. */
export function ListSearch({ label, query, said, onQuery, onDown, ...props }: ListSearchProps) {
  return (
    <div class="cm-list-search">
      <search class="cm-search">
        <SearchIcon size={16} aria-hidden />
        <input
          ref={props.inputRef}
          class="cm-input cm-search__input"
          type="text"
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={props.placeholder}
          maxLength={100}
          autocomplete="off"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape') onQuery('');
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
            else return;
            event.preventDefault();
          }}
        />
        {query !== '' && <IconButton icon={CloseIcon} label={props.clearLabel} onClick={() => onQuery('')} />}
      </search>
      <p class="cm-list-search__count" role="status">
        {said}
      </p>
    </div>
  );
}
