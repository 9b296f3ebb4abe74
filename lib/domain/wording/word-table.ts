import { manyMarks, markOf, mixFour, mixPair, mixThree, pairOf } from './word-scan';

/** The tables behind a Matcher, built once and scanned by word-scan.ts. Flat arrays: a scan allocates nothing. */
export type WordTable = {
  /**
   * Slot of a pair (the top bits of `mixPair`) → the words that hold it. Bits 0–15: one per third unit (its low four
   * bits) of those that begin with it; bits 16–23: one per fourth unit (its low three bits) of those whose second and
   * third units it is, all of them for a word of three; bit 31: it is a word.
   */
  filter: Int32Array;
  filterShift: number;
  /** Unit → word of one unit, or -1; null where there is none (the usual case). */
  ones: Int32Array | null;
  /** Open addressing: slot → pair, its word (-1 where free), and 1 where a pair that belongs here stands further on. */
  twos: { pairs: Int32Array; words: Int32Array; full: Uint8Array; shift: number };
  /** Entries of three numbers: pair, third unit, word. */
  threes: Chains;
  /**
   * Words of four units and more: first pair, second pair, word, number of further units, those units. A word below 0
   * stands for a crowd.
   */
  fours: Chains;
  /** Words with the same first four units, where they are too many to compare one by one: per length, word → index. */
  crowds: [length: number, byWord: Map<string, number>][][];
  /** The next index with the same word, or -1; null where no word is repeated. */
  repeats: Int32Array | null;
};

/** Entries by slot (the top bits of the hash): those of slot s are at[s] to at[s + 1]. `marks` tell most strangers at sight. */
export type Chains = { marks: Uint8Array; at: Int32Array; entries: Int32Array; shift: number };

/** Above this many words with the same beginning, comparing one by one costs more than a look-up per length. */
const crowded = 12;

/** Empty words are left out. */
export function buildWordTable(words: readonly string[]): WordTable {
  const { repeats, unique } = linkRepeats(words);
  const size = sizeFor(unique.length * 4, 10, 16);
  const filter = new Int32Array(size);
  const filterShift = shiftFor(size);
  const mark = (first: number, second: number, bits: number): void => {
    const slot = mixPair(pairOf(first, second)) >>> filterShift;
    filter[slot] = (filter[slot] as number) | bits;
  };
  let ones: Int32Array | null = null;
  const twos: Entry[] = [];
  const threes: Entry[] = [];
  const fours: Entry[] = [];
  for (const word of unique) {
    const text = words[word] as string;
    const first = text.charCodeAt(0);
    if (text.length === 1) {
      ones ??= new Int32Array(0x10000).fill(-1);
      ones[first] = word;
      continue;
    }
    const second = text.charCodeAt(1);
    const pair = pairOf(first, second);
    if (text.length === 2) {
      mark(first, second, 0x80000000);
      twos.push({ word, text, pair, hash: mixPair(pair) });
      continue;
    }
    const third = text.charCodeAt(2);
    mark(first, second, 1 << (third & 15));
    mark(second, third, text.length === 3 ? 0xff0000 : 0x10000 << (text.charCodeAt(3) & 7));
    if (text.length === 3) threes.push({ word, text, pair, hash: mixThree(pair, third) });
    else fours.push({ word, text, pair, hash: mixFour(pair, pairOf(third, text.charCodeAt(3))) });
  }
  const { listed, crowds } = gatherCrowds(fours);
  return {
    filter,
    filterShift,
    ones,
    twos: placeTwos(twos),
    threes: chain(threes, () => 3, writeThree),
    fours: chain(listed, ({ word, text }) => 4 + further(word, text), writeFour),
    crowds,
    repeats,
  };
}

type Entry = { word: number; text: string; pair: number; hash: number };

function linkRepeats(words: readonly string[]): { repeats: Int32Array | null; unique: number[] } {
  let repeats: Int32Array | null = null;
  const last = new Map<string, number>();
  const unique: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '') continue;
    const before = last.get(word);
    last.set(word, at);
    if (before === undefined) {
      unique.push(at);
      continue;
    }
    repeats ??= new Int32Array(words.length).fill(-1);
    repeats[before] = at;
  }
  return { repeats, unique };
}

/** Puts the words of a crowd behind one entry, whose word is -1 less the crowd's number. */
function gatherCrowds(fours: readonly Entry[]): { listed: Entry[]; crowds: WordTable['crowds'] } {
  const byHash = new Map<number, number>();
  for (const { hash } of fours) byHash.set(hash, (byHash.get(hash) ?? 0) + 1);
  const listed: Entry[] = [];
  const crowds: WordTable['crowds'] = [];
  const known = new Map<string, number>();
  for (const entry of fours) {
    const { hash, text, word } = entry;
    if ((byHash.get(hash) ?? 0) <= crowded) {
      listed.push(entry);
      continue;
    }
    const start = text.slice(0, 4);
    let crowd = known.get(start);
    if (crowd === undefined) {
      crowd = crowds.length;
      known.set(start, crowd);
      crowds.push([]);
      listed.push({ ...entry, word: -1 - crowd });
    }
    const lengths = crowds[crowd] as WordTable['crowds'][number];
    const same = lengths.find(([length]) => length === text.length);
    if (same) same[1].set(text, word);
    else lengths.push([text.length, new Map([[text, word]])]);
  }
  return { listed, crowds };
}

function placeTwos(entries: readonly Entry[]): WordTable['twos'] {
  const size = sizeFor(entries.length * 3, 3, 30);
  const shift = shiftFor(size);
  const pairs = new Int32Array(size);
  const words = new Int32Array(size).fill(-1);
  const full = new Uint8Array(size);
  for (const { word, pair, hash } of entries) {
    let slot = hash >>> shift;
    for (; words[slot] !== -1; slot = (slot + 1) & (size - 1)) full[slot] = 1;
    pairs[slot] = pair;
    words[slot] = word;
  }
  return { pairs, words, full, shift };
}

function writeThree(numbers: Int32Array, at: number, { word, text, pair }: Entry): void {
  numbers[at] = pair;
  numbers[at + 1] = text.charCodeAt(2);
  numbers[at + 2] = word;
}

function writeFour(numbers: Int32Array, at: number, { word, text, pair }: Entry): void {
  const more = further(word, text);
  numbers[at] = pair;
  numbers[at + 1] = pairOf(text.charCodeAt(2), text.charCodeAt(3));
  numbers[at + 2] = word;
  numbers[at + 3] = more;
  for (let i = 0; i < more; i++) numbers[at + 4 + i] = text.charCodeAt(4 + i);
}

const further = (word: number, text: string): number => (word < 0 ? 0 : text.length - 4);

/** Counting sort of the entries by their slot. */
function chain(
  entries: readonly Entry[],
  sizeOf: (entry: Entry) => number,
  write: (numbers: Int32Array, at: number, entry: Entry) => void,
): Chains {
  const size = sizeFor(entries.length * 2, 3, 30);
  const shift = shiftFor(size);
  const marks = new Uint8Array(size);
  const at = new Int32Array(size + 1);
  for (const entry of entries) {
    const slot = entry.hash >>> shift;
    const mark = markOf(entry.hash);
    const before = marks[slot] as number;
    marks[slot] = before === 0 || before === mark ? mark : manyMarks;
    at[slot] = (at[slot] as number) + sizeOf(entry);
  }
  let total = 0;
  for (let slot = 0; slot <= size; slot++) {
    const here = at[slot] as number;
    at[slot] = total;
    total += here;
  }
  const numbers = new Int32Array(total);
  const next = at.slice();
  for (const entry of entries) {
    const slot = entry.hash >>> shift;
    write(numbers, next[slot] as number, entry);
    next[slot] = (next[slot] as number) + sizeOf(entry);
  }
  return { marks, at, entries: numbers, shift };
}

/** The next power of two, at least 2^low and at most 2^high. */
const sizeFor = (count: number, low: number, high: number): number =>
  2 ** Math.min(high, Math.max(low, Math.ceil(Math.log2(Math.max(1, count)))));

const shiftFor = (size: number): number => 32 - Math.log2(size);
