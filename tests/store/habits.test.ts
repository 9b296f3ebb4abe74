import { describe, expect, it } from 'vitest';
import type { Habit } from '@/lib/domain/chat/habit';
import { recordSent, recordSuggested, recordTyped, recordUse } from '@/lib/store/events';
import { readHabits } from '@/lib/store/habits';
import { contents, must, openFresh, useFreshDisk } from './fresh';

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

describe('what a habit learns', () => {
  const learnt = async (store: Opened) => {
    const { habits } = (await contents(store, ['habits'])) as { habits: Habit[] };
    const told = habits.map(({ template, weight, against = 0 }) => [
      template,
      [Math.round(weight * 100) / 100, Math.round(against * 100) / 100],
    ]);
    return Object.fromEntries(told);
  };
  const sent = async (store: Opened, template: string, kept: number, minute: number) =>
    must(await recordSent(store, { ...place, template, kept, edited: kept < 1 }, minutesOn(minute)));
  const typed = async (store: Opened, minute: number) =>
    must(await recordTyped(store, place, minutesOn(minute)));

  it('is one pick, however often it was put in the box for one question', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await pick(store, 'a', 1);
    await pick(store, 'a', 2);
    await sent(store, 'a', 1, 3);
    await sent(store, 'a', 1, 4);
    expect(await learnt(store)).toEqual({ a: [1, 0] });
  });

  it('is another pick with the next question, and in the next conversation', async () => {
    const store = await openFresh();
    await show(store, ['a'], 0);
    await pick(store, 'a', 0);
    await show(store, ['a'], 0, { question: { line: '今天能发吗', since: null } });
    await pick(store, 'a', 0);
    must(
      await recordUse(store, { ...place, conversation: '周晴', template: 'a', how: 'insert' }, minutesOn(0)),
    );
    expect(await learnt(store)).toEqual({ a: [3, 0] });
  });

  it('is no more than what was kept, in place of the pick', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await pick(store, 'a', 1);
    await sent(store, 'a', 0.6, 300);
    expect(await learnt(store)).toEqual({ a: [0.2, 0] });
  });

  it('is a little against what stood first, until it is picked after all', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await pick(store, 'b', 1);
    expect(await learnt(store)).toEqual({ a: [0, 0.25], b: [1, 0] });
    await pick(store, 'a', 2);
    expect(await learnt(store)).toEqual({ a: [1, 0], b: [1, 0] });
  });

  it('is against a pick that was thrown away, and less against what was not looked at', async () => {
    const store = await openFresh();
    await show(store, ['a', 'b'], 0);
    await typed(store, 1);
    await typed(store, 2);
    expect(await learnt(store)).toEqual({ a: [0, 0.1] });
    await show(store, ['b'], 3, { question: { line: '能开发票吗', since: null } });
    await pick(store, 'b', 4);
    await typed(store, 5);
    expect(await learnt(store)).toEqual({ a: [0, 0.1], b: [0, 0.25] });
    expect((await readHabits(store, '', minutesOn(5))).get('b')).toBeLessThan(0);
  });

  it('is nothing from another conversation’s list, nor from half a day ago', async () => {
    const store = await openFresh();
    await show(store, ['a'], 0, { conversation: '周晴' });
    await show(store, ['c'], 1);
    await typed(store, 14 * 60);
    expect(await learnt(store)).toEqual({});
  });

  it('counts a pick where the conversation is not known, and its words nowhere', async () => {
    const store = await openFresh();
    must(await recordUse(store, { ...place, conversation: null, template: 'a', how: 'insert' }, start));
    must(await recordTyped(store, { ...place, conversation: null }, minutesOn(1)));
    expect(await learnt(store)).toEqual({ a: [1, 0] });
  });

  it('adds to what was kept before rejections were counted', async () => {
    const store = await openFresh();
    const earlier = { shop: '', template: 'a', weight: 3, at: start.toISOString() };
    must(
      await store.write(['habits'], async (tx) => {
        await tx.objectStore('habits').put(earlier, '|a');
        return { ok: true, value: null };
      }),
    );
    await show(store, ['a'], 0);
    await typed(store, 0);
    expect(await learnt(store)).toEqual({ a: [3, 0.1] });
  });
});
