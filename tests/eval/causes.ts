import { join } from 'node:path';
import * as z from 'zod/mini';
import { type ReviewCause, reviewCauses } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { readLabels } from '../train/labels';
import { BadInput, hashText, readReviewFolder } from '../train/rows';
import { share } from './binary';
import { toReview } from './review-of';

type CauseFigures = { n: number; found: number; precision: number | null; recall: number | null };
type PartFigures = { n: number; micro: CauseFigures; byCause: Record<ReviewCause, CauseFigures> };
type Judged = { labelled: ReadonlySet<string>; found: ReadonlySet<string> };

export type CausesFigures = {
  task: 'causes';
  n: number;
  seconds: number;
  /** Rows whose hash starts with 0 to 7: not looked at while rules were written. */
  aside: PartFigures;
  /** The other rows, which may be read to better the rules. */
  open: PartFigures;
};

const causesSchema = z.array(z.enum(reviewCauses));

/**
 * How well causes are told: reviews of the folder `data` that are labelled by hash in tests/eval/labels/causes.tsv, a
 * cause counting as found where a rule names it. Throws BadInput without a folder, or where no labelled text is in it.
 */
export function run({ data }: { data?: string }): CausesFigures {
  if (data === undefined) throw new BadInput('causes needs --data DIR.');
  const labels = readLabels(join(process.cwd(), 'tests/eval/labels/causes.tsv'));
  const texts = new Map(readReviewFolder(data).map(({ text }) => [hashText(text), text]));
  const known = [...labels].flatMap(([hash, label]) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [{ hash, text, labelled: new Set<string>(readCauses(label)) }];
  });
  if (known.length === 0) throw new BadInput(`${data} holds none of the labelled reviews.`);
  const start = performance.now();
  const findings = judgeReviews(
    known.map(({ text }, at) => toReview(text, at)),
    { rules: reviewRules, language: 'zh-CN', off: [] },
  );
  const seconds = Math.round(performance.now() - start) / 1000;
  const judged = known.map((row, at) => ({ ...row, found: new Set<string>(findings[at]?.causes) }));
  const isAside = ({ hash }: { hash: string }) => /^[0-7]/.test(hash);
  return {
    task: 'causes',
    n: known.length,
    seconds,
    aside: figure(judged.filter(isAside)),
    open: figure(judged.filter((row) => !isAside(row))),
  };
}

function readCauses(label: string): ReviewCause[] {
  if (label === 'none') return [];
  const causes = causesSchema.safeParse(label.split(','));
  if (!causes.success) throw new BadInput(`tests/eval/labels/causes.tsv: "${label}" names no causes.`);
  return causes.data;
}

function figure(rows: readonly Judged[]): PartFigures {
  const byCause = Object.fromEntries(reviewCauses.map((cause) => [cause, figureOf(rows, [cause])])) as Record<
    ReviewCause,
    CauseFigures
  >;
  return { n: rows.length, micro: figureOf(rows, reviewCauses), byCause };
}

function figureOf(rows: readonly Judged[], causes: readonly ReviewCause[]): CauseFigures {
  const pairs = rows.flatMap(({ labelled, found }) =>
    causes.map((cause) => ({ is: labelled.has(cause), said: found.has(cause) })),
  );
  const n = pairs.filter(({ is }) => is).length;
  const found = pairs.filter(({ said }) => said).length;
  const right = pairs.filter(({ is, said }) => is && said).length;
  return { n, found, precision: share(right, found), recall: share(right, n) };
}
