import { describe, expect, it } from 'vitest';
import { wordingRules } from '@/lib/domain/rules/wording';
import { checkDraft } from '@/lib/domain/wording/check';
import type { Family } from '@/lib/domain/wording/mark';
import { madeUpLast, madeUpLater, madeUpSellerWording } from './made-up-seller-wording';

const hard: readonly Family[] = ['incentive', 'contact', 'absolute', 'collect', 'medical'];

const graveMarks = (text: string) =>
  checkDraft(text, { rules: wordingRules, language: 'zh-CN', off: [], ignoredWords: [] }).filter(
    ({ family, severity }) => hard.includes(family) && (severity === 'warn' || severity === 'urgent'),
  );

describe('120 made-up rows of seller wording', () => {
  const rows = [...madeUpSellerWording, ...madeUpLater, ...madeUpLast];
  const wrong = rows.filter(([label]) => label !== 'ok');
  const fine = rows.filter(([label]) => label === 'ok');

  it.each(wrong)('%s is marked: %s', (_label, text) => {
    expect(graveMarks(text)).not.toEqual([]);
  });

  it.each(fine)('%s stays unmarked: %s', (_label, text) => {
    expect(graveMarks(text)).toEqual([]);
  });
});
