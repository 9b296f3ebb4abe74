import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordingRule } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';
import type { Mark } from '@/lib/domain/wording/mark';
import { anyString } from '../../any-string';

const options = { rules: wordingRules, language: 'zh-CN' as const, off: [], ignoredWords: [] };

/** Marks that are empty, stand elsewhere than where their words do, or begin before the one before them ends. */
const astray = (text: string, marks: readonly Mark[]): Mark[] =>
  marks.filter(
    ({ start, end, words }, at) =>
      start < (marks[at - 1]?.end ?? 0) || end <= start || text.slice(start, end) !== words,
  );

describe('checkDraft', () => {
  it('tells reason, source, grade and date of the rule', () => {
    const [mark] = checkDraft('今天发货', options);
    expect(mark).toMatchObject({
      rule: 'promise.dispatch-time',
      family: 'promise',
      severity: 'warn',
      start: 0,
      end: 4,
      words: '今天发货',
      grade: 'B',
      date: '2026-11-22',
    });
    expect(mark?.source).toMatch(/\S/);
  });

  it('gives the reason in the language asked for and the safe wording in the draft’s own', () => {
    const [english] = checkDraft('今天发货', { ...options, language: 'en' });
    expect(english?.reason).toMatch(/^Do not promise/);
    expect(english?.safe).toBe('按付款顺序尽快安排发出');
    const [traditional] = checkDraft('今天發貨', options);
    expect(traditional?.reason).toMatch(/^不承诺/);
    expect(traditional?.safe).toBe('依付款順序盡快安排出貨');
  });

  it('keeps one mark a stretch: the gravest, then the longest', () => {
    const marks = checkDraft('给个好评返现5元', options);
    expect(marks.map(({ rule, words }) => [rule, words])).toEqual([['incentive.paid-praise', '好评返现5元']]);
  });

  it('is silent on a rule that is off, and then lets the next one speak', () => {
    const off = ['incentive.paid-praise', 'compensation.amount'];
    expect(checkDraft('给个好评返现5元', { ...options, off })[0]?.rule).toBe('incentive.ask-praise');
  });

  it('is silent on words that the person ignores, in any width and script', () => {
    expect(checkDraft('亲，今天發貨哦', { ...options, ignoredWords: ['今天发货'] })).toEqual([]);
    expect(checkDraft('亲，明天发货哦', { ...options, ignoredWords: ['今天发货'] })).toHaveLength(1);
    const whole = checkDraft('好评返现五元哦', options).map(({ words }) => words);
    expect(whole).toEqual(['好评返现五元']);
    expect(checkDraft('好评返现五元哦', { ...options, ignoredWords: whole })).toEqual([]);
  });

  it('maps marks in full-width, Traditional and dodged text to the text as it was written', () => {
    for (const draft of [
      '請加Ｖ❤Ｘ：abc12345',
      '亲 微-信 号 abc12345',
      '好·评·返·现哦',
      '👍👍 微❤信号123456',
    ]) {
      const marks = checkDraft(draft, options);
      expect(marks, draft).not.toEqual([]);
      for (const mark of marks) expect(draft.slice(mark.start, mark.end)).toBe(mark.words);
    }
  });

  it('takes no sentences for one dodged word', () => {
    expect(checkDraft('您好 评价一下', options)).toEqual([]);
    expect(checkDraft('微        信号', options)).toEqual([]);
  });

  it.each(['', ' ', '亲', '👍👍👍', '\ud83d', '\u0000', '‮abc‬', '。。。'])('bears %j', (text) => {
    expect(checkDraft(text, options)).toEqual([]);
  });

  it.each([
    ['rules met everywhere', '好评返现，今天发货，加我微信。'],
    ['no comma anywhere', '今天给您发货哦亲'],
    ['digits', '1'],
    ['letters', 'a'],
    ['an endless address', 'a.'],
    ['emoji', '👍'],
    ['dodged words', '加微 信'],
    ['an address without end', 'a@'],
    ['spaced digits', '1 '],
    ['dashed digits', '4111-'],
    ['Chinese digits', '一'],
    ['dotted numbers', '13.'],
    ['stars', '⭐'],
    ['lone surrogates', '\ud83d'],
    ['blanks', ' '],
    ['denials', '不能保证'],
    ['lead words', '给您会'],
    ['right to left', '\u202e好评'],
  ])(
    'bears a hundred thousand characters of one kind: %s',
    (_, piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(astray(text, checkDraft(text, options))).toEqual([]);
    },
    // Squared growth would take minutes.
    60_000,
  );

  it('bears any text at all', () => {
    const text = fc.oneof(
      anyString({ maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '\ud83d',
            '\ude00',
            '\u0000',
            '\u202e',
            '\u200b',
            '⭐',
            '🉐',
            '好评',
            '返',
            '5',
            '１',
            'Ｖ',
            '❤️',
            '微',
            '信',
          ),
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (draft) => {
        expect(astray(draft, checkDraft(draft, options))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a word for what it spells, be it a regular expression', () => {
    const [first] = wordingRules;
    const rules = [
      { ...(first as WordingRule), patterns: [{ words: ['(a+)+$', '.*', '[', '\\d'] }], exceptions: [] },
    ];
    const found = checkDraft(`${'a'.repeat(5000)}! (a+)+$ .* [ \\d 5`, { ...options, rules });
    expect(found.map(({ words }) => words)).toEqual(['(a+)+$', '.*', '[', '\\d']);
  });

  it('finds what it should among fifty thousand words with repeats and beginnings of one another', () => {
    const [first] = wordingRules;
    const words = Array.from(
      { length: 50_000 },
      (_, at) => '神速'.repeat((at % 7) + 1) + (at % 25_000).toString(36),
    );
    const rules = [{ ...(first as WordingRule), patterns: [{ words }], exceptions: [] }];
    const draft = `亲，${words[49_999]}，${words[7]}，没有别的`;
    expect(checkDraft(draft, { ...options, rules }).map((mark) => mark.words)).toEqual([
      words[49_999],
      words[7],
    ]);
  });

  it('always slices to its words, in order and without overlap', () => {
    const piece = fc.constantFrom(
      ...[
        '今天',
        '发货',
        '一定',
        '好评',
        '返现',
        '5元',
        '微',
        '信',
        '号',
        ' ',
        '❤',
        '，',
        '。',
        '不',
        '保证',
        '合适',
        '加',
        '最低价',
        '没办法',
        '已',
        '备注',
        '發貨',
        'Ｖ',
        'x',
        '13800138000',
        '👍',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        expect(astray(text, checkDraft(text, options))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
