import { batch, computed, signal } from '@preact/signals';
import { createToaster } from '@/entrypoints/options/toasts';
import type { Problem } from '@/lib/domain/result';
import type { Settings } from '@/lib/domain/settings/settings';
import type { IncidentKind } from '@/lib/domain/templates/template';
import type { Due } from '@/lib/domain/today/due';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { chooseLanguage, translator } from '@/lib/words';
import { checklistsWords } from '@/lib/words/checklists';
import { everywhereWords } from '@/lib/words/everywhere';
import { problemWords, sayProblem } from '@/lib/words/problems';
import { createCases } from './cases';
import type { FrontTab } from './front';
import { createPause } from './pause';

export type PopupState = ReturnType<typeof createState>;
export type PopupTab = 'today' | 'checklists';

export type PopupDeps = {
  backend: Backend;
  browserLanguage: string;
  clock: () => Date;
  front: FrontTab;
  /** Rejects where the browser refuses. */
  copy: (text: string) => Promise<void>;
};

/** What the popup shows. `load` asks again: an open popup grows old, and what it tells as now must be from now. */
export function createState({ backend, browserLanguage, clock, front, copy }: PopupDeps) {
  const settings = signal<Settings | null>(null);
  const due = signal<readonly Due[] | null>(null);
  const problem = signal<Problem | null>(null);
  const now = signal(clock());
  const chosen = signal<PopupTab | null>(null);
  const language = computed(() => chooseLanguage(settings.value?.language ?? 'auto', browserLanguage));
  const toaster = createToaster();

  const report = (wrong: Problem) =>
    toaster.show(sayProblem(translator(problemWords, language.value), wrong), null, 'urgent');
  const pause = createPause(backend, front, report);

  const chatInFront = computed(() => {
    const here = pause.pause.value;
    return here?.place?.page === 'chat' && here.by === null ? pause.front.value.tab : null;
  });
  const place = (): Place => {
    const site = pause.pause.value?.place?.site ?? '';
    return { site, shop: settings.value?.shopOf[site] ?? '', conversation: null };
  };
  const cases = createCases({
    backend,
    place,
    canInsert: computed(() => chatInFront.value !== null),
    report,
    tell(what, title, run) {
      const t = translator(checklistsWords, language.value);
      const label = translator(everywhereWords, language.value)('undo');
      toaster.show(what === 'removed' ? t('removed', { title }) : t(what), run && { label, run });
    },
    onCopy: (text) =>
      copy(text).then(
        () => true,
        () => false,
      ),
    onInsert: async (text) =>
      chatInFront.value === null ? { code: 'insert.noBox' } : front.insert(chatInFront.value, text),
  });

  const loadToday = async () => {
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
  };

  const onIncident = async (kind: IncidentKind, on: boolean) => {
    const reply = await backend.call('settings.incident', { kind, on });
    if (reply.ok) settings.value = reply.value;
    else report(reply.error);
  };

  const tab = computed(
    (): PopupTab =>
      chosen.value ??
      (due.value?.length === 0 && (cases.data.value?.open.length ?? 0) > 0 ? 'checklists' : 'today'),
  );

  return {
    settings,
    due,
    problem,
    now,
    language,
    theme: computed(() => settings.value?.theme ?? 'auto'),
    toaster,
    pause,
    onIncident,
    cases,
    /** The tab that the person chose; until then the one that has something to do, 今日 before 清单. */
    tab,
    choose(next: PopupTab) {
      chosen.value = next;
    },
    async load() {
      await Promise.all([loadToday(), pause.load(), cases.load()]);
      // What is in sight stays in sight, whatever becomes due while the person reads.
      if (due.value && cases.data.value) chosen.value = tab.value;
    },
  };
}
