import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BadModel, readModelFile } from '@/lib/domain/models/model-file';
import { shippedModels } from '@/lib/domain/models/shipped';
import { parseReviewModel } from '@/lib/domain/reviews/model';
import { modelRule } from '@/lib/domain/reviews/model-mark';
import { riskyFrom } from '@/lib/domain/reviews/risk';
import { judge } from './sample';

const bytes = new Uint8Array(readFileSync('public/models/reviews.bin'));
const model = parseReviewModel(readModelFile(bytes));
const risk = (text: string) => judge(text, { model }).risk;

describe('the review model that ships', () => {
  it('is the one that the list names, and small', () => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(shippedModels.reviews).toEqual({ file: 'reviews.bin', bytes: bytes.length, sha256 });
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(128 * 1024);
  });

  it('is refused cut short anywhere', () => {
    for (const end of [0, 3, 7, 40, 400, 4000, bytes.length - 1])
      expect(() => parseReviewModel(readModelFile(bytes.subarray(0, end))), String(end)).toThrow(BadModel);
  });

  it.each([
    '根本没法用，扔了',
    '等了半个月才收到，再也不来这家了',
    '衣服薄得像纸一样，和图片完全两回事',
    '送來的時候已經碎了，叫了半天沒人理',
    'stopped working after two days, waste of money',
  ])('finds bad: %s', (text) => expect(risk(text)).toBeGreaterThan(riskyFrom));

  it.each([
    '收到了，比想象中还好，家里人都说好',
    '第三次买了，一如既往的好',
    '沒想到這麼快就到了，包裝也很用心',
    '',
    'works great, love it',
  ])('finds nothing bad: “%s”', (text) => expect(risk(text)).toBeLessThan(riskyFrom));

  it('marks by itself what no rule knows, over whole clauses', () => {
    const text = '用了一次就扔角落了，三个月就歇菜';
    const found = judge(text, { model });
    expect(judge(text).marks).toEqual([]);
    expect(found.severity).toBe('hint');
    for (const { rule, start, end, words } of found.marks) {
      expect(rule).toBe(modelRule);
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
