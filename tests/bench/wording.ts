import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { buildMatcher } from '@/lib/domain/wording/matcher';

const patternCounts = [1_000, 10_000, 50_000] as const;
const textLength = 1_000_000;
const rounds = 5;
const peerName = '@monyone/aho-corasick/fast';

type Line = {
  ours: number;
  floor: number;
  peers: Record<string, number>;
  ratioToBestPeer: number;
  ratioToFloor: number;
};

/**
 * Scans a million characters for 1,000, 10,000 and 50,000 words, all hits with their spans, beside a package and
 * beside the plain loop over the characters (the floor). Figures are million characters a second, medians of
 * alternated rounds. Refuses to print when the two find different hits.
 */
export function run(options: { data?: string }): Record<string, Line> {
  const corpus = fillUp(options.data === undefined ? generateTexts() : readTexts(options.data));
  const wording: Record<string, Line> = {};
  for (const count of patternCounts) {
    process.stderr.write(`wording: ${count} patterns\n`);
    wording[count] = measure(corpus, drawWords(corpus, count));
  }
  return wording;
}

function measure(corpus: string, words: string[]): Line {
  const matcher = buildMatcher(words);
  const peer = new AhoCorasick(words);
  const ours = () => {
    const hits: number[] = [];
    matcher.scan(corpus, (word, start) => hits.push(word, start));
    return hits;
  };
  checkSame(
    ours().filter((_, i) => i % 2 === 1),
    peer.matchInText(corpus).map((hit) => hit.begin),
  );
  const times: Record<'ours' | 'peer' | 'floor', number[]> = { ours: [], peer: [], floor: [] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(time(() => ours().length));
    times.peer.push(time(() => peer.matchInText(corpus).length));
    times.floor.push(time(() => plainLoop(corpus)));
  }
  const speed = (list: number[]) => corpus.length / 1000 / median(list);
  const result = { ours: speed(times.ours), peer: speed(times.peer), floor: speed(times.floor) };
  return {
    ours: round(result.ours),
    floor: round(result.floor),
    peers: { [peerName]: round(result.peer) },
    ratioToBestPeer: round(result.ours / result.peer),
    ratioToFloor: round(result.floor / result.ours),
  };
}

function checkSame(ours: number[], peers: number[]): void {
  const sorted = (list: number[]) => Int32Array.from(list).sort();
  const a = sorted(ours);
  const b = sorted(peers);
  if (a.length !== b.length || a.some((start, i) => start !== b[i])) {
    throw new Error(`the matcher found ${a.length} hits, ${peerName} ${b.length}, not the same ones`);
  }
}

function plainLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) & 0xffffff;
  return sum;
}

/** Milliseconds of one call. Its result is looked at, so that no engine leaves the work out. */
function time(work: () => number): number {
  const start = performance.now();
  if (work() < 0) throw new Error('a negative count');
  return performance.now() - start;
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

function readTexts(folder: string): string[] {
  return ['staff_messages_zh.jsonl', 'reviews_online_shopping.jsonl'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => String((JSON.parse(line) as { text: unknown }).text)),
  );
}

function fillUp(texts: string[]): string {
  let corpus = '';
  for (let i = 0; corpus.length < textLength; i++) corpus += `${texts[i % texts.length]}\n`;
  // Through a buffer: a text glued together piece by piece is a tree in memory, which every scanner would pay for.
  return Buffer.from(corpus.slice(0, textLength), 'utf16le').toString('utf16le');
}

/**
 * Words of 2 to 6 characters, as a word list has them: one in five stands in the text; the others begin like words
 * of the text and go on like others, so that they pass a first look and then rarely match.
 */
function drawWords(corpus: string, count: number): string[] {
  const random = seeded(count);
  const pool = repeated(corpus);
  const draw = () => pool[Math.floor(random() * pool.length)] as string;
  const words = new Set<string>();
  while (words.size < count) {
    words.add(random() < 0.2 ? draw() : `${draw().slice(0, 3)}${draw().slice(0, 3)}`);
  }
  return [...words];
}

/** Pieces of 2 to 6 characters that the text holds more than once. */
function repeated(corpus: string): string[] {
  const counts = new Map<string, number>();
  for (let start = 0; start < corpus.length; start += 1) {
    const length = 2 + (start % 5);
    const word = corpus.slice(start, start + length);
    if (/^[\u4e00-\u9fff]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, times]) => times > 1).map(([word]) => word);
}

function generateTexts(): string[] {
  const random = seeded(1);
  // Skewed like a language: few characters make most of a text.
  const unit = () => String.fromCharCode(0x4e00 + Math.floor(random() ** 3 * 3000));
  return Array.from({ length: 2000 }, () =>
    Array.from({ length: 20 + Math.floor(random() * 60) }, () => (random() < 0.1 ? '，' : unit())).join(''),
  );
}

/** mulberry32: the same words on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
