import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/entrypoints/popup/app';
import { createState } from '@/entrypoints/popup/state';
import { fail, ok } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Due } from '@/lib/domain/today/due';
import type { Backend } from '@/lib/messages/client';

const due: Due = {
  kind: 'unpaid',
  site: 'taobao',
  page: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
  orders: 2,
  amount: null,
  oldestOrderedAt: '2026-11-22T01:00:00.000Z',
  seenAt: '2026-11-22T03:00:00.000Z',
  stale: false,
};

let stage: HTMLElement;
const actions = { onOptions: vi.fn(), onPractice: vi.fn() };

/** The popup over a worker that answers with `answers`, message by message. */
async function open(answers: Record<string, unknown>) {
  let time = new Date('2026-11-22T03:05:00.000Z');
  const call = vi.fn(async (name: string) => answers[name]);
  const state = createState({ call } as unknown as Backend, 'zh-CN', () => time);
  await state.load();
  act(() => render(<App state={state} actions={actions} />, stage));
  return {
    text: () => stage.textContent ?? '',
    async pass(minutes: number) {
      time = new Date(time.getTime() + minutes * 60_000);
      await act(() => state.load());
    },
  };
}
const button = (label: string) =>
  [...stage.querySelectorAll('button')].find((one) => one.textContent?.includes(label));

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  vi.clearAllMocks();
});

describe('the popup', () => {
  it('opens on 今日, with ways to the templates and to the practice shop', async () => {
    const { text } = await open({ 'settings.get': ok(defaultSettings), 'today.list': ok([due]) });
    expect(text()).toContain('2 单超 1 小时未付');
    expect([...stage.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).toEqual(['今日']);
    button('话术')?.click();
    button('练习店铺')?.click();
    expect(actions.onOptions).toHaveBeenCalledTimes(1);
    expect(actions.onPractice).toHaveBeenCalledTimes(1);
  });

  it('grows older while it stays open, and tells so', async () => {
    const answers = { 'settings.get': ok(defaultSettings), 'today.list': ok([due]) };
    const popup = await open(answers);
    expect(popup.text()).toContain('最久 2 小时 05 分');
    await popup.pass(3);
    expect(popup.text()).toContain('最久 2 小时 08 分');
    answers['today.list'] = ok([{ ...due, stale: true }]);
    await popup.pass(10);
    expect(popup.text()).toMatch(/时 2 单未付款/);
  });

  it('speaks the language of the settings', async () => {
    const { text } = await open({
      'settings.get': ok({ ...defaultSettings, language: 'en' }),
      'today.list': ok([]),
    });
    expect(text()).toContain('No order is due for a reminder');
  });

  it.each(['settings.get', 'today.list'])(
    'says what is wrong where %s fails, and tries again',
    async (name) => {
      const answers: Record<string, unknown> = {
        'settings.get': ok(defaultSettings),
        'today.list': ok([]),
        [name]: fail('store.unavailable'),
      };
      const { text } = await open(answers);
      expect(text()).toContain('本机数据库打不开');
      answers['settings.get'] = ok(defaultSettings);
      answers['today.list'] = ok([due]);
      button('再试一次')?.click();
      await vi.waitFor(() => expect(text()).toContain('2 单超 1 小时未付'));
    },
  );
});
