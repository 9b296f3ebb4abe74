import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { order } from '../domain/orders/sample';
import { review } from '../domain/reviews/sample';
import { contents, everyStore, mockFullDisk, must, openFresh, useFreshDisk } from '../store/fresh';
import { placeOf, startWorker } from './counter';

useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const place = { site: 'taobao', shop: '', conversation: null };
const ordered = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const orders = [
  order({ orderId: 'early', orderedAt: ordered(20) }),
  order({ orderId: 'late', orderedAt: ordered(90) }),
  order({ orderId: 'paid', orderedAt: ordered(90), status: 'paid' }),
  order({ orderId: 'unread', orderedAt: null }),
];
const reviews = [review({ key: 'a', text: '洗了就掉色' }), review({ key: 'b', text: '很好看' })];
const eventsNow = async () => (await contents(await openFresh(), ['events'])).events;
const judgeOrders = async ({ ask }: Worker) => must(await ask('orders.judge', { place, orders }, 'taobao'));

describe('what was flagged', () => {
  it('is recorded once of an order that a page shows unpaid past the limit', async () => {
    const worker = startWorker();
    const judged = await judgeOrders(worker);
    expect(judged.findings).toHaveLength(3);
    expect(await eventsNow()).toMatchObject([{ kind: 'order.flagged', site: 'taobao', minutes: 90 }]);
    expect(await judgeOrders(startWorker())).toEqual(judged);
    expect(await eventsNow()).toHaveLength(1);
  });

  it('is recorded once of a risky review', async () => {
    must(await startWorker().ask('reviews.judge', { place, reviews }, 'taobao'));
    must(await startWorker().ask('reviews.judge', { place, reviews }, 'taobao'));
    expect(await eventsNow()).toMatchObject([
      { kind: 'review.flagged', severity: 'warn', causes: ['quality'] },
    ]);
  });

  it('is answered before it is recorded, and on a full disk', async () => {
    const worker = startWorker();
    const late: (() => Promise<unknown>)[] = [];
    worker.aside.mockImplementation((_what, work) => void late.push(work));
    await judgeOrders(worker);
    must(await worker.ask('reviews.judge', { place, reviews }, 'taobao'));
    expect(await eventsNow()).toEqual([]);
    mockFullDisk();
    for (const work of late) await work();
    expect(late).toHaveLength(2);
    expect(await eventsNow()).toEqual([]);
    expect(await judgeOrders(worker)).toMatchObject({ minutes: 60 });
  });

  it('is recorded of a draft when the person has decided, by each way of deciding', async () => {
    const worker = startWorker();
    const draft = { ...place, site: 'pinduoduo' };
    const [mark] = must(await worker.ask('draft.judge', { place: draft, text: '全网最低价' }, 'page'));
    const rule = mark?.rule ?? '';
    for (const outcome of ['replaced', 'ignored'] as const)
      must(await worker.ask('draft.flagged', { place: draft, rule, outcome }, 'page'));
    must(await worker.ask('draft.ignore', { place: draft, rule, words: '最低价' }, 'page'));
    must(await worker.ask('draft.ignore', { place: draft, rule, words: null }, 'page'));
    expect(await eventsNow()).toMatchObject(
      ['replaced', 'ignored', 'wordIgnored', 'ruleOff'].map((outcome) => ({
        kind: 'draft.flagged',
        site: 'pinduoduo',
        rule,
        outcome,
      })),
    );
    expect(JSON.stringify(await eventsNow())).not.toContain('最低价');
    expect(
      await worker.ask('draft.flagged', { place: draft, rule: 'x', outcome: 'ignored' }, 'page'),
    ).toEqual(fail('rule.notFound'));
  });
});

describe('what became of suggestions', () => {
  const question = { line: '请问什么时候发货呀', since: null };
  const templates = ['dispatch.when', 'courier.which'];

  it('is recorded under the same hash as the pick, without a word or a name', async () => {
    const { ask } = startWorker();
    must(await ask('chat.suggested', { place: placeOf(), question, templates }, 'page'));
    must(await ask('chat.used', { place: placeOf(), template: 'courier.which', how: 'insert' }, 'page'));
    const sent = { place: placeOf(), template: 'courier.which', kept: 0.8, edited: true };
    must(await ask('chat.sent', sent, 'page'));
    const events = (await eventsNow()) as { kind: string; conversation: string }[];
    expect(events.map(({ kind }) => kind)).toEqual(['chat.suggested', 'chat.used', 'chat.sent']);
    expect(new Set(events.map(({ conversation }) => conversation)).size).toBe(1);
    expect(JSON.stringify(await contents(await openFresh(), everyStore))).not.toContain('林小满');
    expect(JSON.stringify(events)).not.toContain('发货');
  });

  it('is answered before it is recorded', async () => {
    const worker = startWorker();
    await worker.ask('templates.list', null);
    const late: (() => Promise<unknown>)[] = [];
    worker.aside.mockImplementation((_what, work) => void late.push(work));
    must(await worker.ask('chat.suggested', { place: placeOf(), question, templates }, 'page'));
    must(
      await worker.ask('chat.used', { place: placeOf(), template: 'courier.which', how: 'insert' }, 'page'),
    );
    must(await worker.ask('chat.typed', { place: placeOf() }, 'page'));
    expect(await eventsNow()).toEqual([]);
    for (const work of late) await work();
    expect((await eventsNow()) as { kind: string }[]).toMatchObject(
      ['chat.suggested', 'chat.used', 'chat.typed'].map((kind) => ({ kind })),
    );
  });

  it.each([
    ['more than a whole text', 'chat.sent', { template: 'x', kept: 1.2, edited: true }],
    ['no list', 'chat.suggested', { question, templates: [] }],
    ['six suggestions', 'chat.suggested', { question, templates: ['1', '2', '3', '4', '5', '6'] }],
  ])('is refused for %s', async (_what, name, input) => {
    const { send } = startWorker();
    expect(await send('page', name, { place: placeOf(), ...input })).toMatchObject({
      error: { code: 'message.badInput' },
    });
  });
});
