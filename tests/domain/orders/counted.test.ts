import { describe, expect, it } from 'vitest';
import { countOrder } from '@/lib/domain/orders/counted';
import type { Order } from '@/lib/domain/orders/facts';

const order = (status: Order['status'], statusText: string | null): Order => ({
  orderId: '1',
  status,
  statusText,
  orderedAt: null,
  paidAt: null,
  amount: null,
  buyer: null,
  items: [],
  buyerMessage: null,
  sellerMemo: null,
  timeLeft: null,
});
const words = { counted: ['待付尾款'], notCounted: ['等待买家付定金'] };
const status = (given: Order) => countOrder(given, words)?.status ?? null;

describe('which statuses count as unpaid', () => {
  it('counts a status that only the person knows', () => {
    expect(status(order('unknown', '待付尾款'))).toBe('unpaid');
    expect(status(order('unknown', '買家待付尾款'))).toBe('unpaid');
  });

  it('leaves out what the person does not count', () => {
    expect(status(order('unpaid', '等待买家付定金'))).toBeNull();
  });

  it('leaves everything else as the profile reads it', () => {
    expect(status(order('unpaid', '等待买家付款'))).toBe('unpaid');
    expect(status(order('unknown', '处理中'))).toBe('unknown');
    expect(status(order('unknown', null))).toBe('unknown');
  });

  it('never turns a paid or closed order', () => {
    expect(status(order('paid', '待付尾款'))).toBe('paid');
    expect(status(order('closed', '待付尾款'))).toBe('closed');
  });

  it('lets the longer word decide where both are there', () => {
    const both = { counted: ['付款'], notCounted: ['等待付款中'] };
    expect(countOrder(order('unpaid', '等待付款中'), both)).toBeNull();
  });
});
