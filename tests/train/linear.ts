import { writeGaps } from '@/lib/domain/models/gaps';
import type { ModelFile } from '@/lib/domain/models/model-file';
import { reviewModelVersion } from '@/lib/domain/reviews/model';
import { type Grams, keepBuckets, keepFrequent } from './gram-table';
import { packCodes, toLevels } from './levels';
import { countColumns, type Fitting, fitLogistic, type Linear, type Sparse } from './logistic';

/** What a model is made of before it is fitted. */
export type Shape = Fitting & {
  /** Of a stretch, in UTF-16 units. */
  longest: number;
  /** In how many texts a stretch has to stand. */
  least: number;
  /** How many stretches are kept. */
  grams: number;
  bits: number;
};

/** How the odds are made until they are fitted: of the score alone. */
export const plainOdds = { constant: 0, score: 1, anyMark: 0, hint: 0, warn: 0, praise: 0, markFrom: 1 };

/** All texts in the two forms that fitting needs; made once for all folds. */
export type Material = { grams: Grams; frequent: Sparse; keys: Uint32Array; isBad: readonly boolean[] };

export function makeMaterial(grams: Grams, isBad: readonly boolean[], { least }: Shape): Material {
  const { sparse, keys } = keepFrequent(grams, least);
  return { grams, frequent: sparse, keys, isBad };
}

/**
 * Fits all frequent stretches, keeps those whose weight moves the training texts most, fits the buckets of those again
 * with everything that falls into them, and rounds the weights.
 */
export function trainLinear(material: Material, rows: readonly number[], shape: Shape): ModelFile {
  const { grams, frequent, keys, isBad } = material;
  const buckets = chooseBuckets(fitLogistic(frequent, isBad, rows, shape), { frequent, keys, rows }, shape);
  const kept = keepBuckets(grams, buckets, shape.bits);
  const { weights, bias } = fitLogistic(kept, isBad, rows, shape);
  const { levels, codes, step } = toLevels(weights, countColumns(kept, rows));
  const low = Math.max(0, Math.floor(Math.log2((2 ** shape.bits / Math.max(1, buckets.length)) * Math.LN2)));
  return {
    kind: 'reviews',
    version: reviewModelVersion,
    values: {
      ...plainOdds,
      bits: shape.bits,
      longest: shape.longest,
      grams: buckets.length,
      low,
      step,
      bias,
    },
    sections: {
      buckets: writeGaps(buckets, low),
      codes: packCodes(codes),
      levels: new Uint8Array(levels.buffer, levels.byteOffset, levels.length),
    },
  };
}

function chooseBuckets(
  { weights }: Linear,
  { frequent, keys, rows }: { frequent: Sparse; keys: Uint32Array; rows: readonly number[] },
  { grams, bits }: Shape,
): Uint32Array {
  const inTexts = countColumns(frequent, rows);
  const worth = weights.map((weight, j) => Math.abs(weight) * Math.sqrt(inTexts[j] as number));
  const order = Uint32Array.from(worth, (_, j) => j)
    .filter((j) => (worth[j] as number) > 0)
    .sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b)
    .subarray(0, grams);
  return Uint32Array.from(new Set(order.map((j) => (keys[j] as number) >>> (32 - bits)))).sort();
}
