/** The tables behind a Matcher (matcher.ts builds them), and the scan through them. Flat arrays: a scan allocates nothing. */
export type WordTable = {
  /** Unit → word of one unit, or -1; null where there is none (the usual case). */
  singles: Int32Array | null;
  /** Slot of the first two units → one bit per third unit (its low five bits) that some word goes on with. */
  thirds: Uint32Array;
  /** Slot → 1 where a word of exactly two units begins. */
  pairs: Uint8Array;
  /** A slot is the top bits of `mixPair`: 32 - log2(number of slots). */
  slotShift: number;
  /** Open addressing: the mixed first two units → word of two units; -1 where free. */
  pairKeys: Int32Array;
  pairWords: Int32Array;
  /** Open addressing: the mixed first three units → bucket: above 0 its place in `tails` plus 1, below 0 the crowd. */
  keys: Int32Array;
  buckets: Int32Array;
  /** Buckets in a row: word, its length, its units; a bucket ends with -1. */
  tails: Int32Array;
  /** Buckets with too many words to compare one by one: per length, word → index. Crowd n is bucket -1 - n. */
  crowds: [length: number, byWord: Map<string, number>][][];
  /** The next index with the same word, or -1. */
  repeats: Int32Array;
};

export type OnHit = (word: number, start: number) => void;

/** Spreads the first two units over 32 bits; its top bits choose the slot. */
export const mixPair = (first: number, second: number): number =>
  Math.imul((first << 16) | second, 0x9e3779b1);

/** Spreads the first three units over 32 bits. Two triples with the same value share a bucket and are told apart there. */
export function mixTriple(pair: number, third: number): number {
  const mixed = Math.imul(scatter(pair) ^ Math.imul(third, 0x27d4eb2f), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Low bits that depend on both units: those of `mixPair` depend on the second alone. */
export const scatter = (pair: number): number => pair ^ (pair >>> 15);

/**
 * Tells every word of the table in a text. What runs for each character stands in this file with the functions that it
 * calls: a call into another module costs more here than what it does.
 */
export function scan(table: WordTable, text: string, onHit: OnHit): void {
  const { thirds, pairs, slotShift, singles } = table;
  const last = text.length - 1;
  let second = text.charCodeAt(0);
  for (let i = 0; i < last; i++) {
    const first = second;
    second = text.charCodeAt(i + 1);
    if (singles !== null) tell(table, singles[first] as number, i, onHit);
    const pair = mixPair(first, second);
    const slot = pair >>> slotShift;
    const bits = thirds[slot] as number;
    if (bits === 0) continue;
    if (pairs[slot] !== 0) tellPair(table, pair, i, onHit);
    if (i + 1 < last) {
      const third = text.charCodeAt(i + 2);
      if (((bits >>> (third & 31)) & 1) !== 0) tellLonger(table, mixTriple(pair, third), text, i, onHit);
    }
  }
  if (singles !== null && last >= 0) tell(table, singles[second] as number, last, onHit);
}

/** Every index under which the word was given; none for -1. */
function tell(table: WordTable, word: number, start: number, onHit: OnHit): void {
  for (let at = word; at >= 0; at = table.repeats[at] as number) onHit(at, start);
}

function tellPair(table: WordTable, pair: number, start: number, onHit: OnHit): void {
  const { pairKeys, pairWords } = table;
  const mask = pairKeys.length - 1;
  for (let at = scatter(pair) & mask; ; at = (at + 1) & mask) {
    const word = pairWords[at] as number;
    if (word < 0) return;
    if (pairKeys[at] === pair) {
      tell(table, word, start, onHit);
      return;
    }
  }
}

function tellLonger(table: WordTable, key: number, text: string, start: number, onHit: OnHit): void {
  const { keys, buckets, tails } = table;
  const mask = keys.length - 1;
  let place = key & mask;
  while (buckets[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  const bucket = buckets[place] as number;
  if (bucket < 0) tellCrowd(table, -1 - bucket, text, start, onHit);
  if (bucket <= 0) return;
  for (let at = bucket - 1; tails[at] !== -1; ) {
    const length = tails[at + 1] as number;
    if (standsAt(tails, at + 2, length, text, start)) tell(table, tails[at] as number, start, onHit);
    at += 2 + length;
  }
}

function tellCrowd(table: WordTable, crowd: number, text: string, start: number, onHit: OnHit): void {
  for (const [length, byWord] of table.crowds[crowd] ?? []) {
    tell(table, byWord.get(text.slice(start, start + length)) ?? -1, start, onHit);
  }
}

function standsAt(units: Int32Array, from: number, length: number, text: string, start: number): boolean {
  if (start + length > text.length) return false;
  // From the end: what shares its beginning differs there.
  for (let i = length - 1; i >= 0; i--) {
    if (units[from + i] !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
