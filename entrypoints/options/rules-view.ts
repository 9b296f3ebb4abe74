import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { RuleKind } from '@/components/rules/arrange';
import type { RulesData, RulesIntents } from '@/components/rules/RulesView';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import { afterPause } from './after-pause';
import { createRuleActions } from './rule-actions';
import type { RulesState } from './rules';
import type { Speech } from './speech';
import type { Toaster } from './toasts';

/** Quiet before the worker judges what is being typed, in milliseconds. */
const pause = 150;

type Deps = {
  backend: Backend;
  rules: RulesState;
  settings: ReadonlySignal<Settings | null>;
  speech: Speech;
  toaster: Toaster;
};

/** What the rules page shows of the rules, and what the person does there. */
export function createRulesView({ backend, rules, settings, speech, toaster }: Deps) {
  const kind = signal<RuleKind>('wording');
  const query = signal('');
  const open = signal<ReadonlySet<string>>(new Set());
  const text = signal('');
  const tried = signal<RulesData['tried']>(null);
  const later = afterPause(pause);
  let newest = 0;

  // Rules that change, and another shop's words, judge the sentence anew.
  effect(() => {
    const asked = text.value;
    const input = { shop: rules.shop.value, kind: kind.value, text: asked };
    void rules.rules.value;
    void settings.value?.ignoredWords;
    newest += 1;
    const mine = newest;
    if (asked.trim() === '') {
      later(() => {});
      tried.value = null;
      return;
    }
    later(async () => {
      const answer = await backend.call('rules.try', input);
      if (mine === newest) tried.value = answer.ok ? { text: asked, marks: answer.value } : null;
    });
  });

  // A shop that was removed takes nobody's words along; the page goes back to those of all.
  effect(() => {
    const shops = settings.value?.shops;
    if (shops && !shops.some(({ id }) => id === rules.shop.value)) rules.shop.value = '';
  });

  const data = computed((): RulesData | null => {
    if (!rules.rules.value) return null;
    return {
      rules: rules.rules.value,
      shops: settings.value?.shops ?? [],
      shop: rules.shop.value,
      kind: kind.value,
      query: query.value,
      open: open.value,
      text: text.value,
      tried: tried.value,
      broken: rules.broken.value,
    };
  });

  const intents: RulesIntents = {
    ...createRuleActions(rules, speech, toaster),
    onShop(shop) {
      rules.shop.value = shop;
    },
    onKind(next) {
      tried.value = null;
      kind.value = next;
    },
    onQuery(next) {
      query.value = next;
    },
    onText(next) {
      text.value = next;
    },
    onOpen(id, opened) {
      const next = new Set(open.value);
      if (opened) next.add(id);
      else next.delete(id);
      open.value = next;
    },
  };

  return { data, intents };
}
