import { isSingle } from './grams';
import type { Query } from './read-query';
import { numberMask, type TemplateIndex } from './template-index';

const mostWords = 3;
/** Words that carried less than this share of the first are left out of the reason. */
const leastWordShare = 0.3;

type Stretch = { from: number; to: number; weight: number };

/**
 * The stretches of the query whose grams stand in the template, as the buyer wrote them, most telling first. A character
 * on its own makes no stretch, unless there is nothing else.
 */
export function findWords(
  index: TemplateIndex,
  asked: Float32Array,
  place: number,
  read: Query,
  query: string,
): string[] {
  const pairs = findStretches(index, asked, place, read, false);
  const found = pairs.length > 0 ? pairs : findStretches(index, asked, place, read, true);
  const words: { word: string; weight: number }[] = [];
  for (const { from, to, weight } of found) {
    const word = query.slice(from, to);
    const same = words.find((other) => other.word === word);
    if (same) same.weight = weight;
    else words.push({ word, weight });
  }
  words.sort((one, other) => other.weight - one.weight);
  const least = leastWordShare * (words[0]?.weight ?? 0);
  return words
    .slice(0, mostWords)
    .filter(({ weight }) => weight >= least)
    .map(({ word }) => word);
}

/** Grams that stand in the template, those that overlap as one. */
function findStretches(
  index: TemplateIndex,
  asked: Float32Array,
  place: number,
  { grams, held }: Query,
  single: boolean,
): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < held.length; i++) {
    const term = held[i] as number;
    if (term < 0 || isSingle(grams.keys[i] as number) !== single) continue;
    if (!(single ? isSingleOf(index, term, place) : isPosted(index, term, place))) continue;
    const from = grams.from[i] as number;
    const to = grams.to[i] as number;
    const weight = asked[term] as number;
    const last = found.at(-1);
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.weight += weight;
    } else found.push({ from, to, weight });
  }
  return found;
}

function isSingleOf({ singlesAt, singles }: TemplateIndex, term: number, place: number): boolean {
  const end = singlesAt.values[place + 1] as number;
  for (let i = singlesAt.values[place] as number; i < end; i++)
    if (((singles.values[i] as number) & numberMask) === term) return true;
  return false;
}

function isPosted({ postingsAt, postings, added }: TemplateIndex, term: number, place: number): boolean {
  for (let at = added.newest[term] ?? 0; at > 0; at = added.before.values[at - 1] ?? 0) {
    if (((added.posting.values[at - 1] ?? 0) & numberMask) === place) return true;
  }
  let low = postingsAt[term] ?? 0;
  const end = postingsAt[term + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((postings[middle] as number) & numberMask) < place) low = middle + 1;
    else high = middle;
  }
  return low < end && ((postings[low] as number) & numberMask) === place;
}
