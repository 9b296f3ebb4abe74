import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import { fail } from '@/lib/domain/result';
import { noteOrders } from '@/lib/store/orders';
import { countRecovered, readReminders, recordReminder } from '@/lib/store/reminders';
import { hashConversation, hashOrder } from '@/lib/store/secrets';
import { later, now, order, page } from '../domain/orders/sample';
import { contents, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
const place = { site: 'taobao', shop: '' };
const orderId = order().orderId;
const note = (store: Opened, orders: Order[], at = now) =>
  noteOrders(store, { ...place, orders, page, now: at });
const remind = (store: Opened, template: string, at: Date, id = orderId) =>
  recordReminder(store, { ...place, orderId: id, template, how: 'copy' }, at);
const events = async (store: Opened) => (await contents(store, ['events'])).events;

describe('recordReminder', () => {
  it('keeps the reminder, and an event that does not name the order', async () => {
    const store = await openFresh();
    must(await remind(store, 'unpaid.first', now));
    expect(await readReminders(store, place, [orderId, 'other'])).toEqual(
      new Map([[orderId, [{ at: now.toISOString(), template: 'unpaid.first', how: 'copy' }]]]),
    );
    expect(await events(store)).toEqual([
      {
        at: now.toISOString(),
        kind: 'order.reminded',
        ...place,
        order: must(await hashOrder(store, 'taobao', orderId)),
        template: 'unpaid.first',
        how: 'copy',
      },
    ]);
    expect(JSON.stringify(await events(store))).not.toContain(orderId);
  });

  it('refuses a third', async () => {
    const store = await openFresh();
    must(await remind(store, 'unpaid.first', now));
    must(await remind(store, 'unpaid.second', later(60)));
    expect(await remind(store, 'own', later(120))).toEqual(fail('order.remindedEnough'));
    expect(await events(store)).toHaveLength(2);
  });

  it('counts one where two tabs tell the same at once', async () => {
    const store = await openFresh();
    const told = await Promise.all([1, 2, 3].map(() => remind(store, 'unpaid.first', now)));
    expect(told.map((one) => must(one).length)).toEqual([1, 1, 1]);
    expect(await events(store)).toHaveLength(1);
  });

  it.each([1, 2])('keeps nothing on a disk that fills up at write %i', async (from) => {
    const store = await openFresh();
    must(await hashOrder(store, 'taobao', orderId));
    mockFullDisk(from);
    expect(await remind(store, 'unpaid.first', now)).toEqual(fail('store.full'));
    expect(await contents(store, ['reminders', 'events'])).toEqual({ reminders: [], events: [] });
  });
});

describe('countRecovered', () => {
  const count = (store: Opened, at = later(60)) => countRecovered(store, 'taobao', at);

  it('counts a reminded order once it is seen paid, once', async () => {
    const store = await openFresh();
    must(await note(store, [order(), order({ orderId: '2' }), order({ orderId: '3' })]));
    must(await remind(store, 'unpaid.first', now));
    must(await remind(store, 'unpaid.first', now, '2'));
    expect(await count(store)).toEqual({ orders: 0, reminded: 2 });
    const paid = [order({ status: 'paid' }), order({ orderId: '3', status: 'paid' })];
    must(await note(store, paid, later(20)));
    must(await note(store, paid, later(30)));
    expect(await count(store)).toEqual({ orders: 1, reminded: 2 });
    expect((await events(store))?.filter((one) => kindOf(one) === 'order.paidAfterReminder')).toMatchObject([
      { at: later(20).toISOString(), template: 'unpaid.first' },
    ]);
  });

  it('counts one event where two tabs see the payment at once', async () => {
    const store = await openFresh();
    must(await note(store, [order()]));
    must(await remind(store, 'unpaid.first', now));
    await Promise.all([1, 2].map(() => note(store, [order({ status: 'paid' })], later(5))));
    expect(await events(store)).toHaveLength(2);
  });

  it('counts no order that was closed, or paid before the reminder', async () => {
    const store = await openFresh();
    must(await remind(store, 'unpaid.first', now));
    must(await remind(store, 'unpaid.first', now, '2'));
    must(
      await note(store, [
        order({ status: 'closed' }),
        order({ orderId: '2', status: 'paid', paidAt: '2026-11-22T10:59:00+08:00' }),
      ]),
    );
    expect(await count(store)).toEqual({ orders: 0, reminded: 2 });
  });

  it('counts the site’s last thirty days', async () => {
    const store = await openFresh();
    must(await remind(store, 'unpaid.first', now));
    must(await recordReminder(store, { site: 'x', shop: '', orderId, template: 't', how: 'copy' }, now));
    expect(await count(store, later(30 * 1440))).toEqual({ orders: 0, reminded: 1 });
    expect(await count(store, later(31 * 1440))).toEqual({ orders: 0, reminded: 0 });
  });
});

it('an order’s hash is no conversation’s', async () => {
  const store = await openFresh();
  expect(await hashOrder(store, 'taobao', '1')).not.toEqual(await hashConversation(store, 'taobao', '1'));
});

const kindOf = (event: unknown) => (event as { kind: string }).kind;
