import { describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import { fail } from '@/lib/domain/result';
import type { StoreName } from '@/lib/store/db';
import { markNotified, readNotified } from '@/lib/store/notified';
import { flagOrders, listWaiting, noteOrders, readFact } from '@/lib/store/orders';
import { recordReminder } from '@/lib/store/reminders';
import { hashOrder } from '@/lib/store/secrets';
import { later, now, order, page } from '../domain/orders/sample';
import {
  contents,
  endConnections,
  everyStore,
  mockFullDisk,
  must,
  openFresh,
  silenceErrors,
  useFreshDisk,
} from './fresh';

const disk = useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const place = { site: 'taobao', shop: '' };
const orderId = order().orderId;
const note = (store: Opened, orders: Order[], at = now) =>
  noteOrders(store, { ...place, orders, page, now: at });
const remind = (store: Opened, template: string, at: Date, id = orderId) =>
  recordReminder(store, { ...place, orderId: id, template, how: 'copy' }, at);

describe('noteOrders', () => {
  it('notes a list of two hundred at once, and again', async () => {
    const store = await openFresh();
    const list = Array.from({ length: 200 }, (_, at) => order({ orderId: String(at) }));
    expect(must(await note(store, list)).size).toBe(200);
    must(await note(store, list, later(5)));
    const { orderFacts } = await contents(store, ['orderFacts']);
    expect(orderFacts).toHaveLength(200);
    expect(orderFacts?.[0]).toMatchObject({ seenAt: later(5).toISOString(), page });
  });

  it('keeps no name, no message, no memo and no item of a buyer', async () => {
    const store = await openFresh();
    const told = { buyer: '林小满', buyerMessage: '放在门口', sellerMemo: '老客户' };
    must(await note(store, [order(told)]));
    must(await remind(store, 'unpaid.first', now));
    must(await note(store, [order({ ...told, status: 'paid' })], later(5)));
    const everything = JSON.stringify(await contents(store, everyStore));
    for (const word of [...Object.values(told), '云朵保温杯']) expect(everything).not.toContain(word);
  });

  it('keeps shops and sites apart', async () => {
    const store = await openFresh();
    must(await note(store, [order()]));
    must(
      await noteOrders(store, {
        site: 'taobao',
        shop: '二店',
        orders: [order({ status: 'paid' })],
        page,
        now,
      }),
    );
    expect(await readFact(store, place, orderId)).toMatchObject({ status: 'unpaid' });
    expect(await readFact(store, { ...place, shop: '二店' }, orderId)).toMatchObject({ status: 'paid' });
  });

  it('takes the last of two rows with one number', async () => {
    const store = await openFresh();
    must(await note(store, [order({ amount: { value: 1, currency: 'CNY' } }), order()]));
    expect(await readFact(store, place, orderId)).toMatchObject({ amount: { value: 128 } });
  });

  it.each([1, 2, 3, 4])('does all or nothing on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    must(await note(store, [order()]));
    must(await remind(store, 'unpaid.first', now));
    const before = await contents(store, everyStore);
    mockFullDisk(from);
    const paid = [order({ status: 'paid' }), order({ orderId: '2' })];
    expect(await note(store, paid, later(5))).toEqual(fail('store.full'));
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it('notes nothing where the worker ends between two writes, and loses nothing', async () => {
    const store = await openFresh();
    must(await note(store, [order()]));
    must(await remind(store, 'unpaid.first', now));
    const kept: StoreName[] = ['orderFacts', 'reminders', 'events'];
    const before = await contents(store, kept);
    silenceErrors();
    const put = IDBObjectStore.prototype.put;
    const ends = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (ends.mock.calls.length === 2) endConnections(disk);
      return put.call(this, value, key);
    });
    const paid = [order({ status: 'paid' }), order({ orderId: '3' })];
    expect(await note(store, paid, later(5))).toEqual(fail('store.unavailable'));
    ends.mockRestore();
    expect(await contents(await openFresh(), kept)).toEqual(before);
  });
});

describe('flagOrders', () => {
  const flag = (store: Opened, ids: string[], at = now) =>
    flagOrders(store, {
      ...place,
      orders: ids.map((id) => ({ orderId: id, orderedAt: later(-72).toISOString() })),
      now: at,
    });
  const eventsOf = async (store: Opened) => (await contents(store, ['events'])).events;

  it('records each order once, with its age and without its number', async () => {
    const store = await openFresh();
    must(await note(store, [order(), order({ orderId: '2' })]));
    must(await flag(store, [orderId]));
    // The next sighting merges the fact anew, and another worker opens the store.
    must(await note(store, [order()], later(5)));
    must(await flag(await openFresh(), [orderId, '2'], later(5)));
    const hash = async (id: string) => must(await hashOrder(store, 'taobao', id));
    const event = { kind: 'order.flagged', ...place };
    expect(await eventsOf(store)).toEqual([
      { ...event, at: now.toISOString(), order: await hash(orderId), minutes: 72 },
      { ...event, at: later(5).toISOString(), order: await hash('2'), minutes: 77 },
    ]);
    expect(await readFact(store, place, orderId)).toMatchObject({ flaggedAt: now.toISOString() });
  });

  it('records one that two tabs find at once only once, and none that was never noted', async () => {
    const store = await openFresh();
    must(await note(store, [order()]));
    await Promise.all([flag(store, [orderId]), flag(store, [orderId]), flag(store, ['never'])]);
    expect(await eventsOf(store)).toHaveLength(1);
  });

  it.each([1, 2, 3])('does all or nothing on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    must(await note(store, [order(), order({ orderId: '2' })]));
    must(await hashOrder(store, 'taobao', orderId));
    const before = await contents(store, everyStore);
    mockFullDisk(from);
    expect(await flag(store, [orderId, '2'])).toEqual(fail('store.full'));
    expect(await contents(store, everyStore)).toEqual(before);
  });
});

describe('listWaiting', () => {
  it('finds what was unpaid when last seen, with its reminders', async () => {
    const store = await openFresh();
    must(
      await note(store, [
        order(),
        order({ orderId: '2', status: 'paid' }),
        order({ orderId: '3', status: 'closed' }),
        order({ orderId: '4', orderedAt: null }),
        order({ orderId: '5', status: 'unknown' }),
        order({ orderId: '6' }),
      ]),
    );
    must(await remind(store, 'unpaid.first', now, '6'));
    const found = await listWaiting(store, later(5));
    expect(found.map(({ fact, reminded }) => [fact.orderId, reminded.length])).toEqual([
      [orderId, 0],
      ['6', 1],
    ]);
  });

  it('drops an order once it is seen paid, and one that nobody looked at for three days', async () => {
    const store = await openFresh();
    must(await note(store, [order(), order({ orderId: '2' })]));
    must(await note(store, [order({ status: 'paid' })], later(5)));
    expect((await listWaiting(store, later(6))).map(({ fact }) => fact.orderId)).toEqual(['2']);
    expect(await listWaiting(store, later(3 * 1440 + 1))).toEqual([]);
  });
});

describe('notified sites', () => {
  it('are kept each with its time, and read as none where the record is broken', async () => {
    const store = await openFresh();
    expect(await readNotified(store)).toEqual(new Map());
    must(await markNotified(store, ['taobao', 'x'], now));
    must(await markNotified(store, ['x'], later(20)));
    expect(await readNotified(store)).toEqual(
      new Map([
        ['taobao', now.toISOString()],
        ['x', later(20).toISOString()],
      ]),
    );
    await store.write(['settings'], async (tx) => {
      await tx.objectStore('settings').put('broken', 'unpaidNotified');
      return { ok: true, value: null };
    });
    expect(await readNotified(store)).toEqual(new Map());
  });
});
