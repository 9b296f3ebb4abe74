import { weightOf } from './gram-weight';
import { gramsOf } from './grams';
import { createNumbers, type Numbers, numbersOf, push } from './numbers';
import type { Template } from './template';
import { indexVersion, type TemplateIndex } from './template-index';
import { addTerm, createTermTable } from './term-table';
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
  const terms = createTermTable();
  const postings = {
    term: createNumbers(Uint32Array),
    template: createNumbers(Uint32Array),
    impact: createNumbers(Float32Array),
  };
  const phrasesAt = new Uint32Array(templates.length + 1);
  const termsAt = createNumbers(Uint32Array);
  const phraseTerms = createNumbers(Uint32Array);
  // Per term: frequency in the template at hand, and the last phrase that held it. No Map or Set: these are touched
  // once a character of the library.
  const frequency: number[] = [];
  const heldBy: number[] = [];
  let touched: number[] = [];
  push(termsAt, 0);

  const add = (
    text: string,
    { weight, usual }: { weight: number; usual: number },
    phrase: number | null,
  ): void => {
    const { keys } = gramsOf(text);
    const each = weight / (1 - b + (b * keys.length) / usual);
    for (const key of keys) {
      const term = addTerm(terms, key);
      const before = frequency[term] ?? 0;
      if (before === 0) touched.push(term);
      frequency[term] = before + each;
      if (phrase === null || heldBy[term] === phrase) continue;
      heldBy[term] = phrase;
      push(phraseTerms, term);
    }
  };

  templates.forEach((template, place) => {
    for (const ask of template.asks) {
      add(ask, fields.ask, termsAt.length);
      push(termsAt, phraseTerms.length);
    }
    add(template.title, fields.title, termsAt.length);
    push(termsAt, phraseTerms.length);
    phrasesAt[place + 1] = termsAt.length - 1;
    add(plainText(template.text), fields.text, null);
    for (const term of touched) {
      const here = frequency[term] ?? 0;
      push(postings.term, term);
      push(postings.template, place);
      push(postings.impact, here / (k1 + here));
      frequency[term] = 0;
    }
    touched = [];
  });

  const sorted = sortByTerm(postings, terms.size);
  const weights = Float32Array.from({ length: terms.size }, (_, term) =>
    weightOf(terms.keys[term] ?? 0, (sorted.at[term + 1] ?? 0) - (sorted.at[term] ?? 0), templates.length),
  );
  return {
    version: indexVersion,
    ids: templates.map(({ id }) => id),
    terms,
    weights,
    postingsAt: sorted.at,
    postings: sorted.templates,
    impacts: sorted.impacts,
    phrasesAt,
    termsAt: numbersOf(termsAt),
    phraseTerms: numbersOf(phraseTerms),
    masses: massesOf(numbersOf(termsAt), numbersOf(phraseTerms), weights),
  };
}

/** What the buyer would read: variables are no words of the template. */
function plainText(text: string): string {
  if (!/[{｛]/.test(text)) return text;
  return parseTemplate(text)
    .map((part) => (part.kind === 'plain' ? part.raw : ' '))
    .join('');
}

type Postings = { term: Numbers<Uint32Array>; template: Numbers<Uint32Array>; impact: Numbers<Float32Array> };

/** Counting sort; templates were added in order, so each term's stay ascending. */
function sortByTerm({ term: listed, template, impact }: Postings, terms: number) {
  const at = new Uint32Array(terms + 1);
  for (let i = 0; i < listed.length; i++) {
    const after = (listed.values[i] ?? 0) + 1;
    at[after] = (at[after] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term++) at[term + 1] = (at[term + 1] ?? 0) + (at[term] ?? 0);
  const next = at.slice();
  const templates = new Uint32Array(listed.length);
  const impacts = new Float32Array(listed.length);
  for (let i = 0; i < listed.length; i++) {
    const term = listed.values[i] ?? 0;
    const place = next[term] ?? 0;
    next[term] = place + 1;
    templates[place] = template.values[i] ?? 0;
    impacts[place] = impact.values[i] ?? 0;
  }
  return { at, templates, impacts };
}

function massesOf(termsAt: Uint32Array, phraseTerms: Uint32Array, weights: Float32Array): Float32Array {
  const masses = new Float32Array(termsAt.length - 1);
  for (let phrase = 0; phrase < masses.length; phrase++) {
    let mass = 0;
    const end = termsAt[phrase + 1] ?? 0;
    for (let i = termsAt[phrase] ?? 0; i < end; i++) mass += weights[phraseTerms[i] ?? 0] ?? 0;
    masses[phrase] = mass;
  }
  return masses;
}
