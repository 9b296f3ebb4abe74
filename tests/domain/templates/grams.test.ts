import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, isGreeting, isSingle } from '@/lib/domain/templates/grams';
import { anyString } from '../../any-string';

const read = (text: string): string[] => {
  const { from, to } = gramsOf(text);
  return from.map((start, i) => text.slice(start, to[i]));
};
const sameKeys = (one: string, other: string) => expect(gramsOf(one).keys).toEqual(gramsOf(other).keys);

describe('gramsOf', () => {
  it('reads characters, neighbouring pairs and whole Latin words', () => {
    expect(read('发票 iPhone15')).toEqual(['发', '发票', '票', 'iPhone15']);
  });

  it('reads Traditional and full-width writing as Simplified and half-width', () => {
    sameKeys('請問發票抬頭ＡＢ', '请问发票抬头ab');
  });

  it('reads what buyers write in other words as one', () => {
    sameKeys('啥时候出库', '什么时候发货');
    sameKeys('邮费', '运费');
  });

  it('sees through particles between the characters of a word, and tells where it stood', () => {
    const { keys, from, to } = gramsOf('发的票');
    const pair = keys.findIndex((key) => !isSingle(key));
    expect([from[pair], to[pair]]).toEqual([0, 3]);
    sameKeys('发的票呢', '发票');
  });

  it('passes over emoji codes, addresses and long numbers', () => {
    sameKeys('发票[微笑]', '发票');
    sameKeys('https://example.com/a?b=1 发票 订单号: 260122123456789', '发票');
  });

  it('keeps fillers only where there is nothing else', () => {
    sameKeys('请问发票', '发票');
    expect(gramsOf('帮我').keys.length).toBeGreaterThan(0);
  });

  it('tells offsets within the text, in order of their start', () => {
    fc.assert(
      fc.property(anyString({ maxLength: 60 }), (text) => {
        const { keys, from, to } = gramsOf(text);
        // One expectation a text: one for each number takes a hundred times as long as what is tested.
        const astray = keys.flatMap((_, i) => {
          const [start = -1, end = -1] = [from[i], to[i]];
          return start >= (from[i - 1] ?? 0) && end > start && end <= text.length ? [] : [[start, end]];
        });
        expect(astray).toEqual([]);
      }),
    );
  });

  it('reads texts longer than its first buffer', () => {
    const text = '没货'.repeat(5000);
    expect(gramsOf(text).to.at(-1)).toBe(text.length);
  });
});

describe('isGreeting', () => {
  it.each(['在吗', '你好', '您好，在吗？', '亲 在不在', 'hi', '有人吗'])('hears a greeting in %s', (text) => {
    expect(isGreeting(text)).toBe(true);
  });

  it.each(['', '你好，什么时候发货', '在吗 有货吗', '好', '谢谢'])(
    'hears more or less than that in %j',
    (text) => {
      expect(isGreeting(text)).toBe(false);
    },
  );
});
