import type { Ref } from 'preact';
import { IconButton } from '@/components/ui/Button';
import { CloseIcon, SearchIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import { goodsWords } from '@/lib/words/goods';

type GoodsSearchProps = {
  query: string;
  found: number;
  onQuery: (query: string) => void;
  /** ↓ or Enter: on into the list. */
  onDown: () => void;
  inputRef: Ref<HTMLInputElement>;
};

/** Search over items, what goes with them, and needs. Escape empties it. */
export function GoodsSearch({ query, found, onQuery, onDown, inputRef }: GoodsSearchProps) {
  const t = useWords(goodsWords);
  return (
    <div class="cm-goods__search">
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
            if (event.key === 'Escape') onQuery('');
            else if (event.key === 'ArrowDown' || event.key === 'Enter') onDown();
            else return;
            event.preventDefault();
          }}
        />
        {query !== '' && <IconButton icon={CloseIcon} label={t('clearSearch')} onClick={() => onQuery('')} />}
      </search>
      <p class="cm-goods__count" role="status">
        {t('found', { n: found })}
      </p>
    </div>
  );
}
