import { gramsOf } from '../templates/grams';
import { isHan } from '../text';
import { type CueScan, readCues, searchCues } from './cue-scan';
import { intentCues } from './intent-cues';
import { readable } from './intent-text';

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

/** Which intent's each cue is. */
const cueGroups = intentCues.flatMap(([, patterns], group) => patterns.map(() => group));
let cues: CueScan | null = null;
/** Characters up to which a text counts as so long; the last class is open. */
const lengths = [2, 4, 7, 11, 17, 28, 50, Number.POSITIVE_INFINITY] as const;
const marks: readonly RegExp[] = [
  /\?/,
  /!/,
  /O/,
  /L/,
  /[NM]/,
  / /,
  /[吗么嘛呢不没]\??$/,
  /什么|怎么|多少|几|哪|啥|咋|多久|为什么|为何/,
];
const mostGroups = 3;

/** Where each kind of sign begins. */
const lengthFrom = cueGroups.length;
const markFrom = lengthFrom + lengths.length;
const groupFrom = markFrom + marks.length;
const lastGroupFrom = groupFrom + intentCues.length;
const groupCountFrom = lastGroupFrom + intentCues.length;
export const signCount: number = groupCountFrom + mostGroups + 1;

/** Changes with the cues: a model that learnt others would read the wrong ones. Below 2 ** 32. */
export const signsFingerprint: number = fingerprint(
  [...intentCues.flat(2), ...marks.map(String), String(signCount)].join('\n'),
);

/** The features of a text in any writing; none where it holds nothing to read. */
export function readFeatures(text: string): IntentFeatures {
  const read = readable(text);
  return read === '' ? { hashes: [], signs: [] } : { hashes: [...hashesOf(read)], signs: signsOf(read) };
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

function signsOf(read: string): number[] {
  const signs: number[] = [];
  const groups = new Set<number>();
  // Who writes several lines asks in the last ones: the intent whose cue stands furthest back counts on its own.
  let last = 0;
  let lastAt = -1;
  cues ??= readCues(intentCues.flatMap(([, patterns]) => patterns));
  searchCues(cues, read).forEach((at, cue) => {
    if (at < 0) return;
    const group = cueGroups[cue] as number;
    signs.push(cue);
    groups.add(group);
    if (at > lastAt) {
      lastAt = at;
      last = group;
    }
  });
  signs.push(lengthFrom + lengths.findIndex((most) => read.length <= most));
  marks.forEach((mark, at) => {
    if (mark.test(read)) signs.push(markFrom + at);
  });
  for (const group of groups) signs.push(groupFrom + group);
  if (lastAt >= 0) signs.push(lastGroupFrom + last);
  signs.push(groupCountFrom + Math.min(mostGroups, groups.size));
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

/** FNV-1a. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
