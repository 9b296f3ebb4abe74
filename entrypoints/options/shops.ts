import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ShopIntents } from '@/components/settings/ShopsCard';
import type { Language, Settings, Shop } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import type { SettingsState } from './settings';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

export type Sites = readonly { id: string; name: string }[] | null;

/** The marketplaces that the person lets us into, in the interface's language; null until they are known. */
export function createSites(backend: Backend, language: ReadonlySignal<Language>) {
  const sites = signal<Sites>(null);
  async function load() {
    const answer = await backend.call('sites.list', null);
    sites.value = answer.ok ? answer.value.filter(({ state }) => state !== 'off') : null;
  }
  effect(() => {
    void language.value;
    void load();
  });
  return { sites, load };
}

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
