import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Review } from '@/lib/domain/reviews/facts';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { median, quartiles, round3, type Spread, time } from './timing';

const reviewCount = 10_000;
const rounds = 5;
const keywords = /不好|不满意|但是|差评|退货|垃圾|失望|骗|假货|坏了|破了|太差|难吃|恶心|后悔/g;

/** `usPerReview`: microseconds, the median of alternated rounds; `spread`: quartiles of those rounds. */
export type ReviewFigures = {
  n: number;
  usPerReview: { ours: number; floor: number };
  spread: Record<'ours' | 'floor', Spread>;
  ratioToFloor: number;
};

/** Judges 10,000 reviews by all rules, beside a regular expression of some keywords, which is the least that could be done. */
export function run(options: { data?: string }): ReviewFigures {
  const texts = options.data === undefined ? generateReviews() : readReviews(options.data);
  const reviews = texts.map(toReview);
  const times: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] };
  const us = (ms: number) => (ms * 1000) / texts.length;
  for (let round = 0; round < rounds; round++) {
    const judged = time(() => judgeReviews(reviews, { rules: reviewRules, language: 'zh-CN', off: [] }));
    times.ours.push(us(judged.ms));
    times.floor.push(us(time(() => texts.map((text) => text.match(keywords)?.length ?? 0)).ms));
  }
  const usPerReview = { ours: round3(median(times.ours)), floor: round3(median(times.floor)) };
  return {
    n: texts.length,
    usPerReview,
    spread: { ours: quartiles(times.ours), floor: quartiles(times.floor) },
    ratioToFloor: round3(usPerReview.ours / usPerReview.floor),
  };
}

function readReviews(folder: string): string[] {
  return readFileSync(join(folder, 'reviews_online_shopping.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, reviewCount)
    .map((line) => String((JSON.parse(line) as { text: unknown }).text));
}

function generateReviews(): string[] {
  const said = ['质量不错', '物流有点慢', '用了两天就坏了', '客服态度很好', '颜色和图片不一样', '会再来买'];
  const part = (number: number) => said[number % said.length];
  return Array.from(
    { length: reviewCount },
    (_, i) => `${part(i)}，${part(i * 7 + 1)}，${part(Math.floor(i / 6))}。`,
  );
}

const toReview = (text: string, at: number): Review => ({
  key: String(at),
  orderId: null,
  rating: null,
  text,
  followUp: null,
  at: null,
  buyer: null,
  item: null,
  replied: null,
  hasImages: null,
});
