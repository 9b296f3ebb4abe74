import { describe, expect, it } from 'vitest';
import type { Rating } from '@/lib/domain/reviews/facts';
import { judge, judgeRated } from './sample';

describe('severity', () => {
  it.each([
    ['很喜欢', null],
    ['可是', 'info'],
    ['有点薄', 'hint'],
    ['开线了', 'warn'],
    ['开线了，我要投诉', 'urgent'],
  ])('of “%s” is %s', (text, expected) => expect(judge(text).severity).toBe(expected));

  it.each([
    [1, 'warn'],
    [2, 'warn'],
    [3, 'hint'],
    [4, null],
    [5, null],
    ['bad', 'warn'],
    ['neutral', 'hint'],
    ['good', null],
  ] as [Rating, string | null][])('of a rating of %s alone is %s', (rating, expected) => {
    expect(judgeRated('收到了', rating).severity).toBe(expected);
    expect(judge({ text: null, rating }).severity).toBe(expected);
  });

  it('of what is urgent stays so under five stars', () =>
    expect(judgeRated('很好看，就是宝宝用了过敏', 5)).toMatchObject({
      severity: 'urgent',
      causes: ['safety'],
    }));
});

describe('risk', () => {
  const risk = (text: string, rating: Rating | null = null) => judgeRated(text, rating).risk;

  it('rises with a bad rating and falls with a good one', () => {
    for (const text of ['袖子有点长', '收到了', '掉色']) {
      expect(risk(text, 1)).toBeGreaterThan(risk(text));
      expect(risk(text, 'good')).toBeLessThan(risk(text));
    }
  });

  it('sorts as a person would', () => {
    const order = [
      '漏电，差点起火',
      '质量太差，掉色，退货没人理',
      '有点薄，不过很喜欢',
      '很好看，很喜欢，会回购',
    ];
    const risks = order.map((text) => risk(text));
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    expect(new Set(risks).size).toBe(order.length);
  });

  it('of what is urgent stands above every plain complaint, whatever the rating and the praise', () =>
    expect(risk('很好，很喜欢，质量好，推荐，就是用了过敏', 5)).toBeGreaterThanOrEqual(0.9));

  it('grows with each further complaint and shrinks with each praise', () => {
    expect(risk('掉色，开线')).toBeGreaterThan(risk('掉色'));
    expect(risk('掉色，很好看')).toBeLessThan(risk('掉色'));
  });

  it('is small where nothing is said', () => expect(risk('收到了')).toBeLessThan(0.2));
});
