import { isoAt } from '../time';
import { lateAfter } from './outcome';
import type { OrderWord, PracticeSpeaker, ScriptedOrder, ScriptedParcel } from './script';
import type { Conversation, PracticeState } from './state';

/** The make-believe shop writes Beijing time, as the real ones do: minutes east of UTC. */
const practiceUtcOffset = 480;

export type ConversationRow = {
  id: string;
  buyer: string;
  preview: { text: string; kind: 'text' | 'image' };
  /** HH:mm today, else MM-DD. */
  time: string;
  unread: number;
  /** Seconds that the buyer has waited, or null. */
  waited: number | null;
  late: boolean;
};

export type MessageRow = {
  id: string;
  from: PracticeSpeaker;
  kind: 'text' | 'image';
  text: string;
  /** YYYY-MM-DD HH:mm:ss */
  time: string;
};

export type OrderView = {
  orderId: string;
  word: OrderWord;
  /** Yuan with two decimals. */
  amount: string;
  item: string;
  spec: string;
  quantity: number;
  /** YYYY-MM-DD HH:mm:ss */
  orderedAt: string;
  /** The parcel's newest line; null where nothing is on its way. */
  parcel: { courier: string; number: string; state: string; at: string } | null;
};

export type OpenConversation = {
  id: string;
  buyer: string;
  region: string;
  returning: boolean;
  messages: MessageRow[];
  order: OrderView | null;
};

export type ChatView = { rows: ConversationRow[]; waiting: number; open: OpenConversation | null };

/**
 * What the practice chat shows: plain strings and numbers. Conversations without a line yet are not there;
 * the longest waiting stands first, then the newest.
 */
export function chatView(state: PracticeState, now: number): ChatView {
  const present = state.conversations.filter(({ messages }) => messages.length > 0);
  const rows = present.toSorted(byUrgency).map((conversation) => rowOf(conversation, now));
  const open = present.find(({ script }) => script.id === state.open);
  return {
    rows,
    waiting: rows.filter(({ waited }) => waited !== null).length,
    open: open ? openOf(open, state.startedAt) : null,
  };
}

function byUrgency(a: Conversation, b: Conversation): number {
  if (a.waitingSince !== null && b.waitingSince !== null) return a.waitingSince - b.waitingSince;
  if (a.waitingSince !== null) return -1;
  if (b.waitingSince !== null) return 1;
  return (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0);
}

function rowOf({ script, messages, unread, waitingSince }: Conversation, now: number): ConversationRow {
  const last = messages.at(-1);
  return {
    id: script.id,
    buyer: script.name,
    preview: { text: last?.text ?? '', kind: last?.kind ?? 'text' },
    time: last ? shortTime(last.at, now) : '',
    unread,
    waited: waitingSince === null ? null : Math.floor((now - waitingSince) / 1000),
    late: waitingSince !== null && now - waitingSince > lateAfter,
  };
}

function openOf({ script, messages, orderWord }: Conversation, startedAt: number): OpenConversation {
  const { order } = script;
  return {
    id: script.id,
    buyer: script.name,
    region: script.region,
    returning: script.returning,
    messages: messages.map(({ id, from, kind, text, at }) => ({ id, from, kind, text, time: fullTime(at) })),
    order: order && orderOf(order, orderWord ?? order.word, startedAt),
  };
}

function orderOf(order: ScriptedOrder, word: OrderWord, startedAt: number): OrderView {
  const { orderId, orderedAt } = placed(order, startedAt);
  return {
    orderId,
    word,
    amount: order.amount.toFixed(2),
    item: order.item,
    spec: order.spec,
    quantity: order.quantity,
    orderedAt: fullTime(orderedAt),
    parcel: order.parcel ? parcelOf(order.parcel, startedAt) : null,
  };
}

function parcelOf({ courier, number, way }: ScriptedParcel, startedAt: number): OrderView['parcel'] {
  const [newest] = way;
  if (!newest) return null;
  return { courier, number, state: newest.text, at: fullTime(startedAt - newest.ago * 60_000) };
}

/**
 * When an order of a script was placed, milliseconds since 1970, and under which number. The number belongs to one
 * practice alone: a reminder of an earlier one must not count in it.
 */
export function placed(
  order: Pick<ScriptedOrder, 'serial' | 'orderedAgo'>,
  startedAt: number,
): { orderId: string; orderedAt: number } {
  // The serial lends the seconds, so that orders do not all share those of the practice's beginning.
  const orderedAt = startedAt - (order.orderedAgo * 60 + Number(order.serial.slice(-2))) * 1000;
  const day = fullTime(orderedAt).slice(2, 10).replaceAll('-', '');
  const tail = (Number(order.serial.slice(-6)) + Math.floor(startedAt / 1000)) % 1_000_000;
  return {
    orderId: `${day}-${order.serial.slice(0, -6)}${String(tail).padStart(6, '0')}`,
    orderedAt,
  };
}

/** A moment as the practice shop writes it, YYYY-MM-DD HH:mm:ss. */
export const fullTime = (at: number): string =>
  isoAt(new Date(at), practiceUtcOffset).slice(0, 19).replace('T', ' ');

function shortTime(at: number, now: number): string {
  const time = fullTime(at);
  return time.slice(0, 10) === fullTime(now).slice(0, 10) ? time.slice(11, 16) : time.slice(5, 10);
}
