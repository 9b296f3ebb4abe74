import { describe, expect, it } from 'vitest';
import { wordingRules } from '@/lib/domain/rules/wording';
import { findBareAnswers } from '@/lib/domain/wording/bare-answers';
import { checkDraft } from '@/lib/domain/wording/check';

describe('findBareAnswers', () => {
  it.each([
    '不用',
    '没现货',
    '可以取件',
    '下午',
    '明天上午',
    '一个工作日',
    '3-5天',
    '3台',
    '大号的',
    '不行,过期了',
  ])('takes all of “%s”', (text) => {
    expect(findBareAnswers(text)).toEqual([{ start: 0, end: text.length }]);
  });

  it('leaves the signs around it out', () => {
    expect(findBareAnswers(' 不能叠加! ')).toEqual([{ start: 1, end: 5 }]);
  });

  it.each([
    '不用的哦',
    '亲,不用',
    '不好意思',
    '不客气',
    '好的',
    '在的',
    '没关系',
    '可以吗',
    '订单号',
    '不可以的,因为仓库那边已经打包发走了',
    '没有付款的情况下',
    '[数字x]',
    '\uE000无',
    '我们的',
    '?',
    '',
    '无'.repeat(100),
  ])('leaves “%s” alone', (text) => {
    expect(findBareAnswers(text)).toEqual([]);
  });
});

describe('the warmer wording of a bare answer', () => {
  const safe = (text: string, language: 'zh-CN' | 'zh-TW' = 'zh-CN') =>
    checkDraft(text, { rules: wordingRules, language, off: [], ignoredWords: [] }).map((mark) => mark.safe);

  it('keeps what was said, in the script of the draft', () => {
    expect(safe('不能叠加。')).toEqual(['亲，不能叠加哦']);
    expect(safe('不能疊加')).toEqual(['親，不能疊加喔']);
  });

  it('is none that would be marked again', () => {
    expect(safe('亲，不能叠加哦')).toEqual([]);
  });
});
