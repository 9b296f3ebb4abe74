import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersJudgement } from '@/lib/domain/orders/finding';
import type { Result } from '@/lib/domain/result';
import { createOrdersJudge } from '@/lib/overlays/orders-judge';
import { createOrdersState } from '@/lib/overlays/orders-state';
import { now, order, unpaid } from './order-sample';

const stop = new AbortController();
afterEach(() => vi.restoreAllMocks());

type Ask = { orders: Order[]; answer(reply: Result<OrdersJudgement>): void };
const judgement = (...ids: string[]): Result<OrdersJudgement> => ({
  ok: true,
  value: { findings: ids.map((id) => unpaid(id)), minutes: 45, recovered: { orders: 1, reminded: 2 } },
});

const start = () => {
  const asks: Ask[] = [];
  const call = vi.fn(
    (_name: string, { orders }: { orders: Order[] }) =>
      new Promise<Result<OrdersJudgement>>((answer) => asks.push({ orders, answer })),
  );
  const state = createOrdersState(now);
  const judge = createOrdersJudge({
    state,
    backend: { call } as never,
    place: { site: 'practice', shop: '', conversation: null },
    sayProblem: ({ code }) => code,
    signal: stop.signal,
  });
  const answer = async (index: number, reply: Result<OrdersJudgement>) => {
    asks[index]?.answer(reply);
    await vi.waitFor(() => undefined);
  };
  return { state, judge, asks, answer };
};

describe('asking about orders', () => {
  it('tells changed ones only', async () => {
    const { state, judge, asks, answer } = start();
    expect(judge.tell([order('a'), order('b')])).toBe(true);
    await answer(0, judgement('a'));
    expect(judge.tell([order('a'), order('b')])).toBe(false);
    judge.tell([order('a'), order('b', 72, { status: 'paid' })]);
    expect(asks.map(({ orders }) => orders.map(({ orderId }) => orderId))).toEqual([['a', 'b'], ['b']]);
    expect([...state.findings.peek().keys()]).toEqual(['a']);
    expect(state).toMatchObject({ minutes: { value: 45 }, recovered: { value: { orders: 1, reminded: 2 } } });
  });

  it('takes a running countdown for no change', async () => {
    const { judge, asks, answer } = start();
    judge.tell([order('a', 72, { timeLeft: 900 })]);
    await answer(0, judgement('a'));
    judge.tell([order('a', 72, { timeLeft: 899 })]);
    expect(asks).toHaveLength(1);
  });

  it('sends no more than 200 at once and one batch after the other', async () => {
    const { judge, asks, answer } = start();
    judge.tell(Array.from({ length: 450 }, (_, index) => order(String(index))));
    expect(asks.map(({ orders }) => orders.length)).toEqual([200]);
    await answer(0, judgement());
    await answer(1, judgement());
    await answer(2, judgement());
    expect(asks.map(({ orders }) => orders.length)).toEqual([200, 200, 50]);
  });

  it('drops what is said of an order that has changed meanwhile', async () => {
    const { state, judge, answer } = start();
    judge.tell([order('a'), order('b')]);
    judge.tell([order('a', 72, { status: 'paid' })]);
    await answer(0, judgement('a', 'b'));
    expect([...state.findings.peek().keys()]).toEqual(['b']);
    await answer(1, judgement());
    expect([...state.findings.peek().keys()]).toEqual(['b']);
  });

  it('lets a flag go when the order is paid', async () => {
    const { state, judge, answer } = start();
    judge.tell([order('a')]);
    await answer(0, judgement('a'));
    judge.tell([order('a', 72, { status: 'paid' })]);
    await answer(1, judgement());
    expect(state.findings.peek().size).toBe(0);
  });

  it('says what went wrong and asks again with the next news, or after ten seconds', async () => {
    const { state, judge, asks, answer } = start();
    judge.tell([order('a')]);
    await answer(0, { ok: false, error: { code: 'unexpected' } });
    expect(state.notice.peek()).toBe('unexpected');
    expect(state.phase.peek()).toBe('ready');
    judge.tell([order('b')]);
    await answer(1, { ok: false, error: { code: 'unexpected' } });
    for (let second = 0; second < 10; second++) {
      expect(asks).toHaveLength(2);
      judge.retry();
    }
    await answer(2, judgement('a'));
    const ids = asks.map(({ orders }) => orders.map(({ orderId }) => orderId).toSorted());
    expect(ids).toEqual([['a'], ['a', 'b'], ['a', 'b']]);
    expect(state.notice.peek()).toBeNull();
  });

  it('judges everything anew when the settings may have changed', async () => {
    const { judge, asks, answer } = start();
    judge.tell([order('a')]);
    await answer(0, judgement('a'));
    judge.tellAgain([order('a')]);
    expect(asks).toHaveLength(2);
  });
});
