import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { OrderFact } from '@/lib/domain/orders/merge';
import { planUnpaid } from '@/lib/domain/orders/plan';
import type { WaitingOrder } from '@/lib/domain/orders/today';
import { fact, later, now, page, remindedOnce, seenAt } from './sample';

/** Placed at `at` in Beijing and seen at eleven, before it was due where `at` is after ten. */
const placed = (
  at: string,
  sighting: Partial<OrderFact> = {},
  change: Partial<Order> = {},
): WaitingOrder => ({
  fact: fact({ orderedAt: `2026-11-22T${at}:00+08:00`, ...change }, sighting),
  reminded: [],
});
const plan = (orders: WaitingOrder[], at: Date, notified: Record<string, Date> = {}) =>
  planUnpaid(
    orders,
    at,
    60,
    new Map(Object.entries(notified).map(([site, told]) => [site, told.toISOString()])),
  );

describe('planUnpaid', () => {
  it('looks again when the next order becomes due', () =>
    expect(plan([placed('10:40'), placed('10:20')], now)).toEqual({
      due: 0,
      notices: [],
      next: later(20).getTime(),
    }));

  it('has nothing to look for where nothing waits', () =>
    expect(plan([], now)).toEqual({ due: 0, notices: [], next: null }));

  it('tells of orders that became due after they were seen, by the oldest sighting', () =>
    expect(
      plan(
        [placed('10:01'), placed('10:02', { seenAt: '2026-11-22T02:50:00.000Z' }), placed('10:30')],
        later(5),
      ),
    ).toEqual({
      due: 2,
      notices: [{ site: 'taobao', page, orders: 2, seenAt: '2026-11-22T02:50:00.000Z' }],
      next: later(5).getTime(),
    }));

  it('counts, and does not tell, what stood on the page with its flag', () =>
    expect(plan([placed('09:00'), placed('10:00')], later(5))).toEqual({ due: 2, notices: [], next: null }));

  it('tells of nothing twice', () =>
    expect(plan([placed('10:01')], later(30), { taobao: later(5) })).toEqual({
      due: 1,
      notices: [],
      next: null,
    }));

  it('tells of one site at most every ten minutes, and catches up then', () => {
    const orders = [placed('10:01'), placed('10:07')];
    const told = { taobao: later(5) };
    expect(plan(orders, later(8), told)).toMatchObject({ due: 2, notices: [], next: later(15).getTime() });
    expect(plan(orders, later(15), told)).toMatchObject({ notices: [{ orders: 1 }] });
  });

  it('tells of each site by itself', () => {
    const orders = [placed('10:01'), placed('10:01', { site: 'pinduoduo', page: 'https://x.example/' })];
    expect(plan(orders, later(5), { taobao: later(4) }).notices).toEqual([
      { site: 'pinduoduo', page: 'https://x.example/', orders: 1, seenAt },
    ]);
  });

  it('tells after a day offline what became due meanwhile', () =>
    expect(plan([placed('10:01'), placed('10:30')], later(1440))).toMatchObject({
      due: 2,
      notices: [{ orders: 2, seenAt }],
    }));

  it('is not silenced by a notification from before the clock was set back', () =>
    expect(plan([placed('10:01')], later(5), { taobao: later(5000) }).notices).toHaveLength(1));

  it('leaves alone what was reminded', () =>
    expect(
      plan(
        [
          { ...placed('10:01'), reminded: remindedOnce },
          { ...placed('10:30'), reminded: remindedOnce },
        ],
        later(5),
      ),
    ).toEqual({ due: 0, notices: [], next: null }));
});
