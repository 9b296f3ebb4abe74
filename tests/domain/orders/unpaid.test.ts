import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { Reminded } from '@/lib/domain/orders/finding';
import { orderStatuses } from '@/lib/domain/orders/status';
import { findUnpaid, waitingStatuses } from '@/lib/domain/orders/unpaid';
import { later, now, order, remindedOnce, remindedTwice } from './sample';

const rule = { minutes: 60, statuses: waitingStatuses };
const find = (orders: Order[], at = now, reminded = new Map<string, Reminded[]>()) =>
  findUnpaid(orders, at, rule, reminded);
const one = (change: Partial<Order>, at = now, reminded: Reminded[] = []) =>
  find([order(change)], at, new Map([[order().orderId, reminded]]))[0];

describe('findUnpaid', () => {
  it('says what is due, by which rule, since when and how much', () =>
    expect(find([order()])).toEqual([
      {
        kind: 'unpaid',
        orderId: '2611220001',
        rule: 'unpaid.over',
        severity: 'warn',
        orderedAt: '2026-11-22T10:00:00+08:00',
        from: '2026-11-22T03:00:00.000Z',
        amount: { value: 128, currency: 'CNY' },
        statusText: '等待买家付款',
        reminded: [],
      },
    ]));

  it.each([
    ['a moment before the hour', later(-1 / 60), 'hint'],
    ['exactly one hour', now, 'warn'],
    ['a moment after the hour', later(1 / 60), 'warn'],
    ['two days', later(2880), 'warn'],
    ['before it was placed, by a clock that was set back', later(-600), 'hint'],
  ])('of %s after the order', (_age, at, severity) =>
    expect(one({}, at)).toMatchObject({ severity, from: '2026-11-22T03:00:00.000Z' }),
  );

  it.each(['2026-11-22T10:00:00+08:00', '2026-11-22T02:00:00Z', '2026-11-21T21:00:00-05:00'])(
    'knows the same moment in any zone: %s',
    (orderedAt) =>
      expect(one({ orderedAt })).toMatchObject({ severity: 'warn', from: '2026-11-22T03:00:00.000Z' }),
  );

  it('counts minutes that have passed, also over a night in which clocks change', () => {
    const orderedAt = '2026-10-25T02:30:00+02:00';
    expect(one({ orderedAt }, new Date('2026-10-25T02:29:59+01:00'))).toMatchObject({ severity: 'hint' });
    expect(one({ orderedAt }, new Date('2026-10-25T02:30:00+01:00'))).toMatchObject({ severity: 'warn' });
  });

  it.each(orderStatuses.filter((status) => status !== 'unpaid' && status !== 'unknown'))(
    'never takes an order for unpaid that is %s, whatever the rule counts',
    (status) => {
      for (const orderedAt of ['2026-11-20T10:00:00+08:00', null])
        expect(
          findUnpaid(
            [order({ status, orderedAt })],
            now,
            { minutes: 60, statuses: orderStatuses },
            new Map(),
          ),
        ).toEqual([]);
    },
  );

  it('believes a payment time more than the state beside it', () =>
    expect(find([order({ paidAt: '2026-11-22T10:05:00+08:00' })])).toEqual([]));

  it.each([
    [{ orderedAt: null }, ['orderedAt']],
    [{ orderedAt: '昨天' }, ['orderedAt']],
    [{ status: 'unknown', statusText: '待确认' }, ['status']],
    [{ status: 'unknown', statusText: null, orderedAt: null }, ['orderedAt', 'status']],
  ] as [Partial<Order>, string[]][])('claims nothing of an order with %j', (change, fields) =>
    expect(one(change)).toEqual({
      kind: 'cantRead',
      orderId: '2611220001',
      rule: 'unpaid.over',
      fields,
      statusText: change.statusText === undefined ? '等待买家付款' : change.statusText,
    }),
  );

  it('shows what a buyer was reminded of, and has nothing more to urge after the second time', () => {
    expect(one({}, now, remindedOnce)).toMatchObject({ severity: 'warn', reminded: remindedOnce });
    expect(one({}, now, remindedTwice)).toMatchObject({ severity: 'info', reminded: remindedTwice });
  });

  it('keeps the page’s order in a list of two hundred', () => {
    const orders = Array.from({ length: 200 }, (_, at) =>
      order({ orderId: String(at), status: at % 3 === 0 ? 'paid' : 'unpaid' }),
    );
    const found = find(orders).map(({ orderId }) => Number(orderId));
    expect(found).toHaveLength(133);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('goes by the minutes of the setting', () =>
    expect(
      findUnpaid([order()], now, { minutes: 61, statuses: waitingStatuses }, new Map())[0],
    ).toMatchObject({ severity: 'hint', from: '2026-11-22T03:01:00.000Z' }));
});
