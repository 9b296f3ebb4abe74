import { describe, expect, it } from 'vitest';
import { mergeFact } from '@/lib/domain/orders/merge';
import { fact, order, page } from './sample';

const next = { site: 'taobao', shop: '', page, seenAt: '2026-11-22T03:20:00.000Z' };

describe('mergeFact', () => {
  it('keeps what the rules need, and nothing of the buyer', () => {
    const kept = mergeFact(
      undefined,
      order({ buyer: '林小满', buyerMessage: '放门口', sellerMemo: '老客户' }),
      next,
    );
    expect(kept).toEqual({
      ...next,
      orderId: '2611220001',
      status: 'unpaid',
      statusText: '等待买家付款',
      orderedAt: '2026-11-22T10:00:00+08:00',
      paidAt: null,
      amount: { value: 128, currency: 'CNY' },
      waitingSeenAt: next.seenAt,
    });
  });

  it.each([
    ['paid', '2026-11-22T10:05:00+08:00'],
    ['paid', null],
    ['closed', null],
    ['refunding', null],
  ] as const)('waits no longer once seen %s (paid at %s)', (status, paidAt) => {
    const merged = mergeFact(fact(), order({ status, paidAt }), next);
    expect(merged).toMatchObject({ status, paidAt });
    expect(merged).not.toHaveProperty('waitingSeenAt');
  });

  it('does not believe a stale tab that shows a paid order unpaid again', () => {
    const paid = fact({ status: 'paid', statusText: '买家已付款' });
    expect(mergeFact(paid, order(), next)).toMatchObject({ status: 'paid', statusText: '买家已付款' });
    expect(mergeFact(paid, order(), next)).not.toHaveProperty('waitingSeenAt');
  });

  it('follows an order on its way', () =>
    expect(mergeFact(fact({ status: 'paid' }), order({ status: 'dispatched' }), next).status).toBe(
      'dispatched',
    ));

  it('keeps what this page does not show, but no state that can’t be read any more', () => {
    const merged = mergeFact(
      fact(),
      order({ orderedAt: null, amount: null, status: 'unknown', statusText: '林小满的留言' }),
      next,
    );
    expect(merged).toMatchObject({
      orderedAt: '2026-11-22T10:00:00+08:00',
      amount: { value: 128 },
      status: 'unknown',
      statusText: null,
    });
    expect(merged).not.toHaveProperty('waitingSeenAt');
  });

  it('does not wait for an order whose time nobody knows', () =>
    expect(fact({ orderedAt: null })).not.toHaveProperty('waitingSeenAt'));
});
