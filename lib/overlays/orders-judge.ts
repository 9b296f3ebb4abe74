import type { ListedOrder } from '@/lib/domain/orders/facts';
import type { OrdersJudgement } from '@/lib/domain/orders/finding';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { createBatches } from './batches';
import type { OrdersState } from './orders-state';

/** The border takes no more orders at once. */
const most = 200;

type Tools = {
  state: OrdersState;
  backend: Backend;
  place: Place;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

/** Asks the worker about orders that changed, and takes in what it says. */
export function createOrdersJudge({ state, backend, place, sayProblem, signal }: Tools) {
  const take = (judgement: OrdersJudgement, fresh: ReadonlySet<string>) => {
    const findings = new Map(state.findings.peek());
    for (const orderId of fresh) findings.delete(orderId);
    for (const finding of judgement.findings) {
      if (fresh.has(finding.orderId)) findings.set(finding.orderId, finding);
    }
    state.findings.value = findings;
    state.minutes.value = judgement.minutes;
    state.recovered.value = judgement.recovered;
    state.notice.value = null;
  };
  const batches = createBatches({
    most,
    keyOf: ({ orderId }: ListedOrder) => orderId,
    markOf: print,
    isNews: (last, next) => last !== next,
    ask: (orders) => backend.call('orders.judge', { place, orders }),
    take,
    fail(problem) {
      state.notice.value = sayProblem(problem);
    },
    rest() {
      if (state.phase.peek() === 'loading') state.phase.value = 'ready';
    },
    signal,
  });
  return {
    ...batches,
    /** What the worker says of one order that it was told of apart; nothing where the page has shown another since. */
    take(judgement: OrdersJudgement, asked: ListedOrder): void {
      const shown = state.orders.peek().get(asked.orderId);
      const isFresh = shown !== undefined && print(shown) === print(asked);
      take(judgement, new Set(isFresh ? [asked.orderId] : []));
    },
  };
}

/** Goods, people and a countdown that runs are no news of the order. */
const print = ({ orderId, status, statusText, orderedAt, paidAt, amount }: ListedOrder): string =>
  JSON.stringify([orderId, status, statusText, orderedAt, paidAt, amount]);
