import type { Review } from '@/lib/domain/reviews/facts';

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
