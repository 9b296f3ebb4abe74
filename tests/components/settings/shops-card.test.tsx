import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ShopsCard } from '@/components/settings/ShopsCard';
import { createSettings } from '@/entrypoints/options/settings';
import { createShopActions } from '@/entrypoints/options/shops';
import { createSpeech } from '@/entrypoints/options/speech';
import { createToaster } from '@/entrypoints/options/toasts';
import { ok } from '@/lib/domain/result';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Backend } from '@/lib/messages/client';
import { button, eventually, field, one, texts, type } from '../templates/page';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const two: Partial<Settings> = {
  shops: [
    { id: 's1', name: '小鹿家' },
    { id: 's2', name: '木槿布艺' },
  ],
  shopOf: { taobao: 's1', pinduoduo: 's2' },
};

const marketplaces = [
  { id: 'taobao', name: '淘宝' },
  { id: 'pinduoduo', name: '拼多多' },
];

/** The card over settings that are kept in memory. */
async function open(start: Partial<Settings> = {}, sites: typeof marketplaces | null = marketplaces) {
  let kept: Settings = { ...defaultSettings, ...start };
  const backend: Backend = {
    async call(name, input) {
      if (name === 'settings.save') kept = { ...kept, ...(input as Partial<Settings>) };
      return ok(kept) as never;
    },
  };
  const toaster = createToaster();
  const settings = createSettings(backend, 'zh-CN', () => {});
  const speech = createSpeech(settings.language);
  let ids = 0;
  const intents = createShopActions({ settings, speech, toaster, newId: () => `new-${++ids}` });
  await settings.load();
  const Page = () =>
    settings.settings.value && (
      <ShopsCard settings={settings.settings.value} sites={sites} intents={intents} />
    );
  render(<Page />, root);
  return { toaster, kept: () => ({ shops: kept.shops, shopOf: kept.shopOf }) };
}

const add = async (name: string) => {
  type(field('添加店铺'), name);
  await eventually(() => expect(field('添加店铺').value).toBe(name));
  one('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
};
const names = () => [...root.querySelectorAll<HTMLInputElement>('.cm-shops__name input')];

it('asks for nothing while there is one shop', async () => {
  await open();
  expect(texts('label')).toEqual(['添加店铺']);
});

it('takes a shop with an id of its own, on Enter', async () => {
  const { kept } = await open();
  await add(' 小鹿家 ');
  await eventually(() => expect(kept().shops).toEqual([{ id: 'new-1', name: '小鹿家' }]));
  await eventually(() => expect(names().map(({ value }) => value)).toEqual(['小鹿家']));
  expect(field('添加店铺').value).toBe('');
});

it.each(['木槿布艺', '   '])('takes no name twice and no empty one: “%s”', async (name) => {
  const { kept } = await open(two);
  await add(name);
  expect(kept().shops).toEqual(two.shops);
});

it('says why a name cannot be had', async () => {
  await open(two);
  type(field('添加店铺'), '小鹿家');
  await eventually(() => expect(one('.cm-field__error').textContent).toBe('已经有一家叫“小鹿家”的店铺。'));
});

it('renames a shop where its name stands, and keeps its id', async () => {
  const { kept } = await open(two);
  const [first] = names();
  if (!first) throw new Error('no shop');
  type(first, '小鹿家旗舰店');
  await eventually(() => expect(names()[0]?.value).toBe('小鹿家旗舰店'));
  first.dispatchEvent(new FocusEvent('blur'));
  await eventually(() => expect(kept().shops[0]).toEqual({ id: 's1', name: '小鹿家旗舰店' }));
});

it('gives an empty or taken name up on leaving the field', async () => {
  const { kept } = await open(two);
  for (const name of ['', '木槿布艺']) {
    const [first] = names();
    if (!first) throw new Error('no shop');
    type(first, name);
    await eventually(() => expect(names()[0]?.value).toBe(name));
    first.dispatchEvent(new FocusEvent('blur'));
    await eventually(() => expect(names()[0]?.value).toBe('小鹿家'));
  }
  expect(kept().shops).toEqual(two.shops);
});

it('removes a shop from where it worked, and the undo puts both back', async () => {
  const { kept, toaster } = await open(two);
  button('移除店铺“小鹿家”').click();
  await eventually(() =>
    expect(kept()).toEqual({ shops: [{ id: 's2', name: '木槿布艺' }], shopOf: { pinduoduo: 's2' } }),
  );
  expect(toaster.toasts.value[0]?.text).toBe('已移除店铺“小鹿家”，它的话术和记录还在');
  await add('新店');
  await eventually(() => expect(kept().shops).toHaveLength(2));
  toaster.toasts.value[0]?.action?.run();
  await eventually(() => expect(kept().shops.map(({ id }) => id)).toEqual(['s1', 's2', 'new-1']));
  expect(kept().shopOf).toEqual(two.shopOf);
});

it('says which shop works on each marketplace', async () => {
  const { kept } = await open(two);
  await eventually(() => field('淘宝'));
  expect(texts('.cm-shops__sites label')).toEqual(['淘宝', '拼多多']);
  const select = field('淘宝') as unknown as HTMLSelectElement;
  expect(select.value).toBe('s1');
  select.value = 's2';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(kept().shopOf).toEqual({ taobao: 's2', pinduoduo: 's2' }));
  select.value = '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => expect(kept().shopOf).toEqual({ pinduoduo: 's2' }));
});

it('says so where the marketplaces cannot be told', async () => {
  await open(two, null);
  await vi.waitFor(() => expect(root.textContent).toContain('读不到平台列表'));
});

it('keeps the keyboard’s place when the shop under it is removed', async () => {
  await open(two);
  const remove = one('.cm-shops__row button');
  remove.focus();
  remove.click();
  await eventually(() => expect(names()).toHaveLength(1));
  expect(document.activeElement).toBe(field('添加店铺'));
});
