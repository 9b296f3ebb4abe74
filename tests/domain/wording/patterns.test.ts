import { describe, expect, it } from 'vitest';
import type { Near, RulePattern, WordingRule } from '@/lib/domain/rules/rule';
import { checkDraft } from '@/lib/domain/wording/check';
import { compiledOnce } from '@/lib/domain/wording/compile';

const options = { language: 'zh-CN' as const, off: [], ignoredWords: [] };

const texts = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text });
const rule = (patterns: RulePattern[], more: Partial<WordingRule> = {}): WordingRule => ({
  id: 'curt.test',
  family: 'curt',
  severity: 'hint',
  title: texts('t'),
  reason: texts('reason'),
  safe: null,
  source: 's',
  sourceDate: null,
  grade: 'C',
  lastChecked: '2026-01-01',
  patterns,
  exceptions: [],
  ...more,
});
const near = (more: Partial<Near>): Near => ({
  words: ['乙'],
  within: 3,
  side: 'either',
  inside: 'text',
  marked: true,
  ...more,
});
const found = (rules: WordingRule[], text: string) =>
  checkDraft(text, { ...options, rules }).map((mark) => mark.words);

describe('a pattern', () => {
  it('needs its near-word within reach and on its side', () => {
    const rules = [rule([{ words: ['甲'], near: [near({ side: 'after' })] }])];
    expect(found(rules, '甲一二三乙')).toEqual(['甲一二三乙']);
    expect(found(rules, '甲一二三四乙')).toEqual([]);
    expect(found(rules, '乙甲')).toEqual([]);
  });

  it('looks past a comma only where it may', () => {
    expect(found([rule([{ words: ['甲'], near: [near({ inside: 'clause' })] }])], '甲，乙')).toEqual([]);
    expect(found([rule([{ words: ['甲'], near: [near({ inside: 'text' })] }])], '甲，乙')).toEqual([
      '甲，乙',
    ]);
  });

  it('takes the nearest near-word, or the farthest where it says so', () => {
    expect(found([rule([{ words: ['甲'], near: [near({})] }])], '甲乙一乙')).toEqual(['甲乙']);
    expect(found([rule([{ words: ['甲'], near: [near({ farthest: true })] }])], '甲乙一乙')).toEqual([
      '甲乙一乙',
    ]);
  });

  it('leaves a near-word that it only looks at out of the mark', () => {
    expect(found([rule([{ words: ['甲'], near: [near({ marked: false })] }])], '甲乙')).toEqual(['甲']);
  });

  it('is cancelled by a word that must not be near', () => {
    const rules = [rule([{ words: ['甲'], unlessNear: [near({})] }])];
    expect(found(rules, '甲乙')).toEqual([]);
    expect(found(rules, '甲丙')).toEqual(['甲']);
  });

  it('is not met by characters that an exception takes up', () => {
    const rules = [rule([{ words: ['第一'] }], { exceptions: ['第一次'] })];
    expect(found(rules, '第一次')).toEqual([]);
    expect(found(rules, '第一次第一名')).toEqual(['第一']);
  });

  it('draws in the words that lead to it and trail it', () => {
    const rules = [rule([{ words: ['合适'], lead: ['一定', '会'], tail: ['的'] }])];
    expect(found(rules, '亲一定会合适的哦')).toEqual(['一定会合适的']);
  });

  it('meets Latin words and figures only whole', () => {
    const rules = [rule([{ words: ['qq', '5分'] }])];
    expect(found(rules, 'qqq 15分 QQ号 5分')).toEqual(['QQ', '5分']);
  });

  it('that stands alone marks the whole message', () => {
    const rules = [rule([{ words: ['没有'], alone: true }])];
    expect(found(rules, ' 没有！ ')).toEqual(['没有！']);
    expect(found(rules, '没有哦')).toEqual([]);
  });
});

describe('surroundings', () => {
  const rules = (unless: RulePattern['unless']) => [rule([{ words: ['今天发货'], unless }])];

  it.each([
    ['negation', ['不能保证今天发货', '今天发货不了']],
    ['question', ['今天发货吗', '是否今天发货', '今天发货？']],
    ['condition', ['如果今天发货', '今天发货的话']],
    ['done', ['昨天说了今天发货', '已今天发货']],
    ['hedge', ['预计今天发货', '大概今天发货']],
    ['relay', ['系统显示今天发货']],
  ] as const)('%s takes the sense away', (context, drafts) => {
    for (const draft of drafts) {
      expect(found(rules([context]), draft), draft).toEqual([]);
      expect(found(rules([]), draft), draft).toEqual(['今天发货']);
    }
  });

  it('reach no further than the clause', () => {
    expect(
      found(rules(['negation', 'question', 'condition', 'hedge']), '如果没货不能保证，今天发货，好吗？'),
    ).toEqual(['今天发货']);
  });

  it('hold no offer for a question', () => {
    expect(found(rules(['question']), '今天发货您看可以吗')).toEqual(['今天发货']);
  });
});

describe('compiledOnce', () => {
  it('compiles an array once and another array anew', () => {
    const rules = [rule([{ words: ['甲'] }])];
    expect(compiledOnce(rules)).toBe(compiledOnce(rules));
    expect(compiledOnce([...rules])).not.toBe(compiledOnce(rules));
  });
});
