import type { ReviewRule } from '../rules/rule';
import type { Language } from '../settings/settings';
import { fold } from '../text';
import type { CompiledRules } from '../wording/compile';
import { type Finding, findAll } from '../wording/find';
import { type Severity, severities } from '../wording/mark';
import { withoutOverlaps } from '../wording/overlaps';
import type { Span } from '../wording/shift';
import type { Rating } from './facts';
import type { ReviewMark } from './finding';
import { type ReviewModel, scoreText } from './model';
import { findCarriers } from './model-carriers';
import { readText } from './model-grams';
import { modelMark, modelRule } from './model-mark';
import { findPraise } from './praise';
import { chanceOf, countMarks, weighRisk, weighWords } from './risk';

type Part = ReviewMark['part'];
type Found = Finding<ReviewRule>;

/** What parts are read with. `off` holds rule ids; without a model the rules speak alone. */
export type Reader = {
  compiled: CompiledRules<ReviewRule>;
  language: Language;
  off: readonly string[];
  model: ReviewModel | null;
};

/** One text of a review as it was read. */
export type ReadPart = { marks: ReviewMark[]; praise: Span[]; risk: number };

/** Reads one text of a review; `rating` is what its buyer gave with it. */
export function readPart(
  { part, words, rating }: { part: Part; words: string; rating: Rating | null },
  reader: Reader,
): ReadPart {
  const folded = fold(words);
  const { marks, praise, counts } = readRules(folded, reader);
  const shown = marks.map((one) => toMark(one, part, words, reader.language));
  const { model } = reader;
  const text = model && words.trim() !== '' ? readText(folded) : null;
  const learnt = model && text ? { score: scoreText(model, text), odds: model } : null;
  const risk = weighRisk({ ...counts, length: words.trim().length, rating, learnt });
  if (!model || !text || !learnt || shown.some(isComplaint) || reader.off.includes(modelRule))
    return { marks: shown, praise, risk };
  if (chanceOf(weighWords(model, learnt.score, countMarks(counts))) < model.markFrom)
    return { marks: shown, praise, risk };
  // Who switched a rule off has heard enough of what it finds, by whatever name.
  if (
    readRules(folded, { compiled: reader.compiled, off: [] }).marks.some(({ rule: { rule } }) =>
      isComplaint(rule),
    )
  )
    return { marks: shown, praise, risk };
  const carriers = findCarriers(model, folded, text).map((span) =>
    modelMark({ ...span, part, words: words.slice(span.start, span.end) }, reader.language),
  );
  const asides = shown.filter((mark) => !carriers.some((span) => meet(span, mark)));
  return { marks: [...asides, ...carriers].sort((a, b) => a.start - b.start), praise, risk };
}

/** What the rules find in a folded text: marks that never overlap, praise that no complaint holds, and both counted. */
export function readRules(folded: string, { compiled, off }: Pick<Reader, 'compiled' | 'off'>) {
  const found = findAll(compiled, folded, ({ rule }) => !off.includes(rule.id));
  const marks = withoutOverlaps(joined(found), folded.length, rank);
  const complaints = marks.filter(({ rule: { rule } }) => isComplaint(rule));
  // 没有图片好看 praises nothing.
  const praise = findPraise(folded).filter((span) => !complaints.some((mark) => meet(span, mark)));
  const count = (severity: Severity) =>
    marks.filter(({ rule: { rule } }) => rule.severity === severity).length;
  const counts = {
    hint: count('hint'),
    warn: count('warn'),
    urgent: count('urgent'),
    praise: praise.length,
  };
  return { marks, praise, counts };
}

/** What is marked `info` only tells where to look. */
export const isComplaint = ({ severity }: { severity: Severity }): boolean => severity !== 'info';

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

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
