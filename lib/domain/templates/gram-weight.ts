import { greetings, thanks, tradeWords, weakWords } from '../chat/synonyms';
import { gramsOf, isSingle } from './grams';
import type { TemplateIndex, Told } from './template-index';

const weakKeys = new Set([...weakWords, ...greetings, ...thanks].flatMap((word) => gramsOf(word).keys));
const tradeKeys = new Set(tradeWords.flatMap((word) => gramsOf(word).keys).filter((key) => !isSingle(key)));

/**
 * How much a gram tells, about 0 to 2: more where few templates hold it, more for a word of the trade, less for a
 * word that only shapes the sentence, less for a single character. The square root of the usual inverse document
 * frequency: in a small library chance decides which everyday word is rare.
 */
export function weightOf(key: number, templatesWithIt: number, templates: number): number {
  const rarity = Math.log(1 + (templates - templatesWithIt + 0.5) / (templatesWithIt + 0.5));
  const rarest = Math.log(1 + (templates + 0.5) / 0.5);
  const kind = tradeKeys.has(key) ? 1.6 : weakKeys.has(key) ? 0.4 : 1;
  return Math.sqrt(rarity / rarest) * kind * (isSingle(key) ? 0.35 : 1);
}

/** What an index knows of weights. Each is computed when a question first needs it: after a change few of them are. */
export function toldOf(index: TemplateIndex): Told {
  index.told ??= {
    weights: new Float32Array(index.terms.size).fill(Number.NaN),
    masses: new Float32Array(index.termsAt.length - 1).fill(Number.NaN),
  };
  return index.told;
}

/** How much a term of the index tells: see `weightOf`. */
export function weightIn({ terms, held, live }: TemplateIndex, { weights }: Told, term: number): number {
  const known = weights[term] as number;
  if (known >= 0) return known;
  weights[term] = weightOf(terms.keys[term] ?? 0, held[term] ?? 0, live);
  return weights[term] as number;
}

/** The sum of what a phrase's terms tell. */
export function massIn(index: TemplateIndex, told: Told, phrase: number): number {
  const known = told.masses[phrase] as number;
  if (known >= 0) return known;
  const end = index.termsAt.values[phrase + 1] as number;
  let mass = 0;
  for (let i = index.termsAt.values[phrase] as number; i < end; i++)
    mass += weightIn(index, told, index.phraseTerms.values[i] as number);
  told.masses[phrase] = mass;
  return told.masses[phrase] as number;
}
