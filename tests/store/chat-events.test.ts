import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/domain/result';
import { recordDraft, recordSent, recordSuggested, recordUse } from '@/lib/store/events';
import { hashConversation } from '@/lib/store/secrets';
import { contents, everyStore, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

type Opened = Awaited<ReturnType<typeof openFresh>>;
type Shown = Parameters<typeof recordSuggested>[1];

const start = new Date('2026-11-01T08:00:00Z');
const minutesOn = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const place = { site: 'pinduoduo', shop: '', conversation: '林小满' };
const question = { line: '请问什么时候发货呀', since: '2026-11-01T16:00:00+08:00' };
const show = async (store: Opened, templates: string[], minute: number, change: Partial<Shown> = {}) =>
  must(await recordSuggested(store, { ...place, question, templates, ...change }, minutesOn(minute)));
const pick = async (store: Opened, template: string, minute: number) =>
  must(await recordUse(store, { ...place, template, how: 'insert' }, minutesOn(minute)));
const eventsOf = async (store: Opened) =>
  (await contents(store, ['events'])).events as Record<string, unknown>[];
const listsOf = async (store: Opened) => (await eventsOf(store)).map(({ templates }) => templates);

describe('recordSuggested', () => {
  it('writes the list in its order under hashes, and no word of the buyer', async () => {
    const store = await openFresh();
    await show(store, ['dispatch.when', 'courier.which'], 0, { shop: '一店' });
    expect(await eventsOf(store)).toEqual([
      {
        at: start.toISOString(),
        kind: 'chat.suggested',
        site: 'pinduoduo',
        shop: '一店',
        conversation: must(await hashConversation(store, 'pinduoduo', '林小满')),
        question: expect.stringMatching(/^[0-9a-f]{64}$/),
        templates: ['dispatch.when', 'courier.which'],
      },
    ]);
    expect(JSON.stringify(await contents(store, everyStore))).not.toMatch(/林小满|什么时候/);
  });

  it('keeps one event a question, that of the list as it last stood', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await show(store, ['a', 'b'], 1);
    expect(await eventsOf(store)).toMatchObject([{ at: start.toISOString() }]);
    await show(store, ['b', 'c'], 2);
    expect(await eventsOf(store)).toMatchObject([{ at: minutesOn(2).toISOString(), templates: ['b', 'c'] }]);
  });

  it('keeps the list that was picked from, whatever is shown after it', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await pick(store, 'b', 1);
    await show(store, ['c'], 2);
    expect(await listsOf(store)).toEqual([['a', 'b'], undefined]);
  });

  it('knows a question again after another conversation was open, and in the next worker', async () => {
    const store = await openFresh();
    await show(store, ['a'], 0);
    await show(store, ['a'], 1, { conversation: '周晴' });
    await pick(store, 'a', 2);
    await show(await openFresh(), ['b'], 3, { conversation: '周晴' });
    expect(await listsOf(store)).toEqual([['a'], ['b'], undefined]);
  });

  it.each([
    ['other words', { line: '能开发票吗', since: question.since }],
    ['the same words at another time', { ...question, since: '2026-11-01T16:20:00+08:00' }],
  ])('takes %s for another question, after a pick too', async (_what, next) => {
    const store = await openFresh();
    await show(store, ['a'], 0);
    await pick(store, 'a', 1);
    await show(store, ['b'], 20, { question: next });
    await show(store, ['c'], 21, { question: next });
    expect(await listsOf(store)).toEqual([['a'], undefined, ['c']]);
  });

  it('takes words without a time for another question half a day later', async () => {
    const store = await openFresh();
    const timeless = { question: { ...question, since: null } };
    await show(store, ['a'], 0, timeless);
    await show(store, ['b'], 11 * 60, timeless);
    await show(store, ['c'], 24 * 60, timeless);
    expect(await listsOf(store)).toEqual([['b'], ['c']]);
  });

  it('writes each list apart where the conversation is not known', async () => {
    const store = await openFresh();
    await show(store, ['a'], 0, { conversation: null });
    await show(store, ['b'], 1, { conversation: null });
    expect(await eventsOf(store)).toMatchObject([
      { conversation: null, question: null, templates: ['a'] },
      { conversation: null, question: null, templates: ['b'] },
    ]);
  });

  it('changes nothing on a full disk', async () => {
    const store = await openFresh();
    await show(store, ['a'], 0);
    mockFullDisk();
    const shown = { ...place, question, templates: ['b'] };
    expect(await recordSuggested(store, shown, minutesOn(1))).toMatchObject({ ok: false });
    expect(await listsOf(store)).toEqual([['a']]);
  });
});

describe('recordSent', () => {
  const sent = { ...place, template: 'dispatch.when', kept: 0.66666, edited: true };

  it('writes how much of the template was sent, and what speaks for it', async () => {
    const store = await openFresh();
    must(await recordSent(store, sent, start));
    expect(await contents(store, ['events', 'habits', 'contacts'])).toEqual({
      events: [
        {
          at: start.toISOString(),
          kind: 'chat.sent',
          site: 'pinduoduo',
          shop: '',
          conversation: must(await hashConversation(store, 'pinduoduo', '林小满')),
          template: 'dispatch.when',
          kept: 0.67,
          edited: true,
        },
      ],
      habits: [
        { shop: '', template: 'dispatch.when', weight: expect.closeTo(0.34), at: start.toISOString() },
      ],
      contacts: [],
    });
  });

  it('says that the disk is full', async () => {
    const store = await openFresh();
    must(await hashConversation(store, 'pinduoduo', 'x'));
    mockFullDisk();
    expect(await recordSent(store, sent, start)).toEqual(fail('store.full'));
  });
});

describe('recordDraft', () => {
  it('writes the rule and what was done with its mark', async () => {
    const store = await openFresh();
    const mark = { site: 'pinduoduo', shop: '', rule: 'absolute.price', outcome: 'replaced' as const };
    must(await recordDraft(store, mark, start));
    expect(await eventsOf(store)).toEqual([{ at: start.toISOString(), kind: 'draft.flagged', ...mark }]);
  });
});
