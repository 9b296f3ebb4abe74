import { useLayoutEffect, useRef } from 'preact/hooks';
import { ShopBadge } from '@/components/templates/ShopField';
import { IconButton } from '@/components/ui/Button';
import { ProblemIcon, RemoveIcon } from '@/components/ui/icons';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import { goodsWords } from '@/lib/words/goods';
import { GoodsEditor } from './GoodsEditor';
import type { GoodsData, GoodsIntents, GoodsRow } from './view';

type GoodsListProps = {
  data: Pick<GoodsData, 'shops' | 'open'>;
  rows: readonly GoodsRow[];
  intents: GoodsIntents;
};

/** The pairings, one a row; the open one is edited where it stands, and the focus comes back to its row. */
export function GoodsList({ data: { shops, open }, rows, intents }: GoodsListProps) {
  const list = useRef<HTMLUListElement>(null);
  const openId = open?.draft.id ?? null;
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const closed = last.current;
    last.current = openId;
    if (closed === null || openId !== null) return;
    rowsIn(list.current)
      .find((row) => row.dataset.link === closed)
      ?.focus();
  }, [openId]);

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = rowsIn(list.current);
    const at = buttons.indexOf(event.target as HTMLElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  };

  return (
    <ul class="cm-goods__list" ref={list} onKeyDown={walk}>
      {rows.map((row) =>
        open && row.link.id === openId ? (
          <li key={row.link.id} class="cm-goods__open">
            <GoodsEditor open={open} shops={shops} intents={intents} />
          </li>
        ) : (
          <Row key={row.link.id} row={row} shops={shops} intents={intents} />
        ),
      )}
    </ul>
  );
}

type RowProps = { row: GoodsRow; shops: readonly Shop[]; intents: Pick<GoodsIntents, 'onOpen' | 'onRemove'> };

function Row({ row: { link, marked }, shops, intents }: RowProps) {
  const t = useWords(goodsWords);
  return (
    <li class="cm-goods__row">
      <button
        type="button"
        class="cm-goods__button"
        data-link={link.id}
        title={t('edit', { item: link.item })}
        onClick={() => intents.onOpen(link.id)}
      >
        <span class="cm-goods__item">
          {link.item}
          <ShopBadge shop={link.shop} shops={shops} />
        </span>
        <span class="cm-goods__arrow" aria-hidden>
          →
        </span>
        <span class="cm-aloud">{t('goesWith')}</span>
        <span class="cm-goods__related">
          {link.related.map(({ name, why }) => (
            <span key={name} class="cm-goods__one">
              {name}
              {why !== '' && <span class="cm-goods__why">{why}</span>}
            </span>
          ))}
          {marked.length > 0 && (
            <span class="cm-goods__marked">
              <ProblemIcon size={16} aria-hidden />
              {t('marked', { words: marked.join('、') })}
            </span>
          )}
        </span>
      </button>
      <IconButton
        icon={RemoveIcon}
        label={t('remove', { item: link.item })}
        onClick={() => intents.onRemove(link.id)}
      />
    </li>
  );
}

const rowsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-link]') ?? []),
];
