import { type OrderWord, orderWords, type ScriptedOrder, type ScriptedSale } from './script';
import type { Conversation, PracticeState } from './state';
import { fullTime, placed } from './view';

/** The make-believe shop closes an order that nobody pays after a day. Milliseconds. */
const closesAfter = 24 * 3_600_000;
const soldTabs = ['all', ...orderWords] as const;
export type SoldTab = (typeof soldTabs)[number];
export const soldPerPage = 10;

export type SoldRow = {
  orderId: string;
  buyer: string;
  word: OrderWord;
  item: string;
  spec: string;
  quantity: number;
  /** Yuan with two decimals. */
  amount: string;
  /** YYYY-MM-DD HH:mm:ss; null for an order that was joined from several. */
  orderedAt: string | null;
  paidAt: string | null;
  /** HH:mm:ss until the shop closes it; null where it is not waiting for money. */
  closesIn: string | null;
  memo: string | null;
};

export type SoldView = {
  tabs: { tab: SoldTab; count: number }[];
  rows: SoldRow[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  unpaid: number;
};

/**
 * What the practice's sold list shows: the orders of the chat's buyers and the scripted ones that have come in by now,
 * newest first.
 * @param now milliseconds since 1970 on the practice clock
 */
export function soldView(
  state: PracticeState,
  sales: readonly ScriptedSale[],
  now: number,
  { tab, page }: { tab: SoldTab; page: number },
): SoldView {
  const all = [
    ...state.conversations.flatMap((conversation) => ofConversation(conversation, state.startedAt)),
    ...sales.map((sale) => ofSale(sale, state.startedAt, now)),
  ]
    .filter(({ orderedAt }) => orderedAt <= now)
    .toSorted((a, b) => b.orderedAt - a.orderedAt);
  const count = (one: SoldTab) => (one === 'all' ? all : all.filter(({ word }) => word === one)).length;
  const chosen = tab === 'all' ? all : all.filter(({ word }) => word === tab);
  const pages = Math.max(1, Math.ceil(chosen.length / soldPerPage));
  const at = Math.min(Math.max(1, page), pages);
  return {
    tabs: soldTabs.map((one) => ({ tab: one, count: count(one) })),
    rows: chosen.slice((at - 1) * soldPerPage, at * soldPerPage).map((sold) => rowOf(sold, now)),
    page: at,
    pages,
    total: chosen.length,
    unpaid: count('待付款'),
  };
}

type Sold = {
  order: ScriptedOrder;
  orderId: string;
  buyer: string;
  word: OrderWord;
  orderedAt: number;
  paidAt: number | null;
  memo: string | null;
  joined: boolean;
};

function ofConversation({ script, orderWord, messages }: Conversation, startedAt: number): Sold[] {
  const { order, name } = script;
  if (!order) return [];
  const at = placed(order, startedAt);
  const word = orderWord ?? order.word;
  // What the script turns in the chat it turns with a notice.
  const turned = messages.findLast(({ from }) => from === 'system')?.at ?? null;
  const paidAt = word === order.word ? paidSoon(order.word, at.orderedAt, order.serial) : turned;
  return [{ order, ...at, buyer: name, word, paidAt, memo: null, joined: false }];
}

function ofSale(sale: ScriptedSale, startedAt: number, now: number): Sold {
  const at = placed(sale, startedAt);
  const turn = sale.turns?.findLast(({ after }) => startedAt + after * 1000 <= now);
  const word = turn?.word ?? sale.word;
  const paidAt =
    turn?.word === '待发货' ? startedAt + turn.after * 1000 : paidSoon(word, at.orderedAt, sale.serial);
  return {
    order: sale,
    ...at,
    buyer: sale.buyer,
    word,
    paidAt,
    memo: sale.memo ?? null,
    joined: sale.joined ?? false,
  };
}

/** Whoever had paid when the practice began, paid within two minutes of ordering. */
function paidSoon(word: OrderWord, orderedAt: number, serial: string): number | null {
  if (word === '待付款' || word === '已关闭') return null;
  return orderedAt + (20 + Number(serial.slice(0, 2))) * 1000;
}

function rowOf({ order, orderId, buyer, word, orderedAt, paidAt, memo, joined }: Sold, now: number): SoldRow {
  return {
    orderId,
    buyer,
    word,
    item: order.item,
    spec: order.spec,
    quantity: order.quantity,
    amount: order.amount.toFixed(2),
    orderedAt: joined ? null : fullTime(orderedAt),
    paidAt: paidAt === null ? null : fullTime(paidAt),
    closesIn: word === '待付款' ? countdown(orderedAt + closesAfter - now) : null,
    memo,
  };
}

function countdown(left: number): string {
  const seconds = Math.max(0, Math.floor(left / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
