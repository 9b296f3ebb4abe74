import { settle, weigh } from './build-index';
import { createNumbers, numbersOf } from './numbers';
import { createAdded, type TemplateIndex } from './template-index';

/**
 * An index as it is kept: all of its numbers in one buffer, so that reading it back is no work but finding where each
 * list begins. `lengths` counts four-byte numbers.
 */
export type SavedIndex = {
  version: number;
  ids: string[];
  live: number;
  termCount: number;
  lengths: number[];
  bytes: ArrayBuffer;
};

/** Copies an index for keeping, sorted in and weighed, which it then is itself too. */
export function saveIndex(index: TemplateIndex): SavedIndex {
  if (index.added.term.length > 0) settle(index);
  const { weights, masses } = weigh(index);
  const { terms } = index;
  const lists = [
    terms.slots,
    terms.keys,
    index.held,
    index.postingsAt,
    index.postings,
    numbersOf(index.phrasesAt),
    numbersOf(index.termsAt),
    numbersOf(index.phraseTerms),
    weights,
    masses,
  ];
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of lists) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  const { version, ids, live } = index;
  return {
    version,
    ids: [...ids],
    live,
    termCount: terms.size,
    lengths: lists.map(({ length }) => length),
    bytes: bytes.buffer,
  };
}

/** The index again. It works on the saved bytes themselves: nobody else may keep them. */
export function loadIndex({ version, ids, live, termCount, lengths, bytes }: SavedIndex): TemplateIndex {
  let at = 0;
  let list = 0;
  const next = <T>(make: new (bytes: ArrayBuffer, at: number, length: number) => T): T => {
    const length = lengths[list++] ?? 0;
    const numbers = new make(bytes, at, length);
    at += length * 4;
    return numbers;
  };
  const slots = next(Int32Array);
  const keys = next(Int32Array);
  const held = next(Uint32Array);
  const postingsAt = next(Uint32Array);
  const postings = next(Int32Array);
  const grown = () => {
    const values = next(Uint32Array);
    return { ...createNumbers(Uint32Array), values, length: values.length };
  };
  const [phrasesAt, termsAt, phraseTerms] = [grown(), grown(), grown()];
  const [weights, masses] = [next(Float32Array), next(Float32Array)];
  return {
    version,
    ids,
    live,
    terms: { slots, keys, size: termCount },
    held,
    postingsAt,
    postings,
    added: createAdded(held.length),
    phrasesAt,
    termsAt,
    phraseTerms,
    told: { weights, masses },
  };
}
