import { intents } from '@/lib/domain/chat/intent';
import { readFeatures, readingFingerprint } from '@/lib/domain/chat/intent-features';
import { judgeBy, type Linear } from '@/lib/domain/chat/intent-linear';
import {
  englishLabels,
  type IntentModel,
  intentModelVersion,
  noStarter,
  parseIntentModel,
} from '@/lib/domain/chat/intent-model';
import { noneTerms, type RankWeights, templateTerms } from '@/lib/domain/chat/rank';
import type { ModelFile } from '@/lib/domain/models/model-file';
import { starterTemplates } from '@/lib/domain/templates/starter';
import {
  type IntentRow,
  readEnglishRows,
  readIntentRows,
  readSuggestRows,
  starterAsks,
  type TrainRow,
} from './intent-rows';
import { fitTemperature, type Part, type PartShape, trainPart } from './linear-part';
import { fitRank, type RankExample, rankExample, starterInput } from './rank';
import { readingProbe } from './reading-probe';

/** All rows that the model is learnt from. */
export type Material = { chinese: IntentRow[]; english: IntentRow[]; starter: TrainRow[] };

const starterLabels = [...starterTemplates.map(({ id }) => id).sort(), noStarter];
const shapes: Record<keyof Material, PartShape> = {
  chinese: { name: 'chinese', labels: intents, bits: 13, sign: 0.6, smoothing: 0.15, decay: 5e-5, steps: 60 },
  english: {
    name: 'english',
    labels: englishLabels,
    bits: 12,
    sign: 0.6,
    smoothing: 0.05,
    decay: 1e-5,
    steps: 40,
  },
  starter: {
    name: 'starter',
    labels: starterLabels,
    bits: 11,
    sign: 0.6,
    smoothing: 0.1,
    decay: 1e-4,
    steps: 40,
  },
};
const parts = ['chinese', 'english', 'starter'] as const;
/** Temperatures and the weights of ranking are fitted on what the models of so many folds say of what they have not seen. */
const foldsForFit = 5;
const noWeights: RankWeights = { template: templateTerms.map(() => 0), none: noneTerms.map(() => 0) };

/** Learns what buyers want, and what answers them, from the labelled messages of a folder. The same rows give the same file. */
export function run({ data }: { data?: string }): ModelFile {
  const material = readMaterial(data ?? '');
  const { temperatures, examples } = judgeFolds(material, foldsForFit);
  process.stderr.write('learning from all\n');
  const rank = fitRank(examples.map(({ example }) => example));
  return assemble(
    parts.map((part) => trainPart(material[part], shapes[part])),
    temperatures,
    rank,
  );
}

export function readMaterial(data: string): Material {
  return {
    chinese: readIntentRows(data),
    english: readEnglishRows(data),
    starter: [...readSuggestRows(data), ...starterAsks()],
  };
}

type Temperatures = Record<keyof Material, number>;
export type Folds = {
  /** Each without the rows of its fold, with temperatures and ranking weights that know nothing of them either. */
  models: IntentModel[];
  temperatures: Temperatures;
  examples: { fold: number; example: RankExample }[];
};

/** Models that have each not seen one fold, and what they say of it. A row's fold is told by its text's hash. */
export function judgeFolds(material: Material, folds: number): Folds {
  const trained = Array.from({ length: folds }, (_, fold) => {
    process.stderr.write(`fold ${fold + 1} of ${folds}\n`);
    const seen = (row: TrainRow) => foldOf(row, folds) !== fold;
    return parts.map((part) => trainPart((material[part] as TrainRow[]).filter(seen), shapes[part]));
  });
  const plain = trained.map((some) => toModel(some, { chinese: 1, english: 1, starter: 1 }, noWeights));
  const unseen = <Row extends TrainRow>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const fold = foldOf(row, folds);
      return fold === null ? [] : [{ row, fold }];
    });
  // Bitext's messages come from templates, and a model is surer of them than it may be of what buyers write.
  const speaking = { ...material, english: material.english.filter(({ first }) => !first) };
  const fitted = (part: keyof Material) =>
    fitTemperature(
      unseen<TrainRow>(speaking[part]).map(({ row, fold }) => {
        const linear: Linear<string> | undefined = plain[fold]?.[part];
        if (!linear) throw new Error(`There is no fold ${fold}.`);
        return {
          chances: judgeBy(linear, readFeatures(row.text)),
          label: shapes[part].labels.indexOf(row.label),
        };
      }),
    );
  const temperatures = { chinese: fitted('chinese'), english: fitted('english'), starter: fitted('starter') };
  const input = starterInput();
  const warm = trained.map((some) => toModel(some, temperatures, noWeights));
  const examples = unseen(speaking.starter).map(({ row, fold }) => ({
    fold,
    example: rankExample(input, warm[fold] as IntentModel, row),
  }));
  const models = trained.map((some, fold) =>
    toModel(
      some,
      temperatures,
      fitRank(examples.filter((one) => one.fold !== fold).map(({ example }) => example)),
    ),
  );
  return { models, temperatures, examples };
}

/** The fold that a row is kept aside in; null for a row that always trains. */
export function foldOf({ hash }: TrainRow, folds: number): number | null {
  return hash === null ? null : Number.parseInt(hash.slice(8, 14), 16) % folds;
}

const toModel = (some: readonly Part[], temperatures: Temperatures, rank: RankWeights): IntentModel =>
  parseIntentModel(assemble(some, temperatures, rank));

function assemble(some: readonly Part[], temperatures: Temperatures, rank: RankWeights): ModelFile {
  return {
    kind: 'intents',
    version: intentModelVersion,
    values: Object.assign(
      { reading: readingFingerprint, probe: readingProbe() },
      ...some.map(({ values }) => values),
      ...parts.map((part) => ({ [`${part}.temperature`]: temperatures[part] })),
      ...templateTerms.map((term, at) => ({ [`template.${term}`]: rank.template[at] })),
      ...noneTerms.map((term, at) => ({ [`none.${term}`]: rank.none[at] })),
    ),
    sections: Object.assign(
      { 'starter.labels': new TextEncoder().encode(starterLabels.join('\n')) },
      ...some.map(({ sections }) => sections),
    ),
  };
}
