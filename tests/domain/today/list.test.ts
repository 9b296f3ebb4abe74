import { describe, expect, it } from 'vitest';
import type { WaitingOrder } from '@/lib/domain/orders/today';
import { dueSchema } from '@/lib/domain/today/due';
import { listToday, type SeenDue } from '@/lib/domain/today/list';
import type { SeenRefund } from '@/lib/domain/today/refunds';
import type { SeenReview } from '@/lib/domain/today/reviews';
import { fact } from '../orders/sample';
import { later, now, page, seenAt } from '../refunds/sample';

const seen = { site: 'pinduoduo', shop: '', page, seenAt };
const claim = (change: Partial<SeenRefund> = {}): SeenRefund => ({
  ...seen,
  state: 'pending',
  due: null,
  ...change,
});
const review = (change: Partial<SeenReview> = {}): SeenReview => ({
  ...seen,
  severity: 'warn',
  replied: false,
  ...change,
});
const unpaid = (orderId: string, change: Partial<WaitingOrder['fact']> = {}): WaitingOrder => ({
  fact: fact({ orderId, orderedAt: '2026-11-22T09:00:00+08:00' }, change),
  reminded: [],
});
const list = (some: Partial<SeenDue>, at = now) =>
  listToday({ orders: [], refunds: [], reviews: [], ...some }, at, { minutes: 60 });

describe('claims', () => {
  it('are counted by page, with the countdown that ends first', () => {
    const refunds = [
      claim({ due: later(90).toISOString() }),
      claim(),
      claim({ due: later(30).toISOString() }),
      claim({ page: 'https://mms.pinduoduo.com/aftersales-ssr/detail' }),
    ];
    expect(list({ refunds })).toEqual([
      { kind: 'refund', ...seen, stale: false, refunds: 3, soonest: later(30).toISOString() },
      {
        kind: 'refund',
        ...seen,
        page: 'https://mms.pinduoduo.com/aftersales-ssr/detail',
        stale: false,
        refunds: 1,
        soonest: null,
      },
    ]);
  });

  it.each([
    ['pending', 1],
    ['returned', 1],
    ['returning', 0],
    ['refunding', 0],
    ['done', 0],
    ['closed', 0],
    ['unknown', 0],
  ] as const)('that are %s make %i lines', (state, lines) =>
    expect(list({ refunds: [claim({ state })] })).toHaveLength(lines),
  );

  it('are no work any more once their countdown has ended', () => {
    const refunds = [claim({ due: later(30).toISOString() })];
    expect(list({ refunds }, later(29))).toHaveLength(1);
    expect(list({ refunds }, later(30))).toEqual([]);
  });

  it('seen just now stand apart from those seen before, each told by the oldest sighting', () => {
    const refunds = [
      claim(),
      claim({ seenAt: later(-5).toISOString() }),
      claim({ seenAt: later(-60).toISOString() }),
    ];
    expect(list({ refunds })).toMatchObject([
      { refunds: 2, seenAt: later(-5).toISOString(), stale: false },
      { refunds: 1, seenAt: later(-60).toISOString(), stale: true },
    ]);
  });
});

describe('reviews', () => {
  it.each([
    ['urgent and unanswered', { severity: 'urgent' }, 1],
    ['a warning and unanswered', {}, 1],
    ['a hint', { severity: 'hint' }, 0],
    ['nothing', { severity: null }, 0],
    ['answered', { replied: true }, 0],
    ['of a page that shows no answers', { replied: null }, 0],
  ] as [string, Partial<SeenReview>, number][])('that are %s', (_what, change, lines) =>
    expect(list({ reviews: [review(change)] })).toHaveLength(lines),
  );

  it('are counted by shop', () =>
    expect(list({ reviews: [review(), review(), review({ shop: 's' })] })).toMatchObject([
      { kind: 'review', shop: '', reviews: 2 },
      { kind: 'review', shop: 's', reviews: 1 },
    ]));
});

describe('lines of three kinds', () => {
  const everything = (due: number | null, some: Partial<SeenDue> = {}): SeenDue => ({
    refunds: [claim({ due: due === null ? null : later(due).toISOString() })],
    orders: [unpaid('1'), unpaid('2')],
    reviews: [review()],
    ...some,
  });
  const kindsOf = (some: SeenDue) => list(some).map(({ kind }) => kind);

  it('fit the message', () => {
    for (const line of list(everything(30))) expect(dueSchema.safeParse(line).success).toBe(true);
  });

  it('come by urgency: only a countdown makes a claim more than the rest', () => {
    expect(kindsOf(everything(60))).toEqual(['refund', 'unpaid', 'review']);
    expect(kindsOf(everything(20 * 60))).toEqual(['refund', 'unpaid', 'review']);
    expect(kindsOf(everything(48 * 60))).toEqual(['unpaid', 'review', 'refund']);
    expect(kindsOf(everything(null))).toEqual(['unpaid', 'review', 'refund']);
  });

  it('put what was seen just now before what was seen before, however urgent that was', () => {
    const refunds = [claim({ due: later(60).toISOString(), seenAt: later(-60).toISOString() })];
    expect(kindsOf(everything(null, { refunds }))).toEqual(['unpaid', 'review', 'refund']);
  });

  it('put the larger first of two that are alike', () =>
    expect(list({ reviews: [review({ shop: 's' }), review(), review()] }).map(({ shop }) => shop)).toEqual([
      '',
      's',
    ]));
});
