import type { ScriptedReview } from '../review-script';

import { complaints } from './reviews-complaints';
import { praise } from './reviews-praise';

/** The reviews of the practice shop: of every kind that a seller meets, and some that are still to come. All invented. */
export const practiceReviews: readonly ScriptedReview[] = [...praise, ...complaints];
