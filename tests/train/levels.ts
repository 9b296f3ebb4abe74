const levelCount = 16;
const rounds = 40;

/** Weights as one of sixteen levels each: level of weight i is levels[codes[i]] * step. */
export type Levelled = { levels: Int8Array; codes: Uint8Array; step: number };

/**
 * The sixteen levels, whole numbers of one step, that lie nearest to the weights (Lloyd 1957).
 * @param matter how much each weight matters: in how many texts it counts
 */
export function toLevels(weights: Float64Array, matter: Float64Array): Levelled {
  const order = Uint32Array.from(weights, (_, i) => i).sort(
    (a, b) => (weights[a] as number) - (weights[b] as number) || a - b,
  );
  const nth = (at: number): number => weights[order[at] as number] ?? 0;
  const step = Math.max(Math.abs(nth(0)), Math.abs(nth(order.length - 1)), Number.MIN_VALUE) / 127;
  let centres = Array.from({ length: levelCount }, (_, i) =>
    nth(Math.floor(((i + 0.5) / levelCount) * order.length)),
  );
  for (let round = 0; round < rounds; round++) {
    const sum = new Float64Array(levelCount);
    const count = new Float64Array(levelCount);
    let level = 0;
    for (const i of order) {
      while (level < levelCount - 1 && nearer(centres, level, weights[i] as number)) level++;
      sum[level] = (sum[level] as number) + (weights[i] as number) * (matter[i] as number);
      count[level] = (count[level] as number) + (matter[i] as number);
    }
    centres = centres.map((centre, i) => (count[i] ? (sum[i] as number) / (count[i] as number) : centre));
  }
  const levels = Int8Array.from(centres, (centre) => Math.round(centre / step));
  const codes = Uint8Array.from(weights, (weight) => {
    let level = 0;
    while (level < levelCount - 1 && nearer(centres, level, weight)) level++;
    return level;
  });
  return { levels, codes, step };
}

const nearer = (centres: readonly number[], level: number, weight: number): boolean =>
  Math.abs((centres[level + 1] as number) - weight) < Math.abs((centres[level] as number) - weight);

/** Two codes a byte, the first one low. */
export function packCodes(codes: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(codes.length / 2));
  codes.forEach((code, at) => {
    bytes[at >> 1] = (bytes[at >> 1] as number) | (code << ((at & 1) * 4));
  });
  return bytes;
}
