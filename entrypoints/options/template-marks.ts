import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '@/lib/domain/settings/settings';
import type { TemplateDraft } from '@/lib/domain/templates/template';
import type { Mark } from '@/lib/domain/wording/mark';
import type { Backend } from '@/lib/messages/client';
import type { TemplateFlag } from '@/lib/messages/protocol';
import { afterPause } from './after-pause';
import { longestJudged, textsIn } from './draft';
import type { LibraryState } from './library';
import type { RulesState } from './rules';

/** Quiet before the worker judges what is being typed, in milliseconds. */
const pause = 150;

type Judging = {
  backend: Backend;
  rules: RulesState;
  settings: ReadonlySignal<Settings | null>;
};

/** What the rules say of each of the open template's texts: at once when it is opened, then in pauses of typing. */
export function createMarks(
  { backend, rules, settings }: Judging,
  open: ReadonlySignal<TemplateDraft | null>,
) {
  const marks = signal<readonly (readonly Mark[])[]>([]);
  const later = afterPause(pause);
  let newest = 0;
  let asked = '';
  let rulesAsked: RulesState['rules']['value'] = null;
  let shownId: string | null = null;

  async function ask(draft: TemplateDraft) {
    newest += 1;
    const mine = newest;
    const before = marks.peek();
    const answers = await Promise.all(
      textsIn(draft).map(async (text, place) => {
        if (text.trim() === '') return [];
        const asked = { shop: draft.shop, text: text.slice(0, longestJudged) };
        const answer = await backend.call('templates.judge', asked);
        return answer.ok ? answer.value : (before[place] ?? []);
      }),
    );
    if (mine === newest) marks.value = answers;
  }

  effect(() => {
    const draft = open.value;
    const texts = draft ? textsIn(draft) : [];
    const question = JSON.stringify([draft?.id, draft?.shop, texts, wishes(settings.value)]);
    const ruled = rules.rules.value;
    if (question === asked && ruled === rulesAsked) return;
    asked = question;
    rulesAsked = ruled;
    newest += 1;
    if (!draft || texts.every((text) => text.trim() === '')) {
      later(() => {});
      marks.value = [];
    } else if (draft.id === shownId) {
      later(() => void ask(draft));
    } else {
      later(() => {});
      marks.value = [];
      void ask(draft);
    }
    shownId = draft?.id ?? null;
  });
  return marks;
}

/** Stored templates with grave marks, by id: asked for anew whenever texts, rules or wishes change, not when templates move. */
export function createFlags({ backend, rules, settings }: Judging, library: LibraryState) {
  const flags = signal<ReadonlyMap<string, TemplateFlag>>(new Map());
  let newest = 0;

  async function ask() {
    newest += 1;
    const mine = newest;
    const answer = await backend.call('templates.flagged', null);
    if (mine !== newest || !answer.ok) return;
    flags.value = new Map(answer.value.map((flag) => [flag.template, flag]));
  }

  let asked: unknown[] = [];
  effect(() => {
    const templates = library.kept.value?.templates;
    const texts = templates
      ?.map(({ id, shop, text, variants = [] }) => [id, shop, text, ...variants])
      .sort(byId);
    const now = [JSON.stringify(texts), wishes(settings.value), rules.rules.value];
    if (!templates || now.every((one, place) => one === asked[place])) return;
    asked = now;
    void ask();
  });
  return flags;
}

const byId = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : a > b ? 1 : 0);

/** What of the settings decides about marks, to be compared. */
const wishes = (settings: Settings | null): string =>
  settings
    ? JSON.stringify([settings.rulesOff, settings.ignoredWords, settings.shopOf, settings.language])
    : '';
