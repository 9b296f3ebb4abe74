import { weigh } from './build-index';
import { weightOf } from './gram-weight';
import { type Grams, gramsOf, isSingle } from './grams';
import { mostImpact, placeBits, placeMask, type TemplateIndex } from './template-index';
import { findTerm } from './term-table';

export { addTemplate, buildIndex, needsRebuild, removeTemplate } from './build-index';
export { loadIndex, type SavedIndex, saveIndex } from './saved-index';
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

/** `terms` are those that the index knows, each once; `held` the term of each gram or -1; `mass` what all could tell, known or not. */
type Query = { grams: Grams; held: Int32Array; terms: number[]; mass: number };

/** Kept between questions and left full of zeros: a question then costs no memory, which would cost more than the sums. */
let sums = new Int32Array(1024);
let asked = new Float32Array(1 << 12);
const bestPlaces = new Int32Array(mostCandidates);
const bestSums = new Int32Array(mostCandidates);
/** What a whole question comes to in `sums`. */
const wholeSum = 2 ** 30;

/**
 * The templates that a text asks for, best first, at most twelve. BM25F over asks, title and text gives candidates; then the two
 * phrases most like the question decide (Tversky index), since a template with many asks is asked for by one of them.
 */
export function score(index: TemplateIndex, query: string): Hit[] {
  const { weights, masses } = weigh(index);
  const read = readQuery(index, weights, query);
  if (read.terms.length === 0) return [];
  if (sums.length < index.ids.length) sums = new Int32Array(index.ids.length * 2);
  if (asked.length < weights.length) asked = new Float32Array(weights.length * 2);
  sumPostings(index, weights, read);
  const count = takeBest(index);
  for (const term of read.terms) asked[term] = weights[term] ?? 0;
  const candidates: { place: number; score: number }[] = [];
  for (let i = 0; i < count; i++) {
    const place = bestPlaces[i] ?? 0;
    const phrases = scorePhrases(index, masses, place, read.mass);
    candidates.push({
      place,
      score: wholeShare * ((bestSums[i] ?? 0) / wholeSum) + (1 - wholeShare) * phrases,
    });
  }
  for (const term of read.terms) asked[term] = 0;
  return candidates
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, mostHits)
    .map(({ place, score }) => ({
      id: index.ids[place] ?? '',
      score,
      words: findWords(index, weights, place, read, query),
    }));
}

function readQuery(index: TemplateIndex, weights: Float32Array, query: string): Query {
  const grams = gramsOf(query);
  const held = new Int32Array(grams.keys.length);
  const terms: number[] = [];
  let mass = 0;
  const seen = new Set<number>();
  grams.keys.forEach((key, i) => {
    const found = findTerm(index.terms, key);
    // What only removed templates held is as unknown as what none ever did.
    const term = found >= 0 && (index.held[found] ?? 0) > 0 ? found : -1;
    held[i] = term;
    if (seen.has(key)) return;
    seen.add(key);
    if (term >= 0) terms.push(term);
    mass += term >= 0 ? (weights[term] ?? 0) : weightOf(key, 0, index.live);
  });
  return { grams, held, terms, mass };
}

/** Adds into `sums` how much of the question each template holds. */
function sumPostings(index: TemplateIndex, weights: Float32Array, { terms, mass }: Query): void {
  const { postingsAt, postings, added } = index;
  const into = sums;
  // As constants of this function: a look into another module for each posting costs ten times the sum.
  const mask = placeMask;
  const bits = placeBits;
  const unit = wholeSum / mostImpact;
  for (const term of terms) {
    const weight = Math.round(((weights[term] ?? 0) / (mass + slack)) * unit) | 0;
    const end = postingsAt[term + 1] ?? 0;
    for (let i = postingsAt[term] ?? end; i < end; i++) {
      const posting = postings[i] as number;
      const place = posting & mask;
      into[place] = (into[place] as number) + Math.imul(weight, posting >>> bits);
    }
    for (let at = added.newest[term] ?? 0; at > 0; at = added.before.values[at - 1] ?? 0) {
      const posting = added.posting.values[at - 1] ?? 0;
      const place = posting & mask;
      into[place] = (into[place] ?? 0) + Math.imul(weight, posting >>> bits);
    }
  }
}

/** Moves the highest sums above 0 into `bestPlaces` and `bestSums`, best first, and empties `sums`. Answers how many there are. */
function takeBest({ ids }: TemplateIndex): number {
  const places = ids.length;
  let count = 0;
  let least = 0;
  for (let place = 0; place < places; place++) {
    const here = sums[place] as number;
    if (here <= least || ids[place] === '') continue;
    let at = count < mostCandidates ? count++ : mostCandidates - 1;
    for (; at > 0 && (bestSums[at - 1] as number) < here; at--) {
      bestSums[at] = bestSums[at - 1] as number;
      bestPlaces[at] = bestPlaces[at - 1] as number;
    }
    bestSums[at] = here;
    bestPlaces[at] = place;
    if (count === mostCandidates) least = bestSums[mostCandidates - 1] as number;
  }
  sums.fill(0, 0, places);
  return count;
}

function scorePhrases(index: TemplateIndex, masses: Float32Array, place: number, mass: number): number {
  const { values: phrasesAt } = index.phrasesAt;
  const { values: termsAt } = index.termsAt;
  const { values: phraseTerms } = index.phraseTerms;
  let first = 0;
  let second = 0;
  const end = phrasesAt[place + 1] ?? 0;
  for (let phrase = phrasesAt[place] ?? 0; phrase < end; phrase++) {
    let shared = 0;
    const last = termsAt[phrase + 1] as number;
    for (let i = termsAt[phrase] as number; i < last; i++)
      shared += asked[phraseTerms[i] as number] as number;
    const extra = (masses[phrase] ?? 0) - shared;
    const like = shared / (shared + unasked * extra + unsaid * (mass - shared) + slack);
    if (like > first) {
      second = first;
      first = like;
    } else if (like > second) second = like;
  }
  return (first + secondShare * second) / (1 + secondShare);
}

/**
 * The stretches of the query whose grams stand in the template, as the buyer wrote them. A character on its own
 * makes no stretch, unless there is nothing else.
 */
function findWords(
  index: TemplateIndex,
  weights: Float32Array,
  place: number,
  { grams, held: terms }: Query,
  query: string,
): string[] {
  const held = grams.keys.map((_, i) => {
    const term = terms[i] ?? -1;
    return term >= 0 && holds(index, term, place) ? (weights[term] ?? 0) : 0;
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

function holds({ postingsAt, postings, added }: TemplateIndex, term: number, place: number): boolean {
  for (let at = added.newest[term] ?? 0; at > 0; at = added.before.values[at - 1] ?? 0) {
    if (((added.posting.values[at - 1] ?? 0) & placeMask) === place) return true;
  }
  let low = postingsAt[term] ?? 0;
  const end = postingsAt[term + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((postings[middle] ?? 0) & placeMask) < place) low = middle + 1;
    else high = middle;
  }
  return low < end && ((postings[low] ?? 0) & placeMask) === place;
}
