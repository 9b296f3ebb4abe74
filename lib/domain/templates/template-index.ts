import type { Numbers } from './numbers';
import { createNumbers } from './numbers';
import { createTermTable, type TermTable } from './term-table';

/**
 * Templates made searchable. A template's place is its number in `ids`; one that is removed leaves its place empty, and
 * one that is added gets the next. At most 2 ** 20 places and as many terms.
 */
export type TemplateIndex = {
  version: number;
  /** '' where a template was removed. */
  ids: string[];
  /** Number of templates that are not removed. */
  live: number;
  terms: TermTable;
  /** Per term, in how many live templates it stands. */
  held: Uint32Array;
  /**
   * Settled postings of term t, a pair or a word: postingsAt[t] to postingsAt[t + 1], by ascending place of the template;
   * see `pack`. Single characters have none: half of all postings would be theirs, and each finds a third of the templates.
   */
  postingsAt: Uint32Array;
  postings: Int32Array;
  added: Added;
  /** Single characters of template d, which tell the templates apart that pairs and words have found: singlesAt[d] to singlesAt[d + 1]; terms packed with impacts. */
  singlesAt: Numbers<Uint32Array>;
  singles: Numbers<Uint32Array>;
  /** Phrases (asks and title) of template d: phrasesAt[d] to phrasesAt[d + 1]; terms of phrase p: termsAt[p] to termsAt[p + 1]. */
  phrasesAt: Numbers<Uint32Array>;
  termsAt: Numbers<Uint32Array>;
  phraseTerms: Numbers<Uint32Array>;
  /** How much terms and phrases tell, as far as questions needed to know; null after a change, since rarity depends on every template. */
  told: Told | null;
};

/** NaN where it was not yet asked for. `masses`: per phrase, the sum of its terms' weights. */
export type Told = { weights: Float32Array; masses: Float32Array };

/** Postings since the last settling. Per term, `newest` is the last one's number plus 1; `before` leads to the one before it. */
export type Added = {
  newest: Uint32Array;
  term: Numbers<Uint32Array>;
  before: Numbers<Uint32Array>;
  posting: Numbers<Uint32Array>;
};

/**
 * A template's place, or a term, in the lower 20 bits, and above them in 4,095ths the saturated, length-normalised
 * frequency of the term there, 0 to 1: half the room and half the time of two numbers.
 */
export const pack = (number: number, impact: number): number =>
  ((Math.round(impact * mostImpact) << numberBits) | number) >>> 0;
export const numberBits = 20;
export const numberMask = (1 << numberBits) - 1;
export const mostImpact = 0xfff;

/** Counts up with every change of what an index holds or how text is read; one of another number is built again. */
export const indexVersion = 3;

export function createIndex(): TemplateIndex {
  return {
    version: indexVersion,
    ids: [],
    live: 0,
    terms: createTermTable(),
    held: new Uint32Array(1 << 11),
    postingsAt: new Uint32Array(1),
    postings: new Int32Array(0),
    added: createAdded(0),
    singlesAt: createNumbers(Uint32Array, [0]),
    singles: createNumbers(Uint32Array),
    phrasesAt: createNumbers(Uint32Array, [0]),
    termsAt: createNumbers(Uint32Array, [0]),
    phraseTerms: createNumbers(Uint32Array),
    told: null,
  };
}

export const createAdded = (terms: number): Added => ({
  newest: new Uint32Array(terms),
  term: createNumbers(Uint32Array),
  before: createNumbers(Uint32Array),
  posting: createNumbers(Uint32Array),
});
