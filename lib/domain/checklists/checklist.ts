import * as z from 'zod/mini';
import { textsSchema } from '../rules/rule';
import { ruleGrades } from '../wording/mark';

/** One step: what to do, why, and the sentence for the buyer where there is one to say. */
const checklistStepSchema = z.object({
  /** A word, unique within its checklist, which never changes: ticks are kept under it. */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  title: textsSchema,
  why: textsSchema,
  /** May hold variables ({买家|亲}, {金额}); the English one uses the same Chinese names. */
  say: z.nullable(textsSchema),
  source: z.nullable(z.string()),
  grade: z.nullable(z.enum(ruleGrades)),
});

/** An after-sales procedure as data. */
export const checklistSchema = z.object({
  /** Words such as `refund-only.undispatched`, which never change. */
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$/)),
  title: textsSchema,
  /** When to take this one, in one line. */
  when: textsSchema,
  steps: z.array(checklistStepSchema).check(z.minLength(1)),
});

export type Checklist = z.infer<typeof checklistSchema>;
