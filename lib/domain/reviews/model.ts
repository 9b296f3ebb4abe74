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
  /** Bucket plus one, at the first free slot from where the bucket belongs; 0: none. At most half full. */
  slots: Uint32Array;
  /** By slot. */
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
  const size = 2 ** Math.ceil(Math.log2(grams + 1) + 1);
  const slots = new Uint32Array(size);
  const weights = new Int8Array(size);
  const level = new Int8Array(levels);
  readGaps(buckets, { count: grams, low, below: 2 ** bits }).forEach((bucket, at) => {
    let slot = slotOf(bucket, size);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = bucket + 1;
    weights[slot] = level[((codes[at >> 1] as number) >> ((at & 1) * 4)) & 15] as number;
  });
  return { ...read.data, slots, weights, seen: new Uint8Array(size) };
}

/** Where a bucket's weight stands, -1 where it has none. */
export function findGram({ slots }: ReviewModel, bucket: number): number {
  for (let slot = slotOf(bucket, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const held = slots[slot] as number;
    if (held === bucket + 1) return slot;
    if (held === 0) return -1;
  }
}

/** Low bits are as mixed as high ones, and buckets in rising order would else stand in one row. */
const slotOf = (bucket: number, size: number): number => bucket & (size - 1);

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
