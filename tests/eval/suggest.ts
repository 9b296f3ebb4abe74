import * as z from 'zod/mini';
import { type IntentModel, noStarter } from '@/lib/domain/chat/intent-model';
import { suggest } from '@/lib/domain/chat/suggest';
import { readSuggestRows } from '../train/intent-rows';
import { foldOf, judgeFolds, readMaterial } from '../train/intents';
import { starterInput } from '../train/rank';
import { BadInput, readJsonRows } from '../train/rows';
import { type Interval, interval } from './interval';
import { readShipped } from './shipped-intents';

const rowSchema = z.object({ text: z.string(), template: z.string() });
type Row = z.infer<typeof rowSchema>;
type Judged = { template: string; suggested: string[] };

export type SuggestFigures = {
  task: 'suggest';
  /** Rows that a template answers; the figures up to `answered` are shares of them. */
  n: number;
  seconds: number;
  top1: number;
  top3: number;
  /** Mean of 1 / place of the right template among the five suggestions, 0 where it is missing. */
  mrr: number;
  /** Share with any suggestion. */
  answered: number;
  /** Rows labelled `none`, and the share of them that got a suggestion all the same (null without such rows). */
  none: number;
  falseAnswers: number | null;
  intervals: { top1: Interval; top3: Interval; falseAnswers: Interval };
  /** Rows that were answered wrong, by the right template, then by the first that was suggested (`none`: nothing). */
  confusion: Record<string, Record<string, number>>;
};

/**
 * Suggests from the starter library for single buyer messages, without order, habits or context, by the model that ships.
 * Rows are `{text, template}` of the file `in`, or the labels of labels/suggest.tsv joined with the texts in the *.jsonl
 * files of the folder `data` by SHA-256 of the trimmed text. With `folds`, the rows of `data` are judged by models that
 * were trained without their fold. Throws BadInput where there is nothing to judge.
 */
export function run(options: { in?: string; data?: string; folds?: number }): SuggestFigures {
  const rows =
    options.in !== undefined
      ? readJsonRows(options.in, rowSchema, '"text" and "template"')
      : joinLabels(options.data);
  const judge = options.folds === undefined ? always(readShipped()) : unseen(options.folds, options.data);
  const suggested = createJudge();
  const start = performance.now();
  const judged = rows.map((row) => ({ template: row.template, suggested: suggested(row.text, judge(row)) }));
  const seconds = (performance.now() - start) / 1000;
  return { task: 'suggest', ...figuresOf(judged, seconds) };
}

type Labelled = Row & { hash?: string };
type Choose = (row: Labelled) => IntentModel;
const always =
  (model: IntentModel): Choose =>
  () =>
    model;

function unseen(folds: number, data: string | undefined): Choose {
  if (!Number.isInteger(folds) || folds < 2) throw new BadInput('--folds needs a whole number from 2.');
  if (data === undefined) throw new BadInput('suggest --folds needs --data DIR.');
  const { models } = judgeFolds(readMaterial(data), folds);
  return ({ hash = '', text, template }) =>
    models[foldOf({ hash, text, label: template, weight: 1 }, folds) ?? 0] as IntentModel;
}

function figuresOf(judged: readonly Judged[], seconds: number): Omit<SuggestFigures, 'task'> {
  const wanted = judged.filter(({ template }) => template !== noStarter);
  const unwanted = judged.filter(({ template }) => template === noStarter);
  const places = wanted.map(({ template, suggested }) => suggested.indexOf(template));
  const answered = (rows: readonly Judged[]) => rows.filter(({ suggested }) => suggested.length > 0).length;
  const first = places.filter((place) => place === 0).length;
  const third = places.filter((place) => place >= 0 && place < 3).length;
  const share = (count: number) => round(wanted.length === 0 ? 0 : count / wanted.length);
  return {
    n: wanted.length,
    seconds: round(seconds),
    top1: share(first),
    top3: share(third),
    mrr: share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0)),
    answered: share(answered(wanted)),
    none: unwanted.length,
    falseAnswers: unwanted.length === 0 ? null : round(answered(unwanted) / unwanted.length),
    intervals: {
      top1: interval(first, wanted.length),
      top3: interval(third, wanted.length),
      falseAnswers: interval(answered(unwanted), unwanted.length),
    },
    confusion: confusionOf(judged),
  };
}

function confusionOf(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { template, suggested } of judged) {
    const told = suggested[0] ?? noStarter;
    if (told === template) continue;
    confusion[template] ??= {};
    const row = confusion[template];
    row[told] = (row[told] ?? 0) + 1;
  }
  return confusion;
}

/** Answers with the ids that the dock would show for one buyer line. */
function createJudge(): (text: string, model: IntentModel) => string[] {
  const input = starterInput();
  return (text, intents) => {
    const messages = [{ from: 'buyer' as const, text, kind: 'text' as const, at: null }];
    const judgement = suggest({ ...input, intents, facts: { ...input.facts, messages } });
    return judgement.suggestions.map(({ template }) => template);
  };
}

function joinLabels(data: string | undefined): Labelled[] {
  if (data === undefined) throw new BadInput('suggest needs --in FILE.jsonl or --data DIR.');
  const rows = readSuggestRows(data).map(({ text, label, hash }) => ({ text, template: label, hash }));
  if (rows.length === 0) throw new BadInput(`No text in ${data} is one of those that were labelled.`);
  return rows;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
