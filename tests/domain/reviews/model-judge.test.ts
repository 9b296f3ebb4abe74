import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewFindingSchema } from '@/lib/domain/reviews/finding';
import { findCarriers } from '@/lib/domain/reviews/model-carriers';
import { readText } from '@/lib/domain/reviews/model-grams';
import { modelRule } from '@/lib/domain/reviews/model-mark';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { languages } from '@/lib/domain/settings/settings';
import { fold } from '@/lib/domain/text';
import { anyString } from '../../any-string';
import { judge } from './sample';
import { smallModel } from './small-model';

const model = smallModel({ 白瞎: 7, 瞎: 7, 挺香: -8, 智商税: 7, tru: 5, rue: 5, '😡': 7 });
const marked = (text: string) => judge(text, { model }).marks.filter(({ rule }) => rule === modelRule);

describe('what the model alone finds bad', () => {
  it('is marked as a hint of the lowest grade, without a cause, in the interface’s language', () => {
    const [mark] = marked('到手那天，白瞎了');
    expect(mark).toMatchObject({
      words: '白瞎了',
      severity: 'hint',
      cause: null,
      grade: 'k',
      start: 5,
      end: 8,
    });
    expect(judge('到手那天，白瞎了', { model }).severity).toBe('hint');
    const reasons = languages.map((language) => judge('白瞎了', { model, language }).marks[0]?.reason);
    expect(new Set(reasons).size).toBe(languages.length);
  });

  it('is marked in what was added later too, at its place there', () =>
    expect(judge({ text: '收到', followUp: '唉，白瞎了' }, { model }).marks).toMatchObject([
      { part: 'followUp', start: 2, end: 5, rule: modelRule },
    ]));

  it('is not marked where the model is not sure, is switched off, or is none', () => {
    expect(marked('收到了')).toEqual([]);
    expect(judge('白瞎了', { model, off: [modelRule] }).marks).toEqual([]);
    expect(judge('白瞎了').marks).toEqual([]);
  });

  it('is left to the rules where one of them complains', () => {
    expect(marked('白瞎了，还掉色')).toEqual([]);
    expect(judge('白瞎了，还掉色', { model }).marks.map(({ rule }) => rule)).toEqual(['quality.wear']);
  });

  it('is the part of a long clause that carries it, not the whole of it', () => {
    const [mark] = marked(
      `${'这个东西在柜台上放着的时候'.repeat(3)}真是智商税${'后来也就一直放在那里'.repeat(3)}`,
    );
    expect(mark?.words).toContain('智商税');
    expect(mark?.words.length).toBeLessThan(10);
  });

  it('takes in whole words and whole characters', () => {
    expect(marked('well it was untrue again and again for everybody')[0]?.words).toMatch(/\buntrue\b/);
    expect(marked('😡😡')[0]?.words).toBe('😡😡');
  });
});

describe('risk with a model', () => {
  it('rises with what the model weighs and with what the rules find', () => {
    const risk = (text: string) => judge(text, { model }).risk;
    expect(risk('白瞎了')).toBeGreaterThan(risk('收到了'));
    expect(risk('收到了')).toBeGreaterThan(risk('挺香'));
    expect(risk('收到了，掉色')).toBeGreaterThan(risk('收到了'));
    expect(risk('收到了，很喜欢')).toBeLessThan(risk('收到了'));
  });

  it('leaves severity, causes and mixed to the rules', () => {
    const text = '挺香的，很喜欢，就是宝宝用了过敏';
    const { risk, marks, ...said } = judge(text, { model });
    expect(said).toMatchObject({ severity: 'urgent', causes: ['safety'], mixed: true });
  });

  it('goes by the stars where there is no text', () =>
    expect(judge({ text: null, rating: 1 }, { model }).risk).toBe(judge({ text: null, rating: 1 }).risk));
});

describe('any text at all', () => {
  const pieces = [
    '白瞎',
    '智商税',
    '挺香',
    '，',
    ' ',
    '\n',
    '😡',
    'untrue',
    '　',
    '\u0000',
    '\u202e',
    '\ud83d',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), anyString()))
    .map((some) => some.join('').slice(0, 4000));

  it('gives findings of the agreed shape, each mark inside its text and over its words', () => {
    fc.assert(
      fc.property(text, (some) => {
        const finding = judge(some, { model });
        expect(reviewFindingSchema.safeParse(finding).success).toBe(true);
        expect(finding.risk >= 0 && finding.risk <= 1).toBe(true);
        let end = 0;
        for (const mark of finding.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(some.slice(mark.start, mark.end)).toBe(mark.words);
          end = mark.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has its carriers inside it, apart, and neither empty nor blank', () => {
    fc.assert(
      fc.property(text, (some) => {
        const folded = fold(some);
        let end = 0;
        for (const span of findCarriers(model, folded, readText(folded))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(some.length);
          expect(some.slice(span.start, span.end)).toMatch(/\S/);
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '',
    ' ',
    '差',
    '白',
    '\u0000',
    '\ud83d',
    '😡',
    '👍👍👍',
    'مرحبا白瞎שלום',
    '\u202e白瞎\u202c',
    '白瞎'.repeat(50_000),
    `${'啊'.repeat(99_990)}智商税`,
  ])('is judged: %#', (odd) => {
    const { marks } = judge(odd, { model, rules: reviewRules });
    for (const { start, end, words } of marks) expect(odd.slice(start, end)).toBe(words);
  });
});
