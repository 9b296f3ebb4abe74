import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { openPopup } from '../today/popup-page';
import { caseView, ticked } from './sample';

let stage: HTMLElement;
const one = caseView();
const other = caseView({ id: 'case-2', title: '七天无理由', orderId: null, refundId: 'TK-77', item: null });
const third = caseView({ id: 'case-3', title: '换货', closedAt: '2026-11-22T03:00:00.000Z' });

const open = (answers: Record<string, unknown> = {}) =>
  openPopup(stage, { 'cases.list': ok({ open: [one], closed: [] }), ...answers });
const heads = () => [...stage.querySelectorAll<HTMLElement>('.cm-case__head')];
const steps = () => [...stage.querySelectorAll<HTMLElement>('[data-cm="step"]')];
const boxes = () => [...stage.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const toTab = async (popup: Awaited<ReturnType<typeof open>>) => {
  await popup.press('清单');
  return popup;
};

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

describe('清单', () => {
  it('tells of each open case which it is, how far and when it changed', async () => {
    await toTab(await open({ 'cases.list': ok({ open: [one, other], closed: [] }) }));
    const told = heads().map((head) => head.textContent);
    expect(told[0]).toMatch(/^未发货仅退款第 2 步，共 3 步订单 241122-008810 · 云朵保温杯\d\d:42 更新$/);
    expect(told[1]).toContain('售后单 TK-77');
    expect(heads().map((head) => head.getAttribute('aria-expanded'))).toEqual(['false', 'false']);
  });

  it('shows the steps of the only open case at once, folding those that are done', async () => {
    await open();
    expect(steps().map((step) => step.dataset.done)).toEqual(['true', 'false', 'false']);
    expect(steps()[0]?.textContent).not.toContain('为什么');
    expect(steps()[1]?.textContent).toContain('为什么 agree');
    expect(steps()[1]?.textContent).toContain('这一步');
    expect(steps()[2]?.textContent).not.toContain('这一步');
  });

  it('opens and folds a step by its arrow', async () => {
    const { press } = await open();
    await press('展开：步骤 check');
    expect(steps()[0]?.textContent).toContain('亲，帮您看一下哦~');
    await press('收起：步骤 agree');
    expect(steps()[1]?.textContent).not.toContain('为什么');
  });

  it('names the source of a step, and says of what nobody has read that it is unconfirmed', async () => {
    await open();
    expect(steps()[1]?.textContent).toContain('依据：平台售后说明未确认');
    expect(steps()[2]?.textContent).toContain('依据：平台规则');
    expect(steps()[2]?.textContent).not.toContain('未确认');
  });

  it('ticks a step, and shows what the worker keeps', async () => {
    const { press, call } = await open({ 'cases.tick': ok(ticked(one, 'check', 'agree')) });
    await press('[data-step="agree"] input[type="checkbox"]');
    expect(call).toHaveBeenCalledWith('cases.tick', { id: 'case-1', step: 'agree', done: true });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(heads()[0]?.textContent).toContain('第 3 步，共 3 步');
    expect(steps()[1]?.textContent).toMatch(/\d\d:04 完成/);
  });

  it('draws a box that was ticked in vain as it is, and says why', async () => {
    const { press, text } = await open({ 'cases.tick': fail('store.full') });
    await press('[data-step="agree"] input[type="checkbox"]');
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(text()).toContain('磁盘空间不足');
  });

  it('does not move a case under the pointer when it changes, and puts a new one first', async () => {
    const popup = await toTab(await open({ 'cases.list': ok({ open: [one, other], closed: [] }) }));
    popup.answers['cases.list'] = ok({
      open: [caseView({ id: 'new', title: '换货' }), other, one],
      closed: [],
    });
    await popup.load();
    expect(heads().map((head) => head.querySelector('.cm-case__title')?.textContent)).toEqual([
      '换货',
      '未发货仅退款',
      '七天无理由',
    ]);
  });

  it('closes a case, and takes that back', async () => {
    const { press, call, text, answers } = await open({ 'cases.close': ok(one) });
    answers['cases.list'] = ok({ open: [], closed: [{ ...one, closedAt: one.changedAt }] });
    await press('结案');
    expect(call).toHaveBeenCalledWith('cases.close', { id: 'case-1', closed: true });
    expect(text()).toContain('没有进行中的清单');
    expect(text()).toContain('已结案 1');
    answers['cases.list'] = ok({ open: [one], closed: [] });
    await press('撤销');
    expect(call).toHaveBeenCalledWith('cases.close', { id: 'case-1', closed: false });
    expect(heads()).toHaveLength(1);
  });

  it('removes a case, and takes that back', async () => {
    const { press, call, text, answers } = await open({
      'cases.remove': ok(null),
      'cases.restore': ok(one),
    });
    answers['cases.list'] = ok({ open: [], closed: [] });
    await press('删除');
    expect(call).toHaveBeenCalledWith('cases.remove', { id: 'case-1' });
    expect(text()).toContain('已删除“未发货仅退款”');
    answers['cases.list'] = ok({ open: [one], closed: [] });
    await press('撤销');
    expect(call).toHaveBeenCalledWith('cases.restore', { id: 'case-1' });
    expect(heads()).toHaveLength(1);
  });

  it('keeps closed cases folded, and finds them by the search', async () => {
    const popup = await open({
      'cases.list': ({ query }: { query: string }) =>
        ok(query === '' ? { open: [one], closed: [third] } : { open: [], closed: [third] }),
      'cases.close': ok(third),
    });
    expect(heads()).toHaveLength(1);
    await popup.press('已结案');
    expect(heads()[1]?.textContent).toMatch(/\d\d:00 结案/);
    await popup.press('已结案');
    const field = stage.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no search.');
    await popup.type(field, ' 008810 ');
    expect(popup.call).toHaveBeenLastCalledWith('cases.list', { query: '008810' });
    expect(heads().map((head) => head.querySelector('.cm-case__title')?.textContent)).toEqual(['换货']);
    await popup.press('.cm-case__head');
    await popup.press('重新打开');
    expect(popup.call).toHaveBeenCalledWith('cases.close', { id: 'case-3', closed: false });
  });

  it('says what to do where the search finds nothing', async () => {
    const popup = await open({
      'cases.list': ({ query }: { query: string }) => ok({ open: query === '' ? [one] : [], closed: [] }),
    });
    const field = stage.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no search.');
    await popup.type(field, '找不到');
    expect(popup.text()).toContain('没有找到“找不到”');
    await popup.press('清除搜索');
    expect(heads()).toHaveLength(1);
  });

  it('says where cases come from while there is none', async () => {
    const { text } = await toTab(await open({ 'cases.list': ok({ open: [], closed: [] }) }));
    expect(text()).toContain('在退款页点“开始清单”');
    expect(stage.querySelector('input[type="search"]')).toBeNull();
  });

  it('says what is wrong where the cases cannot be read, and tries again', async () => {
    const popup = await toTab(await open({ 'cases.list': fail('store.unavailable') }));
    expect(popup.text()).toContain('清单读不出来');
    popup.answers['cases.list'] = ok({ open: [one], closed: [] });
    await popup.press('再试一次');
    expect(heads()).toHaveLength(1);
  });

  it.each([
    ['en', 'Step 2 of 3'],
    ['zh-TW', '訂單 241122-008810'],
  ] as const)('speaks %s', async (language, said) => {
    const { text } = await open({ 'settings.get': ok({ ...defaultSettings, language }) });
    expect(text()).toContain(said);
  });
});
