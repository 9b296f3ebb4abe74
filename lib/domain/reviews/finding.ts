import * as z from 'zod/mini';
import { ruleGrades, severities } from '../wording/mark';

/** What a review complains of; R19 of the field names them. */
export const reviewCauses = [
  'quality',
  'fit',
  'description',
  'courier',
  'service',
  'wrongItem',
  'authenticity',
  'safety',
  'price',
] as const;
export type ReviewCause = (typeof reviewCauses)[number];

/** A stretch of a review that carries the risk. Offsets are UTF-16 code units of `text` or `followUp` as sent. */
const reviewMarkSchema = z.object({
  part: z.enum(['text', 'followUp']),
  start: z.number(),
  end: z.number(),
  words: z.string(),
  severity: z.enum(severities),
  /** Null: dissatisfaction without a cause (不满意), or a turn (但是). */
  cause: z.nullable(z.enum(reviewCauses)),
  rule: z.string(),
  /** One line, in the interface's language. */
  reason: z.string(),
  source: z.string(),
  grade: z.enum(ruleGrades),
  /** ISO date on which the source was last looked at. */
  date: z.string(),
});

/** What is to be said of one review. */
export const reviewFindingSchema = z.object({
  key: z.string(),
  /** 0 (nothing) to 1 (certainly harmful): the order by risk. No probability yet. */
  risk: z.number(),
  /** Null: nothing to point out. */
  severity: z.nullable(z.enum(severities)),
  /** Most serious first. */
  causes: z.array(z.enum(reviewCauses)),
  /** Praise with a "but". */
  mixed: z.boolean(),
  /** Nothing but the marketplace's own words where the buyer wrote none (此用户没有填写评价), and no rating that complains. */
  filler: z.boolean(),
  /** From left to right within each part, never overlapping. */
  marks: z.array(reviewMarkSchema),
});

export const reviewsJudgementSchema = z.object({ findings: z.array(reviewFindingSchema) });

export type ReviewMark = z.infer<typeof reviewMarkSchema>;
export type ReviewFinding = z.infer<typeof reviewFindingSchema>;
