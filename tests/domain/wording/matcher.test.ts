import { AhoCorasick } from '@monyone/aho-corasick/fast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '@/lib/domain/wording/matcher';

const hits = (words: readonly string[], text: string): [word: string, start: number][] => {
  const found: [string, number][] = [];
  buildMatcher(words).scan(text, (word, start) => found.push([words[word] as string, start]));
  return found;
};
const sorted = (list: [string, number][]) =>
  list.toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));

describe('buildMatcher', () => {
  it('finds words of one, two, three and more units, at both ends of a text', () => {
    expect(sorted(hits(['今', '发货', '今天发', '今天发货'], '今天发货'))).toEqual([
      ['今', 0],
      ['今天发', 0],
      ['今天发货', 0],
      ['发货', 2],
    ]);
  });

  it('tells overlapping hits', () => {
    expect(hits(['aa'], 'aaaa')).toEqual([
      ['aa', 0],
      ['aa', 1],
      ['aa', 2],
    ]);
  });

  it('tells every index of a repeated word and never an empty one', () => {
    const found: number[] = [];
    buildMatcher(['发货', '', '发货']).scan('发货', (word) => found.push(word));
    expect(found).toEqual([0, 2]);
  });

  it('reads a regular expression as plain text', () => {
    expect(hits(['.*', 'a+', '('], 'aaa.*(')).toEqual([
      ['.*', 3],
      ['(', 5],
    ]);
  });

  it.each([
    ['', []],
    ['发', []],
  ])('finds nothing where there is too little: “%s”', (text, expected) => {
    expect(hits(['发货'], text)).toEqual(expected);
  });

  it('finds lone surrogates and NUL as what they are', () => {
    expect(hits(['\ud83d', '\u0000a'], 'x\ud83d\u0000a')).toEqual([
      ['\ud83d', 1],
      ['\u0000a', 2],
    ]);
  });

  it('agrees with Aho-Corasick where many words share their beginning', () => {
    const words = Array.from({ length: 300 }, (_, i) => `最好的${i.toString(3)}`);
    const text = words.slice(0, 120).join('') + words.slice(60).join('，');
    expect(sorted(hits(words, text))).toEqual(sorted(oracle(words, text)));
  });

  it('agrees with Aho-Corasick on any words and any text', () => {
    // Few different units, so that words meet, overlap and share beginnings.
    const unit = fc.constantFrom('好', '评', '返', 'a', '1', ' ', '\ud83d', '\udc4d');
    const word = fc.string({ unit, minLength: 1, maxLength: 6 });
    const text = fc.string({ unit, maxLength: 80 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), text, (words, text) => {
        expect(sorted(hits(words, text))).toEqual(sorted(oracle(words, text)));
      }),
      { numRuns: 500 },
    );
  });
});

const oracle = (words: string[], text: string): [string, number][] =>
  new AhoCorasick(words).matchInText(text).map(({ keyword, begin }) => [keyword, begin]);
