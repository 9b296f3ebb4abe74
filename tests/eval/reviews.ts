import { join } from 'node:path';
import type { ReviewFinding } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { parseReviewModel, type ReviewModel } from '@/lib/domain/reviews/model';
import { modelRule } from '@/lib/domain/reviews/model-mark';
import { riskyFrom } from '@/lib/domain/reviews/risk';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { readLabels } from '../train/labels';
import { shape, trainFolds } from '../train/reviews';
import { BadInput, hashText, type ReviewRow, readReviewFile, readReviewFolder } from '../train/rows';
import { type BinaryFigures, figuresOf, rounded, share } from './binary';
import { toReview } from './review-of';
import { readShippedReviews } from './shipped-reviews';

type Judged = ReviewRow & { risk: number; finding: ReviewFinding };

type Figures = BinaryFigures & {
  adversative: { n: number; accuracy: number | null };
  /** Shares of the good ones: with a mark above `info`, with an urgent one, marked by the model alone. */
  marked: { good: number | null; goodUrgent: number | null; goodByModel: number | null; bad: number | null };
};

export type ReviewFigures = {
  task: 'reviews';
  seconds: number;
  usPerReview: number;
  byFile?: Record<string, Figures>;
  /** Rows that a person read, their verdict in place of the stars'; the undecidable left out, the stars' agreement told. */
  handChecked?: Figures & { undecidable: number; starsAgree: number | null };
} & Figures;

const turns = /但是|可是|不过|然而|虽然|雖然|不過/;

/**
 * Judges reviews without a rating; one counts as negative where its risk is at least one half, which supposes that as
 * many are bad as good.
 *
 * `in`: rows `{text, label}` of a file, label positive or negative, by the model that ships; it has learnt from the
 * public files whole, so that only other rows tell how good it is. `data` and `folds`: the public files of a folder,
 * each row by a model trained without its fold. Throws BadInput without either, or on a line that is no such row.
 */
export function run(options: { in?: string; data?: string; folds?: number }): ReviewFigures {
  if (options.data !== undefined && options.folds !== undefined) return runFolds(options.data, options.folds);
  if (options.in === undefined)
    throw new BadInput('reviews needs --in FILE.jsonl, or --data DIR with --folds K.');
  const rows = readReviewFile(options.in, options.in);
  if (rows.length === 0) throw new BadInput(`${options.in} holds no rows.`);
  const model = readShippedReviews();
  judge(rows.slice(0, 500), model);
  const start = performance.now();
  const judged = judge(rows, model);
  return report(judged, (performance.now() - start) / 1000);
}

function runFolds(data: string, folds: number): ReviewFigures {
  if (!Number.isInteger(folds) || folds < 2 || folds > 20)
    throw new BadInput('--folds is a number from 2 to 20.');
  const rows = readReviewFolder(data);
  const parts = trainFolds(rows, shape, folds);
  const start = performance.now();
  const judged = parts.flatMap(({ file, unseen }) =>
    judge(
      unseen.map((row) => rows[row] as ReviewRow),
      parseReviewModel(file),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  const files = [...new Set(rows.map(({ file }) => file))];
  return {
    ...report(judged, seconds),
    byFile: Object.fromEntries(
      files.map((file) => [file, figure(judged.filter((row) => row.file === file))]),
    ),
    handChecked: figureByHand(judged),
  };
}

function figureByHand(judged: readonly Judged[]) {
  const labels = readLabels(join(process.cwd(), 'tests/eval/labels/reviews.tsv'));
  const once = [...new Map(judged.map((row) => [hashText(row.text), row]))];
  const read = once.flatMap(([hash, row]) => {
    const label = labels.get(hash);
    return label === undefined ? [] : [{ row, label }];
  });
  const decided = read.filter(({ label }) => label !== 'undecidable');
  const agree = decided.filter(({ row, label }) => row.isBad === (label === 'negative')).length;
  return {
    ...figure(decided.map(({ row, label }) => ({ ...row, isBad: label === 'negative' }))),
    undecidable: read.length - decided.length,
    starsAgree: share(agree, decided.length),
  };
}

const report = (judged: readonly Judged[], seconds: number): ReviewFigures => ({
  task: 'reviews',
  seconds: rounded(seconds),
  usPerReview: Math.round((seconds / judged.length) * 1e7) / 10,
  ...figure(judged),
});

function figure(judged: readonly Judged[]): Figures {
  const turned = judged.filter(({ text }) => turns.test(text));
  const good = judged.filter(({ isBad }) => !isBad);
  const bad = judged.filter(({ isBad }) => isBad);
  const complains = ({ finding }: Judged) => finding.severity !== null && finding.severity !== 'info';
  const byModel = ({ finding }: Judged) => finding.marks.some(({ rule }) => rule === modelRule);
  return {
    ...figuresOf(judged, riskyFrom),
    adversative: {
      n: turned.length,
      accuracy: share(turned.filter(({ risk, isBad }) => risk >= riskyFrom === isBad).length, turned.length),
    },
    marked: {
      good: share(good.filter(complains).length, good.length),
      goodUrgent: share(good.filter(({ finding }) => finding.severity === 'urgent').length, good.length),
      goodByModel: share(good.filter(byModel).length, good.length),
      bad: share(bad.filter(complains).length, bad.length),
    },
  };
}

function judge(rows: readonly ReviewRow[], model: ReviewModel): Judged[] {
  const options = { rules: reviewRules, language: 'zh-CN', off: [], model } as const;
  return judgeReviews(
    rows.map(({ text }, at) => toReview(text, at)),
    options,
  ).map((finding, at) => ({
    ...(rows[at] as ReviewRow),
    finding,
    risk: finding.risk,
  }));
}
