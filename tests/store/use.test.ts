import { describe, expect, it } from 'vitest';
import { halfLifeDays } from '@/lib/domain/chat/habit';
import { fail } from '@/lib/domain/result';
import { noteContact } from '@/lib/store/contacts';
import { recordUse } from '@/lib/store/events';
import { readHabits } from '@/lib/store/habits';
import { hashConversation } from '@/lib/store/secrets';
import { contents, everyStore, evict, mockFullDisk, must, openFresh, useFreshDisk } from './fresh';

const disk = useFreshDisk();

const start = new Date('2026-11-01T08:00:00Z');
const daysOn = (days: number) => new Date(start.getTime() + days * 86_400_000);
const use = {
  site: 'pinduoduo',
  shop: '',
  conversation: '林小满',
  template: 'dispatch.when',
  how: 'insert' as const,
};

describe('recordUse', () => {
  it('counts the habit, writes the event and marks the contact', async () => {
    const store = await openFresh();
    must(await recordUse(store, use, start));
    must(await recordUse(store, use, daysOn(halfLifeDays)));
    expect(await readHabits(store, '', daysOn(halfLifeDays))).toEqual(new Map([['dispatch.when', 1.5]]));
    const hash = must(await hashConversation(store, 'pinduoduo', '林小满'));
    const { events, contacts } = await contents(store, ['events', 'contacts']);
    expect(events).toHaveLength(2);
    expect(events?.[0]).toEqual({ ...use, at: start.toISOString(), kind: 'chat.used', conversation: hash });
    expect(contacts).toEqual([
      {
        shop: '',
        firstAt: start.toISOString(),
        lastAt: daysOn(halfLifeDays).toISOString(),
        usedAt: start.toISOString(),
      },
    ]);
  });

  it('keeps no name in clear, anywhere', async () => {
    const store = await openFresh();
    must(await recordUse(store, use, start));
    must(
      await noteContact(store, {
        paid: null,
        hash: must(await hashConversation(store, 'pinduoduo', '林小满')),
        shop: '',
        now: start,
      }),
    );
    const keys = await store.read(everyStore, async (tx) => {
      const all: unknown[] = [];
      for (const name of everyStore) all.push(await tx.objectStore(name).getAllKeys());
      return all;
    });
    expect(JSON.stringify([keys, await contents(store, everyStore)])).not.toContain('林小满');
  });

  it('records a use without a conversation, and no contact', async () => {
    const store = await openFresh();
    must(await recordUse(store, { ...use, conversation: null }, start));
    expect(await contents(store, ['events', 'contacts'])).toMatchObject({
      events: [{ conversation: null }],
      contacts: [],
    });
  });

  it('does all or nothing on a full disk', async () => {
    const store = await openFresh();
    must(await hashConversation(store, 'pinduoduo', 'x'));
    mockFullDisk(2);
    expect(await recordUse(store, use, start)).toEqual(fail('store.full'));
    expect(await contents(store, ['events', 'habits', 'contacts'])).toEqual({
      events: [],
      habits: [],
      contacts: [],
    });
  });

  it('keeps the habits of shops apart', async () => {
    const store = await openFresh();
    for (const shop of ['', '小鹿家', '小鹿家二店'])
      must(await recordUse(store, { ...use, shop, template: `t${shop}` }, start));
    expect([...(await readHabits(store, '小鹿家', start)).keys()]).toEqual(['t小鹿家']);
    expect([...(await readHabits(store, '', start)).keys()]).toEqual(['t']);
  });
});

describe('hashConversation', () => {
  it('is the same for one conversation and another for the next, the next site, the next install', async () => {
    const store = await openFresh();
    const hash = async (site: string, key: string) => must(await hashConversation(store, site, key));
    const first = await hash('pinduoduo', '林小满');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash('pinduoduo', '林小满')).toBe(first);
    expect(await hash('pinduoduo', '周晴')).not.toBe(first);
    expect(await hash('taobao', '林小满')).not.toBe(first);
    await evict(disk);
    expect(await hash('pinduoduo', '林小满')).not.toBe(first);
  });

  it('agrees on one secret where two ask for the first time at once', async () => {
    const store = await openFresh();
    const [a, b] = await Promise.all([hashConversation(store, 's', 'k'), hashConversation(store, 's', 'k')]);
    expect(a).toEqual(b);
  });

  it('says so where the secret cannot be kept', async () => {
    const store = await openFresh();
    mockFullDisk();
    expect(await hashConversation(store, 's', 'k')).toEqual(fail('store.full'));
  });
});

describe('noteContact', () => {
  const note = async (store: Awaited<ReturnType<typeof openFresh>>, days: number) =>
    must(await noteContact(store, { hash: 'h', shop: '', paid: null, now: daysOn(days) })).isFirst;

  it('is a first contact while it goes on, and none the next day', async () => {
    const store = await openFresh();
    expect([await note(store, 0), await note(store, 0.01), await note(store, 1)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('writes again only after hours, and keeps the first time', async () => {
    const store = await openFresh();
    await note(store, 0);
    await note(store, 0.01);
    expect((await contents(store, ['contacts'])).contacts).toMatchObject([{ lastAt: start.toISOString() }]);
    await note(store, 2);
    expect((await contents(store, ['contacts'])).contacts).toMatchObject([
      { firstAt: start.toISOString(), lastAt: daysOn(2).toISOString() },
    ]);
  });

  it('tells a buyer of one paid order from one of two, however often each is seen', async () => {
    const store = await openFresh();
    const buyerOf = async (paid: string | null, days: number) =>
      must(await noteContact(store, { hash: 'h', shop: '', paid, now: daysOn(days) })).buyer;
    expect([
      await buyerOf(null, 0),
      await buyerOf('order one', 0),
      await buyerOf('order one', 1),
      await buyerOf('order two', 1),
      await buyerOf(null, 40),
    ]).toEqual([null, 'new', 'new', 'returning', 'returning']);
  });
});
