import { AhoCorasick } from '@monyone/aho-corasick/fast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, createHits } from '@/lib/domain/wording/matcher';
import { seeded } from '../../bench/ranking-data';

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

  it('agrees with a plain search on any words and any text: repeated, empty, prefixes, any unit', () => {
    // Few different units, so that words meet, overlap and share beginnings.
    const unit = fc.constantFrom(...units);
    const word = fc.string({ unit, maxLength: 7 });
    const text = fc.string({ unit, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), text, (words, text) => {
        expect(numbers(words, text)).toEqual(searched(words, text));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with it on texts of many blocks, with and without words of one unit', () => {
    const word = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1015, max: 1040 }),
        fc.infiniteStream(fc.constantFrom(...units)),
        (words, length, stream) => {
          const text = [...stream.take(3 * length)].join('');
          expect(numbers(words, text)).toEqual(searched(words, text));
          const longer = words.filter(({ length }) => length > 1);
          expect(numbers(longer, text)).toEqual(searched(longer, text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('agrees with it on 50,000 words, many repeated and many the beginning of others', () => {
    const random = seeded(7);
    const signs = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i * 97));
    const sign = () => signs[Math.floor(random() ** 2 * signs.length)] as string;
    const words: string[] = [];
    while (words.length < 50_000) {
      const word = Array.from({ length: 1 + Math.floor(random() * 6) }, sign).join('');
      for (let end = 2; end <= word.length; end++) words.push(word.slice(0, end));
    }
    const text = Array.from({ length: 3000 }, sign).join('');
    const found = numbers(words, text);
    expect(found.length).toBeGreaterThan(10_000);
    expect(found).toEqual(searched(words, text));
  });

  it('finds the same into a list that is used again', () => {
    const matcher = buildMatcher(['发货', '今天发货']);
    const hits = createHits();
    for (const text of ['今天发货'.repeat(300), '发货', '']) {
      matcher.find(text, hits);
      const told: number[] = [];
      matcher.scan(text, (word, start) => told.push(word, start));
      expect([...hits.items.subarray(0, hits.length)]).toEqual(told);
    }
  });

  it('lets a callback scan another text', () => {
    const matcher = buildMatcher(['发货', '今']);
    const found: number[] = [];
    matcher.scan('今发货今', (_, start) => {
      found.push(start);
      matcher.scan('发货发货', (_, inner) => found.push(10 + inner));
    });
    expect(found).toEqual([0, 10, 12, 1, 10, 12, 3, 10, 12]);
  });
});

/** Lone surrogates, an emoji's two halves, NUL, right-to-left, and some that share their lowest bits. */
const units = ['好', '评', '返', 'a', '1', ' ', '\ud83d', '\udc4d', '\u0000', '\u05d0', '\u202e', 'q'];

const numbers = (words: readonly string[], text: string): [start: number, word: number][] => {
  const found: [number, number][] = [];
  // From left to right, which a sort would hide.
  let backwards = 0;
  buildMatcher(words).scan(text, (word, start) => {
    if (start < (found.at(-1)?.[0] ?? 0)) backwards++;
    found.push([start, word]);
  });
  expect(backwards).toBe(0);
  return found.sort(byBoth);
};

/** Every place and every length looked up among the words: what is meant, without any of the ways to be fast. */
const searched = (words: readonly string[], text: string): [start: number, word: number][] => {
  const indices = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const same = indices.get(word);
    if (same) same.push(at);
    else indices.set(word, [at]);
  }
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  const found: [number, number][] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      for (const at of indices.get(text.slice(start, end)) ?? []) found.push([start, at]);
    }
  }
  return found.sort(byBoth);
};

const byBoth = (one: [number, number], other: [number, number]): number =>
  one[0] - other[0] || one[1] - other[1];

const oracle = (words: string[], text: string): [string, number][] =>
  new AhoCorasick(words).matchInText(text).map(({ keyword, begin }) => [keyword, begin]);
