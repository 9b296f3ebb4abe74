import type { ModelFile } from '@/lib/domain/models/model-file';
import { parseReviewModel, scoreText } from '@/lib/domain/reviews/model';
import { type ReadText, readText } from '@/lib/domain/reviews/model-grams';
import { fold } from '@/lib/domain/text';
import { listGrams } from './gram-table';
import { type Material, makeMaterial, type Shape, trainLinear } from './linear';
import { countRules, fitOdds, type Judged } from './odds';
import { BadInput, type ReviewRow, readReviewFile, readReviewFolder } from './rows';

export const shape: Shape = {
  longest: 5,
  least: 3,
  grams: 80_000,
  bits: 22,
  cost: 4,
  steps: 40,
};

/** Of each kind; with fewer the rules alone judge better. */
const fewest = 100;

/** Enough for odds of six numbers; each costs as long as the model itself. */
const foldsForOdds = 3;

/** A fold's model and the rows that it has not seen. */
export type Fold = { file: ModelFile; unseen: number[] };

/**
 * Learns the review model from the public files of a folder, or from a shop's own labelled reviews. The same rows give
 * the same file. Throws BadInput where rows can't be read, or where they are too few or all of one kind.
 */
export function run({ data, in: own }: { data?: string; in?: string }): ModelFile {
  const rows = own === undefined ? readReviewFolder(data ?? '') : readReviewFile(own, own);
  for (const isBad of [true, false]) {
    const found = rows.filter((row) => row.isBad === isBad).length;
    if (found < fewest)
      throw new BadInput(
        `${found} ${isBad ? 'negative' : 'positive'} reviews are too few to learn from: ${fewest} of each kind are needed.`,
      );
  }
  return trainReviews(rows, shape);
}

/** The model of all rows; its odds and its threshold are fitted on scores of rows that their fold's model has not seen. */
export function trainReviews(rows: readonly ReviewRow[], made: Shape): ModelFile {
  const ready = prepare(rows, made);
  const judged = trainParts(rows, ready, made, foldsForOdds).flatMap((part) => part.judged);
  say(`learning from all ${rows.length} reviews`);
  return withOdds(trainLinear(ready.material, [...rows.keys()], made), judged);
}

/**
 * Models each trained without the rows of one fold, by the text's hash, so that equal texts are never on both sides. A
 * fold's odds are fitted on the other folds' scores.
 */
export function trainFolds(rows: readonly ReviewRow[], made: Shape, folds: number): Fold[] {
  const parts = trainParts(rows, prepare(rows, made), made, folds);
  return parts.map(({ file, unseen }, at) => ({
    file: withOdds(
      file,
      parts.filter((_, other) => other !== at).flatMap((part) => part.judged),
    ),
    unseen,
  }));
}

type Ready = { material: Material; marks: Judged['marks'][]; texts: ReadText[] };

function prepare(rows: readonly ReviewRow[], made: Shape): Ready {
  say(`reading ${rows.length} reviews`);
  const grams = listGrams(
    rows.map(({ text }) => text),
    made.longest,
  );
  return {
    material: makeMaterial(
      grams,
      rows.map(({ isBad }) => isBad),
      made,
    ),
    marks: rows.map(({ text }) => countRules(text)),
    texts: rows.map(({ text }) => readText(fold(text))),
  };
}

const withOdds = (file: ModelFile, judged: readonly Judged[]): ModelFile => ({
  ...file,
  values: { ...file.values, ...fitOdds(judged) },
});

function trainParts(
  rows: readonly ReviewRow[],
  { material, marks, texts }: Ready,
  made: Shape,
  folds: number,
): (Fold & { judged: Judged[] })[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isUnseen = (row: number) => (rows[row] as ReviewRow).group % folds === fold;
    const seen = [...rows.keys()].filter((row) => !isUnseen(row));
    const unseen = [...rows.keys()].filter(isUnseen);
    say(`part ${fold + 1} of ${folds}: learning from ${seen.length} reviews`);
    const file = trainLinear(material, seen, made);
    const model = parseReviewModel(file);
    const judged = unseen.map((row) => ({
      isBad: (rows[row] as ReviewRow).isBad,
      score: scoreText(model, texts[row] as ReadText),
      marks: marks[row] as Judged['marks'],
    }));
    return { file, unseen, judged };
  });
}

const say = (what: string): void => {
  process.stderr.write(`${what}\n`);
};
