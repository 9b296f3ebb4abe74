import type { ReviewRule } from '../rules/rule';
import type { Language } from '../settings/settings';
import { compiledOnce } from '../wording/compile';
import { type Severity, severities } from '../wording/mark';
import type { Rating, Review } from './facts';
import { isFiller } from './filler';
import { type ReviewCause, type ReviewFinding, type ReviewMark, reviewCauses } from './finding';
import type { ReviewModel } from './model';
import { isComplaint, type Reader, type ReadPart, readPart } from './part';
import { weighRisk } from './risk';

type Options = {
  rules: readonly ReviewRule[];
  language: Language;
  off: readonly string[];
  /** Null or left out: rules alone. */
  model?: ReviewModel | null;
};

/**
 * What is to be said of each review, in the order in which they came. Marks never overlap within a part: of several
 * rules that meet the most severe speaks, then one that names a cause, then the longest. Where no rule complains and the
 * model is sure enough, what carries its judgement is marked as a hint. Reasons are in `language`; `off` holds rule ids.
 * `rules` is compiled once per array.
 *
 * The rating raises what a text alone leaves open, and a good one lowers it, but hides nothing: severity is that of the
 * gravest mark, at least `warn` where the rating is bad and `hint` where it is middling.
 */
export function judgeReviews(reviews: readonly Review[], options: Options): ReviewFinding[] {
  const { rules, language, off, model = null } = options;
  const reader = { compiled: compiledOnce(rules), language, off, model };
  return reviews.map((review) => judgeReview(review, reader));
}

function judgeReview({ key, rating, text, followUp }: Review, reader: Reader): ReviewFinding {
  const read = (part: ReviewMark['part'], words: string | null): ReadPart | null =>
    words === null || isFiller(words)
      ? null
      : readPart({ part, words, rating: part === 'text' ? rating : afterwards(rating) }, reader);
  const parts = [read('text', text), read('followUp', followUp)].filter((part) => part !== null);
  const marks = parts.flatMap((part) => part.marks);
  const risks = parts.map(({ risk }) => risk);
  const severity = gravest([...marks.map((mark) => mark.severity), ...fromRating(rating)]);
  return {
    key,
    risk: round(risks.length > 0 ? Math.max(...risks) : weighRisk({ ...silence, rating })),
    severity,
    causes: listCauses(marks),
    mixed: isMixed(parts),
    filler: severity === null && text !== null && isFiller(text) && isSilent(followUp),
    marks,
  };
}

const isSilent = (text: string | null): boolean => text === null || text.trim() === '' || isFiller(text);
const silence = { hint: 0, warn: 0, urgent: 0, praise: 0, length: 0, learnt: null };

/** What a buyer adds later comes after the stars: good ones say nothing of it. */
const afterwards = (rating: Rating | null): Rating | null => (fromRating(rating).length > 0 ? rating : null);

/** Praise and a complaint, or praise with a turn behind it after which nothing is praised any more. */
function isMixed(parts: readonly ReadPart[]): boolean {
  const praises = parts.some(({ praise }) => praise.length > 0);
  if (praises && parts.some(({ marks }) => marks.some(isComplaint))) return true;
  return parts.some(({ marks, praise }) => {
    const last = praise.at(-1);
    return last !== undefined && marks.some(({ start }) => start >= last.end);
  });
}

function fromRating(rating: Rating | null): Severity[] {
  if (rating === null || rating === 'good') return [];
  if (rating === 'bad' || (rating !== 'neutral' && rating < 2.5)) return ['warn'];
  return rating === 'neutral' || rating < 3.5 ? ['hint'] : [];
}

function gravest(found: readonly Severity[]): Severity | null {
  const most = Math.max(-1, ...found.map((severity) => severities.indexOf(severity)));
  return severities[most] ?? null;
}

/** By the gravest mark of each cause, then by how often it is named. */
function listCauses(marks: readonly ReviewMark[]): ReviewCause[] {
  const weight = new Map<ReviewCause, number>();
  for (const { cause, severity } of marks) {
    if (cause === null) continue;
    const before = weight.get(cause) ?? 0;
    const grave = severities.indexOf(severity) * 1000;
    weight.set(cause, Math.max(before - (before % 1000), grave) + (before % 1000) + 1);
  }
  return reviewCauses
    .filter((cause) => weight.has(cause))
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}

const round = (risk: number): number => Math.round(risk * 1000) / 1000;
