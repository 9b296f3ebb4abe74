import * as z from 'zod/mini';
import { readGaps } from '../models/gaps';
import { BadModel, type ModelFile } from '../models/model-file';
import { bucketsOf, type ReadText } from './model-grams';

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
  /** Of every 32 buckets two numbers side by side: which of them have a weight, a bit each, and how many before them have. */
  kept: Uint32Array;
  /** In the order of their buckets. */
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
  const kept = new Uint32Array(2 ** (bits - 4));
  const weights = new Int8Array(grams);
  const level = new Int8Array(levels);
  readGaps(buckets, { count: grams, low, below: 2 ** bits }).forEach((bucket, at) => {
    const word = (bucket >>> 5) * 2;
    kept[word] = (kept[word] as number) | (1 << (bucket & 31));
    weights[at] = level[((codes[at >> 1] as number) >> ((at & 1) * 4)) & 15] as number;
  });
  for (let word = 2; word < kept.length; word += 2)
    kept[word + 1] = (kept[word - 1] as number) + countBits(kept[word - 2] as number);
  return { ...read.data, kept, weights, seen: new Uint8Array(grams) };
}

/** Where a bucket's weight stands, -1 where it has none. */
export function findGram({ kept }: Pick<ReviewModel, 'kept'>, bucket: number): number {
  const word = (bucket >>> 5) * 2;
  const bits = kept[word] as number;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : (kept[word + 1] as number) + countBits(bits & (bit - 1));
}

/** Pairs, fours and bytes are added up side by side. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How much a text sounds like a bad review: above 0 more likely than not, in no unit. Each stretch counts once. */
export function scoreText(model: ReviewModel, text: ReadText): number {
  const { weights, seen } = model;
  const buckets = bucketsOf(text, model);
  let found = 0;
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) {
    const gram = findGram(model, buckets[i] as number);
    if (gram < 0 || seen[gram] === 1) continue;
    seen[gram] = 1;
    sum += weights[gram] as number;
    // What was read already makes room for what was found.
    buckets[found++] = gram;
  }
  for (let i = 0; i < found; i++) seen[buckets[i] as number] = 0;
  return (sum * model.step) / Math.sqrt(Math.max(1, found)) + model.bias;
}
