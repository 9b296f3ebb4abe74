import { expect, it } from 'vitest';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { commitArchive, eraseAll, exportArchive } from '@/lib/store/archive';
import { flagOrders, noteOrders } from '@/lib/store/orders';
import { noteReviews } from '@/lib/store/reviews';
import type { CounterEvent } from '@/lib/store/schema';
import { putFile, readFile } from '@/lib/store/transfers';
import { order } from '../domain/orders/sample';
import { review } from '../domain/reviews/sample';
import { contents, must, openFresh, useFreshDisk } from './fresh';

useFreshDisk();

const now = new Date('2026-11-22T10:42:00Z');
const place = { site: 'taobao', shop: '一店' };
const happened = { at: now.toISOString(), ...place };
const how = 'insert' as const;

/** One of each kind, or the type says which is missing. */
const oneOfEach: { [K in CounterEvent['kind']]: CounterEvent & { kind: K } } = {
  'chat.used': { ...happened, kind: 'chat.used', conversation: null, template: 't', how },
  'chat.suggested': {
    ...happened,
    kind: 'chat.suggested',
    conversation: 'c',
    question: null,
    templates: ['t', 'u'],
  },
  'chat.sent': { ...happened, kind: 'chat.sent', conversation: 'c', template: 't', kept: 0.67, edited: true },
  'chat.typed': { ...happened, kind: 'chat.typed', conversation: 'c' },
  'order.reminded': { ...happened, kind: 'order.reminded', order: 'o', template: 't', how },
  'order.paidAfterReminder': { ...happened, kind: 'order.paidAfterReminder', order: 'o', template: 't', how },
  'order.flagged': { ...happened, kind: 'order.flagged', order: 'o', minutes: 72 },
  'review.opened': { ...happened, kind: 'review.opened', review: 'r', template: 't', how },
  'review.flagged': { ...happened, kind: 'review.flagged', review: 'r', severity: 'warn', causes: ['fit'] },
  'draft.flagged': { ...happened, kind: 'draft.flagged', rule: 'r', outcome: 'replaced' },
  'case.begun': { ...happened, kind: 'case.begun', case: 'c', checklist: 'l' },
  'case.closed': { ...happened, kind: 'case.closed', case: 'c', checklist: 'l' },
};
const events = Object.values(oneOfEach);

it('takes events of every kind out and puts them back, with what keeps them from being recorded twice', async () => {
  const store = await openFresh();
  must(
    await store.write(['events'], async (tx) => {
      for (const event of events) await tx.objectStore('events').add(event);
      return { ok: true, value: null };
    }),
  );
  const [late, risky] = [order(), review({ text: '掉色' })];
  const [finding] = judgeReviews([risky], { rules: reviewRules, language: 'zh-CN', off: [] });
  if (!finding) throw new Error('nothing found');
  const see = async () => {
    const seen = { ...place, page: 'https://x.example/', now };
    const overdue = [{ orderId: late.orderId, orderedAt: late.orderedAt ?? '' }];
    must(await noteOrders(store, { ...seen, orders: [late] }));
    must(await flagOrders(store, { ...place, orders: overdue, now }));
    must(await noteReviews(store, { ...seen, reviews: [{ review: risky, finding }] }));
  };
  await see();
  const before = await contents(store, ['events', 'orderFacts', 'reviewFacts']);
  expect(before.events).toHaveLength(events.length + 2);

  const { chunks } = must(await exportArchive(store, { token: 'out', now }));
  const text = must(await readFile(store, 'out', chunks));
  must(await eraseAll(store));
  must(await putFile(store, { token: 'in', text, now }));
  must(await commitArchive(store, 'in', now));
  expect(await contents(store, ['events', 'orderFacts', 'reviewFacts'])).toEqual(before);
  await see();
  expect((await contents(store, ['events'])).events).toHaveLength(events.length + 2);
});
