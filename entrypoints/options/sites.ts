import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Language } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import type { Output } from '@/lib/messages/protocol';

type Listed = Output<'sites.list'>;

/** What became of a switch, for the page to say. */
export type Switched = { name: string; how: 'on' | 'off' | 'refused' };

/** The marketplaces that we know, in the interface's language; null until they are known. */
export function createSites(
  backend: Backend,
  language: ReadonlySignal<Language>,
  onSwitched: (switched: Switched) => void,
) {
  const known = signal<Listed | null>(null);
  async function load() {
    const answer = await backend.call('sites.list', null);
    known.value = answer.ok ? answer.value : null;
  }
  effect(() => {
    void language.value;
    void load();
  });

  return {
    known,
    /** Those that the person lets us into. */
    sites: computed(() => known.value?.filter(({ state }) => state !== 'off') ?? null),
    load,
    /** Called within the click: a browser asks the person for nothing that no click began. The worker hears of it by itself. */
    switch(id: string, on: boolean) {
      const site = known.value?.find((one) => one.id === id);
      if (!site) return;
      const { name, origins, given } = site;
      const asked = on
        ? browser.permissions.request({ origins })
        : browser.permissions.remove({ origins: given });
      asked.then(
        (done) => {
          onSwitched({ name, how: on ? (done ? 'on' : 'refused') : 'off' });
          void load();
        },
        () => onSwitched({ name, how: 'refused' }),
      );
    },
  };
}
