import type { OrdersActions, ReminderCard } from '@/components/orders/view';
import type { Order } from '@/lib/domain/orders/facts';
import type { OrdersJudgement } from '@/lib/domain/orders/finding';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { fill } from './fill';
import { freshestOf, type OrdersState } from './orders-state';

type Tools = {
  state: OrdersState;
  backend: Backend;
  place: Place;
  take: (judgement: OrdersJudgement, asked: Order) => void;
  sayProblem: (problem: Problem) => string;
  sayGone: () => string;
  /** All that the page says of the order now; null where it shows it no more. */
  read: (orderId: string) => Order | null;
  /** Scrolls the order's row into view. */
  jump: (orderId: string) => void;
  leave: () => void;
  fold: (collapsed: boolean) => void;
  signal: AbortSignal;
};

/** How long the frame around a row that was jumped to stays. */
const linger = 4000;

/** What each thing that the person does with the flags and in the bar leads to. */
export function createOrdersActions(tools: Tools): OrdersActions {
  const { state, backend, place, signal } = tools;
  /** The reminder in hand: the order as the page showed it, and whether the worker knows that it was copied. */
  let inHand: { order: Order; template: string; done: boolean } | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(fading), { once: true });

  const prepare = async (orderId: string) => {
    if (state.busy.peek()) return;
    const order = tools.read(orderId);
    if (!order) {
      state.notice.value = tools.sayGone();
      return;
    }
    state.busy.value = true;
    state.notice.value = null;
    const reply = await backend.call('reminders.prepare', { place, order });
    state.busy.value = false;
    if (signal.aborted) return;
    if (!reply.ok) {
      state.card.value = null;
      state.notice.value = tools.sayProblem(reply.error);
      return;
    }
    const { template, text, asks } = reply.value;
    inHand = { order, template, done: false };
    const card: ReminderCard = { orderId, buyer: order.buyer, text, asks, answers: {}, state: 'asking' };
    state.card.value = card;
    if (asks.length === 0) await copy();
  };
  let last: string | null = null;
  const show = (orderId: string) => {
    last = orderId;
    tools.jump(orderId);
    state.current.value = orderId;
    clearTimeout(fading);
    fading = setTimeout(() => {
      state.current.value = null;
    }, linger);
  };
  /** Within the click, or as near to it as the worker's answer lets: browsers allow it for some seconds. */
  const copy = async () => {
    const card = state.card.peek();
    if (!card) return;
    const text = fill(card);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (signal.aborted || state.card.peek()?.orderId !== card.orderId) return;
    state.card.value = { ...card, text, asks: [], state: copied ? 'copied' : 'failed' };
    if (copied) await done();
  };
  const done = async () => {
    if (!inHand || inHand.done) return;
    inHand.done = true;
    const { order, template } = inHand;
    const reply = await backend.call('reminders.done', {
      place,
      orderId: order.orderId,
      template,
      how: 'copy',
    });
    if (signal.aborted) return;
    if (reply.ok) tools.take(reply.value, order);
    else state.notice.value = tools.sayProblem(reply.error);
  };

  return {
    onRemind: (orderId) => void prepare(orderId),
    onPrepare() {
      const freshest = freshestOf(state);
      if (!freshest) return;
      show(freshest.orderId);
      void prepare(freshest.orderId);
    },
    onNext() {
      const due = state.due.peek();
      const at = due.findIndex(({ orderId }) => orderId === last);
      const next = due[(at + 1) % due.length];
      if (next) show(next.orderId);
    },
    onOnly(only) {
      state.only.value = only;
    },
    onCollapse: tools.fold,
    onAnswer(name, value) {
      const card = state.card.peek();
      if (card) state.card.value = { ...card, answers: { ...card.answers, [name]: value } };
    },
    onCopy: () => void copy(),
    onCopiedByHand() {
      const card = state.card.peek();
      if (card) state.card.value = { ...card, state: 'copied' };
      void done();
    },
    onCloseCard() {
      state.card.value = null;
    },
    onLeave: tools.leave,
  };
}
