import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { TemplateUses } from '@/lib/domain/templates/variant-uses';
import type { Backend } from '@/lib/messages/client';
import type { LibraryState } from './library';

/** What became of the open template's stored texts, asked for when it is opened and when it was saved. */
export function createUses(
  backend: Backend,
  library: LibraryState,
  openId: ReadonlySignal<string | null>,
): ReadonlySignal<TemplateUses | null> {
  const uses = signal<TemplateUses | null>(null);
  const stored = computed(() => {
    const template = openId.value === null ? null : library.find(openId.value);
    return template?.variants ? JSON.stringify([template.id, template.revision]) : null;
  });
  let newest = 0;
  effect(() => {
    newest += 1;
    const mine = newest;
    uses.value = null;
    const id = stored.value === null ? null : openId.peek();
    if (id === null) return;
    void backend.call('templates.uses', { id }).then((answer) => {
      if (mine === newest && answer.ok) uses.value = answer.value;
    });
  });
  return uses;
}
