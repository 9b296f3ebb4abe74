import { describe, expect, it } from 'vitest';
import { ok } from '@/lib/domain/result';
import { closeCase, removeCase, startCase } from '@/lib/store/cases';
import { recordUse } from '@/lib/store/events';
import { noteOrders } from '@/lib/store/orders';
import { noteRefunds } from '@/lib/store/refunds';
import { recordReminder } from '@/lib/store/reminders';
import { forgetOld } from '@/lib/store/retention';
import type { ReviewFact } from '@/lib/store/schema';
import { putChunk } from '@/lib/store/transfers';
import { order } from '../domain/orders/sample';
import { refund } from '../domain/refunds/sample';
import { template } from '../domain/templates/sample';
import { contents, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const start = new Date('2026-11-01T08:00:00Z');
const daysOn = (days: number) => new Date(start.getTime() + days * 86_400_000);
const keep = { learningDays: 30, factsDays: 90 };
const use = {
  site: 'pinduoduo',
  shop: '',
  conversation: '林小满',
  template: 'dispatch.when',
  how: 'insert' as const,
};

const reviewSeen = (at: Date): ReviewFact => ({
  site: 'taobao',
  shop: '',
  page: 'https://x.example/',
  at: null,
  rating: 'bad',
  severity: 'warn',
  causes: [],
  mixed: false,
  replied: false,
  hasImages: null,
  seenAt: at.toISOString(),
});

describe('forgetOld', () => {
  it('forgets what was learnt longer ago than agreed, and nothing else', async () => {
    const store = await openFresh();
    must(await recordUse(store, use, start));
    must(await recordUse(store, { ...use, conversation: '周晴', template: 'courier.which' }, daysOn(20)));
    must(await forgetOld(store, keep, daysOn(31)));
    const { events, contacts, habits } = await contents(store, ['events', 'contacts', 'habits']);
    expect(events).toMatchObject([{ template: 'courier.which' }]);
    expect(habits).toMatchObject([{ template: 'courier.which' }]);
    expect(contacts).toHaveLength(1);
  });

  it('forgets orders and their reminders after days of their own', async () => {
    const store = await openFresh();
    const place = { site: 'taobao', shop: '' };
    const see = (orderId: string, now: Date) =>
      noteOrders(store, { ...place, orders: [order({ orderId })], page: 'https://x.example/', now });
    must(await see('1', start));
    must(await see('2', daysOn(50)));
    const reminder = { ...place, template: 'unpaid.first', how: 'copy' as const };
    must(await recordReminder(store, { ...reminder, orderId: '1' }, start));
    must(await recordReminder(store, { ...reminder, orderId: '2' }, daysOn(50)));
    must(await forgetOld(store, keep, daysOn(89)));
    expect((await contents(store, ['orderFacts'])).orderFacts).toHaveLength(2);
    must(await forgetOld(store, keep, daysOn(91)));
    const { orderFacts, reminders } = await contents(store, ['orderFacts', 'reminders']);
    expect(orderFacts).toMatchObject([{ orderId: '2' }]);
    expect(reminders).toMatchObject([{ lastAt: daysOn(50).toISOString() }]);
  });

  it('forgets reviews and claims with the orders', async () => {
    const store = await openFresh();
    const seen = { site: 'pinduoduo', shop: '', page: 'https://x.example/' };
    must(await noteRefunds(store, { ...seen, refunds: [refund()], now: start }));
    must(await noteRefunds(store, { ...seen, refunds: [refund({ key: 'R2' })], now: daysOn(50) }));
    await store.write(['reviewFacts'], async (tx) => {
      for (const day of [0, 50]) await tx.objectStore('reviewFacts').put(reviewSeen(daysOn(day)), `${day}`);
      return ok(null);
    });
    const kept = async () => Object.values(await contents(store, ['refundFacts', 'reviewFacts']));
    must(await forgetOld(store, keep, daysOn(89)));
    expect((await kept()).map((all) => all.length)).toEqual([2, 2]);
    must(await forgetOld(store, keep, daysOn(91)));
    const seenAt = daysOn(50).toISOString();
    expect(await kept()).toMatchObject([[{ seenAt }], [{ seenAt }]]);
  });

  it('forgets closed cases with what was seen, removed ones after a month, and open ones never', async () => {
    const store = await openFresh();
    const begin = async (id: string) =>
      must(await startCase(store, { id, site: '', shop: '', checklist: 'exchange', refund: null }, start));
    for (const id of ['open', 'closed', 'removed', 'closed-late']) await begin(id);
    must(await closeCase(store, { id: 'closed', closed: true }, start));
    must(await closeCase(store, { id: 'closed-late', closed: true }, daysOn(50)));
    must(await removeCase(store, 'removed', start));
    const ids = async () =>
      (await contents(store, ['cases'])).cases?.map((one) => (one as { id: string }).id).sort();
    must(await forgetOld(store, keep, daysOn(29)));
    expect(await ids()).toEqual(['closed', 'closed-late', 'open', 'removed']);
    must(await forgetOld(store, keep, daysOn(31)));
    expect(await ids()).toEqual(['closed', 'closed-late', 'open']);
    must(await forgetOld(store, keep, daysOn(91)));
    expect(await ids()).toEqual(['closed-late', 'open']);
    must(await forgetOld(store, keep, daysOn(900)));
    expect(await ids()).toEqual(['open']);
  });

  it('forgets own templates a month after their removal, and remembers that a starter one was removed', async () => {
    const store = await openFresh();
    const removedAt = start.toISOString();
    const all = [
      template({ id: 'own', removedAt }),
      template({ id: 'own-live' }),
      template({ id: 'ours', origin: 'starter', removedAt }),
    ];
    await store.write(['templates'], async (tx) => {
      for (const each of all) await tx.objectStore('templates').put(each);
      return ok(null);
    });
    must(await forgetOld(store, keep, daysOn(29)));
    expect((await contents(store, ['templates'])).templates).toHaveLength(3);
    must(await forgetOld(store, keep, daysOn(31)));
    expect((await contents(store, ['templates'])).templates).toMatchObject([
      { id: 'ours' },
      { id: 'own-live' },
    ]);
  });

  it('keeps the five newest copies, and no import that nobody agreed to for a day', async () => {
    const store = await openFresh();
    await store.write(['snapshots', 'staged'], async (tx) => {
      for (let version = 1; version <= 7; version++) {
        await tx
          .objectStore('snapshots')
          .add({ at: start.toISOString(), reason: 'import', version, stores: {} });
      }
      await tx
        .objectStore('staged')
        .put({ token: 't', at: start.toISOString(), file: { groups: [], templates: [] } });
      return ok(null);
    });
    must(await forgetOld(store, keep, daysOn(2)));
    const { snapshots, staged } = await contents(store, ['snapshots', 'staged']);
    expect(snapshots?.map((one) => (one as { version: number }).version)).toEqual([3, 4, 5, 6, 7]);
    expect(staged).toEqual([]);
  });

  it('leaves no file on its way in or out for longer than a day', async () => {
    const store = await openFresh();
    const chunk = { token: 't', index: 0, text: '{' };
    must(await putChunk(store, { ...chunk, now: start }));
    must(await forgetOld(store, keep, daysOn(0.9)));
    expect((await contents(store, ['transfers'])).transfers).toHaveLength(1);
    must(await forgetOld(store, keep, daysOn(2)));
    expect((await contents(store, ['transfers'])).transfers).toEqual([]);
  });

  it('keeps no copy for longer than the facts that stand in it', async () => {
    const store = await openFresh();
    await store.write(['snapshots'], async (tx) => {
      for (const day of [0, 50]) {
        const copy = { at: daysOn(day).toISOString(), reason: 'dataImport' as const, version: 3, stores: {} };
        await tx.objectStore('snapshots').add(copy);
      }
      return ok(null);
    });
    const kept = async () => (await contents(store, ['snapshots'])).snapshots;
    must(await forgetOld(store, keep, daysOn(89)));
    expect(await kept()).toHaveLength(2);
    must(await forgetOld(store, keep, daysOn(91)));
    expect(await kept()).toMatchObject([{ at: daysOn(50).toISOString() }]);
  });

  it('works once a day, however often it is asked', async () => {
    const store = await openFresh();
    must(await forgetOld(store, keep, daysOn(40)));
    must(await recordUse(store, use, start));
    must(await forgetOld(store, keep, daysOn(40.5)));
    expect((await contents(store, ['events'])).events).toHaveLength(1);
    must(await forgetOld(store, keep, daysOn(41.1)));
    expect((await contents(store, ['events'])).events).toEqual([]);
  });
});
