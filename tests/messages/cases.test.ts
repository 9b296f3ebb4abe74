import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '@/lib/domain/result';
import { openStore } from '@/lib/store/db';
import { kept } from '../domain/checklists/sample';
import { refund } from '../domain/refunds/sample';
import { endConnections, must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const place = { site: 'pinduoduo', shop: '', conversation: null };
const begin = async ({ ask }: Worker, checklist = 'seven-day', claim = refund()) =>
  must(await ask('cases.begin', { place, checklist, refund: claim }, 'page'));
const list = async ({ ask }: Worker, query = '') => must(await ask('cases.list', { query }));
const tick = ({ ask }: Worker, id: string, step: string, done = true) =>
  ask('cases.tick', { id, step, done }, 'page');
const close = ({ ask }: Worker, id: string, closed = true) => ask('cases.close', { id, closed }, 'page');

describe('a case', () => {
  it('begins with the first step, its sentences filled for the claim', async () => {
    const worker = startWorker();
    const begun = await begin(worker);
    expect(begun).toMatchObject({
      title: '七天无理由',
      orderId: '261122-1',
      refundId: 'R1',
      now: 'answer',
      closedAt: null,
    });
    expect(begun.steps[0]?.say?.text).toMatch(/^亲，您的退货申请我看到啦/);
    expect(worker.announce.mock.calls).toEqual([['cases']]);
  });

  it('is ticked by a page, and the same in every page of ours', async () => {
    const worker = startWorker();
    const { id } = await begin(worker);
    expect(must(await tick(worker, id, 'answer'))).toMatchObject({ now: 'window' });
    expect(await list(worker)).toMatchObject({ open: [{ id, now: 'window' }], closed: [] });
    expect(must(await tick(worker, id, 'answer', false))).toMatchObject({ now: 'answer' });
  });

  it('is nobody’s on a page of another marketplace', async () => {
    const worker = startWorker();
    const { id } = await begin(worker);
    const before = await list(worker);
    expect(await worker.ask('cases.tick', { id, step: 'answer', done: true }, 'taobao')).toEqual(
      fail('case.notFound'),
    );
    expect(await worker.ask('cases.close', { id, closed: true }, 'taobao')).toEqual(fail('case.notFound'));
    expect(
      await worker.ask('cases.begin', { place, checklist: 'seven-day', refund: refund() }, 'taobao'),
    ).toEqual(fail('message.refused', { name: 'cases.begin' }));
    expect(await list(worker)).toEqual(before);
  });

  it('keeps its ticks through the end of the worker', async () => {
    const worker = startWorker();
    const { id } = await begin(worker);
    must(await tick(worker, id, 'answer'));
    endConnections(disk);
    expect(await list(startWorker())).toMatchObject({ open: [{ id, now: 'window' }] });
  });

  it('is closed, found again by number, item or title, and opened again', async () => {
    const worker = startWorker();
    const { id } = await begin(worker);
    const other = await begin(
      worker,
      'exchange',
      refund({ key: 'R2', refundId: 'R2', orderId: '9', item: '棉麻桌布' }),
    );
    must(await close(worker, id));
    must(await close(worker, other.id));
    const found = async (query: string) => (await list(worker, query)).closed.map((one) => one.id);
    expect(await found('')).toHaveLength(2);
    expect(await found('261122')).toEqual([id]);
    expect(await found('R2')).toEqual([other.id]);
    expect(await found('桌布')).toEqual([other.id]);
    expect(await found('换货')).toEqual([other.id]);
    expect(await found('nothing of the kind')).toEqual([]);
    expect(must(await close(worker, id, false)).closedAt).toBeNull();
    expect((await list(worker)).open.map((one) => one.id)).toEqual([id]);
  });

  it('is looked for among the open ones too, the one changed last before', async () => {
    const worker = startWorker();
    const clock = vi.spyOn(Date, 'now');
    const minute = (n: number) => clock.mockReturnValue(Date.parse('2026-11-22T10:42:00Z') + n * 60_000);
    minute(0);
    const first = await begin(worker);
    minute(1);
    const second = await begin(worker, 'exchange', refund({ key: 'R2', refundId: 'R2' }));
    minute(2);
    must(await tick(worker, first.id, 'answer'));
    const found = async (query: string) => (await list(worker, query)).open.map(({ id }) => id);
    expect(await found('')).toEqual([first.id, second.id]);
    expect(await found('保温杯 换货')).toEqual([second.id]);
    expect(await found('nothing of the kind')).toEqual([]);
  });

  it('is removed and comes back', async () => {
    const worker = startWorker();
    const { id } = await begin(worker);
    must(await worker.ask('cases.remove', { id }));
    expect(await list(worker)).toEqual({ open: [], closed: [] });
    expect(await tick(worker, id, 'answer')).toEqual(fail('case.notFound'));
    expect(must(await worker.ask('cases.restore', { id }))).toMatchObject({ id, now: 'answer' });
  });

  it('speaks the interface’s language, and to buyers as their marketplace does', async () => {
    const worker = startWorker('en-US');
    const here = await begin(worker);
    expect(here).toMatchObject({ title: 'Seven-day return' });
    expect(here.steps[0]?.say?.text).toMatch(/^亲，/);
    const elsewhere = must(
      await worker.ask('cases.begin', { place: { ...place, site: '' }, checklist: 'exchange', refund: null }),
    );
    expect(elsewhere.steps.find(({ say }) => say)?.say?.text).toMatch(/^Hi there,/);
  });

  it('of a list that this version does not have shows its ticks, can be closed, and nothing is made up', async () => {
    const worker = startWorker();
    const at = '2026-11-22T03:00:00.000Z';
    await (await openStore('shop')).write(['cases'], async (tx) => {
      const old = kept({ id: 'old', checklist: 'from-tomorrow', ticks: { done: at } });
      await tx.objectStore('cases').put({ ...old, removedAt: null });
      return ok(null);
    });
    const { open } = await list(worker);
    expect(open).toMatchObject([
      { id: 'old', title: 'from-tomorrow', now: null, steps: [{ id: 'done', doneAt: at, say: null }] },
    ]);
    expect(await tick(worker, 'old', 'done', false)).toEqual(fail('checklist.notFound'));
    expect(must(await close(worker, 'old')).closedAt).not.toBeNull();
  });

  it('begins with no list that isn’t there', async () => {
    const worker = startWorker();
    expect(await worker.ask('cases.begin', { place, checklist: 'none', refund: null })).toEqual(
      fail('checklist.notFound'),
    );
    expect(worker.announce).not.toHaveBeenCalled();
  });
});

describe('checklists.list', () => {
  it('names every list that can be started, in the interface’s language', async () => {
    const lists = must(await startWorker('zh-TW').ask('checklists.list', null));
    expect(lists).toHaveLength(8);
    expect(lists[0]).toEqual({
      id: 'seven-day',
      title: '七天無理由',
      when: '買家不喜歡、不想要或下錯單，申請退貨退款',
      steps: 8,
    });
  });
});
