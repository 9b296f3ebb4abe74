import { describe, expect, it } from 'vitest';
import { writeModelFile } from '@/lib/domain/models/model-file';
import { parseReviewModel, scoreText } from '@/lib/domain/reviews/model';
import { readText } from '@/lib/domain/reviews/model-grams';
import { shape, trainReviews } from './reviews';
import { hashText, type ReviewRow } from './rows';

const good = ['挺香', '很合身', '又快又好', '家人都爱'];
const bad = ['白瞎了', '再也不买', '扔了', '糟心'];

const rows: ReviewRow[] = [true, false].flatMap((isBad) =>
  Array.from({ length: 60 }, (_, i) => {
    const words = isBad ? bad : good;
    const text = `第${i}次买，${words[i % 4]}，${words[(i * 7 + 1) % 4]}`;
    return { text, isBad, file: 'own', group: Number.parseInt(hashText(text).slice(0, 8), 16) };
  }),
);
const small = { ...shape, grams: 500, bits: 16 };

describe('training', () => {
  it('gives the same bytes for the same reviews', () => {
    const twice = [1, 2].map(() => writeModelFile(trainReviews(rows, small)));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('learns what parts bad from good, within sixteen levels and the wanted number of stretches', () => {
    const model = parseReviewModel(trainReviews(rows, small));
    const score = (text: string) => scoreText(model, readText(text));
    expect(score('唉，白瞎了')).toBeGreaterThan(score('第3次买'));
    expect(score('哈，挺香')).toBeLessThan(score('第3次买'));
    expect(model.grams).toBeLessThanOrEqual(500);
    expect(model.grams).toBeGreaterThan(20);
    expect(new Set(model.weights).size).toBeLessThanOrEqual(17);
    expect(model.score).toBeGreaterThan(0);
  });
});
