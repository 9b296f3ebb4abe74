import { describe, expect, it } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import { fail } from '@/lib/domain/result';
import {
  closeCase,
  listCases,
  readCases,
  removeCase,
  restoreCase,
  startCase,
  tickCase,
} from '@/lib/store/cases';
import { openStore, type StoreName } from '@/lib/store/db';
import { later, now, refund } from '../domain/refunds/sample';
import { contents, endAtWrite, everyStore, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

const disk = useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const place = { site: 'pinduoduo', shop: '' };
const names: StoreName[] = ['cases', 'events'];
const start = (store: Opened, id: string, claim: Refund | null = refund(), checklist = 'seven-day') =>
  startCase(store, { ...place, id, checklist, refund: claim }, now);
const tick = (store: Opened, id: string, step: string, done = true, at = later(1)) =>
  tickCase(store, { id, step, done }, at);

describe('startCase', () => {
  it('keeps the case with its event, which names neither order nor claim', async () => {
    const store = await openFresh();
    expect(must(await start(store, 'c1'))).toMatchObject({ id: 'c1', orderId: '261122-1', refundId: 'R1' });
    const { cases, events } = await contents(store, names);
    expect(cases).toMatchObject([{ id: 'c1', removedAt: null, ticks: {} }]);
    expect(events).toEqual([
      { at: now.toISOString(), kind: 'case.begun', ...place, case: 'c1', checklist: 'seven-day' },
    ]);
  });

  it('answers with the open case of the same claim, whatever list is asked for', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    expect(must(await start(store, 'c2'))).toMatchObject({ id: 'c1' });
    expect(must(await start(store, 'c3', refund(), 'exchange'))).toMatchObject({ id: 'c1' });
    const alone = refund({ key: '261122-1', refundId: null });
    expect(must(await start(store, 'c4', alone))).toMatchObject({ id: 'c1' });
    expect((await contents(store, names)).events).toHaveLength(1);
  });

  it('makes one case of two tabs that ask at once', async () => {
    const store = await openFresh();
    const other = await openStore('shop');
    const both = await Promise.all([start(store, 'c1'), start(other, 'c2')]);
    expect(new Set(both.map((one) => must(one).id)).size).toBe(1);
    expect(await listCases(store)).toHaveLength(1);
  });

  it('has several open at once: other claims, other shops, and such without a claim', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await start(store, 'c2', refund({ key: 'R2', refundId: 'R2' })));
    must(
      await startCase(store, { ...place, shop: 's', id: 'c3', checklist: 'exchange', refund: refund() }, now),
    );
    must(await start(store, 'c4', null));
    must(await start(store, 'c5', null));
    expect(await listCases(store)).toHaveLength(5);
  });

  it('starts anew where the case of before was closed or removed', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await closeCase(store, { id: 'c1', closed: true }, later(1)));
    expect(must(await start(store, 'c2')).id).toBe('c2');
    must(await removeCase(store, 'c2', later(2)));
    expect(must(await start(store, 'c3')).id).toBe('c3');
  });

  it('knows no list that isn’t there', async () => {
    const store = await openFresh();
    expect(await start(store, 'c1', null, 'none')).toEqual(fail('checklist.notFound'));
    expect(await contents(store, names)).toEqual({ cases: [], events: [] });
  });

  it.each([1, 2])('keeps case and event or neither on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    mockFullDisk(from);
    expect(await start(store, 'c1')).toEqual(fail('store.full'));
    expect(await contents(store, names)).toEqual({ cases: [], events: [] });
  });

  it('keeps neither where the worker ends between the two', async () => {
    const store = await openFresh();
    const restore = endAtWrite(disk, 2);
    expect(await start(store, 'c1')).toEqual(fail('store.unavailable'));
    restore();
    expect(await contents(await openFresh(), names)).toEqual({ cases: [], events: [] });
  });
});

describe('a removed case', () => {
  it('comes back with its ticks', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await tick(store, 'c1', 'answer'));
    const before = await contents(store, everyStore);
    must(await removeCase(store, 'c1', later(2)));
    expect(await listCases(store)).toEqual([]);
    expect(await closeCase(store, { id: 'c1', closed: true }, later(3))).toEqual(fail('case.notFound'));
    expect(must(await restoreCase(store, 'c1'))).toMatchObject({ ticks: { answer: later(1).toISOString() } });
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('may come back beside a newer one of its claim; nothing of either is lost', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await removeCase(store, 'c1', later(1)));
    must(await startCase(store, { ...place, id: 'c2', checklist: 'exchange', refund: refund() }, later(2)));
    must(await restoreCase(store, 'c1'));
    expect((await listCases(store)).map(({ id }) => id)).toEqual(['c2', 'c1']);
    expect((await readCases(store, place, [refund()])).get('R1')?.id).toBe('c2');
  });

  it('that was never there can’t come back', async () =>
    expect(await restoreCase(await openFresh(), 'none')).toEqual(fail('case.notFound')));
});

describe('listCases', () => {
  it('has open ones first, then closed ones, each with the one changed last before', async () => {
    const store = await openFresh();
    for (const id of ['c1', 'c2', 'c3', 'c4']) must(await start(store, id, null));
    must(await tick(store, 'c1', 'answer', true, later(5)));
    must(await closeCase(store, { id: 'c2', closed: true }, later(6)));
    must(await closeCase(store, { id: 'c3', closed: true }, later(7)));
    expect((await listCases(store)).map(({ id }) => id)).toEqual(['c1', 'c4', 'c3', 'c2']);
  });
});
