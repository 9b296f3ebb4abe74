import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Review } from '@/lib/domain/reviews/facts';
import { openStore } from '@/lib/store/db';
import { review } from '../domain/reviews/sample';
import { contents, everyStore, mockFullDisk, must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const place = { site: 'taobao', shop: '', conversation: null };

const judge = async ({ ask }: Worker, reviews: Review[], shop = '') =>
  must(await ask('reviews.judge', { place: { ...place, shop }, reviews }, 'taobao')).findings;
const opening = ({ ask }: Worker, change: Partial<Review>, shop = '') =>
  ask('reviews.opening', { place: { ...place, shop }, review: review(change) }, 'taobao');
const opened = ({ ask }: Worker, template: string, shop = '') =>
  ask('reviews.opened', { place: { ...place, shop }, key: 'r1', template, how: 'copy' }, 'taobao');
const ownOpening = (shop = '') => ({
  id: 'mine',
  group: 'reviews',
  title: '回访',
  text: '{买家|亲}，实在抱歉，我来给您换一件',
  asks: [],
  code: '',
  fit: { status: [], moment: null },
  shop,
  revision: 0,
});
const stored = async () => contents(await openStore('shop'), ['reviewFacts', 'events', 'habits']);

describe('reviews.judge', () => {
  it('says what is risky in which review, and notes it', async () => {
    const worker = startWorker();
    const findings = await judge(worker, [
      review({ key: 'a', text: '洗了就掉色，退货还没人理' }),
      review({ key: 'b', text: '很好看，没有异味' }),
      review({ key: 'c', text: '此用户没有填写评价。' }),
    ]);
    expect(findings).toMatchObject([
      { key: 'a', severity: 'warn', causes: ['quality', 'service'], filler: false },
      { key: 'b', severity: null, marks: [] },
      { key: 'c', severity: null, filler: true },
    ]);
    const { reviewFacts } = await stored();
    expect(reviewFacts).toHaveLength(3);
    expect(reviewFacts?.[0]).toMatchObject({
      page: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
    });
  });

  it('gives its reasons in the interface’s language', async () => {
    const worker = startWorker('en-US');
    const [finding] = await judge(worker, [review({ text: '洗了就掉色' })]);
    expect(finding?.marks[0]?.reason).toMatch(/Changed in use/);
  });

  it('finds on a full disk too, and notes nothing', async () => {
    const worker = startWorker();
    await judge(worker, [review({ text: '很好' })]);
    const before = await stored();
    mockFullDisk();
    expect(await judge(worker, [review({ text: '掉色' })])).toMatchObject([{ severity: 'warn' }]);
    expect(await stored()).toEqual(before);
  });

  it('leaves out a rule that the person switched off', async () => {
    const worker = startWorker();
    const off = { shop: '', id: 'quality.wear', on: false, added: [], removed: [] };
    must(await worker.ask('rules.save', off));
    expect(await judge(worker, [review({ text: '洗了就掉色' })])).toMatchObject([{ marks: [] }]);
  });

  it('lets the trained model mark what no rule finds, unless it is switched off', async () => {
    const worker = startWorker();
    const text = '一块钱我都不想付，送人都嫌丢人';
    const [before] = await judge(worker, [review({ text })]);
    expect(before?.marks.map(({ rule }) => rule)).toEqual(['unhappy.learnt']);
    const off = { shop: '', id: 'unhappy.learnt', on: false, added: [], removed: [] };
    must(await worker.ask('rules.save', off));
    expect(await judge(worker, [review({ text })])).toMatchObject([{ marks: [], risk: before?.risk }]);
  });

  it('goes by the words that the person added for this shop, and for no other', async () => {
    const worker = startWorker();
    const change = { shop: '一店', id: 'quality.wear', on: true, added: ['走形'], removed: [] };
    must(await worker.ask('rules.save', change));
    const walked = review({ text: '两天就走形' });
    expect(await judge(worker, [walked], '一店')).toMatchObject([{ causes: ['quality'] }]);
    expect(await judge(worker, [walked], '二店')).toMatchObject([{ causes: [] }]);
  });

  it('takes a hundred reviews a call, and no more', async () => {
    const worker = startWorker();
    const reviews = Array.from({ length: 101 }, (_, at) => review({ key: String(at) }));
    expect(await judge(worker, reviews.slice(0, 100))).toHaveLength(100);
    expect(await worker.ask('reviews.judge', { place, reviews }, 'taobao')).toMatchObject({
      error: { code: 'message.badInput' },
    });
  });
});

describe('reviews.opening', () => {
  it.each([
    ['risky words', { text: '洗了就掉色' }],
    ['a bad rating', { text: '收到了', rating: 'bad' }],
    ['a middling rating', { text: '很好', rating: 3 }],
    ['risky words under five stars', { text: '很好，就是开线了', rating: 5 }],
  ] as [string, Partial<Review>][])('makes good after %s', async (_what, change) => {
    const answer = must(await opening(startWorker(), change));
    expect(answer).toMatchObject({ template: 'reviews.bad', asks: [] });
    expect(answer.text).toMatch(/^林小满您好/);
    expect(answer.text).not.toMatch(/[{}]/);
  });

  it('tells which words it answers', async () =>
    expect(must(await opening(startWorker(), { text: '洗了就掉色，但是好看' })).reasons).toEqual([
      { kind: 'words', words: ['掉色'] },
    ]));

  it('thanks for a good one without risk', async () =>
    expect(must(await opening(startWorker(), { text: '很好看', rating: 5 }))).toMatchObject({
      template: 'reviews.thanks',
      reasons: [],
    }));

  it('names nobody by a masked name', async () =>
    expect(must(await opening(startWorker(), { text: '掉色', buyer: '林**满' })).text).toMatch(/^亲您好/));

  it('offers the person’s own once they use it more', async () => {
    const worker = startWorker();
    const { id } = must(await worker.ask('templates.save', ownOpening()));
    expect(must(await opening(worker, { text: '掉色' })).template).toBe('reviews.bad');
    must(await opened(worker, id));
    expect(must(await opening(worker, { text: '掉色' })).template).toBe(id);
  });

  it('offers nothing of another shop', async () => {
    const worker = startWorker();
    const { id } = must(await worker.ask('templates.save', ownOpening('一店')));
    must(await opened(worker, id, '一店'));
    expect(must(await opening(worker, { text: '掉色' }, '一店')).template).toBe(id);
    expect(must(await opening(worker, { text: '掉色' }, '二店')).template).toBe('reviews.bad');
  });

  it('says so where the person has removed every opening', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.remove', { ids: ['reviews.bad'] }));
    expect(await opening(worker, { text: '掉色' })).toEqual(fail('template.notFound'));
  });
});

describe('reviews.opened', () => {
  it('records the event without the review’s key, and the habit', async () => {
    const worker = startWorker();
    expect(must(await opened(worker, 'reviews.bad'))).toBeNull();
    const { events, habits } = await stored();
    expect(events).toMatchObject([
      { kind: 'review.opened', template: 'reviews.bad', how: 'copy', site: 'taobao' },
    ]);
    expect(JSON.stringify(events)).not.toContain('"r1"');
    expect(habits).toMatchObject([{ template: 'reviews.bad', weight: 1 }]);
  });

  it('knows no template that isn’t there', async () =>
    expect(await opened(startWorker(), 'none')).toEqual(fail('template.notFound')));
});

describe('reviews of the practice shop', () => {
  it('leave no trace in the shop', async () => {
    const worker = startWorker();
    must(await worker.ask('templates.list', null));
    const shop = await openStore('shop');
    const before = await contents(shop, [...everyStore, 'reviewFacts']);
    const at = { ...place, site: 'practice' };
    const one = review({ text: '洗了就掉色' });
    const { findings } = must(await worker.ask('reviews.judge', { place: at, reviews: [one] }, 'practice'));
    expect(findings).toMatchObject([{ severity: 'warn' }]);
    const { template } = must(await worker.ask('reviews.opening', { place: at, review: one }, 'practice'));
    must(await worker.ask('reviews.opened', { place: at, key: 'r1', template, how: 'copy' }, 'practice'));
    expect(await contents(shop, [...everyStore, 'reviewFacts'])).toEqual(before);
  });
});
