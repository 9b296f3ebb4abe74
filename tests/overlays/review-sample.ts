import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewFinding, ReviewMark } from '@/lib/domain/reviews/finding';

export const review = (key: string, text: string | null, more: Partial<Review> = {}): Review => ({
  key,
  orderId: '4213781120036512207',
  rating: 'bad',
  text,
  followUp: null,
  at: '2026-11-22T09:58:13+08:00',
  buyer: '林**夏',
  item: '春秋透气运动鞋 轻便软底',
  replied: false,
  hasImages: false,
  ...more,
});

export const markOf = (text: string, words: string, more: Partial<ReviewMark> = {}): ReviewMark => ({
  part: 'text',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  words,
  severity: 'warn',
  cause: 'quality',
  rule: 'review.quality.poor',
  reason: '说东西坏了：先问清照片和经过',
  source: '买家评价的常见说法',
  grade: 'C',
  date: '2026-11-22',
  ...more,
});

export const finding = (key: string, more: Partial<ReviewFinding> = {}): ReviewFinding => ({
  key,
  risk: 0.6,
  severity: 'warn',
  causes: ['quality'],
  mixed: false,
  filler: false,
  marks: [],
  ...more,
});

export const quiet = (key: string, more: Partial<ReviewFinding> = {}): ReviewFinding =>
  finding(key, { severity: null, causes: [], risk: 0.05, ...more });
