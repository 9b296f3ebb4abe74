import { describe, expect, it } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import { fail } from '@/lib/domain/result';
import { noteRefunds } from '@/lib/store/refunds';
import { readSeenDue } from '@/lib/store/today';
import { later, now, page, refund } from '../domain/refunds/sample';
import { contents, everyStore, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const note = (store: Opened, refunds: Refund[], at = now, shop = '') =>
  noteRefunds(store, { site: 'pinduoduo', shop, refunds, page, now: at });
const facts = async (store: Opened) => (await contents(store, ['refundFacts'])).refundFacts;

describe('noteRefunds', () => {
  it('keeps what the rules need of a claim', async () => {
    const store = await openFresh();
    must(await note(store, [refund({ timeLeft: 3600 })]));
    expect(await facts(store)).toEqual([
      {
        site: 'pinduoduo',
        shop: '',
        page,
        key: 'R1',
        kind: 'return-and-refund',
        reason: 'dislike',
        state: 'pending',
        dispatch: 'dispatched',
        amount: { value: 59.9, currency: 'CNY' },
        appliedAt: '2026-11-22T09:30:00+08:00',
        due: later(60).toISOString(),
        seenAt: now.toISOString(),
      },
    ]);
  });

  it('keeps neither item nor the page’s own words, in which a buyer may be named', async () => {
    const store = await openFresh();
    must(await note(store, [refund({ reason: '林小满说不喜欢', status: '待林小满处理' })]));
    const everything = JSON.stringify(await contents(store, everyStore));
    for (const word of ['林小满', '云朵保温杯']) expect(everything).not.toContain(word);
  });

  it('keeps what a shorter list does not show, and no state or countdown of before', async () => {
    const store = await openFresh();
    must(await note(store, [refund({ timeLeft: 3600 })]));
    const bare = { kind: 'unknown', reason: null, amount: null, appliedAt: null, state: 'unknown' } as const;
    must(await note(store, [refund(bare)], later(5)));
    expect(await facts(store)).toMatchObject([
      {
        kind: 'return-and-refund',
        reason: 'dislike',
        amount: { value: 59.9 },
        appliedAt: '2026-11-22T09:30:00+08:00',
        state: 'unknown',
        due: null,
        seenAt: later(5).toISOString(),
      },
    ]);
  });

  it('keeps shops apart, and takes the last of two rows with one number', async () => {
    const store = await openFresh();
    must(await note(store, [refund({ state: 'done' }), refund()]));
    must(await note(store, [refund({ state: 'closed' })], now, 's'));
    expect(await facts(store)).toMatchObject([
      { shop: 's', state: 'closed' },
      { shop: '', state: 'pending' },
    ]);
  });

  it.each([1, 2, 3])('does all or nothing on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    must(await note(store, [refund()]));
    const before = await contents(store, everyStore);
    mockFullDisk(from);
    const list = ['R1', 'R2', 'R3'].map((key) => refund({ key, refundId: key, state: 'done' }));
    expect(await note(store, list, later(5))).toEqual(fail('store.full'));
    expect(await contents(store, everyStore)).toEqual(before);
  });
});

describe('readSeenDue', () => {
  it('finds what was seen in the last three days', async () => {
    const store = await openFresh();
    must(await note(store, [refund()]));
    must(await note(store, [refund({ key: 'R2' })], later(1440)));
    expect((await readSeenDue(store, later(2880))).refunds.map(({ state }) => state)).toHaveLength(2);
    expect((await readSeenDue(store, later(3 * 1440 + 1))).refunds).toMatchObject([{ key: 'R2' }]);
    expect(await readSeenDue(store, later(5 * 1440))).toEqual({ orders: [], refunds: [], reviews: [] });
  });
});
