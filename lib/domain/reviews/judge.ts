import type { ReviewRule } from '../rules/rule';
import type { Language } from '../settings/settings';
import { fold } from '../text';
import { type CompiledRules, compiledOnce } from '../wording/compile';
import { type Finding, findAll } from '../wording/find';
import { type Severity, severities } from '../wording/mark';
import { withoutOverlaps } from '../wording/overlaps';
import type { Span } from '../wording/shift';
import type { Rating, Review } from './facts';
import { isFiller } from './filler';
import { type ReviewCause, type ReviewFinding, type ReviewMark, reviewCauses } from './finding';
import { findPraise } from './praise';
import { weighRisk } from './risk';

type Options = { rules: readonly ReviewRule[]; language: Language; off: readonly string[] };
type Part = ReviewMark['part'];
type Found = Finding<ReviewRule>;
/** One text of a review as it was read. */
type ReadPart = { marks: ReviewMark[]; praise: Span[]; risk: number };

/**
 * What is to be said of each review, in the order in which they came. Marks never overlap within a part: of several
 * rules that meet the most severe speaks, then one that names a cause, then the longest. Reasons are in `language`;
 * `off` holds rule ids. `rules` is compiled once per array.
 *
 * The rating raises what a text alone leaves open, and a good one lowers it, but hides nothing: severity is that of the
 * gravest mark, at least `warn` where the rating is bad and `hint` where it is middling.
 */
export function judgeReviews(reviews: readonly Review[], options: Options): ReviewFinding[] {
  const compiled = compiledOnce(options.rules);
  return reviews.map((review) => judgeReview(review, compiled, options));
}

function judgeReview(
  { key, rating, text, followUp }: Review,
  compiled: CompiledRules<ReviewRule>,
  options: Options,
): ReviewFinding {
  const read = (part: Part, words: string | null): ReadPart | null =>
    words === null || isFiller(words)
      ? null
      : readPart({ part, words, rating: part === 'text' ? rating : afterwards(rating) }, compiled, options);
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
const silence = { hint: 0, warn: 0, urgent: 0, praise: 0, length: 0 };

/** What a buyer adds later comes after the stars: good ones say nothing of it. */
const afterwards = (rating: Rating | null): Rating | null => (fromRating(rating).length > 0 ? rating : null);

function readPart(
  { part, words, rating }: { part: Part; words: string; rating: Rating | null },
  compiled: CompiledRules<ReviewRule>,
  { language, off }: Options,
): ReadPart {
  const folded = fold(words);
  const found = findAll(compiled, folded, ({ rule }) => !off.includes(rule.id));
  const marks = withoutOverlaps(joined(found), words.length, rank).map((one) =>
    toMark(one, part, words, language),
  );
  const complaints = marks.filter(isComplaint);
  // 没有图片好看 praises nothing.
  const praise = findPraise(folded).filter((span) => !complaints.some((mark) => meet(span, mark)));
  const count = (severity: Severity) => marks.filter((mark) => mark.severity === severity).length;
  const risk = weighRisk({
    hint: count('hint'),
    warn: count('warn'),
    urgent: count('urgent'),
    praise: praise.length,
    length: words.trim().length,
    rating,
  });
  return { marks, praise, risk };
}

/** Words of one rule that overlap are one mark: 就坏 and 坏了 say 就坏了. */
function joined(found: readonly Found[]): Found[] {
  const last = new Map<ReviewRule, Found>();
  const whole: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const before = last.get(one.rule.rule);
    if (before && one.start < before.end) {
      before.end = Math.max(before.end, one.end);
      continue;
    }
    const copy = { ...one };
    last.set(one.rule.rule, copy);
    whole.push(copy);
  }
  return whole;
}

const rank = ({ rule: { rule } }: Found): number =>
  severities.indexOf(rule.severity) * 2 + (rule.cause === null ? 0 : 1);

function toMark(
  { rule: { rule }, start, end }: Found,
  part: Part,
  text: string,
  language: Language,
): ReviewMark {
  return {
    part,
    start,
    end,
    words: text.slice(start, end),
    severity: rule.severity,
    cause: rule.cause,
    rule: rule.id,
    reason: rule.reason[language],
    source: rule.source,
    grade: rule.grade,
    date: rule.lastChecked,
  };
}

/** What is marked `info` only tells where to look. */
const isComplaint = ({ severity }: ReviewMark): boolean => severity !== 'info';

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

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
