import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { foldCase, type Rule } from '@/components/rules/arrange';
import type { ModelName } from '@/lib/domain/models/shipped';
import type { Problem } from '@/lib/domain/result';
import type { Language } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import type { RuleView } from '@/lib/messages/protocol';

export type RulesState = ReturnType<typeof createRules>;

/** What of a rule the person can change. */
export type RuleWish = { on: boolean; added: readonly string[]; removed: readonly string[] };

type Listed = { shop: string; here: RuleView[]; everywhere: RuleView[] };

/** The rules as the worker keeps them, for all shops or for one. A change shows at once and is taken back where it could not be saved. */
export function createRules(
  backend: Backend,
  language: ReadonlySignal<Language>,
  report: (problem: Problem) => void,
) {
  const listed = signal<Listed | null>(null);
  const problem = signal<Problem | null>(null);
  const shop = signal('');
  const broken = signal<readonly ModelName[]>([]);
  let asked = 0;
  let saves = 0;

  async function load() {
    const mine = ++asked;
    const at = shop.peek();
    const savedBefore = saves;
    const [everywhere, here] = await Promise.all([
      backend.call('rules.list', { shop: '' }),
      at === '' ? null : backend.call('rules.list', { shop: at }),
    ]);
    // An answer from before the newest change would put the old words back under the hand.
    if (mine !== asked || savedBefore !== saves) return;
    const failed = [everywhere, here].find((answer) => answer && !answer.ok);
    if (failed && !failed.ok) problem.value = failed.error;
    if (!everywhere.ok || (here && !here.ok)) return;
    problem.value = null;
    void lookAtModels();
    listed.value = { shop: at, here: here ? here.value : everywhere.value, everywhere: everywhere.value };
  }

  async function lookAtModels() {
    const answer = await backend.call('models.broken', null);
    if (answer.ok) broken.value = answer.value;
  }

  effect(() => {
    void language.value;
    void shop.value;
    void load();
  });

  const rules = computed((): Rule[] | null => {
    if (!listed.value || listed.value.shop !== shop.value) return null;
    const { here, everywhere } = listed.value;
    const wide = new Map(shop.value === '' ? [] : everywhere.map((rule) => [rule.id, rule]));
    return here.map((rule) => ({ ...rule, everywhere: heldEverywhere(wide.get(rule.id)) }));
  });

  const titles = computed(() => new Map(listed.value?.everywhere.map(({ id, title }) => [id, title])));

  function show(id: string, wish: RuleWish) {
    const now = listed.value;
    if (!now) return;
    const removed = new Set(wish.removed.map(foldCase));
    const wished = (rule: RuleView): RuleView => ({
      ...rule,
      on: wish.on,
      added: [...wish.added],
      words: rule.words.map(({ word }) => ({ word, off: removed.has(foldCase(word)) })),
    });
    const change = (list: RuleView[]) => list.map((rule) => (rule.id === id ? wished(rule) : rule));
    const here = change(now.here);
    const switched = now.everywhere.map((rule) => (rule.id === id ? { ...rule, on: wish.on } : rule));
    listed.value = { ...now, here, everywhere: now.shop === '' ? here : switched };
  }

  return {
    rules,
    problem,
    shop,
    broken,
    load,
    /** What a rule is called, in the interface's language; its id until the worker has said. */
    title: computed(() => (id: string) => titles.value.get(id) ?? id),
    find: (id: string): Rule | null => rules.value?.find((rule) => rule.id === id) ?? null,
    /**
     * Changes one rule from what it is at that moment, while the page shows the words of the shop `at`.
     * @returns whether it was saved
     */
    async change(id: string, at: string, next: (now: RuleWish) => RuleWish): Promise<boolean> {
      const rule = listed.value?.here.find((one) => one.id === id);
      if (!rule || listed.value?.shop !== at) return false;
      saves += 1;
      const mine = saves;
      const wish = next(wishOf(rule));
      show(id, wish);
      const answer = await backend.call('rules.save', {
        shop: at,
        id,
        on: wish.on,
        added: [...wish.added],
        removed: [...wish.removed],
      });
      if (!answer.ok) report(answer.error);
      if (mine === saves) await load();
      return answer.ok;
    },
  };
}

export const wishOf = ({ on, added, words }: Pick<Rule, 'on' | 'added' | 'words'>): RuleWish => ({
  on,
  added,
  removed: words.filter(({ off }) => off).map(({ word }) => word),
});

const heldEverywhere = (rule: RuleView | undefined): Rule['everywhere'] => ({
  off: new Set(rule?.words.filter(({ off }) => off).map(({ word }) => foldCase(word))),
  added: rule?.added ?? [],
});
