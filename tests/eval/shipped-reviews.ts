import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModelFile } from '@/lib/domain/models/model-file';
import { parseReviewModel, type ReviewModel } from '@/lib/domain/reviews/model';

/** The review model that ships, read from the checkout in which the command runs. */
export const readShippedReviews = (): ReviewModel =>
  parseReviewModel(readModelFile(readFileSync(join(process.cwd(), 'public/models/reviews.bin'))));
