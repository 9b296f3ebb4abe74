/** A text as a model reads it: white space at the ends left out and runs of it made one blank. */
export type ReadText = {
  units: Uint16Array;
  /** Where each unit stands in the text that was read. */
  at: Uint32Array;
};

/** What a stretch of characters is known by: its bucket, where it starts in `units`, how many units it has. */
type VisitGram = (bucket: number, start: number, size: number) => void;

const seed = 0x2545f491;
const stir = 0x85ebca6b;
const spread = 0x9e3779b1;

/** @param folded a text as `fold` leaves it */
export function readText(folded: string): ReadText {
  const units = new Uint16Array(folded.length);
  const at = new Uint32Array(folded.length);
  let length = 0;
  let gap = false;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (isBlank(unit)) {
      gap = true;
      continue;
    }
    if (gap && length > 0) {
      units[length] = 0x20;
      at[length++] = i - 1;
    }
    gap = false;
    units[length] = unit;
    at[length++] = i;
  }
  return { units: units.subarray(0, length), at: at.subarray(0, length) };
}

/** Stretches of at most so many units; a bucket is a number of so many bits, which stretches share by chance. */
type GramShape = { longest: number; bits: number };

/** The buckets of every stretch of one to `longest` units, from left to right, short ones first, as often as it stands there. */
export function bucketsOf({ units }: Pick<ReadText, 'units'>, { longest, bits }: GramShape): Uint32Array {
  const length = units.length;
  const drop = 32 - bits;
  const buckets = new Uint32Array(length * longest);
  let count = 0;
  for (let start = 0; start < length; start++) {
    const end = Math.min(start + longest, length);
    let hash = seed;
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ (units[i] as number), stir);
      hash ^= hash >>> 15;
      buckets[count++] = Math.imul(hash, spread) >>> drop;
    }
  }
  return buckets.subarray(0, count);
}

/** Every stretch of bucketsOf with its place. */
export function walkGrams(text: Pick<ReadText, 'units'>, shape: GramShape, visit: VisitGram): void {
  const buckets = bucketsOf(text, shape);
  const length = text.units.length;
  let at = 0;
  for (let start = 0; start < length; start++) {
    const most = Math.min(shape.longest, length - start);
    for (let size = 1; size <= most; size++) visit(buckets[at++] as number, start, size);
  }
}

/** Control characters too: they say as little. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20 ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0x3000 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  unit === 0xfeff;
