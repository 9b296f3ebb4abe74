import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/lib/domain/chat/suggestion';
import type { OrdersJudgement } from '@/lib/domain/orders/finding';
import { createOrdersActions } from '@/lib/overlays/orders-actions';
import { createOrdersState } from '@/lib/overlays/orders-state';
import { now, order, reminded, unpaid } from './order-sample';

const place = { site: 'practice', shop: '', conversation: null };
const after: OrdersJudgement = { findings: [], minutes: 60, recovered: { orders: 0, reminded: 1 } };
const written = vi.fn();
let refuses = false;

beforeEach(() => {
  refuses = false;
  written.mockClear();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (refuses) throw new DOMException('no', 'NotAllowedError');
    written(text);
  });
});
afterEach(() => vi.restoreAllMocks());

const start = (reminder: { text?: string; asks?: Ask[] } | null = {}) => {
  const state = createOrdersState(now);
  const orders = [order('old', 300), order('fresh', 65), order('done', 61)];
  state.orders.value = new Map(orders.map((one) => [one.orderId, one]));
  state.findings.value = new Map(
    [unpaid('old', 300), unpaid('fresh', 65), unpaid('done', 61, { reminded: [reminded(1)] })].map((one) => [
      one.orderId,
      one,
    ]),
  );
  const call = vi.fn(async (name: string, _input: unknown) => {
    if (name === 'reminders.done') return { ok: true, value: after };
    if (reminder === null) return { ok: false, error: { code: 'message.refused' } };
    return {
      ok: true,
      value: { template: 'unpaid.first', title: '', text: '亲，提醒您', asks: [], reasons: [], ...reminder },
    };
  });
  const jump = vi.fn();
  const take = vi.fn();
  const actions = createOrdersActions({
    state,
    backend: { call } as never,
    place,
    take,
    sayProblem: ({ code }) => code,
    sayGone: () => 'gone',
    read: (orderId) => orders.find((one) => one.orderId === orderId) ?? null,
    jump,
    leave: vi.fn(),
    fold: vi.fn(),
    signal: new AbortController().signal,
  });
  const asked = (name: string) => call.mock.calls.filter(([one]) => one === name).map(([, input]) => input);
  const cardIs = (wanted: string) => vi.waitFor(() => expect(state.card.peek()?.state).toBe(wanted));
  return { state, actions, asked, jump, take, cardIs };
};

describe('a reminder', () => {
  it('is prepared from the order as the page shows it, copied in one click, and told', async () => {
    const { state, actions, asked, take, cardIs } = start();
    actions.onRemind('old');
    await cardIs('copied');
    expect(asked('reminders.prepare')).toEqual([{ place, order: order('old', 300) }]);
    expect(written).toHaveBeenCalledWith('亲，提醒您');
    await vi.waitFor(() => expect(take).toHaveBeenCalledWith(after, order('old', 300)));
    expect(asked('reminders.done')).toEqual([
      { place, orderId: 'old', template: 'unpaid.first', how: 'copy' },
    ]);
    expect(state.busy.peek()).toBe(false);
  });

  it('is told once, however often its text is copied', async () => {
    const { actions, asked, take, cardIs } = start();
    actions.onRemind('old');
    await cardIs('copied');
    actions.onCopy();
    await vi.waitFor(() => expect(written).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(take).toHaveBeenCalled());
    expect(asked('reminders.done')).toHaveLength(1);
  });

  it('does not count before its text was copied', async () => {
    const { actions, asked, cardIs } = start();
    refuses = true;
    actions.onRemind('old');
    await cardIs('failed');
    expect(asked('reminders.done')).toEqual([]);
    actions.onCopiedByHand();
    await cardIs('copied');
    expect(asked('reminders.done')).toHaveLength(1);
  });

  it('never reaches the clipboard with a blank', async () => {
    const { actions, asked, cardIs } = start({
      text: '{店名}提醒您，{店名}等您，{优惠}',
      asks: [
        { name: '店名', fallback: null },
        { name: '优惠', fallback: '包邮' },
      ],
    });
    actions.onRemind('old');
    await cardIs('asking');
    expect(written).not.toHaveBeenCalled();
    actions.onAnswer('店名', '$& 青禾 ');
    actions.onCopy();
    await cardIs('copied');
    expect(written).toHaveBeenCalledWith('$& 青禾提醒您，$& 青禾等您，包邮');
    expect(asked('reminders.done')).toHaveLength(1);
  });

  it('is not prepared for an order that has left the page', async () => {
    const { state, actions, asked } = start();
    actions.onRemind('elsewhere');
    expect(state.notice.peek()).toBe('gone');
    expect(asked('reminders.prepare')).toEqual([]);
  });

  it('says why the worker refused', async () => {
    const { state, actions } = start(null);
    actions.onRemind('old');
    await vi.waitFor(() => expect(state.notice.peek()).toBe('message.refused'));
    expect(state.card.peek()).toBeNull();
    expect(written).not.toHaveBeenCalled();
  });

  it('goes first to the freshest order that was not reminded, and shows its row', async () => {
    const { actions, asked, jump, cardIs } = start();
    actions.onPrepare();
    await cardIs('copied');
    expect(asked('reminders.prepare')).toEqual([{ place, order: order('fresh', 65) }]);
    expect(jump).toHaveBeenCalledWith('fresh');
  });
});

describe('going from one due order to the next', () => {
  it('follows the page and begins again at its end', () => {
    const { actions, jump, state } = start();
    for (let times = 0; times < 4; times++) actions.onNext();
    expect(jump.mock.calls.flat()).toEqual(['old', 'fresh', 'done', 'old']);
    expect(state.current.peek()).toBe('old');
  });
});
