import type { Rating, Review } from '@/lib/domain/reviews/facts';
import type { ReviewFinding } from '@/lib/domain/reviews/finding';
import { judgeReviews } from '@/lib/domain/reviews/judge';
import type { ReviewModel } from '@/lib/domain/reviews/model';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { ReviewRule } from '@/lib/domain/rules/rule';
import type { Language } from '@/lib/domain/settings/settings';

/** A review of an invented buyer, with what a test changes in it. */
export const review = (change: Partial<Review> = {}): Review => ({
  key: 'r1',
  orderId: '260418000000000001',
  rating: null,
  text: null,
  followUp: null,
  at: '2026-11-20T10:00:00+08:00',
  buyer: '林小满',
  item: '云朵保温杯',
  replied: false,
  hasImages: false,
  ...change,
});

type Change = { language?: Language; off?: string[]; rules?: ReviewRule[]; model?: ReviewModel };

/** Judges by the rules that ship, unless a test brings its own. */
export const judgeAll = (reviews: Review[], change: Change = {}): ReviewFinding[] =>
  judgeReviews(reviews, { rules: reviewRules, language: 'zh-CN', off: [], ...change });

/** The finding of one review, given by its text or by what it has. */
export function judge(change: Partial<Review> | string, options: Change = {}): ReviewFinding {
  const [finding] = judgeAll([review(typeof change === 'string' ? { text: change } : change)], options);
  if (!finding) throw new Error('no finding');
  return finding;
}

export const judgeRated = (text: string, rating: Rating | null): ReviewFinding => judge({ text, rating });
