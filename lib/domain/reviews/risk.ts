import type { Rating } from './facts';

/** What was found in one part of a review. */
export type Evidence = {
  hint: number;
  warn: number;
  urgent: number;
  /** Stretches that praise. */
  praise: number;
  /** Length of the text in UTF-16 units. */
  length: number;
  rating: Rating | null;
};

/** Above this a text of strangers' reviews is more likely a complaint than not. */
export const riskyFrom = 0.5;

/** The top of the scale is for what is urgent: it stands above every plain complaint, however much else is praised. */
const urgentFrom = 0.9;

/**
 * Logistic weights, fitted to public reviews whose labels come from their stars (docs/figures.md), a few kept from
 * falling below zero. As many bad as good ones were fitted; a shop has far fewer bad ones: an order, no probability.
 */
const weights = {
  nothing: -2,
  anyMark: 3,
  hint: 0.1,
  warn: 0.9,
  urgent: 1.2,
  praise: -1.2,
  /** Somebody who writes a sentence in which nothing pleases is mostly unhappy, whatever the words. */
  withoutPraise: 2.3,
} as const;
const most = { hint: 2, warn: 4, praise: 4 } as const;
/** Shorter texts say nothing either way (收到了); essays tell of the thing and need not praise it. */
const sentence = { from: 8, to: 80 } as const;

/** What the stars or the three words add. A buyer's low rating is itself what hurts. */
function weighRating(rating: Rating | null): number {
  if (rating === null) return 0;
  if (rating === 'bad' || (typeof rating === 'number' && rating < 2.5)) return 3.5;
  if (rating === 'neutral' || (typeof rating === 'number' && rating < 3.5)) return 2;
  return rating === 'good' || rating > 4.5 ? -1.5 : -0.8;
}

/**
 * How much a part of a review is likely to hurt, 0 to 1. The one place where evidence becomes a figure: a trained model
 * takes its place here.
 */
export function weighRisk({ hint, warn, urgent, praise, length, rating }: Evidence): number {
  const marks = hint + warn + urgent;
  const tellsNothing = marks === 0 && praise === 0;
  const isSentence = length >= sentence.from && length < sentence.to;
  const sum =
    weights.nothing +
    (marks > 0 ? weights.anyMark : 0) +
    weights.hint * Math.min(hint, most.hint) +
    weights.warn * Math.min(warn, most.warn) +
    weights.urgent * Math.min(urgent, 1) +
    weights.praise * Math.min(praise, most.praise) +
    (tellsNothing && isSentence && rating === null ? weights.withoutPraise : 0) +
    weighRating(rating);
  const chance = 1 / (1 + Math.exp(-sum));
  if (urgent > 0) return urgentFrom + chance * (1 - urgentFrom);
  const above = Math.max(0, chance - riskyFrom) / (1 - riskyFrom);
  return Math.min(chance, riskyFrom + above * (urgentFrom - riskyFrom));
}
