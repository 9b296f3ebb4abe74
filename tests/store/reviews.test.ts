import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Review } from '@/lib/domain/reviews/facts';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { StoreName } from '@/lib/store/db';
import { noteReviews, recordOpening } from '@/lib/store/reviews';
import { hashReviews } from '@/lib/store/secrets';
import { review } from '../domain/reviews/sample';
import { contents, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const now = new Date('2026-11-22T04:00:00Z');
const later = new Date('2026-11-22T05:00:00Z');
const place = { site: 'taobao', shop: '' };
const page = 'https://myseller.taobao.com/reviews';
const kept: StoreName[] = ['reviewFacts', 'events', 'habits'];
const note = (store: Opened, reviews: Review[], at = now, shop = '') => {
  const found = judgeReviews(reviews, { rules: reviewRules, language: 'zh-CN', off: [] });
  return noteReviews(store, {
    ...place,
    shop,
    reviews: reviews.flatMap((one, i) => (found[i] ? [{ review: one, finding: found[i] }] : [])),
    page,
    now: at,
  });
};
const open = (store: Opened, key = 'r1', shop = '') =>
  recordOpening(store, { ...place, shop, key, template: 'reviews.bad', how: 'copy' }, now);
const factsOf = async (store: Opened) => (await contents(store, kept)).reviewFacts;

describe('noteReviews', () => {
  it('notes a page of a hundred at once, and again', async () => {
    const store = await openFresh();
    const list = Array.from({ length: 100 }, (_, at) => review({ key: String(at), text: '掉色' }));
    must(await note(store, list));
    must(await note(store, list, later));
    const facts = await factsOf(store);
    expect(facts).toHaveLength(100);
    expect(facts?.[0]).toEqual({
      ...place,
      page,
      at: '2026-11-20T10:00:00+08:00',
      rating: null,
      severity: 'warn',
      causes: ['quality'],
      mixed: false,
      replied: false,
      hasImages: false,
      seenAt: later.toISOString(),
      flaggedAt: now.toISOString(),
    });
  });

  it('records a risky review as an event once, under the key of its fact, also in the next worker', async () => {
    const store = await openFresh();
    must(await note(store, [review({ text: '很好' })]));
    expect((await contents(store, ['events'])).events).toEqual([]);
    must(await note(store, [review({ text: '洗了就掉色' }), review({ key: 'r2', text: '很好看' })], later));
    must(await note(await openFresh(), [review({ text: '洗了就掉色，穿了过敏' })], later));
    const [key] = must(await hashReviews(store, place, ['r1']));
    expect((await contents(store, ['events'])).events).toEqual([
      {
        at: later.toISOString(),
        kind: 'review.flagged',
        ...place,
        review: key,
        severity: 'warn',
        causes: ['quality'],
      },
    ]);
  });

  it('keeps no word of the review, no name, no item, no order and no key', async () => {
    const store = await openFresh();
    const told = { key: 'review-4711', text: '洗了就掉色', followUp: '又开线', buyer: '林小满' };
    must(await note(store, [review(told)]));
    must(await open(store, 'review-4711'));
    const everything = await store.read(kept, async (tx) => {
      const all = await Promise.all(
        kept.map(async (name) => [
          await tx.objectStore(name).getAllKeys(),
          await tx.objectStore(name).getAll(),
        ]),
      );
      return JSON.stringify(all);
    });
    for (const word of [...Object.values(told), '掉色', '开线', '云朵保温杯', '260418000000000001'])
      expect(everything).not.toContain(word);
  });

  it('keeps shops and sites apart', async () => {
    const store = await openFresh();
    must(await note(store, [review()]));
    must(await note(store, [review()], now, '二店'));
    expect(await factsOf(store)).toHaveLength(2);
  });

  it('keeps what this page does not show, and takes its newest judgement', async () => {
    const store = await openFresh();
    must(await note(store, [review({ text: '很好', rating: 5, replied: true })]));
    must(await note(store, [review({ text: '掉色', rating: null, replied: null, at: null })], later));
    expect(await factsOf(store)).toMatchObject([
      { rating: 5, replied: true, at: '2026-11-20T10:00:00+08:00', severity: 'warn' },
    ]);
  });

  it('takes the last of two rows with one key', async () => {
    const store = await openFresh();
    must(await note(store, [review({ text: '掉色' }), review({ text: '很好' })]));
    expect(await factsOf(store)).toMatchObject([{ severity: null }]);
  });

  it.each([1, 2, 3])('does all or nothing on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    must(await note(store, [review({ key: '1' })]));
    const before = await contents(store, kept);
    mockFullDisk(from);
    const three = ['1', '2', '3'].map((key) => review({ key, text: '掉色' }));
    expect(await note(store, three, later)).toEqual(fail('store.full'));
    expect(await contents(store, kept)).toEqual(before);
  });
});

describe('recordOpening', () => {
  it('records the event and the habit, the review as a hash', async () => {
    const store = await openFresh();
    must(await open(store));
    const { events, habits } = await contents(store, kept);
    const [hash] = must(await hashReviews(store, place, ['r1']));
    expect(events).toEqual([
      {
        at: now.toISOString(),
        kind: 'review.opened',
        ...place,
        review: hash,
        template: 'reviews.bad',
        how: 'copy',
      },
    ]);
    expect(habits).toMatchObject([{ template: 'reviews.bad', weight: 1 }]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('records both or none', async () => {
    const store = await openFresh();
    must(await open(store));
    const before = await contents(store, kept);
    mockFullDisk(2);
    expect(await open(store)).toEqual(fail('store.full'));
    expect(await contents(store, kept)).toEqual(before);
  });
});

describe('hashReviews', () => {
  it('tells shops, sites and keys apart, and answers in order', async () => {
    const store = await openFresh();
    const [a, b] = must(await hashReviews(store, place, ['a', 'b']));
    const [again] = must(await hashReviews(store, place, ['a']));
    const [elsewhere] = must(await hashReviews(store, { ...place, shop: '二店' }, ['a']));
    const [other] = must(await hashReviews(store, { ...place, site: 'tmall' }, ['a']));
    expect(again).toBe(a);
    expect(new Set([a, b, elsewhere, other]).size).toBe(4);
  });
});
