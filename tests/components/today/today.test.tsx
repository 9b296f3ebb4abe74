import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { TodayView } from '@/components/today/TodayView';
import { LanguageContext } from '@/components/ui/words';
import type { Language } from '@/lib/domain/settings/settings';
import type { Due, UnpaidDue } from '@/lib/domain/today/due';
import { sayMoment } from '@/lib/words/today';

/** Without a zone: on the clock of whatever computer runs this. */
const now = new Date('2026-11-22T11:05:00');
const iso = (local: string) => new Date(local).toISOString();
const seenAt = iso('2026-11-22T11:00:00');

const where = {
  site: 'taobao',
  shop: '',
  page: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
};
const line = (change: Partial<UnpaidDue> = {}): Due => ({
  kind: 'unpaid',
  ...where,
  orders: 3,
  amount: { value: 412, currency: 'CNY' },
  oldestOrderedAt: iso('2026-11-22T09:00:00'),
  seenAt,
  stale: false,
  ...change,
});

type Refunds = Extract<Due, { kind: 'refund' }>;
const refunds = (change: Partial<Refunds> = {}): Due => ({
  kind: 'refund',
  ...where,
  refunds: 3,
  soonest: iso('2026-11-22T14:00:00'),
  seenAt,
  stale: false,
  ...change,
});
const reviews = (stale: boolean): Due => ({ kind: 'review', ...where, reviews: 2, seenAt, stale });

let stage: HTMLElement;
const shops = [{ id: 's1', name: '云朵家居' }];
const draw = (due: Due[] | null, language: Language = 'zh-CN', minutes = 60) => {
  act(() =>
    render(
      <LanguageContext.Provider value={language}>
        <TodayView due={due} minutes={minutes} shops={shops} now={now} />
      </LanguageContext.Provider>,
      stage,
    ),
  );
  return (stage.textContent ?? '').replaceAll('\u00a0', ' ');
};

beforeEach(() => {
  stage = document.createElement('div');
  document.body.replaceChildren(stage);
});

describe('今日', () => {
  it('says how many are due, how much, how long and when that was seen', () => {
    const text = draw([line()]);
    for (const part of [
      '3 单超 1 小时未付',
      '¥ 412.00',
      '最久 2 小时 05 分',
      '11:00 看到',
      'myseller.taobao.com',
    ])
      expect(text).toContain(part);
  });

  it('claims nothing about now of what was seen more than ten minutes ago', () => {
    const text = draw([line({ stale: true })]);
    expect(text).toContain('11:00 时 3 单未付款');
    expect(text).toContain('最早一单 09:00 下单');
    expect(text).not.toMatch(/超|最久/);
  });

  it('names the day of what was seen on another one', () =>
    expect(draw([line({ stale: true, seenAt: iso('2026-11-21T10:42:00') })])).toContain(
      '11月21日 10:42 时 3 单未付款',
    ));

  it('says how many refunds wait and when the first runs out', () => {
    const text = draw([refunds()]);
    expect(text).toContain('3 笔退款待处理');
    expect(text).toContain('最早 14:00 到期 · 11:00 看到');
    expect(stage.querySelector('.cm-due--late')).toBeNull();
  });

  it('says of refunds seen a while ago that they waited then', () => {
    const text = draw([refunds({ stale: true, seenAt: iso('2026-11-22T10:42:00') })]);
    expect(text).toContain('3 笔退款 10:42 时待处理');
    expect(text).toContain('最早 14:00 到期');
    expect(text).not.toContain('看到');
  });

  it.each([
    ['within the hour', '2026-11-22T12:00:00', '最早 12:00 到期'],
    ['already', '2026-11-22T11:04:00', '最早一笔 11:04 已到期'],
  ])('is louder where a countdown runs out %s', (_when, soonest, words) => {
    expect(draw([refunds({ soonest: iso(soonest) })])).toContain(words);
    expect(stage.querySelector('.cm-due--late')).not.toBeNull();
  });

  it('claims no countdown that no page showed', () =>
    expect(draw([refunds({ soonest: null })])).not.toContain('到期'));

  it('tells of risky reviews without a reply, as they were when seen', () => {
    expect(draw([reviews(false)])).toContain('2 条高风险评价未回复');
    expect(draw([reviews(true)])).toContain('2 条高风险评价 11:00 时未回复');
  });

  it('names the kind of each line, and the shop where the person tells them apart', () => {
    draw([line({ shop: 's1' }), refunds({ shop: 'gone' }), reviews(false)]);
    const lines = [...stage.querySelectorAll('[data-cm="due"]')].map((one) => one.textContent);
    expect(lines.map((text) => text?.slice(0, 2))).toEqual(['催付', '退款', '评价']);
    expect(lines[0]).toContain('myseller.taobao.com · 云朵家居');
    expect(lines[1]).not.toContain('云朵家居');
  });

  it('says that a sum is missing in place of a wrong one', () =>
    expect(draw([line({ amount: null })])).toContain('金额没读全'));

  it('opens the page that it speaks of', () => {
    draw([line(), line({ stale: true, page: 'https://trade.taobao.com/trade/itemlist/list.htm' })]);
    expect([...stage.querySelectorAll('a')].map((link) => [link.href, link.target])).toEqual([
      ['https://myseller.taobao.com/home.htm/trade-platform/tp/sold', '_blank'],
      ['https://trade.taobao.com/trade/itemlist/list.htm', '_blank'],
    ]);
  });

  it.each([
    ['en', '1 order unpaid over 90 min', '1 order was unpaid at 11:00'],
    ['zh-TW', '1 單超 90 分鐘未付', '11:00 時 1 單未付款'],
  ] as const)('speaks %s', (language, fresh, past) => {
    expect(draw([line({ orders: 1 })], language, 90)).toContain(fresh);
    expect(draw([line({ orders: 1, stale: true })], language)).toContain(past);
  });

  it('says where lines will come from while there is none', () => {
    expect(draw([])).toContain('打开店铺的订单、评价或退款页');
    expect(stage.querySelector('a')).toBeNull();
  });

  it('waits while nothing is read', () => {
    draw(null);
    expect(stage.querySelector('[role="status"]')?.getAttribute('aria-label')).toBe('正在读取…');
  });
});

describe('sayMoment', () => {
  it('says midnight as 00, not as 24', () =>
    expect(sayMoment(new Date('2026-11-22T00:05:00'), now, 'en')).toBe('00:05'));
});
