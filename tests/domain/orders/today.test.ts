import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { OrderFact } from '@/lib/domain/orders/merge';
import { listDue, type WaitingOrder } from '@/lib/domain/orders/today';
import { fact, later, page, remindedOnce, seenAt } from './sample';

const rule = { minutes: 60 };
const waiting = (
  change: Partial<Order> = {},
  sighting: Partial<OrderFact> = {},
  reminded: WaitingOrder['reminded'] = [],
): WaitingOrder => ({ fact: fact(change, sighting), reminded });

describe('listDue', () => {
  it('counts and sums what a page showed due', () =>
    expect(
      listDue(
        [
          waiting({ orderId: '1', amount: { value: 0.1, currency: 'CNY' } }),
          waiting({
            orderId: '2',
            amount: { value: 0.2, currency: 'CNY' },
            orderedAt: '2026-11-22T01:30:00Z',
          }),
          waiting({ orderId: '3', orderedAt: '2026-11-22T10:30:00+08:00' }),
        ],
        later(1),
        rule,
      ),
    ).toEqual([
      {
        kind: 'unpaid',
        shop: '',
        site: 'taobao',
        page,
        orders: 2,
        amount: { value: 0.3, currency: 'CNY' },
        oldestOrderedAt: '2026-11-22T01:30:00Z',
        seenAt,
        stale: false,
      },
    ]));

  it.each([
    ['ten minutes', later(10), false],
    ['a moment more', later(10.01), true],
    ['a day', later(1440), true],
    ['a time ahead, by a clock that was set back', later(-10.01), true],
  ])('seen %s ago', (_age, at, stale) =>
    expect(listDue([waiting({ orderedAt: '2026-11-22T06:00:00+08:00' })], at, rule)).toMatchObject([
      { stale },
    ]),
  );

  it('keeps what was seen just now apart from what was seen before, and tells each by its oldest sighting', () => {
    const fresh = '2026-11-22T03:20:00.000Z';
    const lines = listDue(
      [
        waiting({ orderId: '1' }),
        waiting({ orderId: '2' }, { seenAt: '2026-11-22T02:00:00.000Z' }),
        waiting({ orderId: '3' }, { seenAt: fresh }),
      ],
      later(25),
      rule,
    );
    expect(lines.map(({ orders, seenAt: at, stale }) => [orders, at, stale])).toEqual([
      [1, fresh, false],
      [2, '2026-11-22T02:00:00.000Z', true],
    ]);
  });

  it('has a line for each page', () =>
    expect(
      listDue(
        [waiting({ orderId: '1' }), waiting({ orderId: '2' }, { page: 'https://trade.taobao.com/x' })],
        later(1),
        rule,
      ),
    ).toHaveLength(2));

  it('drops what was reminded', () =>
    expect(listDue([waiting({}, {}, remindedOnce)], later(1), rule)).toEqual([]));

  it.each([
    ['an amount that could not be read', null],
    ['another currency', { value: 1, currency: 'TWD' }],
  ])('gives no sum with %s', (_what, amount) =>
    expect(
      listDue([waiting({ orderId: '1' }), waiting({ orderId: '2', amount })], later(1), rule),
    ).toMatchObject([{ orders: 2, amount: null }]),
  );
});
