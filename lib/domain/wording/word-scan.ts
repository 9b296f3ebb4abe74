import type { Chains, WordTable } from './word-table';

/**
 * Words met, two numbers each: the word's index and where it starts. A list that the caller keeps and gives again costs
 * no memory; `length` counts the numbers in use.
 */
export type Hits = { items: Int32Array; length: number };

/**
 * The scan runs in blocks of this many units, in three steps, each over what the step before let through: a step that
 * only reads and counts has no branch to guess wrong, and that is what a scan costs.
 */
const block = 1024;
/** Where in the block, with what `collect` saw there in the two highest bits. */
const candidates = new Int32Array(block + 1);
/** Where in the block, four times over, and in the lowest two bits how many units the word has: `four` is four or more. */
let places = new Int32Array(block * 3 + 1);
let merged = new Int32Array(block * 4 + 1);
const two = 1;
const three = 2;
const four = 3;

/** What follows runs for each unit, with what it calls in this file: a call into another module costs more than the work. */

/** The two first units in one number; equal numbers are equal pairs. */
export const pairOf = (first: number, second: number): number => (first << 16) | second;
/** Spreads a pair over 32 bits; its top bits choose the slot. */
export const mixPair = (pair: number): number => Math.imul(pair, 0x9e3779b1);
export const mixThree = (pair: number, third: number): number =>
  Math.imul(pair ^ Math.imul(third, 0xc2b2ae35), 0x85ebca6b);
export function mixFour(pair: number, next: number): number {
  const mixed = mixPair(pair);
  return Math.imul(mixed ^ (mixed >>> 15) ^ Math.imul(next, 0xc2b2ae35), 0x85ebca6b);
}
/** A slot's mark where all that hash there share it; never 0 (an empty slot) nor `mixed`. */
export const markOf = (hash: number): number => (hash & 127) | 128;
export const manyMarks = 1;

/** Adds every word of the table that stands in the text from `from` on, within one block. Answers where the next begins. */
export function scanBlock(table: WordTable, text: string, from: number, hits: Hits): number {
  const last = text.length - 3;
  if (from >= last) {
    tellEnd(table, text, from, hits);
    return text.length;
  }
  const to = Math.min(last, from + block);
  let count = sift(table, text, from, collect(table, text, from, to));
  if (table.ones !== null) count = addOnes(table.ones, text, from, to, count);
  tell(table, text, from, count, hits);
  return to;
}

/** One look-up per unit: whether the four units from here may begin a word, by both of their pairs. */
function collect({ filter, filterShift }: WordTable, text: string, from: number, to: number): number {
  let count = 0;
  let pair = pairOf(text.charCodeAt(from), text.charCodeAt(from + 1));
  let here = filter[mixPair(pair) >>> filterShift] as number;
  let third = text.charCodeAt(from + 2);
  for (let i = from; i < to; i++) {
    const fourth = text.charCodeAt(i + 3);
    pair = (pair << 16) | third;
    const next = filter[mixPair(pair) >>> filterShift] as number;
    const longer = (here >>> (third & 15)) & (next >>> (16 + (fourth & 7))) & 1;
    candidates[count] = (i - from) | (here & 0x80000000) | (longer << 30);
    count += longer | (here >>> 31);
    here = next;
    third = fourth;
  }
  return count;
}

/** Keeps the candidates for which a word of two, of three, of more units has the same hash. */
function sift(
  { twos, threes, fours }: WordTable,
  text: string,
  from: number,
  candidateCount: number,
): number {
  let count = 0;
  for (let a = 0; a < candidateCount; a++) {
    const candidate = candidates[a] as number;
    const offset = candidate & 0x3fffffff;
    const i = from + offset;
    const pair = pairOf(text.charCodeAt(i), text.charCodeAt(i + 1));
    if (candidate < 0) {
      const slot = mixPair(pair) >>> twos.shift;
      places[count] = (offset << 2) | two;
      count += isZero((twos.pairs[slot] as number) ^ pair) | (twos.full[slot] as number);
    }
    if ((candidate & 0x40000000) !== 0) {
      const third = text.charCodeAt(i + 2);
      places[count] = (offset << 2) | three;
      count += mayHold(threes, mixThree(pair, third));
      places[count] = (offset << 2) | four;
      count += mayHold(fours, mixFour(pair, pairOf(third, text.charCodeAt(i + 3))));
    }
  }
  return count;
}

/** 1 for 0, else 0, without a branch. */
const isZero = (number: number): number => ((number | -number) >>> 31) ^ 1;

function mayHold({ marks, shift }: Chains, hash: number): number {
  const mark = marks[hash >>> shift] as number;
  return (((mark ^ markOf(hash)) - 1) >>> 31) | (((mark ^ manyMarks) - 1) >>> 31);
}

/** Puts the words of one unit between the others, which keep their order. */
function addOnes(ones: Int32Array, text: string, from: number, to: number, placeCount: number): number {
  let count = 0;
  let at = 0;
  for (let offset = 0; offset < to - from; offset++) {
    if ((ones[text.charCodeAt(from + offset)] as number) >= 0) merged[count++] = offset << 2;
    while (at < placeCount && (places[at] as number) >> 2 === offset)
      merged[count++] = places[at++] as number;
  }
  const before = places;
  places = merged;
  merged = before;
  return count;
}

/** Compares unit by unit what is left, and adds the words that stand there. */
function tell(table: WordTable, text: string, from: number, placeCount: number, hits: Hits): void {
  for (let a = 0; a < placeCount; a++) {
    const place = places[a] as number;
    const kind = place & 3;
    const i = from + (place >> 2);
    const pair = pairOf(text.charCodeAt(i), text.charCodeAt(i + 1));
    if (kind === two) add(table, findTwo(table, pair), i, hits);
    else if (kind === three) add(table, findThree(table, pair, text.charCodeAt(i + 2)), i, hits);
    else if (kind === four) tellLonger(table, pair, text, i, hits);
    else add(table, table.ones?.[pair >>> 16] as number, i, hits);
  }
}

/** The last three units, after which none of the look-ups ahead would find a text. */
function tellEnd(table: WordTable, text: string, from: number, hits: Hits): void {
  for (let i = from; i < text.length; i++) {
    const rest = text.length - i;
    const pair = pairOf(text.charCodeAt(i), text.charCodeAt(i + 1));
    add(table, table.ones?.[text.charCodeAt(i)] ?? -1, i, hits);
    if (rest >= 2) add(table, findTwo(table, pair), i, hits);
    if (rest >= 3) add(table, findThree(table, pair, text.charCodeAt(i + 2)), i, hits);
  }
}

/** Every index under which the word was given; none for -1. */
function add({ repeats }: WordTable, word: number, start: number, hits: Hits): void {
  for (let at = word; at >= 0; at = repeats === null ? -1 : (repeats[at] as number)) {
    if (hits.length === hits.items.length) grow(hits);
    hits.items[hits.length++] = at;
    hits.items[hits.length++] = start;
  }
}

function grow(hits: Hits): void {
  const wider = new Int32Array(Math.max(64, hits.items.length * 2));
  wider.set(hits.items);
  hits.items = wider;
}

function findTwo({ twos }: WordTable, pair: number): number {
  const { pairs, words, shift } = twos;
  const last = words.length - 1;
  for (let slot = mixPair(pair) >>> shift; ; slot = (slot + 1) & last) {
    const word = words[slot] as number;
    if (word < 0 || pairs[slot] === pair) return word;
  }
}

function findThree({ threes }: WordTable, pair: number, third: number): number {
  const { at, entries, shift } = threes;
  const slot = mixThree(pair, third) >>> shift;
  const end = at[slot + 1] as number;
  for (let entry = at[slot] as number; entry < end; entry += 3) {
    if (entries[entry] === pair && entries[entry + 1] === third) return entries[entry + 2] as number;
  }
  return -1;
}

function tellLonger(table: WordTable, pair: number, text: string, start: number, hits: Hits): void {
  const { at, entries, shift } = table.fours;
  const next = pairOf(text.charCodeAt(start + 2), text.charCodeAt(start + 3));
  const slot = mixFour(pair, next) >>> shift;
  const end = at[slot + 1] as number;
  for (let entry = at[slot] as number; entry < end; ) {
    const word = entries[entry + 2] as number;
    const rest = entries[entry + 3] as number;
    if (entries[entry] === pair && entries[entry + 1] === next) {
      if (word < 0) tellCrowd(table, -1 - word, text, start, hits);
      else if (goesOn(entries, entry + 4, rest, text, start + 4)) add(table, word, start, hits);
    }
    entry += 4 + rest;
  }
}

function tellCrowd(table: WordTable, crowd: number, text: string, start: number, hits: Hits): void {
  for (const [length, byWord] of table.crowds[crowd] ?? []) {
    add(table, byWord.get(text.slice(start, start + length)) ?? -1, start, hits);
  }
}

function goesOn(units: Int32Array, from: number, count: number, text: string, at: number): boolean {
  if (at + count > text.length) return false;
  for (let i = 0; i < count; i++) {
    if (units[from + i] !== text.charCodeAt(at + i)) return false;
  }
  return true;
}
