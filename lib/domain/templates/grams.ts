import { fillers, greetings, particles, synonyms } from '../chat/synonyms';
import { fold, isHan } from '../text';

/**
 * What a text is compared by: Chinese characters, pairs of neighbouring ones, and words of Latin letters or digits,
 * in order, a gram that occurs twice standing there twice. `from` and `to` tell where it stands in the text that was
 * given, as UTF-16 offsets.
 */
export type Grams = { keys: number[]; from: number[]; to: number[] };

type Rewrite = { from: string; to: string };

const separator = ' ';
/** Emoji codes such as [微笑], addresses, and what an order card says when it is read as text. */
const noise =
  /\[[^[\]]{1,12}\]|https?:\/\/\S+|(?:咨询)?订单(?:号|编号|金额)\s*:|商品id\s*:|下单时间\s*:|[a-z]?\d{7,}/g;

/** By the first unit. The flags say without a look-up that a unit is neither particle nor the start of a rewrite. */
const rewrites = buildRewrites();
const rewriteOrParticle = new Uint8Array(0x10000);
for (const unit of rewrites.keys()) rewriteOrParticle[unit] = 1;
for (const particle of particles) rewriteOrParticle[particle.charCodeAt(0)] = 1;

let greetingKeys: Set<number> | undefined;

/** The text being read, rewritten; kept between calls, since an index reads tens of thousands of short ones. */
let units = new Uint16Array(1024);
let starts = new Uint32Array(1024);
let ends = new Uint32Array(1024);

/**
 * Reads the grams of a text. Fillers are left out unless there is nothing else. So is what an order card says, also where
 * there is nothing else, unless it is `meant`: who writes a template about it says so.
 */
export function gramsOf(text: string, meant = false): Grams {
  const folded = fold(text);
  let length = readUnits(withoutNoise(folded), true);
  if (!hasWords(length)) length = readUnits(withoutNoise(folded), false);
  if (meant && !hasWords(length)) length = readUnits(folded, false);
  const grams: Grams = { keys: [], from: [], to: [] };
  for (let i = 0; i < length; ) {
    const unit = units[i] ?? 0;
    if (isHan(unit)) {
      const next = i + 1 < length ? (units[i + 1] ?? 0) : 0;
      add(grams, unit, i, i + 1);
      if (isHan(next)) add(grams, pairKey(unit, next), i, i + 2);
      i++;
    } else if (isWordUnit(unit)) {
      let end = i + 1;
      while (end < length && isWordUnit(units[end] ?? 0)) end++;
      add(grams, wordKey(i, end), i, end);
      i = end;
    } else i++;
  }
  return grams;
}

/** Whether a text greets and says nothing else. */
export function isGreeting(text: string): boolean {
  const { keys } = gramsOf(text);
  greetingKeys ??= new Set(greetings.flatMap((greeting) => gramsOf(greeting).keys));
  return keys.some((key) => !isSingle(key)) && keys.every((key) => greetingKeys?.has(key));
}

/** Whether a key is a single Chinese character: weak evidence beside a pair or a word. */
export function isSingle(key: number): boolean {
  return key < firstPair;
}

function add(grams: Grams, key: number, start: number, end: number): void {
  grams.keys.push(key);
  grams.from.push(starts[start] ?? 0);
  grams.to.push(ends[end - 1] ?? 0);
}

function withoutNoise(folded: string): string {
  return /[[:\d]/.test(folded) ? folded.replace(noise, (found) => separator.repeat(found.length)) : folded;
}

/** Fills `units` with the text as it is compared, and where each came from. Answers how many there are. */
function readUnits(text: string, rewriting: boolean): number {
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (length + 16 > units.length) grow();
    if (rewriting && rewriteOrParticle[unit] === 1) {
      const rewrite = rewrites.get(unit)?.find(({ from }) => text.startsWith(from, at));
      const end = at + (rewrite?.from.length ?? 1);
      const read = rewrite?.to ?? (particles.includes(text.charAt(at)) ? '' : text.charAt(at));
      // Kept as it is, each character stands where it stood; read as another wording, each stands for all of it.
      const kept = read.startsWith(text.slice(at, end));
      for (let i = 0; i < read.length; i++) {
        const [start, stop] = kept ? [at + i, at + i + 1] : [at, end];
        length = put(length, read.charCodeAt(i), start, stop);
      }
      at = end;
    } else length = put(length, unit, at, ++at);
  }
  return length;
}

function put(length: number, unit: number, start: number, end: number): number {
  units[length] = unit;
  starts[length] = start;
  ends[length] = end;
  return length + 1;
}

function grow(): void {
  const next = { units: new Uint16Array(units.length * 2), starts: new Uint32Array(units.length * 2) };
  next.units.set(units);
  next.starts.set(starts);
  const nextEnds = new Uint32Array(units.length * 2);
  nextEnds.set(ends);
  units = next.units;
  starts = next.starts;
  ends = nextEnds;
}

function hasWords(length: number): boolean {
  for (let i = 0; i < length; i++) {
    const unit = units[i] ?? 0;
    if (isHan(unit) || isWordUnit(unit)) return true;
  }
  return false;
}

function buildRewrites(): Map<number, Rewrite[]> {
  const all: Rewrite[] = fillers.map((from) => ({ from, to: separator }));
  for (const [first, ...others] of synonyms) {
    if (first === undefined) continue;
    // The chosen wording is kept whole too, or a filler or shorter synonym inside it would be taken out.
    for (const from of [first, ...others]) all.push({ from, to: first });
  }
  // A greeting ends there, also where it runs into the question without a sign.
  for (const from of greetings) {
    const read = all.find((known) => known.from === from);
    if (read) read.to += separator;
    else all.push({ from, to: from + separator });
  }
  const byStart = new Map<number, Rewrite[]>();
  for (const rewrite of all) {
    const unit = rewrite.from.charCodeAt(0);
    const list = byStart.get(unit) ?? [];
    byStart.set(unit, list);
    list.push(rewrite);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.from.length - a.from.length);
  return byStart;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x58f);
}

/**
 * Keys are below 2 ** 30, so that engines keep them as small integers: single characters as they are, then pairs of the
 * characters 0x3400 to 0x9fff, then words.
 */
const firstPair = 0x10000;
const firstHan = 0x3400;
const hans = 0xa000 - firstHan;
const firstWord = firstPair + hans * hans;

function pairKey(unit: number, next: number): number {
  return firstPair + (unit - firstHan) * hans + (next - firstHan);
}

/** FNV-1a. */
function wordKey(start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  return firstWord + ((hash >>> 0) % (2 ** 30 - firstWord));
}
