import { render } from 'preact';
import { expect, onTestFinished, vi } from 'vitest';
import { Toasts } from '@/components/ui/Toast';
import { LanguageContext } from '@/components/ui/words';
import { GoodsPage } from '@/entrypoints/options/goods-page';
import { createState, type OptionsState } from '@/entrypoints/options/state';
import { fail, type Result } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import { linkDraft } from '../../domain/goods/sample';
import { startWorker } from '../../messages/counter';
import { must } from '../../store/fresh';
import { all, eventually, field, key, texts, type } from '../templates/page';

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
      <GoodsPage state={state} />
      <Toasts toasts={toasts.value} labels={labels} onClose={close} onHold={hold} />
    </LanguageContext.Provider>
  );
}

/** The page over the real worker, as main.tsx puts it together; `broken` fails while it holds a message's name. */
export async function openGoods(items: Parameters<typeof linkDraft>[0][] = []) {
  const worker = startWorker();
  const broken = new Set<string>();
  const sent = vi.fn<(name: string, input: unknown) => void>();
  for (const [at, change] of items.entries())
    must(await worker.ask('goods.save', linkDraft({ id: `l${at + 1}`, ...change })));
  const backend: Backend = {
    async call(name, input) {
      sent(name, input);
      if (broken.has(name)) return fail('store.unavailable');
      return (await worker.ask(name, input)) as Result<never>;
    },
  };
  let ids = 0;
  const state = createState({
    backend,
    browserLanguage: 'zh-CN',
    newId: () => `new-${++ids}`,
    download: () => {},
    clock: () => new Date('2026-11-22T10:42:00Z'),
  });
  onTestFinished(leave);
  root = document.createElement('div');
  document.body.append(root);
  await state.settings.load();
  const draw = () => render(<Page state={state} />, root as HTMLElement);
  return { worker, state, broken, sent, draw };
}

export const two: NonNullable<Parameters<typeof openGoods>[0]> = [
  {},
  { item: '木托盘', related: [{ name: '隔热垫', why: '' }] },
];
export const rows = () => texts('[data-link] .cm-goods__item');
export const toasts = () => texts('.cm-toast__text');
export const undo = () => all('.cm-toast__action').at(-1)?.click();

/** The page with its pairings, once they are drawn. */
export async function open(items = two) {
  const page = await openGoods(items);
  page.draw();
  await eventually(() => expect(rows()).toHaveLength(items.length));
  const kept = async () => must(await page.worker.ask('goods.list', null)).links.map((view) => view.link);
  return { ...page, kept };
}

export async function edit(item: string) {
  all('[data-link]')
    .find((row) => row.textContent?.includes(item))
    ?.click();
  await eventually(() => expect(field('商品').value).toBe(item));
}
export const fill = async (label: string, value: string) => {
  type(field(label), value);
  await eventually(() => expect(field(label).value).toBe(value));
};
export const save = (label = '商品') => key(field(label), 'Enter');
