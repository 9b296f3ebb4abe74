import { gramsOf, isSingle } from './grams';
import { numbersOf, push } from './numbers';
import type { Template } from './template';
import { createAdded, createIndex, numberMask, pack, type TemplateIndex } from './template-index';
import { addTerm } from './term-table';
import { parseTemplate } from './variables';

/** What a template holds, by where: how much a word there counts, and the usual number of grams, for length normalisation. */
const fields = {
  ask: { weight: 2, usual: 12 },
  title: { weight: 3, usual: 12 },
  text: { weight: 1, usual: 100 },
} as const;

/** BM25's saturation, and how far a longer field discounts its words. */
const k1 = 1.2;
const b = 0.6;

/** Makes templates searchable; some 20 µs a template of a few short asks. Removed templates don't belong in it. */
export function buildIndex(templates: readonly Template[]): TemplateIndex {
  const index = createIndex();
  for (const template of templates) addTemplate(index, template);
  settle(index);
  return index;
}

/** Per term: frequency in the template at hand, and the last phrase that held it. No Map or Set: touched once a character. */
let frequency = new Float64Array(1 << 11);
let heldBy = new Uint32Array(1 << 11);
let touched: number[] = [];
/** Number of the phrase at hand, over all that were ever read. */
let phrase = 0;

/**
 * Adds a template that the index does not hold: the index finds the same as one built anew with it as the last. Asks that
 * say nothing but what an order card says are read all the same where the template says nothing else.
 */
export function addTemplate(index: TemplateIndex, template: Template): void {
  const place = index.ids.length;
  index.ids.push(template.id);
  index.live++;
  index.told = null;
  for (const ask of template.asks) readPhrase(index, ask, fields.ask);
  readPhrase(index, template.title, fields.title);
  if (touched.length === 0) for (const ask of template.asks) readPhrase(index, ask, fields.ask, true);
  push(index.phrasesAt, index.termsAt.length - 1);
  read(index, plainText(template.text), fields.text);
  const { added } = index;
  for (const term of touched) {
    const here = frequency[term] ?? 0;
    frequency[term] = 0;
    index.held[term] = (index.held[term] ?? 0) + 1;
    const impact = here / (k1 + here);
    if (isSingle(index.terms.keys[term] ?? 0)) push(index.singles, pack(term, impact));
    else {
      push(added.term, term);
      push(added.before, added.newest[term] ?? 0);
      push(added.posting, pack(place, impact));
      added.newest[term] = added.term.length;
    }
  }
  push(index.singlesAt, index.singles.length);
  touched = [];
}

/**
 * Takes a template out again, given as it was added. Answers false, and changes nothing, where the index does not hold
 * it. Its postings stay until the index is built anew: `needsRebuild` tells when that pays.
 */
export function removeTemplate(index: TemplateIndex, template: Template): boolean {
  const place = index.ids.lastIndexOf(template.id);
  if (place < 0 || template.id === '') return false;
  index.ids[place] = '';
  index.live--;
  index.told = null;
  for (const ask of template.asks) read(index, ask, fields.ask);
  read(index, template.title, fields.title);
  if (touched.length === 0) for (const ask of template.asks) read(index, ask, fields.ask, true);
  read(index, plainText(template.text), fields.text);
  for (const term of touched) {
    frequency[term] = 0;
    index.held[term] = (index.held[term] ?? 0) - 1;
  }
  touched = [];
  return true;
}

/** Whether what was removed takes so much room and time that the index had better be built anew. */
export const needsRebuild = ({ ids, live }: TemplateIndex): boolean => ids.length - live > 64 + live / 4;

/** Also counts the terms as a phrase, each once. */
function readPhrase(
  index: TemplateIndex,
  text: string,
  field: (typeof fields)[keyof typeof fields],
  meant = false,
): void {
  phrase++;
  for (const term of read(index, text, field, meant)) {
    if (heldBy[term] === phrase) continue;
    heldBy[term] = phrase;
    push(index.phraseTerms, term);
  }
  push(index.termsAt, index.phraseTerms.length);
}

/** Counts the grams of a text into `frequency`; answers their terms. */
function read(
  index: TemplateIndex,
  text: string,
  { weight, usual }: (typeof fields)[keyof typeof fields],
  meant = false,
): number[] {
  const { keys } = gramsOf(text, meant);
  const each = weight / (1 - b + (b * keys.length) / usual);
  for (let i = 0; i < keys.length; i++) {
    const term = addTerm(index.terms, keys[i] ?? 0);
    if (term >= index.held.length || term >= index.added.newest.length || term >= frequency.length)
      widen(index);
    const before = frequency[term] ?? 0;
    if (before === 0) touched.push(term);
    frequency[term] = before + each;
    keys[i] = term;
  }
  return keys;
}

function widen(index: TemplateIndex): void {
  const terms = index.terms.keys.length;
  index.held = copyOf(index.held, terms);
  index.added.newest = copyOf(index.added.newest, terms);
  if (frequency.length >= terms) return;
  // Nothing is counted in the part to come; what is counted so far moves along.
  const counted = frequency;
  frequency = new Float64Array(terms);
  frequency.set(counted);
  heldBy = copyOf(heldBy, terms);
}

function copyOf(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(length, numbers.length));
  wider.set(numbers);
  return wider;
}

/** What the buyer would read: variables are no words of the template. */
function plainText(text: string): string {
  if (!/[{｛]/.test(text)) return text;
  return parseTemplate(text)
    .map((part) => (part.kind === 'plain' ? part.raw : ' '))
    .join('');
}

/** Sorts the postings since the last time in among the settled ones, and leaves out those of removed templates. */
export function settle(index: TemplateIndex): void {
  const { added, ids, terms } = index;
  const size = terms.size;
  const at = new Uint32Array(size + 1);
  const next = new Uint32Array(size);
  let settled = 0;
  const settledTerms = index.postingsAt.length - 1;
  const each = (take: (term: number, posting: number) => void): void => {
    for (let term = 0; term < settledTerms; term++) {
      const end = index.postingsAt[term + 1] ?? 0;
      for (let i = index.postingsAt[term] ?? 0; i < end; i++) take(term, index.postings[i] ?? 0);
    }
    for (let i = 0; i < added.term.length; i++) take(added.term.values[i] ?? 0, added.posting.values[i] ?? 0);
  };
  each((term, posting) => {
    if (ids[posting & numberMask] === '') return;
    at[term + 1] = (at[term + 1] ?? 0) + 1;
    settled++;
  });
  for (let term = 0; term < size; term++) {
    next[term] = at[term] ?? 0;
    at[term + 1] = (at[term + 1] ?? 0) + (at[term] ?? 0);
  }
  const postings = new Int32Array(settled);
  each((term, posting) => {
    if (ids[posting & numberMask] === '') return;
    const i = next[term] ?? 0;
    next[term] = i + 1;
    postings[i] = posting;
  });
  index.postingsAt = at;
  index.postings = postings;
  index.added = createAdded(index.held.length);
  for (const list of [index.singlesAt, index.singles, index.phrasesAt, index.termsAt, index.phraseTerms])
    list.values = numbersOf(list);
}
