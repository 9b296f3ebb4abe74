import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { type MessageName, protocol } from '@/lib/messages/protocol';
import { linkDraft } from '../domain/goods/sample';
import { order } from '../domain/orders/sample';
import { refund } from '../domain/refunds/sample';
import { review } from '../domain/reviews/sample';
import { contents, everyStore, openFresh, useFreshDisk } from '../store/fresh';
import { buyerSays, type From, placeOf, practiceNow, startWorker } from './counter';

useFreshDisk();

const names = Object.keys(protocol) as MessageName[];
const ours = names.filter((name) => protocol[name].from === 'ours');
const theirs = names.filter((name) => protocol[name].from === 'page');

/** An input that each message takes, so that a refusal is one of the sender and not of the input. */
const inputs: { [N in MessageName]: unknown } = {
  'page.opened': { url: 'https://mms.pinduoduo.com/chat-merchant/index.html' },
  'chat.judge': { place: placeOf(), facts: buyerSays('什么时候发货') },
  'chat.fill': { place: placeOf(), facts: buyerSays('在吗'), template: 'dispatch.when', answers: {} },
  'chat.used': { place: placeOf(), template: 'dispatch.when', how: 'insert' },
  'chat.suggested': {
    place: placeOf(),
    question: { line: '什么时候发货', since: null },
    templates: ['dispatch.when'],
  },
  'chat.sent': { place: placeOf(), template: 'dispatch.when', kept: 1, edited: false },
  'chat.typed': { place: placeOf() },
  'templates.search': { place: placeOf(), facts: null, query: '发货' },
  'draft.judge': { place: placeOf(), text: '全网最低价' },
  'draft.flagged': { place: placeOf(null), rule: 'none', outcome: 'ignored' },
  'draft.ignore': { place: placeOf(), rule: 'none', words: null },
  'dock.moved': { site: 'pinduoduo', dock: { collapsed: true, dx: 0, dy: 0 } },
  'page.load': { page: 'orders' },
  'bar.folded': { site: 'pinduoduo', page: 'refunds', folded: true },
  'reviews.judge': { place: placeOf(null), reviews: [review()] },
  'reviews.opening': { place: placeOf(null), review: review() },
  'reviews.opened': { place: placeOf(null), key: '1', template: 'reviews.bad', how: 'copy' },
  'refunds.judge': { place: placeOf(null), refunds: [refund()] },
  'cases.begin': { place: placeOf(null), checklist: 'seven-day', refund: refund() },
  'cases.tick': { id: 'x', step: 'x', done: true },
  'cases.close': { id: 'x', closed: true },
  'cases.list': { query: '' },
  'cases.remove': { id: 'x' },
  'cases.restore': { id: 'x' },
  'checklists.list': null,
  'goods.list': null,
  'goods.preview': { shop: '', item: '云朵保温杯', related: [{ name: '杯刷', why: '' }] },
  'goods.save': linkDraft(),
  'goods.remove': { id: 'x' },
  'goods.restore': { id: 'x' },
  'rules.list': { shop: '' },
  'rules.save': { shop: '', id: 'promise.dispatch-time', on: false, added: ['即刻发'], removed: [] },
  'models.broken': null,
  'rules.try': { shop: '', kind: 'wording', text: '全网最低价' },
  'data.summary': null,
  'data.export': null,
  'data.exportChunk': { token: 'x', index: 0 },
  'data.importChunk': { token: 'x', index: 0, text: '{}' },
  'data.importPreview': { token: 'x', chunks: 1 },
  'data.importCommit': { token: 'x' },
  'data.importUndo': null,
  'data.erase': null,
  'floating.open': null,
  'floating.moved': { left: 10, top: 20, width: 376, height: 560 },
  'pause.get': { url: null },
  'pause.set': { url: null, pause: 'hour' },
  'sites.list': null,
  'orders.judge': { place: placeOf(null), orders: [order()] },
  'reminders.prepare': { place: placeOf(null), order: order() },
  'reminders.done': { place: placeOf(null), orderId: '1', template: 'unpaid.first', how: 'copy' },
  'today.list': null,
  'templates.list': null,
  'templates.save': {
    id: 'x',
    group: 'dispatch',
    title: 'x',
    text: 'x',
    asks: [],
    code: '',
    fit: { status: [], moment: null },
    shop: '',
    revision: 0,
  },
  'templates.remove': { ids: ['dispatch.when'] },
  'templates.restore': { ids: ['dispatch.when'] },
  'templates.move': { id: 'dispatch.when', group: 'courier', before: null },
  'templates.preview': { text: '亲' },
  'templates.uses': { id: 'dispatch.when' },
  'templates.export': null,
  'templates.judge': { shop: '', text: 'x' },
  'templates.flagged': null,
  'templates.importPreview': { json: '{}' },
  'templates.importCommit': { token: 'x' },
  'templates.importUndo': null,
  'groups.save': { id: null, name: 'x', parent: null },
  'groups.remove': { id: 'dispatch' },
  'groups.restore': { id: 'dispatch' },
  'settings.get': null,
  'settings.save': { agentName: 'x' },
  'settings.incident': { kind: 'power', on: true },
};

const refused = (name: string) => fail('message.refused', { name });

describe('who may ask what', () => {
  it.each(ours)('%s is refused to a page, and changes nothing', async (name) => {
    const { send } = startWorker();
    const store = await openFresh();
    const before = await contents(store, everyStore);
    expect(await send('page', name, inputs[name])).toEqual(refused(name));
    expect(await contents(store, everyStore)).toEqual(before);
  });

  it.each(names)('%s is refused to a stranger', async (name) =>
    expect(await startWorker().send('stranger', name, inputs[name])).toEqual(fail('message.refused')),
  );

  it.each(['page', 'options'] as From[])(
    'the practice world is refused to a message from %s',
    async (from) => {
      const { send } = startWorker();
      for (const name of theirs)
        expect(await send(from, name, inputs[name], 'practice')).toEqual(refused(name));
    },
  );

  it.each(['page', 'options'] as From[])('a clock of its own is refused to a message from %s', async (from) =>
    expect(await startWorker().send(from, 'chat.judge', inputs['chat.judge'], 'shop', practiceNow)).toEqual(
      refused('chat.judge'),
    ),
  );

  it.each(theirs.filter((name) => /"site"/.test(JSON.stringify(inputs[name]))))(
    '%s is refused to a page that asks in another marketplace’s name, and changes nothing',
    async (name) => {
      const { send } = startWorker();
      const store = await openFresh();
      const before = await contents(store, everyStore);
      expect(await send('taobao', name, inputs[name])).toEqual(refused(name));
      expect(await contents(store, everyStore)).toEqual(before);
    },
  );

  it.each(names)('%s has an answer for who may ask', async (name) => {
    const reply = await startWorker().send(
      protocol[name].from === 'ours' ? 'options' : 'page',
      name,
      inputs[name],
    );
    const code = reply && !reply.ok ? reply.error.code : 'none';
    expect(['message.unknown', 'message.refused', 'unexpected', 'store.unavailable']).not.toContain(code);
    if (reply?.ok) expect(protocol[name].out.safeParse(reply.value).success).toBe(true);
  });
});

describe('what is no proper message', () => {
  it.each(['toString', 'constructor', '__proto__', 'chat.delete'])('%s has no handler', async (name) =>
    expect(await startWorker().send('options', name, null)).toEqual(fail('message.unknown', { name })),
  );

  it.each(names)('%s refuses an input of another shape', async (name) =>
    expect(await startWorker().send('options', name, 7)).toEqual(fail('message.badInput', { name })),
  );

  it('a message for somebody else is left to them', async () => {
    const { send } = startWorker();
    expect(await send('options', 'settings.get', null, 'elsewhere' as never)).toBeUndefined();
  });
});
