import { writeGaps } from '@/lib/domain/models/gaps';
import type { ModelFile } from '@/lib/domain/models/model-file';
import { parseReviewModel, type ReviewModel, reviewModelVersion } from '@/lib/domain/reviews/model';
import { readText, walkGrams } from '@/lib/domain/reviews/model-grams';

const bits = 20;
const longest = 3;

const bucketOf = (gram: string): number => {
  let bucket = -1;
  walkGrams(readText(gram), { longest, bits }, (found, _, size) => {
    if (size === gram.length) bucket = found;
  });
  return bucket;
};

/** A model file made by hand: each stretch with its weight, -8 to 7. */
export function smallFile(grams: Record<string, number>, change: Record<string, number> = {}): ModelFile {
  const sorted = Object.entries(grams)
    .map(([gram, weight]) => ({ bucket: bucketOf(gram), weight }))
    .sort((a, b) => a.bucket - b.bucket);
  const codes = new Uint8Array(Math.ceil(sorted.length / 2));
  sorted.forEach(({ weight }, at) => {
    codes[at >> 1] = (codes[at >> 1] as number) | ((weight + 8) << ((at & 1) * 4));
  });
  const low = 8;
  return {
    kind: 'reviews',
    version: reviewModelVersion,
    values: {
      constant: 0,
      score: 1,
      anyMark: 0.5,
      hint: 0,
      warn: 0.2,
      praise: -0.5,
      bits,
      longest,
      grams: sorted.length,
      low,
      step: 1,
      bias: -1,
      markFrom: 0.9,
      ...change,
    },
    sections: {
      buckets: writeGaps(
        sorted.map(({ bucket }) => bucket),
        low,
      ),
      codes,
      levels: Uint8Array.from({ length: 16 }, (_, i) => (i - 8) & 255),
    },
  };
}

export const smallModel = (grams: Record<string, number>): ReviewModel => parseReviewModel(smallFile(grams));
