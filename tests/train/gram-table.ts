import { readText, walkGrams } from '@/lib/domain/reviews/model-grams';
import { fold } from '@/lib/domain/text';
import type { Sparse } from './logistic';

/** The different stretches of each text, as whole hashes, rising within a row. */
export type Grams = { starts: Uint32Array; hashes: Uint32Array };

export function listGrams(texts: readonly string[], longest: number): Grams {
  const starts = new Uint32Array(texts.length + 1);
  let hashes = new Uint32Array(1 << 20);
  let end = 0;
  texts.forEach((text, row) => {
    const read = readText(fold(text));
    const all = new Uint32Array(read.units.length * longest);
    let count = 0;
    walkGrams(read, { longest, bits: 32 }, (hash) => {
      all[count++] = hash;
    });
    if (end + count > hashes.length) hashes = enlarged(hashes, end + count);
    const sorted = all.subarray(0, count).sort();
    for (let i = 0; i < count; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) hashes[end++] = sorted[i] as number;
    starts[row + 1] = end;
  });
  return { starts, hashes: hashes.subarray(0, end) };
}

/** A column for each stretch that stands in at least `least` texts; `keys` are the columns' hashes, rising. */
export function keepFrequent(
  { starts, hashes }: Grams,
  least: number,
): { sparse: Sparse; keys: Uint32Array } {
  const sorted = hashes.slice().sort();
  const keys: number[] = [];
  for (let i = 0, from = 0; i < sorted.length; i++) {
    if (sorted[i] === sorted[i + 1]) continue;
    if (i + 1 - from >= least) keys.push(sorted[i] as number);
    from = i + 1;
  }
  const table = makeTable(keys);
  return { sparse: choose({ starts, hashes }, keys.length, table), keys: Uint32Array.from(keys) };
}

/** A column for each bucket, for all stretches that fall into it, rare ones too, as the model reads them. */
export function keepBuckets(grams: Grams, buckets: Uint32Array, bits: number): Sparse {
  const column = new Int32Array(2 ** bits).fill(-1);
  buckets.forEach((bucket, at) => {
    column[bucket] = at;
  });
  const chosen = choose(grams, buckets.length, (hash) => column[hash >>> (32 - bits)] as number);
  return withoutRepeats(chosen);
}

function choose({ starts, hashes }: Grams, width: number, columnOf: (hash: number) => number): Sparse {
  const columns = new Uint32Array(hashes.length);
  const ends = new Uint32Array(starts.length);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const column = columnOf(hashes[k] as number);
      if (column >= 0) columns[end++] = column;
    }
    ends[row + 1] = end;
  }
  return { starts: ends, columns: columns.slice(0, end), width };
}

/** Hashes rise, so that those of one bucket stand side by side. */
function withoutRepeats({ starts, columns, width }: Sparse): Sparse {
  const kept = new Uint32Array(columns.length);
  const ends = new Uint32Array(starts.length);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    for (let k = from; k < (starts[row + 1] as number); k++) {
      if (k === from || columns[k] !== columns[k - 1]) kept[end++] = columns[k] as number;
    }
    ends[row + 1] = end;
  }
  return { starts: ends, columns: kept.slice(0, end), width };
}

/** Key → its place in `keys`, or -1. */
function makeTable(keys: readonly number[]): (key: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length + 1)) + 1);
  const slots = new Int32Array(2 ** bits).fill(-1);
  const mask = slots.length - 1;
  const first = (key: number) => key >>> (32 - bits);
  keys.forEach((key, at) => {
    let slot = first(key);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = at;
  });
  return (key) => {
    for (let slot = first(key); ; slot = (slot + 1) & mask) {
      const at = slots[slot] as number;
      if (at < 0 || keys[at] === key) return at;
    }
  };
}

function enlarged(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(least, numbers.length * 2));
  more.set(numbers);
  return more;
}
