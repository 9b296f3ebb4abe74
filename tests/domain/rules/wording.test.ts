import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isConfirmed, ruleSchema } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import { type Language, languages } from '@/lib/domain/settings/settings';
import { type Region, regions } from '@/lib/domain/sites/region';
import { starterTemplates } from '@/lib/domain/templates/starter';
import { checkDraft } from '@/lib/domain/wording/check';
import { severities } from '@/lib/domain/wording/mark';
import { examples } from './examples';

const check = (text: string, language: Language = 'zh-CN', region: Region = 'CN') =>
  checkDraft(text, { rules: wordingRules, language, off: [], ignoredWords: [], region });

describe('the rules as data', () => {
  it('fit the schema, each with an id of its own', () => {
    expect(z.array(ruleSchema).safeParse(wordingRules).error?.issues ?? []).toEqual([]);
    expect(new Set(wordingRules.map(({ id }) => id)).size).toBe(wordingRules.length);
  });

  it('begin their id with their family', () => {
    for (const { id, family } of wordingRules) expect(id.split('.')[0]).toBe(family);
  });

  it.each(languages)('have a title and a one-line reason in %s', (language) => {
    for (const { id, title, reason } of wordingRules) {
      expect(title[language], id).toMatch(/\S/);
      expect(reason[language], id).toMatch(/^\S.{5,}$/);
    }
  });

  it('carry the same words in Simplified and Traditional, not the same characters', () => {
    const alike = wordingRules.filter(({ reason }) => reason['zh-CN'] === reason['zh-TW']);
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  it('count as confirmed from grade B upwards only', () => {
    expect((['A', 'B', 'C', 'k'] as const).map(isConfirmed)).toEqual([true, true, false, false]);
  });

  it('never offer a safe wording that would be marked itself', () => {
    for (const rule of wordingRules) {
      for (const safe of [rule.safe, ...rule.patterns.map((pattern) => pattern.safe)]) {
        for (const language of languages) {
          const text = safe?.[language] ?? '';
          expect(check(text), `${rule.id}: ${text}`).toEqual([]);
        }
      }
    }
  });

  it('silence none of their own plain words by an exception', () => {
    for (const rule of wordingRules) {
      const plain = rule.patterns.filter(({ near, unlessNear }) => !near && !unlessNear);
      for (const word of plain.flatMap(({ words }) => words)) {
        const region = rule.region?.[0] ?? 'CN';
        const own = checkDraft(word, { rules: [rule], language: 'zh-CN', off: [], ignoredWords: [], region });
        expect(
          own.map((mark) => mark.words),
          `${rule.id}: ${word}`,
        ).toContain(word);
      }
    }
  });
});

describe('each rule', () => {
  it('has examples', () => {
    expect(Object.keys(examples).sort()).toEqual(wordingRules.map(({ id }) => id).sort());
  });

  const hits = Object.entries(examples).flatMap(([rule, { hits, region }]) =>
    hits.map(([draft, marked]) => ({ rule, draft, marked, region })),
  );
  const misses = Object.entries(examples).flatMap(([rule, { misses, region }]) =>
    misses.map((draft) => ({ rule, draft, region })),
  );

  it.each(hits)('$rule marks “$marked” in “$draft”', ({ rule, draft, marked, region }) => {
    expect(check(draft, 'zh-CN', region).map((mark) => [mark.rule, mark.words])).toContainEqual([
      rule,
      marked,
    ]);
  });

  it.each(misses)('$rule is silent on “$draft”', ({ rule, draft, region }) => {
    expect(check(draft, 'zh-CN', region).filter((mark) => mark.rule === rule)).toEqual([]);
  });
});

describe('the starter library', () => {
  const marked = (region: Region) =>
    starterTemplates.flatMap(({ id, text }) => check(text, 'zh-CN', region).map(({ rule }) => [id, rule]));

  it('holds nothing that its own rules would mark', () => {
    expect(marked('CN')).toEqual([]);
    expect(marked('US')).toEqual([]);
  });

  it('was written for the mainland: in Taiwan its answer on return freight is marked', () => {
    expect(marked('TW')).toEqual([['return.freight', 'rights.return-freight']]);
  });
});

describe('regions', () => {
  it('keep to their own rules', () => {
    const draft = '退货运费买家承担，特价商品不退不换，我们是行业第一';
    const found = (region: Region) => check(draft, 'zh-CN', region).map(({ rule }) => rule);
    expect(found('CN')).toEqual(['rights.no-return', 'absolute.superlative']);
    expect(found('TW')).toEqual(['rights.return-freight', 'rights.no-return-taiwan']);
    expect(found('US')).toEqual([]);
  });

  it('name their own source for what holds everywhere', () => {
    const [paid] = check('leave a 5-star review and get a coupon', 'en', 'US');
    expect(paid).toMatchObject({
      rule: 'incentive.paid-praise',
      source: '16 CFR Part 465 (FTC)',
      grade: 'A',
    });
    for (const region of regions) expect(check('好评返现', 'zh-CN', region)[0]?.source).toMatch(/\S/);
  });
});

describe('how grave the families are', () => {
  const severitiesOf = (family: string) => [
    ...new Set(wordingRules.filter((rule) => rule.family === family).map(({ severity }) => severity)),
  ];

  it('holds contact and collecting urgent, promises and advertising words for warnings, manners for hints', () => {
    expect(severitiesOf('contact')).toEqual(['urgent']);
    expect(severitiesOf('collect')).toEqual(['urgent']);
    expect(severitiesOf('promise')).toEqual(['warn', 'hint']);
    expect(severitiesOf('claim')).toEqual(['hint']);
    expect(severitiesOf('absolute')).toEqual(['warn']);
    expect(severitiesOf('medical')).toEqual(['warn']);
    expect(severitiesOf('curt')).toEqual(['hint']);
  });

  it('never uses info, which no interface marks in a draft', () => {
    expect(wordingRules.filter(({ severity }) => severity === severities[0])).toEqual([]);
  });
});

describe('safe wordings in place of what is marked', () => {
  const replaced = (draft: string) => {
    const [mark] = check(draft);
    return mark ? draft.slice(0, mark.start) + mark.safe + draft.slice(mark.end) : draft;
  };

  it.each([
    ['亲，今天发货哦', '亲，按付款顺序尽快安排发出哦'],
    ['现在拍下今天给您发出的哦', '现在拍下按付款顺序尽快安排发出的哦'],
    ['这款肯定合适的', '这款可以参考尺码表，建议带上退运费险'],
    ['親，今天一定發貨', '親，依付款順序盡快安排出貨'],
    ['麻烦亲给个好评哦', '麻烦亲写个真实评价哦'],
    ['亲，全网最低价了', '亲，活动价了'],
    ['没有。', '亲，不好意思，这款暂时没有了呢'],
  ])('“%s” becomes “%s”', (draft, expected) => {
    expect(replaced(draft)).toBe(expected);
  });
});
