import { describe, expect, it } from 'vitest';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { Language } from '@/lib/domain/settings/settings';
import { judge, judgeAll, review } from './sample';

const grave = (text: string) => judge(text).marks.filter(({ severity }) => severity !== 'info');

describe('what is marked', () => {
  it('is told with its place, its cause and why', () => {
    const finding = judge('颜色很喜欢，但是洗了一次就起球');
    expect(finding.marks.map(({ words, severity, cause }) => [words, severity, cause])).toEqual([
      ['但是', 'info', null],
      ['起球', 'warn', 'quality'],
    ]);
    expect(finding.marks[1]).toMatchObject({
      part: 'text',
      start: 13,
      end: 15,
      rule: 'quality.wear',
      grade: 'k',
      date: '2026-11-22',
    });
    expect(finding.marks[1]?.reason).toMatch(/洗护/);
  });

  it('has its reason in the interface’s language', () => {
    const reason = (language: Language) => judge('洗了就掉色', { language }).marks[0]?.reason;
    expect(reason('zh-TW')).toMatch(/洗滌/);
    expect(reason('en')).toMatch(/Changed in use/);
  });

  it('is the same in Traditional', () => {
    const places = (text: string) => judge(text).marks.map(({ start, end, rule }) => [start, end, rule]);
    expect(places('質量太差，退貨還不理人')).toEqual(places('质量太差，退货还不理人'));
    expect(places('質量太差，退貨還不理人')).toHaveLength(3);
  });

  it('goes to the rule that names a cause rather than to plain displeasure', () =>
    expect(grave('质量很差').map(({ rule, words }) => [rule, words])).toEqual([
      ['quality.poor', '质量很差'],
    ]));

  it('leaves out rules that are switched off', () =>
    expect(judge('洗了就掉色', { off: ['quality.wear'] })).toMatchObject({ marks: [], severity: null }));

  it('goes by the rules given, a person’s own words included', () => {
    const rules = reviewRules.map((rule) =>
      rule.id === 'quality.wear' ? { ...rule, patterns: [{ words: ['走形'] }] } : rule,
    );
    expect(judge('两天就走形', { rules }).marks.map(({ words }) => words)).toEqual(['走形']);
  });
});

describe('several reviews', () => {
  it('keep their order and their keys', () => {
    const found = judgeAll([review({ key: 'b', text: '破了' }), review({ key: 'a', text: '很好' })]);
    expect(found.map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('are none for none', () => expect(judgeAll([])).toEqual([]));
});

describe('causes', () => {
  it('come by weight: urgent before warn, warn before hint, then the more often named', () =>
    expect(judge('有点贵，快递慢，包装破了，掉色，用了还过敏').causes).toEqual([
      'safety',
      'courier',
      'quality',
      'price',
    ]));

  it('are named once each, and not at all by what names none', () => {
    expect(judge('起球，掉色，开线').causes).toEqual(['quality']);
    expect(judge('太失望了').causes).toEqual([]);
  });
});

describe('praise with a “but”', () => {
  it.each(['很好看，就是有点薄', '质量不错，但是快递太慢', '不错，但是', 'great case, but it broke'])(
    'is mixed: %s',
    (text) => expect(judge(text).mixed).toBe(true),
  );

  it.each(['很好看，很喜欢', '质量差，不喜欢', '虽然下雨，可是很好看很喜欢', '可是'])('is not: %s', (text) =>
    expect(judge(text).mixed).toBe(false),
  );

  it('is mixed too where the buyer added the “but” later', () =>
    expect(judge({ text: '很好看', followUp: '穿了两次开线了' }).mixed).toBe(true));

  it('is no praise where the complaint holds it', () => expect(judge('没有图片好看').mixed).toBe(false));
});

describe('what the buyer added later', () => {
  it('is judged with places of its own', () =>
    expect(judge({ text: '很好', followUp: '洗了就掉色' }).marks).toMatchObject([
      { part: 'followUp', start: 3, end: 5, words: '掉色' },
    ]));

  it('is not played down by stars that were given before', () =>
    expect(judge({ text: '很好', followUp: '洗了就掉色', rating: 5 }).risk).toBe(
      judge({ text: '很好', followUp: '洗了就掉色' }).risk,
    ));
});

describe('filler', () => {
  it('is told, and nothing in it is judged', () =>
    expect(judge({ text: '此用户没有填写评价。', rating: 'good' })).toMatchObject({
      filler: true,
      marks: [],
      severity: null,
      mixed: false,
    }));

  it('does not hide what was added later, be it a complaint or praise', () => {
    const finding = judge({ text: '此用户没有填写评价。', followUp: '用了两天漏电' });
    expect(finding).toMatchObject({ filler: false, severity: 'urgent' });
    expect(judge({ text: '此用户没有填写评价。', followUp: '很好用' })).toMatchObject({ filler: false });
    expect(judge({ text: '此用户没有填写评价。', followUp: ' ' })).toMatchObject({ filler: true });
  });

  it('does not hide a bad rating', () =>
    expect(judge({ text: '此用户没有填写评价。', rating: 1 })).toMatchObject({
      filler: false,
      severity: 'warn',
    }));

  it('inside a real review blanks nothing', () =>
    expect(judge('此用户没有填写评价？我写了：掉色')).toMatchObject({ filler: false, severity: 'warn' }));
});
