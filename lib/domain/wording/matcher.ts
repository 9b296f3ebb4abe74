import { type Hits, scanBlock } from './word-scan';
import { buildWordTable } from './word-table';

/**
 * Finds many plain words in one text at once. One look-up per unit of the text decides nearly always; only where two
 * neighbouring pairs of units speak for a word are hashes compared, and only where those agree are words.
 */
export type Matcher = {
  /** Number of words, repeated ones included. */
  size: number;
  /**
   * Calls back with a word's index and where it starts in `text`, from left to right; overlapping hits are all
   * told. Linear in the text except where many words of many lengths share their first four units; then
   * the work grows with the number of lengths, never with the number of words.
   */
  scan(text: string, onHit: (word: number, start: number) => void): void;
  /** The same into a list, which is emptied first. A list that is kept between calls costs no memory. */
  find(text: string, hits: Hits): void;
};

export type { Hits };

export const createHits = (): Hits => ({ items: new Int32Array(256), length: 0 });

/** Builds a matcher over plain words: a word stands for itself, unit by unit. Empty words never match. Time and memory
 * grow with the total length of the words.
 */
export function buildMatcher(words: readonly string[]): Matcher {
  const table = buildWordTable(words);
  return {
    size: words.length,
    scan(text, onHit) {
      // A callback may scan another text: the list is this call's own until it ends.
      const hits = spare.pop() ?? createHits();
      for (let at = 0; at < text.length; ) {
        hits.length = 0;
        at = scanBlock(table, text, at, hits);
        for (let i = 0; i < hits.length; i += 2) onHit(hits.items[i] as number, hits.items[i + 1] as number);
      }
      spare.push(hits);
    },
    find(text, hits) {
      hits.length = 0;
      for (let at = 0; at < text.length; ) at = scanBlock(table, text, at, hits);
    },
  };
}

const spare: Hits[] = [];
