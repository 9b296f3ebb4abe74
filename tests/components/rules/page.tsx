import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext } from '@/components/ui/words';
import { RulesPage } from '@/entrypoints/options/rules-page';
import { createState, type OptionsState } from '@/entrypoints/options/state';
import { fail, ok, type Result } from '@/lib/domain/result';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import type { Input, RuleView } from '@/lib/messages/protocol';
import { all, eventually, field, one, texts, type } from '../templates/page';

/** A rule with the parts that a test speaks of; its words are on. */
export const rule = (
  parts: Partial<Omit<RuleView, 'words'>> & { id: string; words?: readonly string[] },
): RuleView => ({
  kind: 'wording',
  family: parts.kind === 'review' ? null : 'promise',
  cause: null,
  title: parts.id,
  reason: `因为${parts.id}`,
  severity: 'warn',
  source: '《某办法》第一条',
  sourceDate: '2024-09-01',
  grade: 'A',
  lastChecked: '2026-11-22',
  on: true,
  added: [],
  ...parts,
  words: (parts.words ?? []).map((word) => ({ word, off: false })),
});

type Answers = Record<string, (input: never) => Result<unknown>>;

/** The worker's answers about rules, kept in memory per shop, with every message that was sent. */
export function fakeRules(
  rules: readonly RuleView[],
  settings: Partial<Settings> = {},
  answers: Answers = {},
) {
  const sent: { name: string; input: unknown }[] = [];
  const off = new Set<string>();
  const changes = new Map<string, Input<'rules.save'>>();
  const view = (one: RuleView, shop: string): RuleView => {
    const change = changes.get(`${shop}|${one.id}`);
    return {
      ...one,
      on: !off.has(one.id),
      added: [...(change?.added ?? [])],
      words: one.words.map(({ word }) => ({ word, off: change?.removed.includes(word) ?? false })),
    };
  };
  const handlers: Answers = {
    'settings.get': () => ok({ ...defaultSettings, ...settings }),
    'rules.list': ({ shop }: Input<'rules.list'>) => ok(rules.map((one) => view(one, shop))),
    'rules.save': (save: Input<'rules.save'>) => {
      const found = rules.find(({ id }) => id === save.id);
      if (!found) return fail('rule.notFound');
      if (save.on) off.delete(save.id);
      else off.add(save.id);
      changes.set(`${save.shop}|${save.id}`, save);
      return ok(view(found, save.shop));
    },
    'models.broken': () => ok([]),
    'rules.try': ({ text }: Input<'rules.try'>) =>
      ok(
        text.includes('一定')
          ? [
              {
                rule: 'a',
                title: 'a',
                severity: 'urgent',
                start: text.indexOf('一定'),
                end: text.indexOf('一定') + 2,
                words: '一定',
              },
            ]
          : [],
      ),
    ...answers,
  };
  const backend: Backend = {
    async call(name, input) {
      sent.push({ name, input });
      return (handlers[name] ?? (() => fail('message.unknown')))(input as never) as never;
    },
  };
  const saves = () => sent.filter(({ name }) => name === 'rules.save').map(({ input }) => input);
  return { backend, sent, saves };
}

let root: HTMLElement | undefined;

/** Not in a hook of this module: files share it, and only the first of them would have the hook. */
function leave(): void {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
}

function Page({ state }: { state: OptionsState }) {
  const { toasts, close, hold } = state.toaster;
  const labels = { region: '提示', close: '关闭' };
  return (
    <LanguageContext.Provider value={state.settings.language.value}>
      <RulesPage state={state} />
      <Toasts toasts={toasts.value} labels={labels} onClose={close} onHold={hold} />
    </LanguageContext.Provider>
  );
}

/** The rules page over a worker, as main.tsx puts it together. */
export async function openRules(backend: Backend): Promise<OptionsState> {
  const state = createState({
    backend,
    browserLanguage: 'zh-CN',
    newId: () => 'new',
    clock: () => new Date(2026, 10, 22, 11),
    download: () => {},
  });
  onTestFinished(leave);
  root = document.createElement('div');
  document.body.append(root);
  await state.settings.load();
  render(<Page state={state} />, root);
  return state;
}

export const ruleRow = (id: string) => one(`[data-rule="${id}"]`);

/** Opens a rule and waits for its details. */
export async function openRule(id: string): Promise<HTMLElement> {
  await eventually(() => ruleRow(id));
  ruleRow(id).click();
  const details = () => ruleRow(id).closest('li')?.querySelector<HTMLElement>('.cm-rule__body');
  await eventually(() => {
    if (!details()) throw new Error(`${id} is not open`);
  });
  return details() as HTMLElement;
}

const many = Array.from({ length: 40 }, (_, n) => `词${n}`);
export const sample = [
  rule({ id: 'a', title: '承诺发货', words: ['今天发', '马上发'] }),
  rule({ id: 'b', title: '承诺送达', grade: 'C', words: many }),
  rule({ id: 'c', title: '微信', family: 'contact', severity: 'urgent', words: ['微信', 'VX'] }),
  rule({ id: 'd', title: '起球', kind: 'review', cause: 'quality', words: ['起球'] }),
];

/** The page over the sample, ready to be used. */
export async function open(worker = fakeRules(sample)) {
  const state = await openRules(worker.backend);
  await eventually(() => ruleRow('a'));
  return { worker, state };
}

export const chips = () => texts('.cm-word');
export const toasts = () => texts('.cm-toast__text');
export const lastSave = (worker: ReturnType<typeof fakeRules>) => worker.saves().at(-1);
/** Types words into the open rule's field and presses Enter. */
export const add = async (words: string) => {
  type(field('添加词'), words);
  await eventually(() => expect(field('添加词').value).toBe(words));
  one('.cm-words__add').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
};
export const undo = () => all('.cm-toast__action').at(-1)?.click();
