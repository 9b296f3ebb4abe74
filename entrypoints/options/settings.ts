import { computed, signal } from '@preact/signals';
import type { Problem, Result } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import type { Backend } from '@/lib/messages/client';
import { chooseLanguage } from '@/lib/words';

export type SettingsState = ReturnType<typeof createSettings>;

/** The settings, as the worker keeps them. A change shows at once and is taken back where it could not be saved. */
export function createSettings(
  backend: Backend,
  browserLanguage: string,
  report: (problem: Problem) => void,
) {
  const settings = signal<Settings | null>(null);
  const problem = signal<Problem | null>(null);
  let changes = 0;

  async function load() {
    const asked = changes;
    const answer = await backend.call('settings.get', null);
    if (!answer.ok) {
      problem.value = answer.error;
      return;
    }
    problem.value = null;
    // An answer from before the newest change would put the old value back under the hand.
    if (asked === changes) settings.value = answer.value;
  }

  /** `change` is shown until the worker has said what the settings are now. */
  async function apply(change: Partial<Settings>, ask: () => Promise<Result<Settings>>) {
    if (!settings.value) return;
    changes += 1;
    const mine = changes;
    settings.value = { ...settings.value, ...change };
    const answer = await ask();
    if (mine !== changes) return;
    if (answer.ok) {
      settings.value = answer.value;
    } else {
      report(answer.error);
      await load();
    }
  }

  return {
    settings,
    problem,
    load,
    language: computed(() => chooseLanguage(settings.value?.language ?? 'auto', browserLanguage)),
    theme: computed(() => settings.value?.theme ?? 'auto'),
    change: (change: Partial<Settings>) => apply(change, () => backend.call('settings.save', change)),
    switchIncident: (kind: IncidentKind, on: boolean) =>
      apply({}, () => backend.call('settings.incident', { kind, on })),
  };
}
