import type { Order } from '@/lib/domain/orders/facts';
import type { Reminded } from '@/lib/domain/orders/finding';
import { mergeFact, type OrderFact } from '@/lib/domain/orders/merge';

export const seenAt = '2026-11-22T03:00:00.000Z';

/** Eleven o'clock in Beijing. */
export const now = new Date(seenAt);

/** An order placed at ten in Beijing that waits for its payment, for tests that care about one field. */
export const order = (change: Partial<Order> = {}): Order => ({
  orderId: '2611220001',
  status: 'unpaid',
  statusText: '等待买家付款',
  orderedAt: '2026-11-22T10:00:00+08:00',
  paidAt: null,
  amount: { value: 128, currency: 'CNY' },
  buyer: '小**鹿',
  items: [{ title: '云朵保温杯', sku: '米白', quantity: 1 }],
  buyerMessage: null,
  sellerMemo: null,
  timeLeft: null,
  ...change,
});

export const page = 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold';

/** What is kept of such an order. */
export const fact = (change: Partial<Order> = {}, sighting: Partial<OrderFact> = {}): OrderFact =>
  mergeFact(undefined, order(change), { site: 'taobao', shop: '', page, seenAt, ...sighting });

export const remindedOnce: Reminded[] = [
  { at: '2026-11-22T02:30:00.000Z', template: 'unpaid.first', how: 'copy' },
];
export const remindedTwice: Reminded[] = [
  ...remindedOnce,
  { at: '2026-11-22T02:50:00.000Z', template: 'unpaid.second', how: 'copy' },
];

export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
