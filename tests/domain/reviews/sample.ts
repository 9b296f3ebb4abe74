import type { Review } from '@/lib/domain/reviews/facts';

/** A review as a page shows it; what matters to a test is changed. */
export const review = (change: Partial<Review> = {}): Review => ({
  key: '4021|棉麻桌布',
  orderId: '4021357798610000001',
  rating: 'bad',
  text: '收到就开线了，客服也不回。',
  followUp: null,
  at: '2026-11-20T09:12:00+08:00',
  buyer: '小**鹿',
  item: '棉麻桌布',
  replied: false,
  hasImages: false,
  ...change,
});
