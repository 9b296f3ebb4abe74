import type { Odds } from '@/lib/domain/reviews/model';
import { readRules } from '@/lib/domain/reviews/part';
import { chanceOf, countMarks, weighWords } from '@/lib/domain/reviews/risk';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { fold } from '@/lib/domain/text';
import { compiledOnce } from '@/lib/domain/wording/compile';
import { minimise } from './lbfgs';

/** A review as its fold's model and the rules saw it. */
export type Judged = { isBad: boolean; score: number; marks: ReturnType<typeof countMarks> };

const names = ['constant', 'score', 'anyMark', 'hint', 'warn', 'praise'] as const;
/** Of the good reviews at most so many are marked by the model's word alone. */
const mostFalseAlarms = 0.02;
/** Keeps the fit of few rows in bounds. */
const prior = 1e-5;
const steps = 200;

/** What the rules count in a text, as risk.ts takes it. */
export const countRules = (text: string): Judged['marks'] =>
  countMarks(readRules(fold(text), { compiled: compiledOnce(reviewRules), off: [] }).counts);

/**
 * The log odds of a bad review from its score and its marks, by logistic regression on scores of models that had not
 * seen the review, with bad and good ones weighing alike; and the chance above which no more than two in a hundred good
 * ones lie.
 */
export function fitOdds(judged: readonly Judged[]): Odds & { markFrom: number } {
  const bad = judged.filter(({ isBad }) => isBad).length;
  const weight = { bad: 0.5 / Math.max(1, bad), good: 0.5 / Math.max(1, judged.length - bad) };
  const inputs = judged.map(({ score, marks }) => [
    1,
    score,
    marks.anyMark,
    marks.hint,
    marks.warn,
    marks.praise,
  ]);
  const x = new Float64Array(names.length);
  const objective = (at: Float64Array, slope: Float64Array): number => {
    let loss = 0;
    at.forEach((one, i) => {
      loss += prior * 0.5 * one * one;
      slope[i] = prior * one;
    });
    judged.forEach(({ isBad }, row) => {
      const input = inputs[row] as number[];
      const sum = input.reduce((total, value, i) => total + value * (at[i] as number), 0);
      const right = isBad ? sum : -sum;
      const share = isBad ? weight.bad : weight.good;
      loss += share * (right > 0 ? Math.log1p(Math.exp(-right)) : Math.log1p(Math.exp(right)) - right);
      const error = ((isBad ? -1 : 1) * share) / (1 + Math.exp(right));
      input.forEach((value, i) => {
        slope[i] = (slope[i] as number) + error * value;
      });
    });
    return loss;
  };
  minimise(objective, x, steps);
  const odds = Object.fromEntries(names.map((name, i) => [name, rounded(x[i] as number)])) as Odds;
  const good = judged
    .filter(({ isBad }) => !isBad)
    .map(({ score, marks }) => chanceOf(weighWords(odds, score, marks)))
    .sort((a, b) => b - a);
  return { ...odds, markFrom: rounded(good[Math.floor(good.length * mostFalseAlarms)] ?? 1) };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
