import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersJudgement } from '@/lib/domain/orders/finding';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import type { OrdersState } from './orders-state';

/** The border takes no more orders at once. */
const most = 200;
/** Seconds. */
const restAfterFailure = 10;

type Tools = {
  state: OrdersState;
  backend: Backend;
  place: Place;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

/** Asks the worker about orders that changed, in batches, one at a time, and takes in what it says. */
export function createOrdersJudge({ state, backend, place, sayProblem, signal }: Tools) {
  /** What was last told of every order. */
  const told = new Map<string, string>();
  const waiting = new Map<string, Order>();
  const failed = new Map<string, Order>();
  let rest = 0;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    while (waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.values()].slice(0, most);
      for (const { orderId } of batch) waiting.delete(orderId);
      const reply = await backend.call('orders.judge', { place, orders: batch });
      if (signal.aborted) break;
      if (reply.ok) take(reply.value, batch);
      else fail(batch, reply.error);
    }
    asking = false;
    if (waiting.size === 0 && state.phase.peek() === 'loading') state.phase.value = 'ready';
  };
  /** What the worker could not take waits for the next change of the page, or for some seconds. */
  const fail = (batch: readonly Order[], problem: Problem) => {
    for (const order of batch) if (!waiting.has(order.orderId)) failed.set(order.orderId, order);
    state.notice.value = sayProblem(problem);
    rest = restAfterFailure;
  };
  const again = () => {
    for (const [orderId, order] of failed) if (!waiting.has(orderId)) waiting.set(orderId, order);
    failed.clear();
    void ask();
  };

  /** An answer about an order that has changed since it was asked is dropped: the next one is on its way. */
  const take = (judgement: OrdersJudgement, asked: readonly Order[]) => {
    const findings = new Map(state.findings.peek());
    const fresh = new Set(
      asked.filter((order) => told.get(order.orderId) === print(order)).map(({ orderId }) => orderId),
    );
    for (const orderId of fresh) findings.delete(orderId);
    for (const finding of judgement.findings) {
      if (fresh.has(finding.orderId)) findings.set(finding.orderId, finding);
    }
    state.findings.value = findings;
    state.minutes.value = judgement.minutes;
    state.recovered.value = judgement.recovered;
    state.notice.value = null;
  };

  /** Tells the worker those that are new or read differently; false where there is none. */
  const tell = (orders: Iterable<Order>): boolean => {
    let any = false;
    for (const order of orders) {
      const next = print(order);
      if (told.get(order.orderId) === next) continue;
      any = true;
      told.set(order.orderId, next);
      waiting.set(order.orderId, order);
    }
    again();
    return any;
  };

  return {
    tell,
    /** Everything is judged anew: the rule's settings may have changed. */
    tellAgain(orders: Iterable<Order>): void {
      told.clear();
      tell(orders);
    },
    /** Called every second: what failed is asked again after a while. */
    retry(): void {
      if (failed.size > 0 && --rest <= 0) again();
    },
    isIdle: () => !asking,
    take,
  };
}

/** A countdown that runs is no news of the order. */
const print = (order: Order): string => JSON.stringify({ ...order, timeLeft: null });
