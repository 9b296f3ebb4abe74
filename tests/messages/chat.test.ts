import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import {
  contents,
  everyStore,
  evict,
  mockFullDisk,
  must,
  openFresh,
  silenceErrors,
  useFreshDisk,
} from '../store/fresh';
import { buyerSays, factsOf, placeOf, startWorker } from './counter';

const disk = useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const question = buyerSays('请问什么时候发货呀');
const judge = async ({ ask }: Worker, facts = question, place = placeOf()) =>
  must(await ask('chat.judge', { place, facts }, 'page'));
const first = async (worker: Worker) => {
  const [suggestion] = (await judge(worker)).suggestions;
  if (!suggestion) throw new Error('nothing suggested');
  return suggestion;
};

describe('chat.judge', () => {
  it('answers the buyer from the starter library, filled from page and settings', async () => {
    const worker = startWorker();
    must(await worker.ask('settings.save', { agentName: '小鹿' }));
    const { question: asked, suggestions } = await judge(worker);
    expect(asked?.lines).toEqual(['请问什么时候发货呀']);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(suggestions[0]?.template).toMatch(/^dispatch\./);
    expect(suggestions[0]?.reasons.length).toBeGreaterThan(0);
  });

  it('has nothing to say where the shop has answered', async () => {
    const facts = factsOf([
      { from: 'buyer', text: '什么时候发货' },
      { from: 'seller', text: '亲，今天会安排哦~' },
    ]);
    expect(await judge(startWorker(), facts)).toEqual({
      question: null,
      buyer: null,
      suggestions: [],
    });
  });

  it('knows a returning buyer by two paid orders, and keeps neither number nor name', async () => {
    const worker = startWorker();
    const beside = (orderId: string, status: 'unpaid' | 'done') =>
      factsOf([{ from: 'buyer', text: '在吗' }], {
        order: { orderId, status, statusText: null, amount: null, item: null },
      });
    expect((await judge(worker, beside('261101-100000000000001', 'unpaid'))).buyer).toBeNull();
    expect((await judge(worker, beside('261101-100000000000001', 'done'))).buyer).toBe('new');
    expect((await judge(worker, beside('261102-100000000000002', 'done'))).buyer).toBe('returning');
    expect(JSON.stringify(await contents(await openFresh(), everyStore))).not.toMatch(
      /10000000000000|林小满/,
    );
  });

  it('knows what was saved a moment ago', async () => {
    const worker = startWorker();
    await judge(worker);
    must(
      await worker.ask('templates.save', {
        id: 'own-1',
        group: 'dispatch',
        title: '定制手链刻字要多久',
        text: '亲，刻字要多等两天哦~',
        asks: ['定制手链刻字要多久'],
        code: 'kz',
        fit: { status: [], moment: null },
        shop: '',
        revision: 0,
      }),
    );
    expect((await judge(worker, buyerSays('定制手链刻字要多久'))).suggestions[0]?.template).toBe('own-1');
  });

  it('answers again after the browser evicted the database', async () => {
    const worker = startWorker();
    const before = await judge(worker);
    await evict(disk);
    expect(await judge(worker)).toEqual(before);
  });

  it('answers on a full disk, once the library is in', async () => {
    const worker = startWorker();
    const before = await judge(worker);
    mockFullDisk();
    expect((await judge(worker, question, placeOf('周晴'))).suggestions).toEqual(before.suggestions);
  });

  it('says that the data is newer than the extension, and leaves it alone', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('countermate', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const worker = startWorker();
    silenceErrors();
    expect(await worker.ask('chat.judge', { place: placeOf(), facts: question }, 'page')).toEqual(
      fail('store.newer'),
    );
    expect(await worker.ask('templates.list', null)).toEqual(fail('store.newer'));
  });
});

describe('a first contact', () => {
  const hello = buyerSays('你好');
  const welcomed = async (worker: Worker, facts = hello, place = placeOf()) =>
    (await judge(worker, facts, place)).suggestions.some(({ reasons }) =>
      reasons.some(({ kind }) => kind === 'firstContact'),
    );

  it('is welcomed, also when the page asks again', async () => {
    const worker = startWorker();
    expect([await welcomed(worker), await welcomed(worker)]).toEqual([true, true]);
  });

  it('is over once a suggestion was used, in this conversation alone', async () => {
    const worker = startWorker();
    const { template } = await first(worker);
    must(await worker.ask('chat.used', { place: placeOf(), template, how: 'insert' }, 'page'));
    expect(await welcomed(worker)).toBe(false);
    expect(await welcomed(worker, hello, placeOf('周晴'))).toBe(true);
  });

  it('is none where a colleague’s line still stands above, or the conversation can’t be told from others', async () => {
    const worker = startWorker();
    const known = factsOf([
      { from: 'seller', text: '亲，上次的已补发~' },
      { from: 'buyer', text: '你好' },
    ]);
    expect(await welcomed(worker, known)).toBe(false);
    expect(await welcomed(worker, hello, placeOf(null))).toBe(false);
  });
});

describe('chat.used', () => {
  it('is remembered as a habit, and as an event without a name', async () => {
    const worker = startWorker();
    const { template } = await first(worker);
    let times = 0;
    for (const buyer of ['林小满', '周晴', '林小满']) {
      const place = placeOf(buyer);
      const asked = { line: '什么时候发货', since: String(times++) };
      must(await worker.ask('chat.suggested', { place, question: asked, templates: [template] }, 'page'));
      must(await worker.ask('chat.used', { place, template, how: 'insert' }, 'page'));
    }
    expect((await first(worker)).reasons).toContainEqual({ kind: 'habit', times: 3 });
    const store = await openFresh();
    const { events } = await contents(store, ['events']);
    expect(events).toHaveLength(6);
    const kept = await store.read(everyStore, async (tx) => {
      const all: unknown[] = [];
      for (const name of everyStore) {
        all.push(await tx.objectStore(name).getAllKeys());
        if (name !== 'searchIndex') all.push(await tx.objectStore(name).getAll());
      }
      return JSON.stringify(all);
    });
    expect(kept).not.toMatch(/林小满|请问什么时候/);
  });

  it('is no habit where what was picked was mostly rewritten', async () => {
    const worker = startWorker();
    const { template } = await first(worker);
    for (const buyer of ['林小满', '周晴', '陈一鸣', '何苗']) {
      const place = placeOf(buyer);
      must(await worker.ask('chat.used', { place, template, how: 'insert' }, 'page'));
      must(await worker.ask('chat.sent', { place, template, kept: 0.6, edited: true }, 'page'));
    }
    expect((await first(worker)).reasons.map(({ kind }) => kind)).not.toContain('habit');
  });

  it('of a template that isn’t there is not recorded', async () => {
    const worker = startWorker();
    expect(
      await worker.ask('chat.used', { place: placeOf(), template: 'never', how: 'copy' }, 'page'),
    ).toEqual(fail('template.notFound'));
    expect((await contents(await openFresh(), ['events', 'habits'])).events).toEqual([]);
  });
});
