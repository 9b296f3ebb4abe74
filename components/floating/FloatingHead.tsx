import { Badge } from '@/components/ui/Badge';
import { PinIcon } from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import type { Shop } from '@/lib/domain/settings/settings';
import type { FloatingTranslate } from './view';

export type HeadActions = {
  onShop(shop: string): void;
  onClipboard(on: boolean): void;
  onPin(): void;
};

type Props = {
  shops: readonly Shop[];
  /** Empty: none in particular. */
  shop: string;
  practice: boolean;
  /** Whether the clipboard is read. */
  reads: boolean;
  /** Null where the browser can't. */
  pinned: boolean | null;
  actions: HeadActions;
  t: FloatingTranslate;
};

/** For which shop, whether the clipboard is read, and whether the window stays on top. */
export function FloatingHead({ shops, shop, practice, reads, pinned, actions, t }: Props) {
  return (
    <header class="cm-floating__head">
      {shops.length > 0 ? (
        <select
          class="cm-input cm-input--select cm-floating__shop"
          data-cm="shop"
          aria-label={t('shop')}
          title={t('shop')}
          value={shop}
          onChange={(event) => actions.onShop(event.currentTarget.value)}
        >
          <option value="">{t('anyShop')}</option>
          {shops.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <span class="cm-floating__name">
          <Mark size={16} />
          <span>{t('title')}</span>
        </span>
      )}
      {practice && <Badge tone="hint">{t('practice')}</Badge>}
      <label class="cm-floating__reads" title={t('readClipboardHint')}>
        <input
          type="checkbox"
          class="cm-switch"
          data-cm="reads"
          checked={reads}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // It shows what is so, not what was pressed: the browser may refuse.
            event.currentTarget.checked = reads;
            actions.onClipboard(checked);
          }}
        />
        {t('readClipboard')}
      </label>
      {pinned !== null && (
        <button
          type="button"
          class="cm-button cm-button--quiet cm-floating__pin"
          data-cm="pin"
          aria-pressed={pinned}
          title={pinned ? t('unpin') : t('pinHint')}
          onClick={(event) => event.isTrusted && actions.onPin()}
        >
          <PinIcon size={16} aria-hidden />
          {t(pinned ? 'unpin' : 'pin')}
        </button>
      )}
    </header>
  );
}
