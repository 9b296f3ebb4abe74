import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { closeCase, listCases, removeCase, startCase, tickCase } from '@/lib/store/cases';
import { openStore, type StoreName } from '@/lib/store/db';
import { kept } from '../domain/checklists/sample';
import { later, now, refund } from '../domain/refunds/sample';
import { contents, endAtWrite, endConnections, everyStore, must, openFresh, useFreshDisk } from './fresh';

const disk = useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const names: StoreName[] = ['cases', 'events'];
const start = (store: Opened, id: string) =>
  startCase(store, { site: 'pinduoduo', shop: '', id, checklist: 'seven-day', refund: refund() }, now);
const tick = (store: Opened, id: string, step: string, done = true, at = later(1)) =>
  tickCase(store, { id, step, done }, at);

describe('tickCase', () => {
  it('survives the closing and opening of the database', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await tick(store, 'c1', 'answer'));
    must(await tick(store, 'c1', 'freight', true, later(2)));
    must(await tick(store, 'c1', 'answer', false, later(3)));
    store.close();
    const [found] = await listCases(await openFresh());
    expect(found).toMatchObject({
      ticks: { freight: later(2).toISOString() },
      changedAt: later(3).toISOString(),
    });
  });

  it('survives the end of the worker', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await tick(store, 'c1', 'answer'));
    endConnections(disk);
    const [found] = await listCases(await openFresh());
    expect(found?.ticks).toEqual({ answer: later(1).toISOString() });
  });

  it('keeps both of two ticks at once in two tabs', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    await Promise.all([tick(store, 'c1', 'answer'), tick(await openStore('shop'), 'c1', 'freight')]);
    const [found] = await listCases(store);
    expect(Object.keys(found?.ticks ?? {}).sort()).toEqual(['answer', 'freight']);
  });

  it('writes nothing that is so already', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await tick(store, 'c1', 'answer'));
    const before = await contents(store, everyStore);
    must(await tick(store, 'c1', 'answer', true, later(9)));
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('knows no case, no list and no step that isn’t there', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    await store.write(['cases'], async (tx) => {
      await tx
        .objectStore('cases')
        .put({ ...kept({ id: 'old', checklist: 'from-tomorrow' }), removedAt: null });
      return ok(null);
    });
    expect(await tick(store, 'c2', 'answer')).toEqual(fail('case.notFound'));
    expect(await tick(store, 'c1', 'none')).toEqual(fail('checklist.notFound'));
    expect(await tick(store, 'old', 'answer')).toEqual(fail('checklist.notFound'));
    must(await removeCase(store, 'c1', later(2)));
    expect(await tick(store, 'c1', 'answer')).toEqual(fail('case.notFound'));
  });
});

describe('closeCase', () => {
  it('closes with one event however often it is asked, and opens again', async () => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    must(await closeCase(store, { id: 'c1', closed: true }, later(1)));
    must(await closeCase(store, { id: 'c1', closed: true }, later(2)));
    const { events } = await contents(store, names);
    expect(events).toMatchObject([{ kind: 'case.begun' }, { kind: 'case.closed', case: 'c1' }]);
    expect((await listCases(store))[0]).toMatchObject({ closedAt: later(1).toISOString() });
    expect(must(await closeCase(store, { id: 'c1', closed: false }, later(3)))).toMatchObject({
      closedAt: null,
    });
  });

  it.each([1, 2])('closes with its event or not at all where the worker ends at write %i', async (write) => {
    const store = await openFresh();
    must(await start(store, 'c1'));
    const before = await contents(store, names);
    const restore = endAtWrite(disk, write);
    expect(await closeCase(store, { id: 'c1', closed: true }, later(1))).toEqual(fail('store.unavailable'));
    restore();
    expect(await contents(await openFresh(), names)).toEqual(before);
  });
});
