import { describe, expect, it } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import { openStore } from '@/lib/store/db';
import { refund } from '../domain/refunds/sample';
import { contents, everyStore, evict, mockFullDisk, must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const place = { site: 'pinduoduo', shop: '', conversation: null };
const judge = async ({ ask }: Worker, ...refunds: Refund[]) =>
  must(await ask('refunds.judge', { place, refunds }, 'page')).findings;
const claims = async () => (await contents(await openStore('shop'), ['refundFacts'])).refundFacts;

describe('refunds.judge', () => {
  it('says of each claim what to do, what to look at and which list leads through it', async () => {
    const findings = await judge(
      startWorker(),
      refund({ key: '1', kind: 'refund-only', dispatch: 'undispatched', timeLeft: 3600 }),
      refund({ key: '2', reason: '质量问题' }),
      refund({ key: '3', kind: 'unknown' }),
      refund({ key: '4', state: 'done' }),
    );
    expect(findings).toMatchObject([
      { key: '1', advice: 'agree', severity: 'urgent', checklist: 'refund-only.undispatched', case: null },
      { key: '2', advice: 'acceptReturn', severity: 'hint', checklist: 'return.quality' },
      { key: '3', advice: 'look', unread: ['kind'], checklist: null },
      { key: '4', advice: null, severity: null },
    ]);
  });

  it('remembers what was seen, by the page that showed it', async () => {
    await judge(startWorker(), refund());
    expect(await claims()).toMatchObject([
      { key: 'R1', state: 'pending', page: 'https://mms.pinduoduo.com/chat-merchant/index.html' },
    ]);
  });

  it('shows the case that was begun, also on a list that shows no claim numbers', async () => {
    const worker = startWorker();
    const begun = must(
      await worker.ask('cases.begin', { place, checklist: 'seven-day', refund: refund() }, 'page'),
    );
    must(await worker.ask('cases.tick', { id: begun.id, step: 'answer', done: true }, 'page'));
    const [one, other] = await judge(
      worker,
      refund({ key: '261122-1', refundId: null }),
      refund({ key: 'R2', refundId: 'R2' }),
    );
    expect(one?.case).toMatchObject({ id: begun.id, now: 'window' });
    expect(other?.case).toBeNull();
  });

  it('judges on a full disk too, and remembers nothing', async () => {
    const worker = startWorker();
    must(await worker.ask('cases.list', { query: '' }));
    mockFullDisk();
    expect(await judge(worker, refund())).toHaveLength(1);
    expect(await claims()).toEqual([]);
  });

  it('judges after the database was evicted', async () => {
    const worker = startWorker();
    await judge(worker, refund());
    await evict(disk);
    expect(await judge(worker, refund())).toHaveLength(1);
  });

  it('takes a hundred claims a call, and no more', async () => {
    const worker = startWorker();
    const refunds = Array.from({ length: 101 }, (_, at) => refund({ key: String(at) }));
    expect(await judge(worker, ...refunds.slice(0, 100))).toHaveLength(100);
    expect(await worker.ask('refunds.judge', { place, refunds }, 'page')).toMatchObject({
      error: { code: 'message.badInput' },
    });
  });

  it('leaves no trace of the practice shop in the shop', async () => {
    const worker = startWorker();
    must(await worker.ask('cases.list', { query: '' }));
    const shop = await openStore('shop');
    const before = await contents(shop, everyStore);
    const at = { ...place, site: 'practice' };
    must(await worker.ask('refunds.judge', { place: at, refunds: [refund()] }, 'practice'));
    const { id } = must(
      await worker.ask('cases.begin', { place: at, checklist: 'seven-day', refund: refund() }, 'practice'),
    );
    must(await worker.ask('cases.tick', { id, step: 'answer', done: true }, 'practice'));
    must(await worker.ask('cases.close', { id, closed: true }, 'practice'));
    expect(await contents(shop, everyStore)).toEqual(before);
    expect(worker.announce).not.toHaveBeenCalled();
    expect(must(await worker.ask('cases.list', { query: '' }))).toEqual({ open: [], closed: [] });
  });
});
