import type { Refund } from '../domain/refunds/facts';
import { reasonOf } from '../domain/refunds/reason';
import { dueOf } from '../domain/refunds/urgency';
import { ok, type Result } from '../domain/result';
import type { Store } from './db';
import type { RefundFact } from './schema';

export type SeenRefunds = {
  site: string;
  shop: string;
  refunds: readonly Refund[];
  /** Address of the page that showed them, without query and hash. */
  page: string;
  now: Date;
};

/** The key of a claim's record. */
const refundKey = ({ site, shop }: Pick<RefundFact, 'site' | 'shop'>, key: string): string =>
  `${site}|${shop}|${key}`;

/**
 * Notes what a page shows of claims: all of it or nothing. Amount, kind and time of a claim that this page does not show
 * stay as they were known; where it stands and how long the merchant has is what this page says, or unknown.
 */
export async function noteRefunds(store: Store, seen: SeenRefunds): Promise<Result<null>> {
  const refunds = [...new Map(seen.refunds.map((refund) => [refund.key, refund])).values()];
  return store.write(['refundFacts'], async (tx) => {
    const facts = tx.objectStore('refundFacts');
    const known = await Promise.all(refunds.map(({ key }) => facts.get(refundKey(seen, key))));
    await Promise.all(
      refunds.map(async (refund, at) =>
        facts.put(factOf(refund, known[at], seen), refundKey(seen, refund.key)),
      ),
    );
    return ok(null);
  });
}

function factOf(refund: Refund, known: RefundFact | undefined, seen: SeenRefunds): RefundFact {
  const reason = reasonOf(refund.reason);
  return {
    site: seen.site,
    shop: seen.shop,
    page: seen.page,
    key: refund.key,
    kind: refund.kind === 'unknown' ? (known?.kind ?? 'unknown') : refund.kind,
    reason: reason === 'unknown' ? (known?.reason ?? 'unknown') : reason,
    state: refund.state,
    dispatch: refund.dispatch,
    amount: refund.amount ?? known?.amount ?? null,
    appliedAt: refund.appliedAt ?? known?.appliedAt ?? null,
    due: dueOf(refund.timeLeft, seen.now),
    seenAt: seen.now.toISOString(),
  };
}
