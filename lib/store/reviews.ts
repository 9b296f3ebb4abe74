import { ok, type Result } from '../domain/result';
import type { Review } from '../domain/reviews/facts';
import type { ReviewFinding } from '../domain/reviews/finding';
import { type Severity, severities } from '../domain/wording/mark';
import type { Store } from './db';
import { countPick } from './habits';
import type { ReviewFact } from './schema';
import { hashReviews } from './secrets';

/** The shop that reviews belong to. */
export type ReviewPlace = { site: string; shop: string };

export type SeenReview = { review: Review; finding: ReviewFinding };

/**
 * Notes what was found in the reviews that a page shows, all or nothing: neither words nor names, and the review's key
 * as a hash. What this page does not show stays as it was known; of two rows with one key the last counts. A review that
 * is found at `warn` or above is recorded as an event too, the first time only.
 */
export async function noteReviews(
  store: Store,
  seen: ReviewPlace & { reviews: readonly SeenReview[]; page: string; now: Date },
): Promise<Result<null>> {
  const reviews = [...new Map(seen.reviews.map((one) => [one.review.key, one])).values()];
  // Signing waits for no transaction: it has to be done before one begins.
  const hashed = await hashReviews(
    store,
    seen,
    reviews.map(({ review }) => review.key),
  );
  if (!hashed.ok) return hashed;
  const keys = hashed.value;
  return store.write(['reviewFacts', 'events'], async (tx) => {
    const facts = tx.objectStore('reviewFacts');
    const known = await Promise.all(keys.map((key) => facts.get(key)));
    await Promise.all(
      reviews.map(async (one, at) => {
        const review = keys[at] as string;
        const fact = toFact(one, known[at], seen);
        const { severity, causes } = fact;
        if (fact.flaggedAt === undefined && isRisky(severity)) {
          fact.flaggedAt = fact.seenAt;
          const { site, shop } = seen;
          const event = {
            at: fact.seenAt,
            kind: 'review.flagged',
            site,
            shop,
            review,
            severity,
            causes,
          } as const;
          await tx.objectStore('events').add(event);
        }
        await facts.put(fact, review);
      }),
    );
    return ok(null);
  });
}

const isRisky = (severity: Severity | null): severity is Severity =>
  severity !== null && severities.indexOf(severity) >= severities.indexOf('warn');

/** Records that the person took an opening line out: the event and the habit, both or none. */
export async function recordOpening(
  store: Store,
  opened: ReviewPlace & { key: string; template: string; how: 'insert' | 'copy'; variant?: string },
  now: Date,
): Promise<Result<null>> {
  const { site, shop, key, template, how, variant } = opened;
  const hashed = await hashReviews(store, opened, [key]);
  if (!hashed.ok) return hashed;
  const review = hashed.value[0] as string;
  return store.write(['events', 'habits'], async (tx) => {
    const at = now.toISOString();
    const event = { at, kind: 'review.opened', site, shop, review, template, how } as const;
    await tx.objectStore('events').add(variant === undefined ? event : { ...event, variant });
    await countPick(tx, { shop, template, now });
    return ok(null);
  });
}

function toFact(
  { review, finding }: SeenReview,
  known: ReviewFact | undefined,
  { site, shop, page, now }: ReviewPlace & { page: string; now: Date },
): ReviewFact {
  return {
    site,
    shop,
    page,
    at: review.at ?? known?.at ?? null,
    rating: review.rating ?? known?.rating ?? null,
    severity: finding.severity,
    causes: finding.causes,
    mixed: finding.mixed,
    replied: review.replied ?? known?.replied ?? null,
    hasImages: review.hasImages ?? known?.hasImages ?? null,
    seenAt: now.toISOString(),
    ...(known?.flaggedAt !== undefined && { flaggedAt: known.flaggedAt }),
  };
}
