import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';
import { harmless, links, openings, praises, rewards } from './incentive-variants';

const check = (text: string) =>
  checkDraft(text, { rules: wordingRules, language: 'zh-CN', off: [], ignoredWords: [] });

describe('paid praise, however it is spelt', () => {
  it('is found in any order of its parts, with a span of the text as it was written', () => {
    const offer = fc.record({
      opening: fc.constantFrom(...openings),
      praise: fc.constantFrom(...praises),
      link: fc.constantFrom(...links),
      reward: fc.constantFrom(...rewards),
      end: fc.constantFrom('', '哦', '呢亲', '～', '！'),
    });
    fc.assert(
      fc.property(offer, ({ opening, praise, link, reward, end }) => {
        const text = opening + praise + link + reward + end;
        const marks = check(text);
        expect(marks.map(({ rule }) => rule)).toContain('incentive.paid-praise');
        for (const mark of marks) expect(text.slice(mark.start, mark.end)).toBe(mark.words);
      }),
      { numRuns: 500 },
    );
  });

  it.each(harmless)('is not found in “%s”', (text) => {
    const hard = ['incentive', 'contact', 'collect', 'absolute', 'medical'];
    expect(check(text).filter(({ family }) => hard.includes(family))).toEqual([]);
  });
});

describe('asking for praise without a reward', () => {
  it.each([
    '亲满意的话记得给个五星好评哦',
    '喜欢就好评吧',
    '麻烦给小妹打个5分',
    '麻烦点亮五颗小红心',
    '期待您的五星好评',
    '给个5⭐好评呗亲',
    '動動小手給個五星好評',
    '给妹子好评好嘛',
    '满意请打满分',
    '好评截个图发我看下',
    '麻烦全五星支持一下',
    '评价截图发我一下',
  ])('“%s” is warned of, no more', (text) => {
    expect(check(text)).toMatchObject([{ rule: 'incentive.ask-praise', severity: 'warn' }]);
  });

  it.each([
    '麻烦给个评价哦',
    '欢迎您如实评价',
    '还辛苦您给小妹的服务打个评价呢',
    '请您点击小红心对我的服务作出评价，谢谢',
    '左边一星为不满，右边红色五颗星为满意哟',
    '感谢您的五星好评',
    '这款都是好评呢',
  ])('“%s” is an honest question or none', (text) => {
    expect(check(text)).toEqual([]);
  });
});
