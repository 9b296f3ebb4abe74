import * as z from 'zod/mini';
import { suggestionSchema } from '../../domain/chat/suggestion';
import { reviewSchema } from '../../domain/reviews/facts';
import { reviewsJudgementSchema } from '../../domain/reviews/finding';
import { id, type Messages, none, placeSchema } from './place';

/** Reviews: what to point out in them, and the first words to their buyers. */
export const reviewMessages = {
  /** Reviews that the page shows now, changed ones only, at most 100 a call. */
  'reviews.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, reviews: z.array(reviewSchema).check(z.maxLength(100)) }),
    out: reviewsJudgementSchema,
  },
  /** The opening line for one review's buyer, filled. */
  'reviews.opening': {
    from: 'page',
    in: z.object({ place: placeSchema, review: reviewSchema }),
    out: suggestionSchema,
  },
  'reviews.opened': {
    from: 'page',
    in: z.object({ place: placeSchema, key: z.string(), template: id, how: z.enum(['insert', 'copy']) }),
    out: none,
  },
} as const satisfies Messages;
