import type { Rating } from './facts';
import type { Odds } from './model';

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
  /** What the trained model makes of the words; null without a model, or without words. */
  learnt: { score: number; odds: Odds } | null;
};

/** Above this a text of strangers' reviews is more likely a complaint than not. */
export const riskyFrom = 0.5;

/** Without a model the top of the scale is for what is urgent: it stands above every plain complaint. */
const urgentFrom = 0.9;

/**
 * Logistic weights for rules by themselves, fitted to public reviews whose labels come from their stars
 * (docs/figures.md), a few kept from falling below zero. As many bad as good ones were fitted; a shop has far fewer bad
 * ones: an order, no probability.
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

/** The figures that a model's odds are taken of, within the bounds in which they were fitted. */
export const countMarks = ({
  hint,
  warn,
  urgent,
  praise,
}: Omit<Evidence, 'learnt' | 'rating' | 'length'>) => ({
  anyMark: hint + warn + urgent > 0 ? 1 : 0,
  hint: Math.min(hint, most.hint),
  warn: Math.min(warn + urgent, most.warn),
  praise: Math.min(praise, most.praise),
});

/**
 * Log odds of a bad review by its words alone, where as many are bad as good.
 * @param score of scoreText
 */
export function weighWords(odds: Odds, score: number, marks: ReturnType<typeof countMarks>): number {
  return (
    odds.constant +
    odds.score * score +
    odds.anyMark * marks.anyMark +
    odds.hint * marks.hint +
    odds.warn * marks.warn +
    odds.praise * marks.praise
  );
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * How much a part of a review is likely to hurt, 0 to 1. The one place where evidence becomes a figure. With a model it
 * is the probability that a review with these words is a bad one, as far as bad and good ones are equally many, moved by
 * the rating; nothing was fitted for the ratings, since public texts come without. It stays a probability where a mark is
 * urgent too (a rule may err); lists put what is urgent first by its severity.
 */
export function weighRisk(evidence: Evidence): number {
  const { urgent, rating, learnt } = evidence;
  if (learnt)
    return chanceOf(weighWords(learnt.odds, learnt.score, countMarks(evidence)) + weighRating(rating));
  const chance = chanceOf(weighRules(evidence) + weighRating(rating));
  if (urgent > 0) return urgentFrom + chance * (1 - urgentFrom);
  const above = Math.max(0, chance - riskyFrom) / (1 - riskyFrom);
  return Math.min(chance, riskyFrom + above * (urgentFrom - riskyFrom));
}

function weighRules({ hint, warn, urgent, praise, length, rating }: Evidence): number {
  const marks = hint + warn + urgent;
  const tellsNothing = marks === 0 && praise === 0;
  const isSentence = length >= sentence.from && length < sentence.to;
  return (
    weights.nothing +
    (marks > 0 ? weights.anyMark : 0) +
    weights.hint * Math.min(hint, most.hint) +
    weights.warn * Math.min(warn, most.warn) +
    weights.urgent * Math.min(urgent, 1) +
    weights.praise * Math.min(praise, most.praise) +
    (tellsNothing && isSentence && rating === null ? weights.withoutPraise : 0)
  );
}
