import type { Refund } from '@/lib/domain/refunds/facts';

export const seenAt = '2026-11-22T03:00:00.000Z';

/** Eleven o'clock in Beijing. */
export const now = new Date(seenAt);
export const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** A claim of a dispatched order that waits for the merchant, for tests that care about one field. */
export const refund = (change: Partial<Refund> = {}): Refund => ({
  key: 'R1',
  refundId: 'R1',
  orderId: '261122-1',
  kind: 'return-and-refund',
  kindText: '退货退款',
  reason: '不喜欢/不想要',
  amount: { value: 59.9, currency: 'CNY' },
  paid: { value: 59.9, currency: 'CNY' },
  status: '待商家处理',
  state: 'pending',
  dispatch: 'dispatched',
  dispatchText: '已发货',
  item: '云朵保温杯',
  appliedAt: '2026-11-22T09:30:00+08:00',
  timeLeft: null,
  ...change,
});

export const page = 'https://mms.pinduoduo.com/aftersales/aftersale_list';
