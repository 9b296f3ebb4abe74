import { createBest, takeBest } from './best';
import { massIn, toldOf } from './gram-weight';
import { findWords } from './hit-words';
import { forget, type Query, readQuery } from './read-query';
import { mostImpact, numberBits, numberMask, type TemplateIndex, type Told } from './template-index';

export { addTemplate, buildIndex, needsRebuild, removeTemplate } from './build-index';
export { loadIndex, type SavedIndex, saveIndex } from './saved-index';
export { indexVersion, type TemplateIndex } from './template-index';

/** `score`: 0 to 1, comparable between questions. `words`: what of the query carried it, most telling first. */
export type Hit = { id: string; score: number; words: string[] };

const mostCandidates = 48;
/** With fewer candidates by pairs, or fewer templates at all, those that share only single characters are looked through too. */
const fewestCandidates = 12;
const smallLibrary = 500;
const mostHits = 12;

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

/** Kept between questions, and left full of zeros. */
let sums = new Int32Array(1024);
const best = createBest(mostCandidates);
/** Of the best, what they come to. */
const scores = new Float64Array(mostCandidates);
/** What a whole question comes to in `sums`. */
const wholeSum = 2 ** 30;

/**
 * The templates that a text asks for, best first, at most twelve. BM25F over asks, title and text gives candidates; then the two
 * phrases most like the question decide (Tversky index), since a template with many asks is asked for by one of them.
 *
 * Candidates are found by pairs and words. Single characters count for what these found, and bring up others only in a small
 * library or where there are too few: in a large one they would bring up a third of it and hardly change what comes first.
 * `may` takes templates away before the best are chosen, so that what may not be offered crowds nothing out.
 */
export function score(index: TemplateIndex, query: string, may?: (id: string) => boolean): Hit[] {
  const { read, asked } = readQuery(index, query);
  const told = toldOf(index);
  if (sums.length < index.ids.length) sums = new Int32Array(index.ids.length * 2);
  /** Of a weight and an impact, in `sums`. */
  const unit = wholeSum / mostImpact / (read.mass + slack);
  sumPairs(index, asked, read, unit);
  const found = takeBest(best, sums, index.ids, may);
  const enough = found >= fewestCandidates && index.ids.length > smallLibrary;
  if (!enough && read.singles.length > 0) {
    for (let place = 0; place < index.ids.length; place++)
      sums[place] = (sums[place] as number) + sumSingles(index, asked, place, unit);
    takeBest(best, sums, index.ids, may);
  }
  sums.fill(0, 0, index.ids.length);
  for (let i = 0; i < mostCandidates; i++) {
    const sum = best.sums[i] as number;
    const place = best.places[i] as number;
    // What has no sum was no candidate, only room for one.
    if (sum === 0) scores[i] = 0;
    else {
      const whole = sum + (enough ? sumSingles(index, asked, place, unit) : 0);
      const phrases = scorePhrases(index, told, asked, place, read.mass);
      scores[i] = wholeShare * (whole / wholeSum) + (1 - wholeShare) * phrases;
    }
  }
  const hits: Hit[] = [];
  for (let next = takeHighest(); next >= 0 && hits.length < mostHits; next = takeHighest()) {
    const place = best.places[next] as number;
    const score = scores[next] as number;
    scores[next] = 0;
    hits.push({ id: index.ids[place] ?? '', score, words: findWords(index, asked, place, read, query) });
  }
  forget(read);
  return hits;
}

/** Adds into `sums` how much of the question's pairs and words each template holds. */
function sumPairs(index: TemplateIndex, asked: Float32Array, { pairs }: Query, unit: number): void {
  const { postingsAt, postings, added } = index;
  const into = sums;
  // As constants of this function: a look into another module for each posting costs ten times the sum.
  const mask = numberMask;
  const bits = numberBits;
  for (const term of pairs) {
    const weight = Math.round((asked[term] as number) * unit) | 0;
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

/** How much of the question's single characters a template holds, as in `sums`. */
function sumSingles(index: TemplateIndex, asked: Float32Array, place: number, unit: number): number {
  const { values } = index.singles;
  const mask = numberMask;
  const bits = numberBits;
  const end = index.singlesAt.values[place + 1] as number;
  let sum = 0;
  for (let i = index.singlesAt.values[place] as number; i < end; i++) {
    const single = values[i] as number;
    sum += (asked[single & mask] as number) * (single >>> bits);
  }
  return Math.round(sum * unit);
}

/** Number of the candidate with the highest score, the earlier place among equals; -1 where none is above 0. */
function takeHighest(): number {
  let highest = -1;
  for (let i = 0; i < mostCandidates; i++) {
    const here = scores[i] as number;
    const held = highest < 0 ? 0 : (scores[highest] as number);
    if (
      here > held ||
      (here === held && here > 0 && (best.places[i] as number) < (best.places[highest] as number))
    )
      highest = i;
  }
  return highest;
}

function scorePhrases(
  index: TemplateIndex,
  told: Told,
  asked: Float32Array,
  place: number,
  mass: number,
): number {
  const { values: phrasesAt } = index.phrasesAt;
  const { values: termsAt } = index.termsAt;
  const { values: phraseTerms } = index.phraseTerms;
  let first = 0;
  let second = 0;
  let phrases = 0;
  const end = phrasesAt[place + 1] ?? 0;
  for (let phrase = phrasesAt[place] ?? 0; phrase < end; phrase++) {
    let shared = 0;
    const last = termsAt[phrase + 1] as number;
    const start = termsAt[phrase] as number;
    if (last > start) phrases++;
    for (let i = start; i < last; i++) shared += asked[phraseTerms[i] as number] as number;
    if (shared <= 0) continue;
    const extra = massIn(index, told, phrase) - shared;
    const like = shared / (shared + unasked * extra + unsaid * (mass - shared) + slack);
    if (like > first) {
      second = first;
      first = like;
    } else if (like > second) second = like;
  }
  // What says only one thing is not asked for less by those who ask just that.
  if (phrases === 1) second = first;
  return (first + secondShare * second) / (1 + secondShare);
}
