import type { Context, Near } from '../rule';

/** What takes a complaint's sense away, wherever a rule doesn't say otherwise. */
export const unsaid: Context[] = ['denied', 'feared', 'elsewhere', 'condition'];

const near = (words: string[], side: Near['side'], within: number): Near => ({
  words,
  within,
  side,
  inside: 'clause',
  marked: true,
});

/** 太薄, 有点薄, 薄了点: without a degree such a word says how a thing is, not that it is wrong. */
export const tooMuch = near(
  [
    '太',
    '有点',
    '有些',
    '有点儿',
    '偏',
    '过于',
    '略',
    '略微',
    '稍',
    '稍微',
    '这么',
    '那么',
    '超级',
    '死',
    '忒',
    '巨',
  ],
  'before',
  1,
);

/** The thing that a word speaks of, right before it or a word apart: 快递有点慢. */
export const about = (words: string[], within = 4): Near => near(words, 'before', within);

export const followedBy = (words: string[], within = 2): Near => near(words, 'after', within);

export const notBefore = (words: string[], within = 0): Near => ({
  ...near(words, 'before', within),
  marked: false,
});

export const notAfter = (words: string[], within = 0): Near => ({
  ...near(words, 'after', within),
  marked: false,
});

/** Pages write an apostrophe in two ways. */
export const english = (words: string[]): string[] =>
  words.flatMap((word) => (word.includes("'") ? [word, word.replaceAll("'", '’')] : [word]));
