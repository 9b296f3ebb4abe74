import * as z from 'zod/mini';

const text = z.nullable(z.string().check(z.maxLength(4000)));

/** Marketplaces with stars tell 1–5, those with three words good, neutral or bad. */
export const ratingSchema = z.union([
  z.number().check(z.minimum(1), z.maximum(5)),
  z.enum(['good', 'neutral', 'bad']),
]);

/**
 * One review as a page shows it. Every field that the page does not show, or that could not be read, is null. An empty
 * `text` was read and is empty.
 */
export const reviewSchema = z.object({
  /** Tells the reviews of one page apart; kept as a hash only. */
  key: z.string().check(z.minLength(1), z.maxLength(200)),
  orderId: z.nullable(z.string().check(z.maxLength(60))),
  rating: z.nullable(ratingSchema),
  /** What the buyer wrote, as shown. */
  text,
  /** What the buyer added later (追评). */
  followUp: text,
  /** ISO 8601 with offset. */
  at: z.nullable(z.string()),
  /** As shown, often masked: never a key. */
  buyer: z.nullable(z.string().check(z.maxLength(200))),
  item: z.nullable(z.string().check(z.maxLength(1000))),
  replied: z.nullable(z.boolean()),
  hasImages: z.nullable(z.boolean()),
});

export type Rating = z.infer<typeof ratingSchema>;
export type Review = z.infer<typeof reviewSchema>;
