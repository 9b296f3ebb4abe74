import type { Ask } from '@/lib/domain/chat/suggestion';
import type { OrderFinding } from '@/lib/domain/orders/finding';
import type { Translate } from '@/lib/words';
import type { ordersWords } from '@/lib/words/orders';
import type { Rectangle } from '../ui/RowLayer';

export type OrdersTranslate = Translate<typeof ordersWords>;
export type Unpaid = Extract<OrderFinding, { kind: 'unpaid' }>;
export type Unreadable = Extract<OrderFinding, { kind: 'cantRead' }>;
export type Amount = NonNullable<Unpaid['amount']>;
export type Reminders = {
  times: number;
  /** HH:mm of the last one, or MM-DD HH:mm where it was another day. */
  at: string;
  /** No further one is offered. */
  enough: boolean;
};

/** Where a chip stands: its right upper corner, in CSS pixels of the viewport. */
export type Spot = { right: number; top: number /** The row is too narrow for the rule. */; narrow: boolean };

/** What is said beside one row. */
export type Flag = { orderId: string; spot: Spot } & (
  | {
      kind: 'unpaid';
      severity: Unpaid['severity'];
      /** Whole seconds since the order was placed. */
      age: number;
      minutes: number;
      reminders: Reminders | null;
    }
  | { kind: 'cantRead'; fields: Unreadable['fields'] }
);

export type FlagsView = {
  flags: readonly Flag[];
  /** The part of the window in which rows are seen. */
  area: Rectangle | null;
  /** Rows that are dimmed because only the due ones are to be looked at. */
  dimmed: readonly Rectangle[];
  /** The row that was jumped to. */
  current: Rectangle | null;
};

export type ReminderCard = {
  orderId: string;
  buyer: string | null;
  text: string;
  asks: readonly Ask[];
  answers: Readonly<Record<string, string>>;
  state: 'asking' | 'copied' | 'failed';
};

export type BarView = {
  phase: 'loading' | 'cantRead' | 'ready';
  collapsed: boolean;
  due: number;
  /** Minutes after which an order counts. */
  minutes: number;
  /** One sum per currency, of the due orders whose amount could be read. */
  amounts: readonly Amount[];
  /** The amount of a due order could not be read: the sum is at least this. */
  partial: boolean;
  /** Seconds; null where none is due. */
  longest: number | null;
  /** Seconds until the next order becomes due; null where none will. */
  next: number | null;
  unread: number;
  recovered: { orders: number; reminded: number };
  /** When the page last changed, HH:mm, where that is too long ago to speak of now. */
  readAt: string | null;
  only: boolean;
  /** A due order that was not reminded yet is on the page. */
  canPrepare: boolean;
  busy: boolean;
  notice: string | null;
  card: ReminderCard | null;
};

/** What the person may do. Called for trusted events only. */
export type OrdersActions = {
  onRemind(orderId: string): void;
  onPrepare(): void;
  onNext(): void;
  onOnly(only: boolean): void;
  onCollapse(collapsed: boolean): void;
  onAnswer(name: string, value: string): void;
  onCopy(): void;
  /** The person copied the selected text by hand. */
  onCopiedByHand(): void;
  onCloseCard(): void;
  /** Leaves the bar for the page. */
  onLeave(): void;
};
