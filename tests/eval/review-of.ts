import type { Review } from '@/lib/domain/reviews/facts';

/** A review of which only the text is known. */
export const toReview = (text: string, at: number): Review => ({
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
