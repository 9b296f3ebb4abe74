import { gramsOf } from '../templates/grams';
import { englishStarters, starterIntents } from '../templates/starter/intents';
import { isHan } from '../text';
import { englishCues } from './english-cues';
import { englishIntents } from './intent';
import { intentCues } from './intent-cues';
import { type Cues, searchAsTheyStand, searchWords, signReader } from './intent-signs';
import { readable, readingRules } from './intent-text';
import { fillers, greetings, particles, synonyms } from './synonyms';

/**
 * What the model reads of a text. `hashes`: 32-bit hashes of its stretches of one to three characters and of what it is
 * once synonyms are read as one, each once. `signs`: places of the cues that were found, of the intents that they speak
 * for, and of length and marks.
 */
export type IntentFeatures = { hashes: number[]; signs: number[] };

const longestStretch = 3;
const blank = 0x20;
/** So that a synonym's key is no stretch of characters by chance of numbering. */
const synonymSalt = 0x9e3779b9;

const chineseMarks: readonly RegExp[] = [
  /\?/,
  /!/,
  /O/,
  /L/,
  /[NM]/,
  / /,
  /[吗么嘛呢不没]\??$/,
  /什么|怎么|多少|几|哪|啥|咋|多久|为什么|为何/,
];
const englishMarks: readonly RegExp[] = [
  /\?/,
  /!/,
  /O/,
  /[NM]/,
  /^(?:who|what|when|where|why|which|how)/,
  /^(?:do|does|did|is|are|can|could|will|would|should|may)(?![a-z])/,
  /(?<![a-z])(?:not|no|never|[a-z]n t)(?![a-z])/,
  /(?<![a-z])(?:my|order|i ordered|i bought|i paid)(?![a-z])/,
];
const patternsOf = (table: Cues): string[] => table.flatMap(([, patterns]) => patterns);
const chinese = signReader(intentCues, chineseMarks, searchAsTheyStand(patternsOf(intentCues)));
const english = signReader(englishCues, englishMarks, searchWords(patternsOf(englishCues)));
export const signCounts = { chinese: chinese.count, english: english.count } as const;

/**
 * Changes with everything that decides what is read of a text and what it is mapped to: a model that learnt other cues,
 * synonyms or labels would judge by the wrong ones. Below 2 ** 32.
 */
export const readingFingerprint: number = fingerprint(
  [
    intentCues,
    englishCues,
    [...chineseMarks, ...englishMarks].map(String),
    signCounts,
    longestStretch,
    readingRules,
    [synonyms, fillers, greetings, particles],
    [englishIntents, englishStarters, starterIntents],
  ]
    .map((table) => JSON.stringify(table))
    .join('\n'),
);

/** The features of a text in any writing, its signs by the cues of its language; none where it holds nothing to read. */
export function readFeatures(text: string, inEnglish: boolean = isEnglish(text)): IntentFeatures {
  const read = readable(text);
  if (read === '') return { hashes: [], signs: [] };
  return { hashes: [...hashesOf(read)], signs: (inEnglish ? english : chinese).read(read) };
}

function hashesOf(read: string): Set<number> {
  const hashes = new Set<number>();
  const framed = ` ${read} `;
  for (let start = 0; start < framed.length; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= longestStretch && start + length <= framed.length; length++) {
      const unit = framed.charCodeAt(start + length - 1);
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (length > 1 || unit !== blank) hashes.add(mixed(hash));
      // A stretch ends where a word does: what stands on both sides of a blank belongs to two lines.
      if (length > 1 && unit === blank) break;
    }
  }
  for (const key of gramsOf(read).keys) hashes.add(mixed(key ^ synonymSalt));
  return hashes;
}

/** Whether a text is English rather than Chinese: it has Latin letters and no Chinese character. */
export function isEnglish(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) return false;
  return /[a-z]{2}/i.test(text);
}

/** Spreads the bits, since the low ones choose the place in the model (the end of MurmurHash3). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** FNV-1a. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
