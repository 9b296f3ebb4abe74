import type { SeenDue } from '../domain/today/list';
import { keptRefundDays } from '../domain/today/refunds';
import { keptReviewDays } from '../domain/today/reviews';
import type { Store } from './db';
import { listWaiting } from './orders';

const day = 86_400_000;

/** What was seen at the counter in the days for which it is worth knowing, of every site and shop. */
export async function readSeenDue(store: Store, now: Date): Promise<SeenDue> {
  const since = (days: number) => IDBKeyRange.lowerBound(new Date(now.getTime() - days * day).toISOString());
  const [orders, [refunds, reviews]] = await Promise.all([
    listWaiting(store, now),
    store.read(['refundFacts', 'reviewFacts'], (tx) =>
      Promise.all([
        tx.objectStore('refundFacts').index('seenAt').getAll(since(keptRefundDays)),
        tx.objectStore('reviewFacts').index('seenAt').getAll(since(keptReviewDays)),
      ]),
    ),
  ]);
  return { orders, refunds, reviews };
}
