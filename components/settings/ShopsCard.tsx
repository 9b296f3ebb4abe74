import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Select, TextField } from '@/components/ui/Field';
import { RemoveIcon } from '@/components/ui/icons';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { useWords } from '@/components/ui/words';
import type { Settings, Shop } from '@/lib/domain/settings/settings';
import { shopsWords } from '@/lib/words/shops';

const mostShops = 20;
const longestName = 40;

export type ShopIntents = {
  onAdd: (name: string) => void;
  onRename: (id: string, name: string) => void;
  onRemove: (id: string) => void;
  /** `shop` empty: not told apart on this site. */
  onWork: (site: string, shop: string) => void;
};

type ShopsCardProps = {
  settings: Pick<Settings, 'shops' | 'shopOf'>;
  /** The marketplaces that we may read; null where they could not be told. */
  sites: readonly { id: string; name: string }[] | null;
  intents: ShopIntents;
};

/** The person's shops, and which of them works on each marketplace now. */
export function ShopsCard({ settings: { shops, shopOf }, sites, intents }: ShopsCardProps) {
  const t = useWords(shopsWords);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, ['form input']);
  return (
    <Card title={t('title')}>
      <div ref={root} class="cm-shops__all">
        <p class="cm-sheet__none">{t('lead')}</p>
        {shops.length > 0 && (
          <ul class="cm-shops">
            {shops.map((shop) => (
              <ShopRow key={shop.id} shop={shop} shops={shops} intents={intents} />
            ))}
          </ul>
        )}
        <AddShop shops={shops} onAdd={intents.onAdd} />
        {shops.length > 0 && (
          <section class="cm-shops__work" aria-label={t('working')}>
            <h3 class="cm-field__label">{t('working')}</h3>
            <p class="cm-field__hint">{sites === null ? t('noSites') : t('workingHint')}</p>
            <div class="cm-shops__sites">
              {sites?.map(({ id, name }) => (
                <Select
                  key={id}
                  label={name}
                  value={shops.some((shop) => shop.id === shopOf[id]) ? (shopOf[id] ?? '') : ''}
                  options={[
                    { value: '', label: t('anyShop') },
                    ...shops.map((shop) => ({ value: shop.id, label: shop.name })),
                  ]}
                  onChange={(shop) => intents.onWork(id, shop)}
                />
              ))}
            </div>
          </section>
        )}
      </div>
    </Card>
  );
}

type ShopRowProps = { shop: Shop; shops: readonly Shop[]; intents: ShopIntents };

/** A shop's name, to be changed where it stands: saved on Enter and on leaving the field. */
function ShopRow({ shop, shops, intents }: ShopRowProps) {
  const t = useWords(shopsWords);
  const [typed, setTyped] = useState(shop.name);
  useLayoutEffect(() => setTyped(shop.name), [shop.name]);
  const next = typed.trim();
  const taken = shops.some(({ id, name }) => id !== shop.id && name === next);
  return (
    <li class="cm-shops__row">
      <div class="cm-field cm-shops__name">
        <input
          class="cm-input"
          type="text"
          aria-label={t('nameOf', { name: shop.name })}
          aria-invalid={taken || undefined}
          maxLength={longestName}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (next === '' || taken) setTyped(shop.name);
            else if (next !== shop.name) intents.onRename(shop.id, next);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape') setTyped(shop.name);
            if (event.key === 'Enter' && next !== '' && !taken && next !== shop.name)
              intents.onRename(shop.id, next);
          }}
        />
        {taken && (
          <p class="cm-field__error" role="alert">
            {t('taken', { name: next })}
          </p>
        )}
      </div>
      <IconButton
        icon={RemoveIcon}
        label={t('remove', { name: shop.name })}
        onClick={() => intents.onRemove(shop.id)}
      />
    </li>
  );
}

/** The field for a further shop. What can't be taken stays in it, with the reason below. */
function AddShop({ shops, onAdd }: { shops: readonly Shop[]; onAdd: (name: string) => void }) {
  const t = useWords(shopsWords);
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const problem = shops.some((shop) => shop.name === name)
    ? t('taken', { name })
    : shops.length >= mostShops && name !== ''
      ? t('full', { most: mostShops })
      : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name === '' || problem !== undefined) return;
        setTyped('');
        onAdd(name);
      }}
    >
      <TextField
        label={t('add')}
        hint={t('addHint')}
        error={problem}
        value={typed}
        maxLength={longestName}
        onInput={setTyped}
      />
    </form>
  );
}
