import { describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import { fail } from '@/lib/domain/result';
import { openStore } from '@/lib/store/db';
import { order } from '../domain/orders/sample';
import { contents, everyStore, evict, mockFullDisk, must, useFreshDisk } from '../store/fresh';
import { practiceNow, startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const place = { site: 'taobao', shop: '', conversation: null };

/** Placed some minutes ago: the worker goes by its own clock. */
const ago = (minutes: number, change: Partial<Order> = {}) =>
  order({ orderedAt: new Date(Date.now() - minutes * 60_000).toISOString(), ...change });

const judge = async ({ ask }: Worker, ...orders: Order[]) =>
  must(await ask('orders.judge', { place, orders }, 'taobao'));
const prepare = ({ ask }: Worker, one: Order) => ask('reminders.prepare', { place, order: one }, 'taobao');
const done = ({ ask }: Worker, template = 'unpaid.first', orderId = order().orderId) =>
  ask('reminders.done', { place, orderId, template, how: 'copy' }, 'taobao');
const today = async ({ ask }: Worker) => must(await ask('today.list', null));

/** Moves this computer's clock on; the database keeps running. */
const later = (minutes: number) => {
  const at = Date.now() + minutes * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(at);
};

describe('orders.judge', () => {
  it('says what is due, what will be and what can’t be read', async () => {
    const worker = startWorker();
    const { findings, minutes, recovered } = await judge(
      worker,
      ago(61, { orderId: '1' }),
      ago(59, { orderId: '2' }),
      ago(300, { orderId: '3', status: 'paid' }),
      order({ orderId: '4', orderedAt: null }),
    );
    expect(findings.map(({ orderId, kind }) => [orderId, kind])).toEqual([
      ['1', 'unpaid'],
      ['2', 'unpaid'],
      ['4', 'cantRead'],
    ]);
    expect(findings).toMatchObject([{ severity: 'warn' }, { severity: 'hint' }, { fields: ['orderedAt'] }]);
    expect([minutes, recovered]).toEqual([60, { orders: 0, reminded: 0 }]);
    expect(worker.dueChanged).toHaveBeenCalledTimes(1);
  });

  it('goes by the setting, whose change is reckoned at once', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { unpaidMinutes: 120 }));
    expect(worker.dueChanged).toHaveBeenCalledTimes(1);
    expect(await judge(worker, ago(61))).toMatchObject({ minutes: 120, findings: [{ severity: 'hint' }] });
  });

  it('flags on a full disk too, and remembers nothing', async () => {
    const worker = startWorker();
    await today(worker);
    mockFullDisk();
    expect((await judge(worker, ago(61))).findings).toHaveLength(1);
    expect(await today(worker)).toEqual([]);
  });

  it('flags nothing that was seen paid in another tab', async () => {
    const worker = startWorker();
    await judge(worker, ago(61, { status: 'paid' }));
    expect((await judge(worker, ago(61))).findings).toEqual([]);
  });

  it('counts what was paid after its reminder', async () => {
    const worker = startWorker();
    await judge(worker, ago(61));
    must(await done(worker));
    expect((await judge(worker, ago(61, { status: 'paid' }))).recovered).toEqual({ orders: 1, reminded: 1 });
  });

  it('takes two hundred orders a call, and no more', async () => {
    const worker = startWorker();
    const orders = Array.from({ length: 201 }, (_, at) => ago(90, { orderId: String(at) }));
    expect((await judge(worker, ...orders.slice(0, 200))).findings).toHaveLength(200);
    expect(await worker.ask('orders.judge', { place, orders }, 'taobao')).toMatchObject({
      error: { code: 'message.badInput' },
    });
  });
});

describe('reminders.prepare', () => {
  it('fills the first reminder, then the second, and no third', async () => {
    const worker = startWorker();
    const first = must(await prepare(worker, ago(61)));
    expect(first).toMatchObject({
      template: 'unpaid.first',
      asks: [],
      reasons: [{ kind: 'order', status: 'unpaid' }],
    });
    expect(first.text).toMatch(/^亲，.*您拍下的云朵保温杯还没付款/);
    expect(first.text).not.toMatch(/[{}*]/);
    must(await done(worker));
    later(61);
    expect(must(await prepare(worker, ago(122))).template).toBe('unpaid.second');
    must(await done(worker, 'unpaid.second'));
    expect(await prepare(worker, ago(122))).toEqual(fail('order.remindedEnough'));
  });

  it.each([
    ['paid', { status: 'paid' }],
    ['closed', { status: 'closed' }],
    ['in refund', { status: 'refunding' }],
    ['of a state that can’t be read', { status: 'unknown' }],
    ['of a time that can’t be read', { orderedAt: null }],
    ['paid by its time', { paidAt: '2026-11-22T10:00:00+08:00' }],
  ] as [string, Partial<Order>][])('refuses an order that is %s', async (_what, change) =>
    expect(await prepare(startWorker(), ago(61, change))).toEqual(fail('order.notUnpaid')),
  );

  it('refuses an order that another tab has seen paid', async () => {
    const worker = startWorker();
    await judge(worker, ago(61, { status: 'paid' }));
    expect(await prepare(worker, ago(61))).toEqual(fail('order.notUnpaid'));
  });

  it('says so where the person has removed every reminder', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.remove', { ids: ['unpaid.first'] }));
    expect(await prepare(worker, ago(61))).toEqual(fail('template.notFound'));
  });
});

describe('reminders.done', () => {
  it('answers with the order as it stands then', async () => {
    const worker = startWorker();
    await judge(worker, ago(61));
    worker.dueChanged.mockClear();
    expect(must(await done(worker))).toMatchObject({
      findings: [
        { kind: 'unpaid', statusText: '等待买家付款', reminded: [{ template: 'unpaid.first', how: 'copy' }] },
      ],
      recovered: { orders: 0, reminded: 1 },
    });
    expect(worker.dueChanged).toHaveBeenCalledTimes(1);
  });

  it('records what the person did after the database was evicted too', async () => {
    const worker = startWorker();
    await judge(worker, ago(61));
    await evict(disk);
    expect(must(await done(worker))).toMatchObject({ findings: [], recovered: { reminded: 1 } });
  });

  it('knows no template that isn’t there', async () =>
    expect(await done(startWorker(), 'none')).toEqual(fail('template.notFound')));
});

describe('today.list', () => {
  it('tells what the pages showed due, where and when', async () => {
    const worker = startWorker();
    await judge(worker, ago(61, { orderId: '1' }), ago(90, { orderId: '2' }), ago(5, { orderId: '3' }));
    expect(await today(worker)).toMatchObject([
      {
        site: 'taobao',
        // The sender's address without its query.
        page: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
        orders: 2,
        amount: { value: 256, currency: 'CNY' },
        stale: false,
      },
    ]);
    later(11);
    expect(await today(worker)).toMatchObject([{ orders: 2, stale: true }]);
  });

  it('drops what was reminded or paid', async () => {
    const worker = startWorker();
    await judge(worker, ago(61, { orderId: '1' }), ago(90, { orderId: '2' }));
    must(await done(worker, 'unpaid.first', '1'));
    await judge(worker, ago(90, { orderId: '2', status: 'paid' }));
    expect(await today(worker)).toEqual([]);
  });
});

describe('orders of the practice shop', () => {
  it('leave no trace in the shop', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.list', null));
    const shop = await openStore('shop');
    const before = await contents(shop, everyStore);
    const orderedAt = new Date(practiceNow - 61 * 60_000).toISOString();
    const one = order({ orderedAt });
    const at = { ...place, site: 'practice' };
    expect(
      must(await worker.ask('orders.judge', { place: at, orders: [one] }, 'practice')).findings,
    ).toMatchObject([{ severity: 'warn' }]);
    const { template } = must(await worker.ask('reminders.prepare', { place: at, order: one }, 'practice'));
    const told = { place: at, orderId: one.orderId, template, how: 'copy' as const };
    must(await worker.ask('reminders.done', told, 'practice'));
    expect(await contents(shop, everyStore)).toEqual(before);
    expect(worker.dueChanged).not.toHaveBeenCalled();
    expect(await today(worker)).toEqual([]);
  });
});
