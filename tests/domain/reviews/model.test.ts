import { describe, expect, it } from 'vitest';
import { BadModel, type ModelFile } from '@/lib/domain/models/model-file';
import { parseReviewModel, scoreText } from '@/lib/domain/reviews/model';
import { readText } from '@/lib/domain/reviews/model-grams';
import { smallFile, smallModel } from './small-model';

describe('a score', () => {
  const model = smallModel({ 白瞎: 6, 瞎: 2, 挺香: -4, no: 3 });
  const score = (text: string) => scoreText(model, readText(text));

  it('is the weights of what stands in the text, over the root of how many they are, and the bias', () => {
    expect(score('白瞎')).toBeCloseTo(8 / Math.sqrt(2) - 1);
    expect(score('挺香')).toBeCloseTo(-5);
    expect(score('白瞎挺香')).toBeCloseTo(4 / Math.sqrt(3) - 1);
  });

  it('counts each stretch once, and nothing of one text in the next', () => {
    expect(score('白瞎，白瞎')).toBe(score('白瞎'));
    expect(score('')).toBe(-1);
    expect(score('白瞎')).toBe(score('白瞎'));
  });

  it('reads any white space as one blank, and none at the ends', () => {
    const spaced = smallModel({ 'a b': 5 });
    expect(scoreText(spaced, readText(' a \n\t b '))).toBe(scoreText(spaced, readText('a b')));
  });
});

describe('a model file', () => {
  const good = smallFile({ 白瞎: 6, 挺香: -4, 瞎: 1 });
  const section = (name: string, bytes: Uint8Array): ModelFile => ({
    ...good,
    sections: { ...good.sections, [name]: bytes },
  });
  const without = (name: string): ModelFile => ({
    ...good,
    values: Object.fromEntries(Object.entries(good.values).filter(([key]) => key !== name)),
  });

  it('is taken', () => expect(parseReviewModel(good).grams).toBe(3));

  it.each([
    ['of another kind', { ...good, kind: 'intents' }],
    ['of another version', { ...good, version: 99 }],
    ['without a number', without('step')],
    ['with one that is none', smallFile({ 白瞎: 6 }, { bias: Number.NaN })],
    ['with buckets of too many bits', smallFile({ 白瞎: 6 }, { bits: 31 })],
    ['with more weights than it holds', smallFile({ 白瞎: 6 }, { grams: 9 })],
    ['with no sections', { ...good, sections: {} }],
    ['with buckets cut short', section('buckets', (good.sections.buckets as Uint8Array).subarray(0, 1))],
    ['with weights cut short', section('codes', new Uint8Array(1))],
    ['with levels missing', section('levels', new Uint8Array(15))],
    ['with buckets past the last', smallFile({ 白瞎: 6, 挺香: 1 }, { bits: 8 })],
  ])('is refused %s', (_, file) => expect(() => parseReviewModel(file)).toThrow(BadModel));
});
