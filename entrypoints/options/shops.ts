import type { ShopIntents } from '@/components/settings/ShopsCard';
import type { Settings, Shop } from '@/lib/domain/settings/settings';
import type { SettingsState } from './settings';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

type Deps = { settings: SettingsState; speech: Speech; toaster: Toaster; newId: () => string };

/** What a person does to the shops. What belongs to a shop that was removed stays, and is its again after the undo. */
export function createShopActions({ settings, speech, toaster, newId }: Deps): ShopIntents {
  const now = (): Pick<Settings, 'shops' | 'shopOf'> => settings.settings.value ?? { shops: [], shopOf: {} };
  const change = (shops: Shop[]) => void settings.change({ shops });

  return {
    onAdd: (name) => change([...now().shops, { id: newId(), name }]),
    onRename: (id, name) => change(now().shops.map((shop) => (shop.id === id ? { id, name } : shop))),
    onWork: (site, shop) => {
      const { [site]: _before, ...others } = now().shopOf;
      void settings.change({ shopOf: shop === '' ? others : { ...others, [site]: shop } });
    },
    onRemove(id) {
      const { shops, shopOf } = now();
      const at = shops.findIndex((shop) => shop.id === id);
      const removed = shops[at];
      if (!removed) return;
      const worked = Object.entries(shopOf).filter(([, shop]) => shop === id);
      const elsewhere = Object.entries(shopOf).filter(([, shop]) => shop !== id);
      void settings.change({
        shops: shops.filter((shop) => shop.id !== id),
        shopOf: Object.fromEntries(elsewhere),
      });
      toaster.show(speech.shops.value('removed', { name: removed.name }), {
        label: speech.common.value('undo'),
        run() {
          const others = now().shops.filter((shop) => shop.id !== id);
          void settings.change({
            shops: others.toSpliced(at, 0, removed),
            // Where another shop was put to work since, it stays at work.
            shopOf: { ...Object.fromEntries(worked), ...now().shopOf },
          });
        },
      });
    },
  };
}
