import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { reviewCauses } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { learntRule } from '@/lib/domain/rules/reviews/learnt';
import { type ReviewRule, reviewRuleSchema } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import { languages } from '@/lib/domain/settings/settings';
import { fold } from '@/lib/domain/text';
import { compiledOnce } from '@/lib/domain/wording/compile';
import { findAll } from '@/lib/domain/wording/find';
import { review } from '../reviews/sample';
import { reviewExamples } from './examples-reviews';

/** What one rule marks by itself, overlapped by no other. */
const marksOf = (id: string, text: string): string[] => {
  const rules = only(id);
  const [finding] = judgeReviews([review({ text })], { rules, language: 'zh-CN', off: [] });
  return (finding?.marks ?? []).map(({ words }) => words);
};
const alone = new Map(reviewRules.map((rule) => [rule.id, [rule]]));
const only = (id: string): ReviewRule[] => alone.get(id) ?? [];

describe('the rules as data', () => {
  it('fit the schema, each with an id of its own that no rule for drafts has', () => {
    expect(z.array(reviewRuleSchema).safeParse(reviewRules).error?.issues ?? []).toEqual([]);
    const ids = [...reviewRules, ...wordingRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begin their id with their cause, or with what they are where they name none', () => {
    const first = (id: string) => id.split('.')[0] ?? '';
    for (const { id, cause } of reviewRules) {
      if (cause === null) expect(['unhappy', 'turn', 'threat', 'insult']).toContain(first(id));
      else expect(first(id).replace('-item', 'Item')).toBe(cause);
    }
  });

  it('leave no cause without a rule', () => {
    expect(new Set(reviewRules.flatMap(({ cause }) => cause ?? []))).toEqual(new Set(reviewCauses));
  });

  it.each(languages)('have a title and a one-line reason in %s', (language) => {
    for (const { id, title, reason } of reviewRules) {
      expect(title[language], id).toMatch(/\S/);
      expect(reason[language], id).toMatch(/^\S.{5,}$/);
    }
  });

  it('carry the same words in Simplified and Traditional, not the same characters', () => {
    const alike = reviewRules.filter(({ reason }) => reason['zh-CN'] === reason['zh-TW']);
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('claim no source that somebody has read', () => {
    expect(new Set(reviewRules.map(({ grade }) => grade))).toEqual(new Set(['C', 'k']));
  });

  it('hold safety, threats, leaks and fakes urgent, and turns for no more than a sign', () => {
    const of = (severity: string) =>
      reviewRules.filter((rule) => rule.severity === severity).map(({ id }) => id);
    expect(of('urgent')).toEqual([
      'threat.expose',
      'safety.harm',
      'safety.food',
      'service.privacy',
      'authenticity.fake',
    ]);
    expect(of('info')).toEqual(['turn.tone', 'turn.but']);
  });

  it('hold no word twice in one list, and none that its own rule never finds', () => {
    const dead: string[] = [];
    for (const rule of reviewRules) {
      for (const pattern of rule.patterns) {
        const words = pattern.words.map(fold);
        expect(
          new Set(words).size,
          `${rule.id}: ${words.find((word, at) => words.indexOf(word) !== at)}`,
        ).toBe(words.length);
        if (pattern.near) continue;
        for (const word of pattern.words) {
          const found = findAll(compiledOnce(only(rule.id)), fold(word), () => true);
          if (!found.some(({ start, end }) => start === 0 && end === word.length))
            dead.push(`${rule.id}: ${word}`);
        }
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('each rule', () => {
  it('has examples, unless a model is all that it has', () => {
    const worded = reviewRules.filter(({ patterns }) => patterns.length > 0);
    expect(Object.keys(reviewExamples).sort()).toEqual(worded.map(({ id }) => id).sort());
    expect(reviewRules.filter((rule) => !worded.includes(rule))).toEqual([learntRule]);
  });

  const all = Object.entries(reviewExamples);
  const hits = all.flatMap(([rule, one]) => one.hits.map(([text, marked]) => ({ rule, text, marked })));
  const misses = all.flatMap(([rule, one]) => one.misses.map((text) => ({ rule, text })));

  it.each(hits)('$rule marks “$marked” in “$text”', ({ rule, text, marked }) => {
    expect(marksOf(rule, text)).toContain(marked);
  });

  it.each(misses)('$rule is silent on “$text”', ({ rule, text }) => {
    expect(marksOf(rule, text)).toEqual([]);
  });
});

describe('what sounds like a complaint and is none', () => {
  const complaints = misses();

  it.each(complaints)('nothing is complained of in “%s”', (text) => {
    const [finding] = judgeReviews([review({ text })], { rules: reviewRules, language: 'zh-CN', off: [] });
    expect((finding?.marks ?? []).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  function misses(): string[] {
    return [
      '没有不好，挺喜欢的',
      '不是不好，是太好了',
      '没有异味，不掉色',
      '真不错，下次还来',
      '一点都不薄，不起球',
      '本来担心有色差，结果没有',
      '以为会偏小，其实刚刚好',
      '不会掉色，也没有线头',
      '沒有異味，也不掉色',
      '别家的都起球，这家不会',
      '没有任何质量问题',
      '质量没得说，物流不慢',
      'no smell, not damaged, not disappointed',
    ];
  }
});
