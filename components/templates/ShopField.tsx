import { Badge } from '@/components/ui/Badge';
import { Select } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Shop } from '@/lib/domain/settings/settings';
import { shopsWords } from '@/lib/words/shops';

type ShopFieldProps = {
  /** Empty: every shop. */
  shop: string;
  shops: readonly Shop[];
  onShop: (shop: string) => void;
};

/** Which shop a template is for. Nothing where there are no shops to choose from. */
export function ShopField({ shop, shops, onShop }: ShopFieldProps) {
  const t = useWords(shopsWords);
  const gone = shop !== '' && !shops.some(({ id }) => id === shop);
  if (shops.length === 0 && !gone) return null;
  return (
    <Select
      label={t('fits')}
      value={shop}
      error={gone ? t('goneHint') : undefined}
      options={[
        { value: '', label: t('every') },
        ...shops.map(({ id, name }) => ({ value: id, label: name })),
        ...(gone ? [{ value: shop, label: t('gone') }] : []),
      ]}
      onChange={onShop}
    />
  );
}

/** The shop that a template in the list is for; nothing where it is for every shop. */
export function ShopBadge({ shop, shops }: { shop: string; shops: readonly Shop[] }) {
  const t = useWords(shopsWords);
  if (shop === '') return null;
  const name = shops.find(({ id }) => id === shop)?.name;
  return (
    <span class="cm-row__named" title={name ?? t('gone')}>
      <Badge tone={name === undefined ? 'warn' : 'plain'}>{name ?? t('gone')}</Badge>
    </span>
  );
}
