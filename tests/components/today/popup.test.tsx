import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Due } from '@/lib/domain/today/due';
import { caseView } from '../checklists/sample';
import { links, openPopup } from './popup-page';

const due: Due = {
  kind: 'unpaid',
  site: 'taobao',
  shop: '',
  page: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
  orders: 2,
  amount: null,
  oldestOrderedAt: '2026-11-22T01:00:00.000Z',
  seenAt: '2026-11-22T03:00:00.000Z',
  stale: false,
};

let stage: HTMLElement;
const open = (answers: Record<string, unknown>) => openPopup(stage, answers);
const tabs = () => [...stage.querySelectorAll<HTMLElement>('[role="tab"]')];
const chosen = () => tabs().find((tab) => tab.getAttribute('aria-selected') === 'true')?.textContent;

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
  vi.clearAllMocks();
});

describe('the popup', () => {
  it('opens on 今日, with ways to the small window, the templates, the settings and the practice shop', async () => {
    const { text, press } = await open({ 'today.list': ok([due]) });
    expect(text()).toContain('2 单超 1 小时未付');
    expect(tabs().map((tab) => tab.textContent)).toEqual(['今日', '清单']);
    for (const link of ['小窗', '话术', '设置', '练习店铺']) await press(link);
    for (const action of Object.values(links)) expect(action).toHaveBeenCalledTimes(1);
  });

  it('opens on 清单 while a case is open and nothing is due', async () => {
    const cases = ok({ open: [caseView()], closed: [] });
    await open({ 'cases.list': cases });
    expect(chosen()).toBe('清单 1');
    await open({ 'cases.list': cases, 'today.list': ok([due]) });
    expect(chosen()).toBe('今日');
  });

  it('stays where it is when something becomes due meanwhile', async () => {
    const popup = await open({ 'cases.list': ok({ open: [caseView()], closed: [] }) });
    popup.answers['today.list'] = ok([due]);
    await popup.pass(1);
    expect(chosen()).toBe('清单 1');
  });

  it('goes from tab to tab by the arrow keys', async () => {
    await open({});
    tabs()[0]?.focus();
    tabs()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await vi.waitFor(() => expect(chosen()).toBe('清单'));
    expect(document.activeElement?.textContent).toBe('清单');
  });

  it('grows older while it stays open, and tells so', async () => {
    const popup = await open({ 'today.list': ok([due]) });
    expect(popup.text()).toContain('最久 2 小时 05 分');
    await popup.pass(3);
    expect(popup.text()).toContain('最久 2 小时 08 分');
    popup.answers['today.list'] = ok([{ ...due, stale: true }]);
    await popup.pass(10);
    expect(popup.text()).toMatch(/时 2 单未付款/);
  });

  it('speaks the language of the settings', async () => {
    const { text } = await open({ 'settings.get': ok({ ...defaultSettings, language: 'en' }) });
    expect(text()).toContain('Nothing is due');
  });

  it.each(['settings.get', 'today.list'])(
    'says what is wrong where %s fails, and tries again',
    async (name) => {
      const popup = await open({ [name]: fail('store.unavailable') });
      expect(popup.text()).toContain('今日的内容读不出来');
      expect(popup.text()).toContain('本机数据库打不开');
      popup.answers['settings.get'] = ok(defaultSettings);
      popup.answers['today.list'] = ok([due]);
      await popup.press('再试一次');
      expect(popup.text()).toContain('2 单超 1 小时未付');
    },
  );
});
