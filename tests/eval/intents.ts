import * as z from 'zod/mini';
import { type EnglishIntent, englishIntents, intents } from '@/lib/domain/chat/intent';
import { englishLabels, type IntentModel, judgeEnglish, judgeIntents } from '@/lib/domain/chat/intent-model';
import type { IntentRow, TrainRow } from '../train/intent-rows';
import { foldOf, judgeFolds, type Material, readMaterial } from '../train/intents';
import { BadInput, readJsonRows } from '../train/rows';
import { type Interval, interval } from './interval';
import { readShipped } from './shipped-intents';

const rowSchema = z.object({ text: z.string(), label: z.string() });
type Row = z.infer<typeof rowSchema>;
/** A row with all labels, most probable first, and the probability of the first. */
type Judged = { label: string; order: readonly string[]; sure: number };

export type IntentFigures = {
  task: 'intents';
  n: number;
  seconds: number;
  top1: number;
  top3: number;
  /** Share that is right among the half of which the model is surest. */
  surestHalf: number;
  /** Mean of each label's F1; a label that neither occurs nor is told is left out. */
  macroF1: number;
  /** Rows by their label, then by what they were taken for. */
  confusion: Record<string, Record<string, number>>;
  intervals?: { top1: Interval; top3: Interval; surestHalf: Interval };
  /** The same for the rows that came with labels, and for those that were labelled here. */
  first?: Omit<IntentFigures, 'task' | 'seconds'>;
  later?: Omit<IntentFigures, 'task' | 'seconds'>;
  /** The same for the English questions, on the Bitext set. */
  english?: Omit<IntentFigures, 'task' | 'seconds'>;
  /** The same in the 17 intents, on the English messages that were made up here. */
  englishAsks?: Omit<IntentFigures, 'task' | 'seconds'>;
  /** How often, of the rows that the model says it is so sure of, it is right. */
  calibration?: { from: number; n: number; said: number; right: number }[];
};

/**
 * With `in`: judges each row of a JSONL file (`{text, label}`) by the model that ships; labels are the 17 intents or the
 * English questions. With `folds` and `data`: judges the labelled rows of the folder, each by a model that was trained without
 * its fold. Throws BadInput without either, or on a line that is no such row.
 */
export function run(options: { in?: string; data?: string; folds?: number }): IntentFigures {
  if (options.folds !== undefined) return crossValidate(options.folds, options.data);
  if (options.in === undefined) throw new BadInput('intents needs --in FILE.jsonl, or --folds K --data DIR.');
  const rows = readJsonRows(options.in, rowSchema, '"text" and "label"');
  const judge = chooseJudge(readShipped(), rows, options.in);
  for (const { text } of rows.slice(0, 200)) judge(text);
  const start = performance.now();
  const judged = rows.map(({ text, label }) => ({ label, ...judge(text) }));
  const seconds = round((performance.now() - start) / 1000);
  const { n, ...figures } = figuresOf(judged);
  return { task: 'intents', n, seconds, ...figures };
}

function chooseJudge(model: IntentModel, rows: readonly Row[], path: string) {
  const all = (known: readonly string[]) => rows.every(({ label }) => known.includes(label));
  if (all(intents)) return judgeWith(model, intents);
  if (all(englishLabels)) return judgeWith(model, englishLabels);
  throw new BadInput(`${path} has labels that are no intents.`);
}

function judgeWith(model: IntentModel, labels: readonly string[]): (text: string) => Omit<Judged, 'label'> {
  return (text) => {
    const judged =
      labels === intents
        ? judgeIntents(model, text).map(({ intent, probability }) => ({ label: intent, probability }))
        : judgeEnglish(model, text);
    return { order: judged.map(({ label }) => label), sure: judged[0]?.probability ?? 0 };
  };
}

function crossValidate(folds: number, data: string | undefined): IntentFigures {
  if (!Number.isInteger(folds) || folds < 2) throw new BadInput('--folds needs a whole number from 2.');
  if (data === undefined) throw new BadInput('intents --folds needs --data DIR.');
  const start = performance.now();
  const material = readMaterial(data);
  const { models } = judgeFolds(material, folds);
  const judgeUnseen = <R extends TrainRow>(rows: readonly R[], labels: readonly string[]) =>
    rows.map((row) => {
      const judge = judgeWith(models[foldOf(row, folds) ?? 0] as IntentModel, labels);
      return { row, label: row.label, ...judge(row.text) };
    });
  const judged = judgeUnseen(material.chinese, intents);
  const { n, ...figures } = withIntervals(judged);
  return {
    task: 'intents',
    n,
    seconds: round((performance.now() - start) / 1000),
    ...figures,
    first: withIntervals(judged.filter(({ row }) => row.first)),
    later: withIntervals(judged.filter(({ row }) => !row.first)),
    english: withIntervals(
      judgeUnseen(
        material.english.filter(({ first }) => first),
        englishLabels,
      ),
    ),
    englishAsks: withIntervals(judgeUnseen(englishAsks(material), intents)),
    calibration: calibrationOf(judged),
  };
}

const englishAsks = ({ english }: Material): IntentRow[] =>
  english
    .filter(({ first }) => !first)
    .map((row) => ({ ...row, label: englishIntents[row.label as EnglishIntent] }));

const withIntervals = (judged: readonly Judged[]) => ({
  ...figuresOf(judged),
  intervals: intervalsOf(judged),
});

function figuresOf(judged: readonly Judged[]) {
  const half = surestHalf(judged);
  const confusion: Record<string, Record<string, number>> = {};
  for (const { label, order } of judged) {
    confusion[label] ??= {};
    const row = confusion[label];
    const told = order[0] ?? '';
    row[told] = (row[told] ?? 0) + 1;
  }
  return {
    n: judged.length,
    top1: shareOf(judged, isRight),
    top3: shareOf(judged, isAmongThree),
    surestHalf: shareOf(half, isRight),
    macroF1: macroF1(judged),
    confusion,
  };
}

const isRight = ({ label, order }: Judged): boolean => order[0] === label;
const isAmongThree = ({ label, order }: Judged): boolean => order.slice(0, 3).includes(label);
const surestHalf = (judged: readonly Judged[]): Judged[] =>
  [...judged].sort((one, other) => other.sure - one.sure).slice(0, Math.floor(judged.length / 2));
const shareOf = (judged: readonly Judged[], is: (row: Judged) => boolean): number =>
  judged.length === 0 ? 0 : round(judged.filter(is).length / judged.length);

function macroF1(judged: readonly Judged[]): number {
  const labels = new Set(judged.flatMap(({ label, order }) => [label, order[0] ?? '']));
  const sum = [...labels].reduce((total, label) => {
    const told = judged.filter(({ order }) => order[0] === label);
    const right = told.filter(isRight).length;
    const there = judged.filter((row) => row.label === label).length;
    return total + (2 * right) / (told.length + there);
  }, 0);
  return round(sum / labels.size);
}

function intervalsOf(judged: readonly Judged[]) {
  const of = (rows: readonly Judged[], is: (row: Judged) => boolean) =>
    interval(rows.filter(is).length, rows.length);
  return {
    top1: of(judged, isRight),
    top3: of(judged, isAmongThree),
    surestHalf: of(surestHalf(judged), isRight),
  };
}

function calibrationOf(judged: readonly Judged[]) {
  return [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, at, all) => {
    const part = judged.filter(({ sure }) => sure >= from && sure < (all[at + 1] ?? 2));
    const said = part.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, part.length);
    return { from, n: part.length, said: round(said), right: shareOf(part, isRight) };
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
