import { describe, expect, it } from 'vitest';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import { fail } from '@/lib/domain/result';
import { linkDraft } from '../domain/goods/sample';
import { must, useFreshDisk } from '../store/fresh';
import { buyerSays, factsOf, placeOf, practiceNow, startWorker } from './counter';

useFreshDisk();

type Worker = ReturnType<typeof startWorker>;
const order = {
  orderId: null,
  status: 'unknown' as const,
  statusText: null,
  amount: null,
  item: '【旗舰】云朵保温杯女',
};
const asks = (text: string): ChatFacts => ({ ...buyerSays(text), order });
const judge = async ({ ask }: Worker, facts = asks('有货吗'), place = placeOf()) =>
  must(await ask('chat.judge', { place, facts }, 'page')).suggestions;
const related = async (worker: Worker, facts = asks('有货吗'), place = placeOf()) =>
  (await judge(worker, facts, place)).filter(({ template }) => template === 'welcome.related');

describe('what goes with an item', () => {
  it('is kept in the options and stands last in the chat, until it is removed', async () => {
    const worker = startWorker();
    const before = await judge(worker);
    const saved = must(await worker.ask('goods.save', linkDraft()));
    expect(must(await worker.ask('goods.list', null))).toEqual({
      links: [{ link: saved, marked: [] }],
      hasTemplate: true,
    });
    expect(worker.announce).toHaveBeenCalledWith('templates');
    const after = await judge(worker);
    expect(after.at(-1)).toMatchObject({
      template: 'welcome.related',
      text: '亲，选云朵保温杯的话，可以顺便看看长柄杯刷呢，清洗更省心，用不上也没关系哦~',
      reasons: [{ kind: 'related' }],
    });
    expect(after.slice(0, -1)).toEqual(before.slice(0, after.length - 1));
    must(await worker.ask('goods.remove', { id: saved.id }));
    expect(await judge(worker)).toEqual(before);
    must(await worker.ask('goods.restore', { id: saved.id }));
    expect(await judge(worker)).toEqual(after);
  });

  it('is said once in a conversation', async () => {
    const worker = startWorker();
    must(await worker.ask('goods.save', linkDraft()));
    const question = { line: '有货吗', since: null };
    const shown = { place: placeOf(), question, templates: ['welcome.related'] };
    must(await worker.ask('chat.suggested', shown, 'page'));
    expect(await related(worker)).toHaveLength(1);
    expect(await related(worker, asks('多少钱呀'))).toEqual([]);
    expect(await related(worker, asks('多少钱呀'), placeOf('周晴'))).toHaveLength(1);
    expect(await related(worker, asks('有货吗'), placeOf(null))).toEqual([]);
  });

  it('is no answer to a claim, and none where no link is', async () => {
    const worker = startWorker();
    expect(await related(worker)).toEqual([]);
    must(await worker.ask('goods.save', linkDraft()));
    expect(await related(worker, asks('要退款，多少钱'))).toEqual([]);
    const other = factsOf([{ from: 'buyer', text: '有货吗' }], { order: { ...order, item: '陶瓷碗' } });
    expect(await related(worker, other)).toEqual([]);
  });

  it('answers who asks for it in so many words, again too, and is not asked of the seller', async () => {
    const worker = startWorker();
    const wish = asks('有什么搭配推荐');
    expect(await related(worker, wish)).toEqual([]);
    must(await worker.ask('goods.save', linkDraft()));
    const shown = {
      place: placeOf(),
      question: { line: '有货吗', since: null },
      templates: ['welcome.related'],
    };
    must(await worker.ask('chat.suggested', shown, 'page'));
    expect(await related(worker, wish)).toMatchObject([
      { asks: [], reasons: expect.arrayContaining([expect.objectContaining({ kind: 'related' })]) },
    ]);
  });

  it('fills the template also where that asks for more', async () => {
    const worker = startWorker();
    must(await worker.ask('goods.save', linkDraft()));
    const { templates } = must(await worker.ask('templates.list', null));
    const stored = templates.find(({ id }) => id === 'welcome.related');
    if (!stored) throw new Error('no template');
    const text = '亲，{商品|这款}配{?搭配}，{?几件}件起送呢~';
    const { id, group, title, asks: asked, code, fit, shop, revision } = stored;
    const draft = { id, group, title, text, asks: asked, code, fit, shop, revision };
    must(await worker.ask('templates.save', draft));
    const [suggestion] = await related(worker);
    expect(suggestion?.asks).toEqual([{ name: '几件', fallback: null }]);
    const fill = { place: placeOf(), facts: asks('有货吗'), template: id, answers: { 几件: '2' } };
    expect(must(await worker.ask('chat.fill', fill, 'page'))).toMatchObject({
      text: '亲，云朵保温杯配长柄杯刷，2件起送呢~',
      asks: [],
    });
  });

  it('is not recommended in words that the draft check would mark, and the options say which', async () => {
    const worker = startWorker();
    const risky = linkDraft({ related: [{ name: '长柄杯刷', why: '全网最低价' }] });
    const { shop, item } = risky;
    must(await worker.ask('goods.save', risky));
    expect(await related(worker)).toEqual([]);
    const { links } = must(await worker.ask('goods.list', null));
    expect(links[0]?.marked.join()).toContain('全网最低');
    const preview = must(await worker.ask('goods.preview', { shop, item, related: risky.related }));
    expect(preview.text).toContain('全网最低价');
    expect(preview.marked).toEqual(links[0]?.marked);
  });

  it('is silent without its template, and the options say so', async () => {
    const worker = startWorker();
    must(await worker.ask('goods.save', linkDraft()));
    must(await worker.ask('templates.remove', { ids: ['welcome.related'] }));
    expect(await related(worker)).toEqual([]);
    expect(must(await worker.ask('goods.list', null))).toMatchObject({ hasTemplate: false });
    const { shop, item, related: goods } = linkDraft();
    const preview = must(await worker.ask('goods.preview', { shop, item, related: goods }));
    expect(preview).toEqual({ text: null, marked: [] });
  });

  it('stays out of the practice shop', async () => {
    const worker = startWorker();
    must(await worker.ask('goods.save', linkDraft()));
    const place = { ...placeOf(), site: 'practice' };
    const input = { place, facts: asks('有货吗') };
    const reply = await worker.send('practice', 'chat.judge', input, 'practice', practiceNow);
    expect(JSON.stringify(reply)).not.toContain('长柄杯刷');
  });

  it('refuses a third one, and an address in any field', async () => {
    const worker = startWorker();
    const one = { name: '杯刷', why: '' };
    for (const goods of [[], [one, one, one]])
      expect(await worker.ask('goods.save', linkDraft({ related: goods }))).toEqual(
        fail('message.badInput', { name: 'goods.save' }),
      );
    const addresses = [
      { item: '保温杯 www.example.com' },
      { related: [{ name: 'https://example.com', why: '' }] },
      { related: [{ ...one, why: '见 example.com' }] },
    ];
    for (const change of addresses)
      expect(await worker.ask('goods.save', linkDraft(change))).toEqual(fail('goods.address'));
  });
});
