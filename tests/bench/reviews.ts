import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Review } from '@/lib/domain/reviews/facts';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import { scoreText } from '@/lib/domain/reviews/model';
import { readText } from '@/lib/domain/reviews/model-grams';
import { reviewRules } from '@/lib/domain/rules/reviews';
import { fold } from '@/lib/domain/text';
import { readShippedReviews } from '../eval/shipped-reviews';
import { median, quartiles, round3, type Spread, time } from './timing';

const reviewCount = 10_000;
const rounds = 5;
const allWays = ['ours', 'rules', 'model', 'floor'] as const;
const keywords = /不好|不满意|但是|差评|退货|垃圾|失望|骗|假货|坏了|破了|太差|难吃|恶心|后悔/g;

/** `ours`: rules and model, as the worker judges; `model`: its score alone; `floor`: a regular expression of some keywords. */
type Way = (typeof allWays)[number];

/** `usPerReview`: microseconds, the median of alternated rounds; `spread`: quartiles of those rounds. */
export type ReviewFigures = {
  n: number;
  /** UTF-16 units of a review, on average. */
  length: number;
  usPerReview: Record<Way, number>;
  spread: Record<Way, Spread>;
  ratioToFloor: number;
};

/** Judges 10,000 reviews in each way, in turns. */
export function run(options: { data?: string }): ReviewFigures {
  const texts = options.data === undefined ? generateReviews() : readReviews(options.data);
  const reviews = texts.map(toReview);
  const model = readShippedReviews();
  const settings = { rules: reviewRules, language: 'zh-CN', off: [] } as const;
  const ways: Record<Way, () => unknown> = {
    ours: () => judgeReviews(reviews, { ...settings, model }),
    rules: () => judgeReviews(reviews, settings),
    model: () => texts.map((text) => scoreText(model, readText(fold(text)))),
    floor: () => texts.map((text) => text.match(keywords)?.length ?? 0),
  };
  const times: Record<Way, number[]> = { ours: [], rules: [], model: [], floor: [] };
  for (let round = 0; round < rounds; round++)
    for (const way of allWays) times[way].push((time(ways[way]).ms * 1000) / texts.length);
  const each = <T>(read: (of: number[]) => T) =>
    Object.fromEntries(allWays.map((way) => [way, read(times[way])])) as Record<Way, T>;
  const usPerReview = each((of) => round3(median(of)));
  return {
    n: texts.length,
    length: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length),
    usPerReview,
    spread: each(quartiles),
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
