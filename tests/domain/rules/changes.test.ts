import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, distinctWords, ownWords, type RuleChange } from '@/lib/domain/rules/changes';
import type { WordingRule } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';

const texts = (zh: string, en: string) => ({ 'zh-CN': zh, 'zh-TW': zh, en });

const first: WordingRule = {
  id: 'absolute.first',
  family: 'absolute',
  severity: 'warn',
  title: texts('第一', 'First'),
  reason: texts('不用“第一”', 'No “first”'),
  safe: texts('', ''),
  source: '自拟',
  sourceDate: null,
  grade: 'B',
  lastChecked: '2026-11-22',
  patterns: [{ words: ['第一', '頂級'] }, { words: ['第一'], unless: ['negation'] }],
  exceptions: ['第一时间'],
};
const link: WordingRule = {
  ...first,
  id: 'contact.link',
  patterns: [{ words: ['链接'], detect: 'url' }],
  exceptions: [],
};
const rules = [first, link];

const change = (one: Partial<RuleChange>): RuleChange => ({
  rule: 'absolute.first',
  added: [],
  removed: [],
  ...one,
});
const found = (text: string, changes: RuleChange[], from = rules) =>
  checkDraft(text, {
    rules: applyChanges(from, changes),
    language: 'zh-CN',
    off: [],
    ignoredWords: [],
  }).map(({ rule, words, safe }) => [rule, words, safe]);

describe('applyChanges', () => {
  it('leaves rules alone that nobody changed, the very objects', () => {
    const changed = applyChanges(rules, [change({ rule: 'contact.link', added: ['加好友'] })]);
    expect(changed[0]).toBe(first);
    expect(applyChanges(rules, [change({ rule: 'gone.rule', removed: ['第一'] })])).toEqual(rules);
  });

  it('finds an added word, with no wording in its place', () => {
    expect(found('这是神器', [change({ added: ['神器'] })])).toEqual([['absolute.first', '神器', null]]);
  });

  it('finds an added word though the rule itself excepts it', () => {
    expect(found('第一时间发货', [])).toEqual([]);
    expect(found('第一时间发货', [change({ added: ['第一时间发货'] })])).toEqual([
      ['absolute.first', '第一时间发货', null],
    ]);
    expect(found('第一时间给您', [change({ added: ['第一时间发货'] })])).toEqual([]);
  });

  it('takes a word out of every list of its rule, in every script', () => {
    expect(found('行业第一，顶级', [change({ removed: ['第一'] })])).toEqual([
      ['absolute.first', '顶级', ''],
    ]);
    expect(found('顶级，頂級', [change({ removed: ['顶级'] })])).toEqual([]);
  });

  it('finds nothing by a rule without words, but for what its detector finds', () => {
    expect(found('第一，顶级', [change({ removed: ['第一', '頂級'] })])).toEqual([]);
    const gone = change({ rule: 'contact.link', removed: ['链接'] });
    expect(found('链接 https://a.example/b', [gone])).toMatchObject([
      ['contact.link', 'https://a.example/b', ''],
    ]);
  });

  it('takes several changes of one rule together', () => {
    expect(found('第一，顶级，神器', [change({ removed: ['第一'] }), change({ added: ['神器'] })])).toEqual([
      ['absolute.first', '顶级', ''],
      ['absolute.first', '神器', null],
    ]);
  });

  it('finds a word again that was taken out and then added', () => {
    const here = wordingRules.filter(({ region }) => !region || region.includes('CN'));
    const words = here.flatMap((rule) => ownWords(rule).map((word) => ({ rule: rule.id, word })));
    fc.assert(
      fc.property(fc.constantFrom(...words), ({ rule, word }) => {
        const own = wordingRules.filter(({ id }) => id === rule);
        const marked = (changes: RuleChange[]) =>
          found(word, changes, own).some(([, words]) => words === word);
        expect(marked([{ rule, added: [word], removed: [word] }])).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it('are listed once each, as first spelt', () => {
    expect(ownWords(first)).toEqual(['第一', '頂級']);
    expect(distinctWords(['VX', 'vx', 'ＶＸ', '微信'])).toEqual(['VX', '微信']);
  });
});
