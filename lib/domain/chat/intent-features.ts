import { gramsOf } from '../templates/grams';
import { isHan } from '../text';
import { cuePatterns } from './intent-cues';
import { readable } from './intent-text';

/**
 * What the model reads of a text. `hashes`: 32-bit hashes of its stretches of one to three characters and of what it is
 * once synonyms are read as one, each once. `signs`: places of the cues that were found, then of length and marks.
 */
export type IntentFeatures = { hashes: number[]; signs: number[] };

const longestStretch = 3;
const edge = ' ';
/** So that a synonym's key is no stretch of characters by chance of numbering. */
const synonymSalt = 0x9e3779b9;

const cues = cuePatterns.map((pattern) => new RegExp(pattern, 'u'));
/** Characters up to which a text counts as so long; the last class is open. */
const lengths = [2, 4, 7, 11, 17, 28, 50] as const;
const marks: readonly ((text: string) => boolean)[] = [
  (text) => text.includes('?'),
  (text) => text.includes('!'),
  (text) => text.includes('O'),
  (text) => text.includes('L'),
  (text) => text.includes('N') || text.includes('M'),
  (text) => text.includes(' '),
  (text) => /[吗么嘛呢不没]\??$/.test(text),
  (text) => /什么|怎么|多少|几|哪|啥|咋|多久|为什么|为何/.test(text),
];

/** How many signs there are in all. */
export const signCount = cues.length + lengths.length + 1 + marks.length;

/** Changes with the cues: a model that learnt others would read the wrong ones. Below 2 ** 32. */
export const signsFingerprint: number = [...cuePatterns.join('\n'), String(signCount)].reduce(
  (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
  0x811c9dc5,
);

/** The features of a text in any writing; of none where it holds nothing to read. */
export function readFeatures(text: string): IntentFeatures {
  const read = readable(text);
  return { hashes: [...hashesOf(read)], signs: signsOf(read) };
}

function hashesOf(read: string): Set<number> {
  const hashes = new Set<number>();
  if (read === '') return hashes;
  const framed = edge + read + edge;
  for (let start = 0; start < framed.length; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= longestStretch && start + length <= framed.length; length++) {
      const unit = framed.charCodeAt(start + length - 1);
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (length === 1 ? unit !== 0x20 : true) hashes.add(mixed(hash));
      // A stretch ends where a word does: what stands on both sides of a blank belongs to two lines.
      if (unit === 0x20 && length > 1) break;
    }
  }
  for (const key of gramsOf(read).keys) hashes.add(mixed(key ^ synonymSalt));
  return hashes;
}

function signsOf(read: string): number[] {
  const signs: number[] = [];
  cues.forEach((cue, at) => {
    if (cue.test(read)) signs.push(at);
  });
  const long = lengths.findIndex((most) => read.length <= most);
  signs.push(cues.length + (long < 0 ? lengths.length : long));
  marks.forEach((has, at) => {
    if (has(read)) signs.push(cues.length + lengths.length + 1 + at);
  });
  return signs;
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
