import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, Review } from '@/lib/domain/reviews/facts';
import { reviewFindingSchema } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { ReviewRule } from '@/lib/domain/rules/rule';
import type { Language } from '@/lib/domain/settings/settings';
import { severities } from '@/lib/domain/wording/mark';
import { review } from './sample';

type Change = { language?: Language; off?: string[]; rules?: ReviewRule[] };
const judgeAll = (reviews: Review[], change: Change = {}) =>
  judgeReviews(reviews, { rules: reviewRules, language: 'zh-CN', off: [], ...change });
const judge = (change: Partial<Review> | string, options: Change = {}) => {
  const [finding] = judgeAll([review(typeof change === 'string' ? { text: change } : change)], options);
  if (!finding) throw new Error('no finding');
  return finding;
};
const grave = (text: string) => judge(text).marks.filter(({ severity }) => severity !== 'info');
const of = (text: string, rating: Rating | null) => judge({ text, rating });

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
    expect(of('收到了', rating).severity).toBe(expected);
    expect(judge({ text: null, rating }).severity).toBe(expected);
  });

  it('of what is urgent stays so under five stars', () =>
    expect(of('很好看，就是宝宝用了过敏', 5)).toMatchObject({ severity: 'urgent', causes: ['safety'] }));
});

describe('risk', () => {
  const risk = (text: string, rating: Rating | null = null) => of(text, rating).risk;

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

  it('does not hide what was added later', () => {
    const finding = judge({ text: '此用户没有填写评价。', followUp: '用了两天漏电' });
    expect(finding).toMatchObject({ filler: true, severity: 'urgent' });
  });

  it('does not hide a bad rating', () =>
    expect(judge({ text: '此用户没有填写评价。', rating: 1 })).toMatchObject({
      filler: true,
      severity: 'warn',
    }));

  it('inside a real review blanks nothing', () =>
    expect(judge('此用户没有填写评价？我写了：掉色')).toMatchObject({ filler: false, severity: 'warn' }));
});

describe('any text at all', () => {
  const words = reviewRules.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.words));
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...words, '不', '没有', '，', '。', ' ', '很', '太'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((pieces) => pieces.join('').slice(0, 4000));

  it('gives findings of the agreed shape whose marks hold their words and never overlap', () => {
    fc.assert(
      fc.property(fc.option(text), fc.option(text), (first, second) => {
        const finding = judge({ text: first, followUp: second });
        expect(reviewFindingSchema.safeParse(finding).success).toBe(true);
        expect(finding.risk).toBeGreaterThanOrEqual(0);
        expect(finding.risk).toBeLessThanOrEqual(1);
        for (const part of ['text', 'followUp'] as const) {
          let end = 0;
          for (const mark of finding.marks.filter((one) => one.part === part)) {
            expect(mark.start).toBeGreaterThanOrEqual(end);
            expect((part === 'text' ? first : second)?.slice(mark.start, mark.end)).toBe(mark.words);
            end = mark.end;
          }
        }
        const most = Math.max(-1, ...finding.marks.map(({ severity }) => severities.indexOf(severity)));
        expect(finding.severity).toBe(severities[most] ?? null);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '',
    ' ',
    '\u0000',
    '\ud800',
    '👍👍👍',
    '差'.repeat(4000),
    '没有'.repeat(2000),
    '不好'.repeat(2000),
  ])('is judged: %#', (odd) => expect(judge(odd).key).toBe('r1'));
});
