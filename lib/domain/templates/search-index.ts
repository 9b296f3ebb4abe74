import { weightOf } from './gram-weight';
import { type Grams, gramsOf, isSingle } from './grams';
import type { TemplateIndex } from './template-index';
import { findTerm } from './term-table';

export { buildIndex } from './build-index';
export { indexVersion, type TemplateIndex } from './template-index';

/** `score`: 0 to 1, comparable between questions. `words`: what of the query carried it, most telling first. */
export type Hit = { id: string; score: number; words: string[] };

const mostCandidates = 64;
const mostHits = 12;
const mostWords = 3;
/** Words that carried less than this share of the first are left out of the reason. */
const leastWordShare = 0.3;

/**
 * Share of the whole template against its best phrases, and of the second-best phrase against the best. These and the
 * weights of build-index.ts and gram-weight.ts were tried on labelled buyer messages; the optimum is flat.
 */
const wholeShare = 0.4;
const secondShare = 0.8;

/** How much it costs a phrase to say what was not asked, and to leave unsaid what was. */
const unasked = 0.5;
const unsaid = 0.25;
/** Weight that every question lacks: 可以 or 不对 alone says too little to be sure of anything. */
const slack = 0.5;

type Query = { grams: Grams; terms: number[]; mass: number };

/**
 * The templates that a text asks for, best first, at most twelve. BM25F over asks, title and text gives candidates; then the two
 * phrases most like the question decide (Tversky index), since a template with many asks is asked for by one of them.
 */
export function score(index: TemplateIndex, query: string): Hit[] {
  const read = readQuery(index, query);
  if (read.terms.length === 0) return [];
  const whole = scoreWhole(index, read);
  const asked = new Float32Array(index.weights.length);
  for (const term of read.terms) asked[term] = index.weights[term] ?? 0;
  return best(whole, mostCandidates)
    .map((place) => ({
      place,
      score:
        wholeShare * (whole[place] ?? 0) + (1 - wholeShare) * scorePhrases(index, place, asked, read.mass),
    }))
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, mostHits)
    .map((hit) => ({
      id: index.ids[hit.place] ?? '',
      score: hit.score,
      words: findWords(index, hit.place, read, query),
    }));
}

/** `terms` are those that the index knows, each once; `mass` is what all of the query could tell, known or not. */
function readQuery(index: TemplateIndex, query: string): Query {
  const grams = gramsOf(query);
  const terms: number[] = [];
  let mass = 0;
  for (const key of new Set(grams.keys)) {
    const term = findTerm(index.terms, key);
    if (term >= 0) terms.push(term);
    mass += term >= 0 ? (index.weights[term] ?? 0) : weightOf(key, 0, index.ids.length);
  }
  return { grams, terms, mass };
}

function scoreWhole(index: TemplateIndex, { terms, mass }: Query): Float32Array {
  const scores = new Float32Array(index.ids.length);
  for (const term of terms) {
    const weight = (index.weights[term] ?? 0) / (mass + slack);
    const end = index.postingsAt[term + 1] ?? 0;
    for (let i = index.postingsAt[term] ?? 0; i < end; i++) {
      const place = index.postings[i] ?? 0;
      scores[place] = (scores[place] ?? 0) + weight * (index.impacts[i] ?? 0);
    }
  }
  return scores;
}

function scorePhrases(index: TemplateIndex, place: number, asked: Float32Array, mass: number): number {
  let first = 0;
  let second = 0;
  const end = index.phrasesAt[place + 1] ?? 0;
  for (let phrase = index.phrasesAt[place] ?? 0; phrase < end; phrase++) {
    let shared = 0;
    const last = index.termsAt[phrase + 1] ?? 0;
    for (let i = index.termsAt[phrase] ?? 0; i < last; i++) shared += asked[index.phraseTerms[i] ?? 0] ?? 0;
    const extra = (index.masses[phrase] ?? 0) - shared;
    const like = shared / (shared + unasked * extra + unsaid * (mass - shared) + slack);
    if (like > first) {
      second = first;
      first = like;
    } else if (like > second) second = like;
  }
  return (first + secondShare * second) / (1 + secondShare);
}

/** Places of the highest scores above 0, best first. */
function best(scores: Float32Array, count: number): number[] {
  const kept: number[] = [];
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const here = scores[place] ?? 0;
    if (here <= least) continue;
    let at = kept.length;
    while (at > 0 && (scores[kept[at - 1] ?? 0] ?? 0) < here) at--;
    kept.splice(at, 0, place);
    if (kept.length > count) kept.pop();
    if (kept.length === count) least = scores[kept[count - 1] ?? 0] ?? 0;
  }
  return kept;
}

/**
 * The stretches of the query whose grams stand in the template, as the buyer wrote them. A character on its own
 * makes no stretch, unless there is nothing else.
 */
function findWords(index: TemplateIndex, place: number, { grams }: Query, query: string): string[] {
  const held = grams.keys.map((key) => {
    const term = findTerm(index.terms, key);
    return term >= 0 && holds(index, term, place) ? (index.weights[term] ?? 0) : 0;
  });
  const stretches = (single: boolean): Map<string, number> => {
    const found: { from: number; to: number; weight: number }[] = [];
    grams.keys.forEach((key, i) => {
      const weight = held[i] ?? 0;
      if (weight === 0 || isSingle(key) !== single) return;
      const from = grams.from[i] ?? 0;
      const to = grams.to[i] ?? 0;
      const last = found.at(-1);
      if (last && from < last.to) {
        last.to = Math.max(last.to, to);
        last.weight += weight;
      } else found.push({ from, to, weight });
    });
    return new Map(found.map(({ from, to, weight }) => [query.slice(from, to), weight]));
  };
  const pairs = stretches(false);
  const words = pairs.size > 0 ? pairs : stretches(true);
  return [...words]
    .sort((one, other) => other[1] - one[1])
    .filter(([, weight], _, sorted) => weight >= leastWordShare * (sorted[0]?.[1] ?? 0))
    .slice(0, mostWords)
    .map(([word]) => word);
}

function holds(index: TemplateIndex, term: number, place: number): boolean {
  let low = index.postingsAt[term] ?? 0;
  let high = index.postingsAt[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.postings[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low < (index.postingsAt[term + 1] ?? 0) && index.postings[low] === place;
}
