import * as z from 'zod/mini';
import { modelNames } from '../../domain/models/shipped';
import { reviewCauses } from '../../domain/reviews/finding';
import { families, ruleGrades, severities } from '../../domain/wording/mark';
import { id, type Messages, none } from './place';

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));

/** A rule as the options show it, in the interface's language. */
const ruleViewSchema = z.object({
  id: z.string(),
  /** `wording`: for what the shop writes. `review`: for what buyers write. */
  kind: z.enum(['wording', 'review']),
  family: z.nullable(z.enum(families)),
  cause: z.nullable(z.enum(reviewCauses)),
  title: z.string(),
  reason: z.string(),
  severity: z.enum(severities),
  source: z.string(),
  sourceDate: z.nullable(z.string()),
  grade: z.enum(ruleGrades),
  lastChecked: z.string(),
  on: z.boolean(),
  /** The rule's own words that can be taken out one by one, and whether they are. */
  words: z.array(z.object({ word: z.string(), off: z.boolean() })),
  /** Words that the person added. */
  added: z.array(z.string()),
});

/** Rules, and what the person changed in them. `shop` empty: for every shop. */
export const ruleMessages = {
  'rules.list': { from: 'ours', in: z.object({ shop: z.string() }), out: z.array(ruleViewSchema) },
  'rules.save': {
    from: 'ours',
    in: z.object({
      shop: z.string(),
      id,
      on: z.boolean(),
      added: z.array(word).check(z.maxLength(200)),
      removed: z.array(word).check(z.maxLength(500)),
    }),
    out: ruleViewSchema,
  },
  /** Trained models that can't be used; what they would judge is left to the rules. */
  'models.broken': { from: 'ours', in: none, out: z.array(z.enum(modelNames)) },
  /** What the rules in force say of a sentence that the person tries out. */
  'rules.try': {
    from: 'ours',
    in: z.object({
      shop: z.string(),
      kind: z.enum(['wording', 'review']),
      text: z.string().check(z.maxLength(4000)),
    }),
    out: z.array(
      z.object({
        rule: z.string(),
        title: z.string(),
        severity: z.enum(severities),
        start: z.number(),
        end: z.number(),
        words: z.string(),
      }),
    ),
  },
} as const satisfies Messages;

export type RuleView = z.infer<typeof ruleViewSchema>;
