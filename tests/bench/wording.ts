import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import { Mint } from 'mint-filter';
import { buildMatcher, createHits } from '@/lib/domain/wording/matcher';
import { seeded } from './ranking-data';
import { median, quartiles, type Spread, time } from './timing';
import { drawWords, oneBeginning } from './wording-words';

const patternCounts = [1_000, 10_000, 50_000] as const;
const textLength = 1_000_000;
const rounds = 5;
const buildRounds = 3;
/** A regular expression of many words needs minutes for the text: it gets its beginning, and is told by the same measure. */
const expressionLength = 20_000;
const mostExpressionWords = 1_000;

type Line = {
  ours: number;
  floor: number;
  peers: Record<string, number>;
  ratioToBestPeer: number;
  ratioToFloor: number;
  hits: number;
  buildMs: { ours: number; peers: Record<string, number> };
  /** Milliseconds of the rounds: quartiles. */
  spread: Record<string, Spread>;
  /** Where a peer finds other hits than we do, and why. */
  differs: Record<string, string>;
};

/** Finds hits in a text and answers how many. */
type Engine = { build: (words: string[]) => (text: string) => number; length: number };

const engines: Record<string, Engine> = {
  ours: {
    build(words) {
      const matcher = buildMatcher(words);
      const hits = createHits();
      return (text) => {
        matcher.find(text, hits);
        return hits.length / 2;
      };
    },
    length: textLength,
  },
  '@monyone/aho-corasick/fast': {
    build(words) {
      const peer = new AhoCorasick(words);
      return (text) => peer.matchInText(text).length;
    },
    length: textLength,
  },
  fastscan: {
    build(words) {
      const peer = new FastScanner(words);
      return (text) => peer.search(text).length;
    },
    length: textLength,
  },
  'mint-filter': {
    build(words) {
      const peer = new Mint(words);
      return (text) => peer.filter(text, { replace: false }).words.length;
    },
    length: textLength,
  },
  RegExp: {
    build(words) {
      const peer = new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g');
      return (text) => [...text.matchAll(peer)].length;
    },
    length: expressionLength,
  },
};
const why: Record<string, string> = {
  'mint-filter': 'tells the longest word that ends at a place only, without where',
  RegExp: `tells one word where several begin or overlap; first ${expressionLength} characters, at ${mostExpressionWords} words only`,
};

/**
 * Scans a million characters for 1,000, 10,000 and 50,000 words, all hits with their spans, beside packages and
 * beside the plain loop over the characters (the floor); and for 10,000 words that all begin with one frequent pair.
 * Figures are million characters a second, medians of alternated rounds. Refuses to print where a package that tells
 * all hits finds others than we do.
 */
export function run(options: { data?: string }): Record<string, Line> {
  const corpus = fillUp(options.data === undefined ? generateTexts() : readTexts(options.data));
  const wording: Record<string, Line> = {};
  for (const count of patternCounts) wording[count] = measure(`${count}`, corpus, drawWords(corpus, count));
  wording.oneBeginning = measure('oneBeginning', corpus, oneBeginning(corpus, 10_000));
  return wording;
}

function measure(name: string, corpus: string, words: string[]): Line {
  process.stderr.write(`wording: ${name}\n`);
  checkSame(words, corpus);
  const names = Object.keys(engines).filter((one) => one !== 'RegExp' || words.length <= mostExpressionWords);
  const builds: Record<string, number[]> = {};
  const times: Record<string, number[]> = { floor: [] };
  const differs: Record<string, string> = {};
  const scans = new Map<string, (text: string) => number>();
  const texts = new Map(names.map((one) => [one, corpus.slice(0, engines[one]?.length)] as const));
  for (const one of names) {
    for (let round = 0; round < buildRounds; round++) {
      const built = time(() => (engines[one] as Engine).build(words));
      builds[one] = [...(builds[one] ?? []), built.ms];
      scans.set(one, built.value);
    }
    // Once without the clock: what is timed is code that the engine has made fast.
    scans.get(one)?.(texts.get(one) as string);
  }
  plainLoop(corpus);
  for (let round = 0; round < rounds; round++) {
    times.floor?.push(time(() => plainLoop(corpus)).ms);
    for (const one of names) {
      const text = texts.get(one) as string;
      const { ms } = time(() => scans.get(one)?.(text));
      times[one] = [...(times[one] ?? []), (ms * corpus.length) / text.length];
    }
  }
  const hits = scans.get('ours')?.(corpus) ?? 0;
  for (const one of names) {
    const text = texts.get(one) as string;
    const [ours, theirs] = [scans.get('ours')?.(text) ?? 0, scans.get(one)?.(text) ?? 0];
    if (ours !== theirs) differs[one] = `${theirs} hits instead of ${ours}: ${why[one] ?? 'not known why'}`;
  }
  const speed = (one: string) => round2(corpus.length / 1000 / median(times[one] ?? []));
  const peers = names.filter((one) => one !== 'ours');
  const best = Math.min(...peers.map((one) => median(times[one] ?? [])));
  return {
    ours: speed('ours'),
    floor: speed('floor'),
    peers: Object.fromEntries(peers.map((one) => [one, speed(one)])),
    ratioToBestPeer: round2(best / median(times.ours ?? [])),
    ratioToFloor: round2(median(times.ours ?? []) / median(times.floor ?? [])),
    hits,
    buildMs: {
      ours: round2(median(builds.ours ?? [])),
      peers: Object.fromEntries(peers.map((one) => [one, round2(median(builds[one] ?? []))])),
    },
    spread: Object.fromEntries(Object.entries(times).map(([one, list]) => [one, quartiles(list)])),
    differs,
  };
}

/** Word and place of every hit, against the two packages that tell them all. */
function checkSame(words: string[], corpus: string): void {
  const ours: string[] = [];
  buildMatcher(words).scan(corpus, (word, start) => ours.push(`${start} ${words[word]}`));
  const monyone = new AhoCorasick(words).matchInText(corpus).map((hit) => `${hit.begin} ${hit.keyword}`);
  const fastscan = new FastScanner(words).search(corpus).map(([start, word]) => `${start} ${word}`);
  const told = new Set(ours);
  for (const [name, hits] of Object.entries({ monyone, fastscan })) {
    if (hits.length === ours.length && hits.every((hit) => told.has(hit))) continue;
    throw new Error(`the matcher found ${ours.length} hits, ${name} ${hits.length}, not the same ones`);
  }
}

function plainLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) & 0xffffff;
  return sum;
}

const round2 = (value: number): number => Math.round(value * 100) / 100;

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

function generateTexts(): string[] {
  const random = seeded(1);
  // Skewed like a language: few characters make most of a text.
  const unit = () => String.fromCharCode(0x4e00 + Math.floor(random() ** 3 * 3000));
  return Array.from({ length: 2000 }, () =>
    Array.from({ length: 20 + Math.floor(random() * 60) }, () => (random() < 0.1 ? '，' : unit())).join(''),
  );
}
