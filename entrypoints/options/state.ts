import { batch, computed, signal } from '@preact/signals';
import type { TemplatesData, TemplatesIntents } from '@/components/templates/TemplatesView';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import { createActions } from './actions';
import { createData } from './data';
import { createDrafts } from './drafts';
import { createGoods } from './goods';
import { createLibrary } from './library';
import { newAsTemplate } from './new-row';
import { createNear, createPreviews } from './questions';
import { createRules } from './rules';
import { createRulesView } from './rules-view';
import { createSettings } from './settings';
import { createShopActions } from './shops';
import { createSites } from './sites';
import { createSpeech } from './speech';
import { createFlags, createMarks } from './template-marks';
import { createToaster } from './toasts';
import { createTransfer } from './transfer';
import { createUses } from './uses';

export type OptionsState = ReturnType<typeof createState>;

type Deps = {
  backend: Backend;
  browserLanguage: string;
  newId: () => string;
  clock: () => Date;
  download: (name: string, json: string) => void;
};

/** Everything the options page knows and does; views get `templates` and `intents`, nothing else of it. */
export function createState({ backend, browserLanguage, newId, clock, download }: Deps) {
  const toaster = createToaster();
  const settings = createSettings(backend, browserLanguage, report);
  const speech = createSpeech(settings.language);
  const rules = createRules(backend, settings.language, report);
  const rulesView = createRulesView({ backend, rules, settings: settings.settings, speech, toaster });
  const sites = createSites(backend, settings.language, ({ name, how }) => {
    const said = { on: 'reload', off: 'switchedOff', refused: 'refused' } as const;
    toaster.show(speech.sites.value(said[how], { site: name }));
  });
  const data = createData({ backend, speech, toaster, newId, download });
  const shopIntents = createShopActions({ settings, speech, toaster, newId });
  const library = createLibrary(backend, report);
  const drafts = createDrafts({ backend, library, speech, newId });
  const transfer = createTransfer({ backend, library, speech, toaster });
  const actions = createActions({ backend, library, drafts, speech, toaster, newId });
  const goods = createGoods({
    backend,
    settings: settings.settings,
    speech,
    toaster,
    newId,
    onWording() {
      drafts.openId.value = 'welcome.related';
      location.hash = '#/templates';
    },
  });
  const openDraft = computed(() => drafts.open.value?.draft ?? null);
  const previews = createPreviews(backend, openDraft);
  const uses = createUses(backend, library, drafts.openId);
  const judging = { backend, rules, settings: settings.settings };
  const marks = createMarks(judging, openDraft);
  const flags = createFlags(judging, library);
  const query = signal('');
  const chosen = signal<string | null>(null);
  const near = createNear(backend, query);

  function report(problem: Problem) {
    toaster.show(speech.problem(problem), null, 'urgent');
  }

  /** Stored templates and begun ones; a list of its own identity only when one of its members changed. */
  const listed = computed(() => {
    const begun = [...drafts.drafts.value.values()].filter(({ base }) => base === null);
    const stored = library.kept.value?.templates ?? [];
    return begun.length === 0 ? stored : [...stored, ...begun.map(({ draft }) => newAsTemplate(draft))];
  });

  const templates = computed((): TemplatesData | null => {
    if (!library.kept.value) return null;
    const { groups } = library.kept.value;
    const open = drafts.open.value;
    return {
      groups,
      shops: settings.settings.value?.shops ?? [],
      today: dateOf(clock()),
      templates: listed.value,
      chosen: groups.some(({ id }) => id === chosen.value) ? chosen.value : null,
      query: query.value,
      near: near.value,
      unsaved: new Set(drafts.drafts.value.keys()),
      flags: flags.value,
      open: open && { ...open, previews: previews.value, marks: marks.value, uses: uses.value },
    };
  });

  const intents: TemplatesIntents = {
    ...actions,
    onQuery(next) {
      query.value = next;
    },
    onChoose(group) {
      batch(() => {
        query.value = '';
        chosen.value = group;
      });
    },
    onNew() {
      const first = library.kept.value?.groups[0]?.id ?? '';
      drafts.begin(templates.value?.chosen ?? first);
    },
    onOpen(id) {
      drafts.openId.value = id;
    },
    onLeave() {},
    onChange: drafts.change,
    onSave: () => void drafts.save(),
    onKeepMine: () => void drafts.keepMine(),
    onImport: (file) => void transfer.stage(file),
    onExport: () => void transfer.exportFile(download),
  };

  return {
    clock,
    toaster,
    settings,
    speech,
    rules,
    rulesData: rulesView.data,
    ruleIntents: rulesView.intents,
    sites,
    data,
    shopIntents,
    library,
    goods,
    drafts,
    transfer,
    templates,
    intents,
  };
}

/** The calendar date where the person is, `YYYY-MM-DD`. */
function dateOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
