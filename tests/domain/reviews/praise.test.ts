import { describe, expect, it } from 'vitest';
import { findPraise } from '@/lib/domain/reviews/praise';
import { fold } from '@/lib/domain/text';

const praised = (text: string) => findPraise(fold(text)).map(({ start, end }) => text.slice(start, end));

describe('praise', () => {
  it.each([
    ['真不错', ['不错']],
    ['质量很好，发货快', ['质量很好', '发货快']],
    ['非常好看', ['非常好看']],
    ['東西不錯，很滿意', ['不錯', '很滿意']],
    ['Great case, works well', ['Great', 'works well']],
  ])('is found in “%s”', (text, expected) => expect(praised(text)).toEqual(expected));

  it.each([
    '不喜欢',
    '不太满意',
    '没那么好看',
    '不值得',
    '说好的呢',
    'not good',
    "isn't great",
    'goodness',
    'begreat',
  ])('is none in “%s”', (text) => expect(praised(text)).toEqual([]));
});
