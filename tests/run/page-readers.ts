import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import { readChat } from '@/lib/page/readers/chat';
import { readOrders } from '@/lib/page/readers/orders';
import { readRefunds } from '@/lib/page/readers/refunds';
import { readReviews } from '@/lib/page/readers/reviews';
import type { Reading } from '@/lib/page/reading';
import { readingAt } from '@/lib/page/site-clock';

type Read = { facts: unknown[]; missing: Reading<unknown>['missing']; ms: number };

/** Reads this document as one page of a profile. One conversation is one fact; lists are many. */
export function read(kind: PageKind, profile: SiteProfile, now: number): Read {
  const began = performance.now();
  const { facts, missing } = readOne(kind, profile, readingAt(profile, now));
  const ms = Math.round((performance.now() - began) * 10) / 10;
  return { facts: Array.isArray(facts) ? facts : [facts], missing, ms };
}

function readOne(
  kind: PageKind,
  { id, pages }: SiteProfile,
  at: Parameters<typeof readChat>[2],
): Reading<unknown> {
  if (kind === 'chat' && pages.chat) return readChat(document, pages.chat, at);
  if (kind === 'orders' && pages.orders) {
    const { facts, missing } = readOrders(document, pages.orders, at);
    return { facts: facts.map(({ order }) => order), missing };
  }
  if (kind === 'reviews' && pages.reviews) {
    const { facts, missing } = readReviews(document, pages.reviews, at);
    return { facts: facts.map(({ review: { key: _, ...said } }) => said), missing };
  }
  if (kind === 'refunds' && pages.refunds) {
    const { facts, missing } = readRefunds(document, pages.refunds, { ...at, url: document.location.href });
    return { facts: facts.map(({ refund }) => refund), missing };
  }
  throw new Error(`There is no reader for ${kind} of ${id}.`);
}
