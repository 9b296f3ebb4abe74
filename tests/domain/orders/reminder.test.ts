import { describe, expect, it } from 'vitest';
import { addReminder, chooseReminder, reminderValues, wasPaidAfter } from '@/lib/domain/orders/reminder';
import { fillTemplate } from '@/lib/domain/templates/variables';
import { template } from '../templates/sample';
import { now, order, remindedOnce, remindedTwice } from './sample';

const meant = { status: ['unpaid' as const], moment: 'unpaid' as const };
const first = template({ id: 'unpaid.first', origin: 'starter', fit: meant, order: 1 });
const second = template({ id: 'unpaid.second', origin: 'starter', order: 2 });
const own = template({ id: 'own', fit: meant, order: 3 });
const removed = { removedAt: '2026-11-01T00:00:00.000Z' };

describe('chooseReminder', () => {
  const choose = (all: (typeof first)[], reminded = remindedOnce.slice(0, 0), shop = '') =>
    chooseReminder(all, reminded, { shop, date: '2026-11-22' })?.id ?? null;

  it('takes ours, the second after the first', () => {
    expect(choose([own, second, first])).toBe('unpaid.first');
    expect(choose([own, second, first], remindedOnce)).toBe('unpaid.second');
  });

  it('takes the person’s own where ours was removed, and none twice', () => {
    expect(choose([{ ...first, ...removed }, second, own])).toBe('own');
    expect(choose([first, { ...second, ...removed }, own], remindedOnce)).toBe('own');
    expect(choose([first, { ...second, ...removed }], remindedOnce)).toBeNull();
  });

  it('takes none of another shop', () => {
    const theirs = { ...own, shop: '二店' };
    expect(choose([theirs])).toBeNull();
    expect(choose([theirs], [], '二店')).toBe('own');
  });

  it('takes none outside its dates, ours neither', () => {
    const over = { ...first, fit: { ...meant, until: '2026-11-21' } };
    expect(choose([over, second, own])).toBe('own');
    expect(choose([over, { ...own, fit: { ...meant, from: '2026-11-23' } }])).toBeNull();
  });

  it('has none for the third time, but an own one that was not sent', () =>
    expect(choose([first, second], remindedTwice)).toBeNull());
});

describe('reminderValues', () => {
  const at = { now, utcOffset: 480, agentName: '小柜', shop: '云朵小铺' };
  const fill = (text: string, change: Parameters<typeof order>[0] = {}) =>
    fillTemplate(text, reminderValues(order(change), at));

  it('fills what the row shows', () =>
    expect(fill('{买家|亲}{订单号} {商品|宝贝} {规格|} {数量|} {金额} {客服}', { buyer: '林小满' })).toEqual({
      text: '林小满2611220001 云朵保温杯 米白 1 128 小柜',
      asks: [],
    }));

  it.each(['小**鹿', '小＊＊鹿', '***'])('never calls a buyer %s', (buyer) =>
    expect(fill('{买家|亲}，', { buyer }).text).toBe('亲，'),
  );

  it('names no item where there are several, or none', () => {
    const items = [
      { title: '云朵保温杯', sku: null, quantity: 1 },
      { title: '杯刷', sku: '蓝', quantity: 2 },
    ];
    expect(fill('{商品|宝贝}{规格|}', { items }).text).toBe('宝贝');
    expect(fill('{商品|宝贝}', { items: [] }).text).toBe('宝贝');
  });

  it('asks for what it does not know', () =>
    expect(fill('{金额}', { amount: null })).toEqual({
      text: '{金额}',
      asks: [{ name: '金额', fallback: null }],
    }));
});

describe('addReminder', () => {
  const next = { at: '2026-11-22T02:50:00.000Z', template: 'unpaid.second', how: 'insert' as const };

  it('adds at the end', () => expect(addReminder(remindedOnce, next)).toEqual([...remindedOnce, next]));

  it('takes copying and inserting one text for one reminder', () => {
    const again = { at: '2026-11-22T02:30:20.000Z', template: 'unpaid.first', how: 'insert' as const };
    expect(addReminder(remindedOnce, again)).toBe(remindedOnce);
  });
});

describe('wasPaidAfter', () => {
  it.each([
    ['unpaid', null, false],
    ['closed', null, false],
    ['paid', null, true],
    ['dispatched', null, true],
    ['refunding', null, true],
    ['paid', '2026-11-22T10:31:00+08:00', true],
    ['paid', '2026-11-22T10:29:00+08:00', false],
  ] as const)('%s, paid at %s: %s', (status, paidAt, after) =>
    expect(wasPaidAfter({ status, paidAt }, remindedOnce)).toBe(after),
  );

  it('counts no order that nobody was reminded of', () =>
    expect(wasPaidAfter({ status: 'paid', paidAt: null }, [])).toBe(false));
});
