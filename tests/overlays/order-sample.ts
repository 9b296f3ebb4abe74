import type { Order } from '@/lib/domain/orders/facts';
import type { OrderFinding } from '@/lib/domain/orders/finding';

export const now = Date.parse('2026-11-22T10:42:00+08:00');
const iso = (at: number) => new Date(at).toISOString();

/** An unpaid order placed so many minutes before the samples' now. */
export const order = (orderId: string, minutes = 72, more: Partial<Order> = {}): Order => ({
  orderId,
  status: 'unpaid',
  statusText: '待付款',
  orderedAt: iso(now - minutes * 60_000),
  paidAt: null,
  amount: { value: 59, currency: 'CNY' },
  buyer: '栗子栗子',
  items: [],
  buyerMessage: null,
  sellerMemo: null,
  timeLeft: null,
  ...more,
});

/** What the worker says of it, under a rule of sixty minutes. */
export const unpaid = (
  orderId: string,
  minutes = 72,
  more: Partial<Extract<OrderFinding, { kind: 'unpaid' }>> = {},
): OrderFinding => ({
  kind: 'unpaid',
  orderId,
  rule: 'orders.unpaid',
  severity: 'warn',
  orderedAt: iso(now - minutes * 60_000),
  from: iso(now - (minutes - 60) * 60_000),
  amount: { value: 59, currency: 'CNY' },
  statusText: '待付款',
  reminded: [],
  ...more,
});

export const reminded = (minutesAgo: number) => ({
  at: iso(now - minutesAgo * 60_000),
  template: 'unpaid.first',
  how: 'copy' as const,
});
