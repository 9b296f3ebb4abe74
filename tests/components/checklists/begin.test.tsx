import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '@/lib/domain/result';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { openPopup } from '../today/popup-page';
import { caseView } from './sample';

let stage: HTMLElement;
const choices = [
  { id: 'seven-day', title: '七天无理由', when: '买家不喜欢、不合适，商品完好', steps: 5 },
  { id: 'refund-only.received', title: '仅退款 · 已收货', when: '货已签收，买家只要退款', steps: 1 },
];
const begun = caseView({ id: 'new' });
const place = { site: 'pinduoduo', name: '拼多多商家后台', page: 'refunds' } as const;

/** The popup beside a refunds page, with the list of checklists open. */
async function openChoices() {
  const popup = await openPopup(stage, {
    'settings.get': ok({ ...defaultSettings, shopOf: { pinduoduo: 's1' } }),
    'pause.get': ok({ place, by: null, until: null }),
    'checklists.list': ok(choices),
    'cases.begin': ok(begun),
  });
  await popup.press('清单');
  await popup.press('新开清单');
  popup.answers['cases.list'] = ok({ open: [begun], closed: [] });
  return popup;
}

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

describe('a checklist begun by hand', () => {
  it('is chosen by the case that it is for', async () => {
    const { text } = await openChoices();
    expect(text()).toContain('七天无理由5 步买家不喜欢、不合适，商品完好');
    expect(document.activeElement?.textContent).toContain('七天无理由');
  });

  it('belongs to the site in front and its shop, and opens', async () => {
    const { press, call } = await openChoices();
    await press('仅退款 · 已收货');
    expect(call).toHaveBeenCalledWith('cases.begin', {
      place: { site: 'pinduoduo', shop: 's1', conversation: null },
      checklist: 'refund-only.received',
      refund: null,
    });
    expect(stage.querySelector('.cm-case__head')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('takes the order’s number along, and nothing that nobody knows', async () => {
    const { press, type, call } = await openChoices();
    const field = stage.querySelector<HTMLInputElement>('.cm-choose input');
    if (!field) throw new Error('There is no field.');
    await type(field, ' 241122-008810 ');
    await press('七天无理由');
    expect(call).toHaveBeenCalledWith(
      'cases.begin',
      expect.objectContaining({
        refund: expect.objectContaining({
          key: '241122-008810',
          orderId: '241122-008810',
          refundId: null,
          kind: 'unknown',
          state: 'unknown',
          amount: null,
        }),
      }),
    );
  });

  it('says so where the order has an open checklist already, and shows that one', async () => {
    const { press, text } = await openChoices();
    await press('七天无理由');
    expect(text()).toContain('这一单已有进行中的清单');
    expect(stage.querySelector('.cm-case__title')?.textContent).toBe('未发货仅退款');
  });

  it.each(['the arrow', 'Escape'])('is left by %s', async (way) => {
    const { press, settle, text, call } = await openChoices();
    if (way === 'Escape') {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
      // An Escape that nobody takes closes the popup.
      expect(key.defaultPrevented).toBe(true);
      await settle();
    } else await press('返回');
    expect(text()).toContain('没有进行中的清单');
    expect(call.mock.calls.map(([name]) => name)).not.toContain('cases.begin');
  });
});
