import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { OrderFinding } from '@/lib/domain/orders/finding';
import { barOf, createOrdersState, flagsOf, freshestOf } from '@/lib/overlays/orders-state';
import { now, order, reminded, unpaid } from './order-sample';

const box = (top: number) => ({ left: 20, top, width: 900, height: 80 });
const show = (orders: Order[], findings: OrderFinding[]) => {
  const state = createOrdersState(now);
  state.phase.value = 'ready';
  state.orders.value = new Map(orders.map((one) => [one.orderId, one]));
  state.findings.value = new Map(findings.map((one) => [one.orderId, one]));
  state.boxes.value = new Map(orders.map((one, i) => [one.orderId, box(i * 100)]));
  state.spots.value = new Map(
    orders.map((one, i) => [one.orderId, { right: 10, top: i * 100, narrow: false }]),
  );
  return { state, bar: barOf(state, 480), flags: flagsOf(state, 480) };
};
const pass = (state: { now: { value: number } }, minutes: number) => {
  state.now.value += minutes * 60_000;
};

describe('flags and bar', () => {
  it('let an order become due by itself when its time comes', () => {
    const { state, bar, flags } = show([order('a', 58)], [unpaid('a', 58)]);
    expect(bar.value).toMatchObject({ due: 0, next: 120, longest: null });
    expect(flags.value.flags).toEqual([]);
    pass(state, 2);
    expect(bar.value).toMatchObject({ due: 1, next: null, longest: 3600 });
    expect(flags.value.flags).toMatchObject([{ kind: 'unpaid', age: 3600 }]);
  });

  it('age without anything being judged anew', () => {
    const { state, flags } = show([order('a')], [unpaid('a')]);
    pass(state, 33);
    expect(flags.value.flags).toMatchObject([{ age: (72 + 33) * 60 }]);
  });

  it('add up what is due per currency, and say where an amount is missing', () => {
    const { bar } = show(
      [order('a'), order('b'), order('c'), order('d')],
      [
        unpaid('a'),
        unpaid('b', 125, { amount: { value: 9.5, currency: 'CNY' } }),
        unpaid('c', 80, { amount: { value: 7, currency: 'USD' } }),
        unpaid('d', 70, { amount: null }),
      ],
    );
    expect(bar.value).toMatchObject({ due: 4, longest: 7500, partial: true });
    expect(bar.value.amounts).toEqual([
      { value: 68.5, currency: 'CNY' },
      { value: 7, currency: 'USD' },
    ]);
  });

  it('never call an order unpaid that could not be read', () => {
    const { bar, flags } = show(
      [order('a')],
      [
        {
          kind: 'cantRead',
          orderId: 'a',
          rule: 'orders.unpaid',
          fields: ['orderedAt'],
          statusText: '待付款',
        },
      ],
    );
    expect(bar.value).toMatchObject({ due: 0, unread: 1 });
    expect(flags.value.flags).toMatchObject([{ kind: 'cantRead', fields: ['orderedAt'] }]);
  });

  it('leave out an order that went from the page and know it again when it comes back', () => {
    const { state, bar } = show([order('a'), order('b')], [unpaid('a'), unpaid('b')]);
    state.orders.value = new Map([['b', order('b')]]);
    expect(bar.value.due).toBe(1);
    state.orders.value = new Map([
      ['a', order('a')],
      ['b', order('b')],
    ]);
    expect(bar.value.due).toBe(2);
  });

  it('say when and how often it was reminded, in the site’s time, and stop after two', () => {
    const { flags } = show(
      [order('a'), order('b'), order('c')],
      [
        unpaid('a', 100, { reminded: [reminded(12)] }),
        unpaid('b', 100, { reminded: [reminded(50), reminded(2)] }),
        unpaid('c', 2000, { reminded: [reminded(1000)] }),
      ],
    );
    expect(flags.value.flags.map((flag) => flag.kind === 'unpaid' && flag.reminders)).toEqual([
      { times: 1, at: '10:30', enough: false },
      { times: 2, at: '10:40', enough: true },
      { times: 1, at: '11-21 18:02', enough: false },
    ]);
  });

  it('dim what is not due only where one asks to see the due ones alone', () => {
    const { state, flags } = show([order('a'), order('b', 5)], [unpaid('a'), unpaid('b', 5)]);
    expect(flags.value.dimmed).toEqual([]);
    state.only.value = true;
    expect(flags.value.dimmed).toEqual([box(100)]);
  });

  it('speak of the time of reading where the page has not changed for ten minutes', () => {
    const { state, bar } = show([order('a')], [unpaid('a')]);
    pass(state, 10);
    expect(bar.value.readAt).toBeNull();
    pass(state, 1);
    expect(bar.value.readAt).toBe('10:42');
  });
});

describe('the order to be reminded first', () => {
  it('is the one that became due last, was not reminded, and is due already', () => {
    const { state } = show(
      [order('old', 300), order('fresh', 65), order('done', 61), order('soon', 59)],
      [
        unpaid('old', 300),
        unpaid('fresh', 65),
        unpaid('done', 61, { reminded: [reminded(1)] }),
        unpaid('soon', 59),
      ],
    );
    expect(freshestOf(state)?.orderId).toBe('fresh');
  });
});
