import type { TermTable } from './term-table';

/** Templates made searchable. A plain object of typed arrays, so that it can be kept in IndexedDB as it is. */
export type TemplateIndex = {
  version: number;
  ids: string[];
  terms: TermTable;
  /** How much each term tells. */
  weights: Float32Array;
  /** Postings of term t: places postingsAt[t] to postingsAt[t + 1], by ascending place of the template in `ids`. */
  postingsAt: Uint32Array;
  postings: Uint32Array;
  /** Saturated, length-normalised frequency of the term in the template, 0 to 1. */
  impacts: Float32Array;
  /** Phrases (asks and title) of template d: phrasesAt[d] to phrasesAt[d + 1]; terms of phrase p: termsAt[p] to termsAt[p + 1]. */
  phrasesAt: Uint32Array;
  termsAt: Uint32Array;
  phraseTerms: Uint32Array;
  /** Sum of the weights of a phrase's terms. */
  masses: Float32Array;
};

/** Counts up with every change of what an index holds or how text is read; one of another number is built again. */
export const indexVersion = 1;
