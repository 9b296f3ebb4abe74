import { batch, computed, signal } from '@preact/signals';
import type { Problem } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Due } from '@/lib/domain/today/due';
import type { Backend } from '@/lib/messages/client';
import { chooseLanguage } from '@/lib/words';

export type PopupState = ReturnType<typeof createState>;

/** What the popup shows. `load` asks again: an open popup grows old, and what it tells as now must be from now. */
export function createState(backend: Backend, browserLanguage: string, clock: () => Date) {
  const settings = signal<Settings | null>(null);
  const due = signal<readonly Due[] | null>(null);
  const problem = signal<Problem | null>(null);
  const now = signal(clock());

  return {
    settings,
    due,
    problem,
    now,
    language: computed(() => chooseLanguage(settings.value?.language ?? 'auto', browserLanguage)),
    theme: computed(() => settings.value?.theme ?? 'auto'),
    async load() {
      const [kept, listed] = await Promise.all([
        backend.call('settings.get', null),
        backend.call('today.list', null),
      ]);
      batch(() => {
        now.value = clock();
        if (kept.ok) settings.value = kept.value;
        if (kept.ok && listed.ok) {
          due.value = listed.value;
          problem.value = null;
        } else {
          problem.value = !kept.ok ? kept.error : !listed.ok ? listed.error : null;
        }
      });
    },
  };
}
