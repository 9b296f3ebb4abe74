import { settle } from './build-index';
import { createNumbers, type Numbers, numbersOf } from './numbers';
import { createAdded, indexVersion, type TemplateIndex } from './template-index';

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

/** Copies an index for keeping, sorted in, which it then is itself too. */
export function saveIndex(index: TemplateIndex): SavedIndex {
  if (index.added.term.length > 0 || index.postingsAt.length <= index.terms.size) settle(index);
  const { terms } = index;
  const lists = [
    terms.slots,
    terms.keys,
    index.held,
    index.postingsAt,
    index.postings,
    numbersOf(index.singlesAt),
    numbersOf(index.singles),
    numbersOf(index.phrasesAt),
    numbersOf(index.termsAt),
    numbersOf(index.phraseTerms),
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

/**
 * The index again, or null where it was saved by another version or is not whole: then it is to be built anew. It works
 * on the saved bytes themselves: nobody else may keep them.
 */
export function loadIndex(saved: SavedIndex): TemplateIndex | null {
  const { version, ids, live, termCount, lengths, bytes } = saved;
  if (version !== indexVersion || lengths.reduce((sum, length) => sum + length * 4, 0) !== bytes.byteLength)
    return null;
  let at = 0;
  let list = 0;
  const next = <T>(make: new (bytes: ArrayBuffer, at: number, length: number) => T): T => {
    const length = lengths[list++] ?? 0;
    const numbers = new make(bytes, at, length);
    at += length * 4;
    return numbers;
  };
  const grown = (): Numbers<Uint32Array> => {
    const values = next(Uint32Array);
    return { ...createNumbers(Uint32Array), values, length: values.length };
  };
  const index: TemplateIndex = {
    version,
    ids,
    live,
    terms: { slots: next(Int32Array), keys: next(Int32Array), size: termCount },
    held: next(Uint32Array),
    postingsAt: next(Uint32Array),
    postings: next(Int32Array),
    added: createAdded(0),
    singlesAt: grown(),
    singles: grown(),
    phrasesAt: grown(),
    termsAt: grown(),
    phraseTerms: grown(),
    told: null,
  };
  if (list !== lengths.length || !isWhole(index)) return null;
  index.added = createAdded(index.held.length);
  return index;
}

/** Whether each list ends where the one that leads into it says. */
function isWhole({ ids, terms, postingsAt, postings, ...lists }: TemplateIndex): boolean {
  const { singlesAt, singles, phrasesAt, termsAt, phraseTerms } = lists;
  const last = ({ values, length }: Numbers<Uint32Array>) => values[length - 1];
  return (
    terms.size <= terms.keys.length &&
    postingsAt.length === terms.size + 1 &&
    postingsAt[terms.size] === postings.length &&
    singlesAt.length === ids.length + 1 &&
    last(singlesAt) === singles.length &&
    phrasesAt.length === ids.length + 1 &&
    last(phrasesAt) === termsAt.length - 1 &&
    last(termsAt) === phraseTerms.length
  );
}
