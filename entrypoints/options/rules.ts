import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Language } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';

/** What each wording rule is called, in the interface's language; its id until the worker has said. */
export function createRuleTitles(
  backend: Backend,
  language: ReadonlySignal<Language>,
): ReadonlySignal<(id: string) => string> {
  const titles = signal<ReadonlyMap<string, string>>(new Map());
  effect(() => {
    void language.value;
    void backend.call('rules.list', { shop: '' }).then((answer) => {
      if (answer.ok) titles.value = new Map(answer.value.map(({ id, title }) => [id, title]));
    });
  });
  return computed(() => (id: string) => titles.value.get(id) ?? id);
}
