import { beforeEach, describe, expect, it } from 'vitest';
import { fill, firstBlank } from '@/components/checklists/fill';
import { ok } from '@/lib/domain/result';
import { openPopup } from '../today/popup-page';
import { caseView } from './sample';

let stage: HTMLElement;
const chat = { site: 'pinduoduo', name: '拼多多商家后台', page: 'chat' } as const;
const at = { tab: 7, url: 'https://mms.pinduoduo.com/chat-merchant/index.html' };

const open = (pause: unknown = { place: chat, by: null, until: null }) =>
  openPopup(stage, { 'cases.list': ok({ open: [caseView()], closed: [] }), 'pause.get': ok(pause) }, at);
const inStep = (step: string, selector: string) => `[data-step="${step}"] ${selector}`;
const button = (step: string, label: string) => `${inStep(step, 'button')}[aria-label^="${label}"]`;
const blank = () => stage.querySelector<HTMLInputElement>(inStep('agree', '.cm-sentence__ask input'));
const told = (step: string) => stage.querySelector(inStep(step, '[role="status"]'))?.textContent;

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

describe('a sentence', () => {
  it('is copied as it stands', async () => {
    const { press, copy } = await open();
    await press(button('thank', '复制'));
    expect(copy.mock.calls).toEqual([['谢谢亲的理解~']]);
    expect(told('thank')).toBe('已复制，请粘贴给买家');
  });

  it('is not copied while a blank is open: the blank gets the focus', async () => {
    const { press, copy } = await open();
    await press(button('agree', '复制'));
    expect(copy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(blank());
    expect(told('agree')).toBe('先填好空');
  });

  it('is copied filled, in every place of the blank', async () => {
    const { press, type, copy } = await open();
    await type(blank() as HTMLInputElement, ' 128 ');
    await press(button('agree', '复制'));
    expect(copy.mock.calls).toEqual([['亲，退您 128 元，128 元原路退回~']]);
  });

  it('says so where the browser refuses to copy', async () => {
    const { press, copy } = await open();
    copy.mockRejectedValueOnce(new Error('denied'));
    await press(button('thank', '复制'));
    expect(told('thank')).toContain('浏览器不让复制');
  });

  it('goes into the reply box of the chat in front', async () => {
    const { press, insert } = await open();
    await press(button('thank', '填入回复框'));
    expect(insert.mock.calls).toEqual([[7, '谢谢亲的理解~']]);
    expect(told('thank')).toBe('已填入回复框，发送由你来点');
  });

  it.each([
    ['insert.differs', '回复框没有接受'],
    ['insert.noBox', '没有找到回复框'],
  ] as const)('says what came of it: %s', async (code, said) => {
    const { press, insert } = await open();
    insert.mockResolvedValueOnce({ code });
    await press(button('thank', '填入回复框'));
    expect(told('thank')).toContain(said);
  });

  it.each([
    ['another kind of page is in front', { place: { ...chat, page: 'orders' }, by: null, until: null }],
    ['no page that we know is in front', { place: null, by: null, until: null }],
    ['we are paused there', { place: chat, by: 'site', until: null }],
  ])('is only copied where %s', async (_where, pause) => {
    await open(pause);
    expect(stage.textContent).toContain('复制');
    expect(stage.textContent).not.toContain('填入回复框');
  });
});

describe('fill', () => {
  const asks = [
    { name: '金额', fallback: null },
    { name: '天数', fallback: '3' },
  ];
  const said = (answers: Record<string, string>) =>
    fill('退 {金额} 元，{天数} 天内到 {其他}', asks, answers)
      .map(({ text }) => text)
      .join('');

  it('leaves a blank as it stands, and takes its fallback', () =>
    expect(said({})).toBe('退 {金额} 元，3 天内到 {其他}'));

  it('takes an answer’s own braces as words', () =>
    expect(said({ 金额: '{天数}' })).toBe('退 {天数} 元，3 天内到 {其他}'));

  it('knows the first blank that is open', () => {
    expect(firstBlank(asks, {})).toBe('金额');
    expect(firstBlank(asks, { 金额: '  ' })).toBe('金额');
    expect(firstBlank(asks, { 金额: '9' })).toBeNull();
  });
});
