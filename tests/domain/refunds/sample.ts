import type { Refund } from '@/lib/domain/refunds/facts';

/** A claim as a page shows it; what matters to a test is changed. */
export const refund = (change: Partial<Refund> = {}): Refund => ({
  key: '2611210000001',
  refundId: '2611210000001',
  orderId: '261120-123456789012345',
  kind: 'refund-only',
  kindText: '仅退款',
  reason: '不喜欢/效果不好',
  amount: { value: 39.9, currency: 'CNY' },
  paid: { value: 39.9, currency: 'CNY' },
  status: '待商家处理',
  state: 'pending',
  dispatch: 'undispatched',
  dispatchText: '未发货',
  item: '棉麻桌布',
  appliedAt: '2026-11-21T10:00:00+08:00',
  timeLeft: 86_400,
  ...change,
});
