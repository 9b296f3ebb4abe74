import { mixPair, mixTriple, type OnHit, scan, scatter, type WordTable } from './word-table';

/**
 * Finds many plain words in one text at once. One look-up per character decides nearly always: a slot for the
 * first two characters holds one bit for every third character that a word goes on with. Only where that bit is
 * set are words compared, and then only those that share the first three characters.
 */
export type Matcher = {
  /** Number of words, repeated ones included. */
  size: number;
  /**
   * Calls back with a word's index and where it starts in `text`, from left to right; overlapping hits are all
   * told. Linear in the text except where many words of many lengths share their first three characters; then
   * the work grows with the number of lengths, never with the number of words.
   */
  scan(text: string, onHit: OnHit): void;
};

/** Above this many words in a bucket, comparing one by one costs more than a look-up per length. */
const crowded = 12;

/**
 * Builds a matcher over plain words: a word stands for itself, unit by unit. Empty words never match. Time and memory
 * grow with the total length of the words.
 */
export function buildMatcher(words: readonly string[]): Matcher {
  const table = buildWordTable(words);
  return { size: words.length, scan: (text, onHit) => scan(table, text, onHit) };
}

function buildWordTable(words: readonly string[]): WordTable {
  const { repeats, unique } = linkRepeats(words);
  const slots = sizeFor(unique.length * 8, 12, 18);
  const slotShift = 32 - Math.log2(slots);
  const thirds = new Uint32Array(slots);
  const pairs = new Uint8Array(slots);
  const twos: [key: number, word: number][] = [];
  const byStart = new Map<number, number[]>();
  let singles: Int32Array | null = null;
  for (const at of unique) {
    const word = words[at] as string;
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      singles ??= new Int32Array(0x10000).fill(-1);
      singles[first] = at;
      continue;
    }
    const pair = mixPair(first, word.charCodeAt(1));
    const slot = pair >>> slotShift;
    // For a word of two units any bit will do: it keeps the scan from passing by.
    const third = word.length === 2 ? 0 : word.charCodeAt(2);
    thirds[slot] = (thirds[slot] as number) | (1 << (third & 31));
    if (word.length === 2) {
      pairs[slot] = 1;
      twos.push([pair, at]);
      continue;
    }
    const key = mixTriple(pair, third);
    const bucket = byStart.get(key);
    if (bucket) bucket.push(at);
    else byStart.set(key, [at]);
  }
  return { singles, thirds, pairs, slotShift, repeats, ...placePairs(twos), ...fillBuckets(words, byStart) };
}

function linkRepeats(words: readonly string[]): { repeats: Int32Array; unique: number[] } {
  const repeats = new Int32Array(words.length).fill(-1);
  const last = new Map<string, number>();
  const unique: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word === '') continue;
    const before = last.get(word);
    if (before === undefined) unique.push(at);
    else repeats[before] = at;
    last.set(word, at);
  }
  return { repeats, unique };
}

/** `mixPair` gives every pair a value of its own, so that equal keys are equal words. */
function placePairs(twos: readonly [number, number][]): Pick<WordTable, 'pairKeys' | 'pairWords'> {
  const size = sizeFor(twos.length * 2, 2, 30);
  const pairKeys = new Int32Array(size);
  const pairWords = new Int32Array(size).fill(-1);
  for (const [key, word] of twos) {
    const place = freePlace(scatter(key), size - 1, (at) => pairWords[at] === -1);
    pairKeys[place] = key;
    pairWords[place] = word;
  }
  return { pairKeys, pairWords };
}

function fillBuckets(
  words: readonly string[],
  byStart: ReadonlyMap<number, number[]>,
): Pick<WordTable, 'keys' | 'buckets' | 'tails' | 'crowds'> {
  const size = sizeFor(byStart.size * 2, 2, 30);
  const keys = new Int32Array(size);
  const buckets = new Int32Array(size);
  const crowds: WordTable['crowds'] = [];
  const tails: number[] = [];
  for (const [key, members] of byStart) {
    const place = freePlace(key, size - 1, (at) => buckets[at] === 0);
    keys[place] = key;
    if (members.length > crowded) {
      crowds.push(byLength(words, members));
      buckets[place] = -crowds.length;
      continue;
    }
    buckets[place] = tails.length + 1;
    for (const member of members) {
      const word = words[member] as string;
      // The first three too: other triples may share the bucket.
      tails.push(member, word.length);
      for (let i = 0; i < word.length; i++) tails.push(word.charCodeAt(i));
    }
    tails.push(-1);
  }
  return { keys, buckets, tails: Int32Array.from(tails), crowds };
}

function freePlace(key: number, mask: number, isFree: (place: number) => boolean): number {
  let place = key & mask;
  while (!isFree(place)) place = (place + 1) & mask;
  return place;
}

function byLength(words: readonly string[], members: readonly number[]): [number, Map<string, number>][] {
  const lengths = new Map<number, Map<string, number>>();
  for (const member of members) {
    const word = words[member] as string;
    const same = lengths.get(word.length);
    if (same) same.set(word, member);
    else lengths.set(word.length, new Map([[word, member]]));
  }
  return [...lengths];
}

/** The next power of two, at least 2^low and at most 2^high. */
function sizeFor(count: number, low: number, high: number): number {
  return 2 ** Math.min(high, Math.max(low, Math.ceil(Math.log2(Math.max(1, count)))));
}
