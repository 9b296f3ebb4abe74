import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Review } from '@/lib/domain/reviews/facts';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { riskyFrom } from '@/lib/domain/reviews/risk';
import { reviewRules } from '@/lib/domain/rules/reviews';

/** The command ends with 2 and this sentence; it knows the error by its name. */
class BadInput extends Error {
  override name = 'BadInput';
}

const rowSchema = z.object({ text: z.string(), label: z.enum(['positive', 'negative']) });
type Row = z.infer<typeof rowSchema>;
type Judged = Row & { risk: number };

export type ReviewFigures = {
  task: 'reviews';
  n: number;
  seconds: number;
  accuracy: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  ece: number;
  usPerReview: number;
  adversative: { n: number; accuracy: number | null };
};

const turns = /但是|可是|不过|然而|虽然|雖然|不過/;

/**
 * Judges each row of a JSONL file (`{text, label}`, label positive or negative) as a review without a rating; it counts
 * as negative where its risk is at least one half. `ece` is the expected calibration error of the risk over ten bins of
 * equal width. The risk is made for an order: where a file holds as many bad reviews as good ones it comes close to a
 * probability, and nowhere else. Throws BadInput without a file, or on a line that is no such row.
 */
export function run(options: { in?: string }): ReviewFigures {
  if (options.in === undefined) throw new BadInput('reviews needs --in FILE.jsonl.');
  const rows = readRows(options.in);
  if (rows.length === 0) throw new BadInput(`${options.in} holds no rows.`);
  judge(rows.slice(0, 500));
  const start = performance.now();
  const judged = judge(rows);
  const seconds = (performance.now() - start) / 1000;
  const turned = judged.filter(({ text }) => turns.test(text));
  const found = judged.filter(isRisky);
  const negative = judged.filter(isNegative);
  const right = found.filter(isNegative).length;
  return {
    task: 'reviews',
    n: rows.length,
    seconds: round(seconds),
    accuracy: round(accuracyOf(judged)),
    precision: share(right, found.length),
    recall: share(right, negative.length),
    f1: share(2 * right, found.length + negative.length),
    ece: round(calibrationError(judged)),
    usPerReview: Math.round((seconds / rows.length) * 1e7) / 10,
    adversative: { n: turned.length, accuracy: turned.length === 0 ? null : round(accuracyOf(turned)) },
  };
}

function judge(rows: readonly Row[]): Judged[] {
  const findings = judgeReviews(rows.map(toReview), { rules: reviewRules, language: 'zh-CN', off: [] });
  return rows.map((row, at) => ({ ...row, risk: findings[at]?.risk ?? 0 }));
}

const toReview = ({ text }: Row, at: number): Review => ({
  key: String(at),
  orderId: null,
  rating: null,
  text,
  followUp: null,
  at: null,
  buyer: null,
  item: null,
  replied: null,
  hasImages: null,
});

const isRisky = ({ risk }: Judged): boolean => risk >= riskyFrom;
const isNegative = ({ label }: Row): boolean => label === 'negative';
const accuracyOf = (judged: readonly Judged[]): number =>
  judged.filter((row) => isRisky(row) === isNegative(row)).length / judged.length;

function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, (): Judged[] => []);
  for (const row of judged) bins[Math.min(9, Math.floor(row.risk * 10))]?.push(row);
  const gaps = bins.map((bin) => {
    const said = bin.reduce((sum, { risk }) => sum + risk, 0);
    return Math.abs(said - bin.filter(isNegative).length);
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / judged.length;
}

const share = (part: number, of: number): number | null => (of === 0 ? null : round(part / of));
const round = (value: number): number => Math.round(value * 1000) / 1000;

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const row = rowSchema.safeParse(parseLine(line));
      if (!row.success)
        throw new BadInput(
          `${path}, line ${at + 1}: no object with "text" and "label" (positive or negative).`,
        );
      return row.data;
    });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
