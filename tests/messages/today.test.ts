import { describe, expect, it, vi } from 'vitest';
import { ok } from '@/lib/domain/result';
import { openStore } from '@/lib/store/db';
import type { ReviewFact } from '@/lib/store/schema';
import { order } from '../domain/orders/sample';
import { refund } from '../domain/refunds/sample';
import { must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();

const place = { site: 'pinduoduo', shop: '', conversation: null };
const seeReview = async (change: Partial<ReviewFact> = {}) => {
  const fact: ReviewFact = {
    site: 'taobao',
    shop: '',
    page: 'https://x.example/reviews',
    at: null,
    rating: 'bad',
    severity: 'urgent',
    causes: ['quality'],
    mixed: false,
    replied: false,
    hasImages: null,
    seenAt: new Date().toISOString(),
    ...change,
  };
  await (await openStore('shop')).write(['reviewFacts'], async (tx) => {
    await tx.objectStore('reviewFacts').put(fact, 'hash');
    return ok(null);
  });
};

describe('today.list', () => {
  it('joins orders, claims and reviews, the most urgent first, each with where and when it was seen', async () => {
    const { ask } = startWorker();
    const orderedAt = new Date(Date.now() - 61 * 60_000).toISOString();
    must(await ask('orders.judge', { place, orders: [order({ orderedAt })] }, 'page'));
    must(
      await ask(
        'refunds.judge',
        { place, refunds: [refund({ timeLeft: 3600 }), refund({ key: 'R2', state: 'done' })] },
        'page',
      ),
    );
    await seeReview();
    const lines = must(await ask('today.list', null));
    expect(lines).toMatchObject([
      { kind: 'refund', site: 'pinduoduo', refunds: 1, stale: false },
      { kind: 'unpaid', orders: 1, stale: false },
      { kind: 'review', site: 'taobao', reviews: 1, page: 'https://x.example/reviews', stale: false },
    ]);
  });

  it('tells in the past tense what was seen more than ten minutes ago, and forgets it after three days', async () => {
    const { ask } = startWorker();
    must(await ask('refunds.judge', { place, refunds: [refund()] }, 'page'));
    await seeReview();
    const seen = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(seen + 11 * 60_000);
    expect(must(await ask('today.list', null))).toMatchObject([
      { kind: 'review', stale: true },
      { kind: 'refund', stale: true },
    ]);
    clock.mockReturnValue(seen + 3 * 86_400_000 + 60_000);
    expect(must(await ask('today.list', null))).toEqual([]);
  });

  it('leaves the badge to unpaid orders', async () => {
    const worker = startWorker();
    must(await worker.ask('refunds.judge', { place, refunds: [refund()] }, 'page'));
    expect(worker.dueChanged).not.toHaveBeenCalled();
  });
});
