import * as z from 'zod/mini';
import { readGaps } from '../models/gaps';
import { BadModel, type ModelFile } from '../models/model-file';
import { type ReadText, walkGrams } from './model-grams';

/** Of the numbers below and of how text is read; a file of another version is not understood. */
export const reviewModelVersion = 1;

const finite = z.number().check(z.gte(-1e6), z.lte(1e6));
const whole = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most));

/** What turns a text's score and what the rules found in it into the log odds of a bad review (docs/model-reviews.md). */
const oddsSchema = z.object({
  constant: finite,
  score: finite,
  /** At least one mark above `info`. */
  anyMark: finite,
  hint: finite,
  warn: finite,
  praise: finite,
});

const valuesSchema = z.extend(oddsSchema, {
  /** Buckets are numbers of so many bits. */
  bits: whole(8, 24),
  /** Of a stretch, in UTF-16 units. */
  longest: whole(1, 8),
  grams: whole(0, 1_000_000),
  /** Low bits of the list of buckets. */
  low: whole(0, 24),
  /** One step of `levels` in a score. */
  step: finite,
  bias: finite,
  /** The risk from which the model by itself marks a text. */
  markFrom: z.number().check(z.gte(0), z.lte(1)),
});

export type Odds = z.infer<typeof oddsSchema>;

/** A trained review model, ready for use. `seen` is scratch space and empty between calls. */
export type ReviewModel = z.infer<typeof valuesSchema> & {
  /** One bit a bucket: set where the bucket has a weight. */
  known: Uint32Array;
  /** How many weights come before those of each word of `known`. */
  before: Uint32Array;
  /** By rising bucket. */
  weights: Int8Array;
  seen: Uint8Array;
};

/** Lays a model file out for use. Throws BadModel where it holds no review model of this version, or half of one. */
export function parseReviewModel({ kind, version, values, sections }: ModelFile): ReviewModel {
  if (kind !== 'reviews' || version !== reviewModelVersion)
    throw new BadModel('no review model of this version');
  const read = valuesSchema.safeParse(values);
  if (!read.success) throw new BadModel('numbers missing or out of bounds');
  const { bits, grams, low } = read.data;
  const { buckets, codes, levels } = sections;
  if (!buckets || codes?.length !== Math.ceil(grams / 2) || levels?.length !== 16)
    throw new BadModel('sections missing or of the wrong length');
  const known = new Uint32Array(Math.max(1, 2 ** bits / 32));
  const weights = new Int8Array(grams);
  const level = new Int8Array(levels);
  readGaps(buckets, { count: grams, low, below: 2 ** bits }).forEach((bucket, at) => {
    known[bucket >>> 5] = (known[bucket >>> 5] as number) | (1 << (bucket & 31));
    weights[at] = level[((codes[at >> 1] as number) >> ((at & 1) * 4)) & 15] as number;
  });
  const before = new Uint32Array(known.length);
  for (let i = 1; i < known.length; i++) {
    before[i] = (before[i - 1] as number) + countBits(known[i - 1] as number);
  }
  return { ...read.data, known, before, weights, seen: new Uint8Array(grams) };
}

/** Which weight a bucket has, -1 for none. */
export function findGram({ known, before }: ReviewModel, bucket: number): number {
  const word = known[bucket >>> 5] as number;
  const bit = 1 << (bucket & 31);
  if ((word & bit) === 0) return -1;
  return (before[bucket >>> 5] as number) + countBits(word & (bit - 1));
}

/** How much a text sounds like a bad review: above 0 more likely than not, in no unit. Each stretch counts once. */
export function scoreText(model: ReviewModel, text: ReadText): number {
  const { weights, seen } = model;
  const found: number[] = [];
  let sum = 0;
  walkGrams(text, model, (bucket) => {
    const gram = findGram(model, bucket);
    if (gram < 0 || seen[gram] === 1) return;
    seen[gram] = 1;
    found.push(gram);
    sum += weights[gram] as number;
  });
  for (const gram of found) seen[gram] = 0;
  return (sum * model.step) / Math.sqrt(Math.max(1, found.length)) + model.bias;
}

function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
