import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkTemplate } from '@/lib/domain/templates/check-template';
import { parseTemplate } from '@/lib/domain/templates/template-parts';
import { checkDraft } from '@/lib/domain/wording/check';

const how = { rules: wordingRules, language: 'zh-CN' as const, off: [], ignoredWords: [] };
const check = (text: string) => checkTemplate(text, how);
const words = (text: string) => check(text).map((mark) => mark.words);
const variables = (text: string) =>
  parseTemplate(text).flatMap((part) => (part.kind === 'variable' ? [part.raw] : []));

describe('checkTemplate', () => {
  it('says of a text without variables what the draft check says', () => {
    const text = '亲，今天一定发货，五星好评返现5元，加我微信哦';
    expect(check(text)).toEqual(checkDraft(text, how));
    expect(check(text).length).toBeGreaterThan(2);
  });

  it('finds the words beside a variable where they stand', () => {
    const text = '{买家|亲}，今天一定发货';
    expect(check(text).map(({ start, end }) => text.slice(start, end))).toEqual(words(text));
    expect(words(text)).toEqual(['今天一定发货']);
  });

  it.each(['{?加我微信}', '您的{好评返现}', '{?银行卡号|无}'])(
    'does not judge the name of a variable: %s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  it('judges what stands in for an unknown value, and replaces within it', () => {
    const text = '{时间|今天一定发货}哦';
    const [mark] = check(text);
    expect(mark?.words).toBe('今天一定发货');
    expect(mark?.start).toBe(text.indexOf('今天'));
    const replaced = text.slice(0, mark?.start) + mark?.safe + text.slice(mark?.end);
    expect(mark?.safe).toEqual(expect.any(String));
    expect(parseTemplate(replaced)).toMatchObject([{ kind: 'variable', name: '时间' }, { raw: '哦' }]);
  });

  it('reads a paragraph’s end as an empty line', () => {
    for (const [before, after] of [
      ['给个好评', '红包已到账'],
      ['今天', '一定发货'],
      ['微', '信号发您'],
    ]) {
      const said = words(`${before}{分段符}${after}`).map((one) => one.replace('{分段符}', '\n\n'));
      expect(said).toEqual(words(`${before}\n\n${after}`));
    }
  });

  it('offers nothing for words that reach over a variable', () => {
    const text = '五星好评返{金额}元现金红包';
    const over = check(text).filter(({ start, end }) => start < text.indexOf('{') && end > text.indexOf('}'));
    expect(over.map(({ safe }) => safe)).toEqual(over.map(() => null));
  });

  const pieces = [
    '{买家|亲}',
    '{?尺码}',
    '{金额}',
    '{分段符}',
    '{',
    '}',
    '|',
    '今天一定发货',
    '好评返现',
    '加我微信',
    '返',
    '元红包',
    '，',
    '最',
    '\n',
  ];
  it('keeps every variable whole under every safe wording, and words are those of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        const text = some.join('');
        for (const { start, end, words, safe } of check(text)) {
          expect(text.slice(start, end)).toBe(words);
          if (safe === null) continue;
          const names = (all: string[]) => all.map((raw) => raw.split('|')[0]?.replace('}', ''));
          expect(names(variables(text.slice(0, start) + safe + text.slice(end)))).toEqual(
            names(variables(text)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
