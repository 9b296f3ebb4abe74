import * as z from 'zod/mini';
import { orderStatuses } from '../orders/status';
import { incidentKinds } from '../templates/template';
import { buyerKinds } from './contact';
import { intents } from './intent';

/** Why a suggestion stands where it stands; said in words by the view. */
const reasonSchema = z.discriminatedUnion('kind', [
  /** Words of the buyer that the template answers, longest first. */
  z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
  /** What the buyer probably wants, and the template answers. */
  z.object({ kind: z.literal('intent'), intent: z.enum(intents) }),
  z.object({ kind: z.literal('order'), status: z.enum(orderStatuses) }),
  z.object({ kind: z.literal('firstContact') }),
  z.object({ kind: z.literal('habit'), times: z.number() }),
  z.object({ kind: z.literal('code'), code: z.string() }),
  /** It is for such buyers, and this is one. */
  z.object({ kind: z.literal('audience'), audience: z.enum(buyerKinds) }),
  /** It is for members of this level, and the page shows it for this buyer. */
  z.object({ kind: z.literal('level'), level: z.string() }),
  /** It explains what stands still now. */
  z.object({ kind: z.literal('incident'), incident: z.enum(incidentKinds) }),
  /** Searched for outside its dates. */
  z.object({ kind: z.literal('expired') }),
  z.object({ kind: z.literal('upcoming') }),
  /** It tells where the parcel is, as the page shows it. */
  z.object({ kind: z.literal('parcel') }),
  /** What the person put down as going with an item. */
  z.object({ kind: z.literal('related'), item: z.string(), names: z.array(z.string()) }),
]);

/** A blank that the person fills before the text may go into the reply box. */
export const askSchema = z.object({ name: z.string(), fallback: z.nullable(z.string()) });

export const suggestionSchema = z.object({
  template: z.string(),
  title: z.string(),
  /** Filled as far as the facts go; what is asked for still stands as {name}. */
  text: z.string(),
  asks: z.array(askSchema),
  reasons: z.array(reasonSchema),
});

export const chatJudgementSchema = z.object({
  /** The buyer's unanswered lines as one question; null where somebody has answered or nobody asked. */
  question: z.nullable(
    z.object({
      lines: z.array(z.string()),
      since: z.nullable(z.string()),
      /** Newest line's place. */ last: z.number(),
    }),
  ),
  /** What the paid orders seen beside this conversation say of its buyer; null where none was seen. */
  buyer: z.nullable(z.enum(buyerKinds)),
  /** What stands still in the shop now; absent in usual times. */
  incidents: z.exactOptional(z.array(z.enum(incidentKinds))),
  /** At most five, best first. Empty where nothing fits: a wrong confident suggestion costs more than none. */
  suggestions: z.array(suggestionSchema),
});

export type Reason = z.infer<typeof reasonSchema>;
export type Ask = z.infer<typeof askSchema>;
export type Suggestion = z.infer<typeof suggestionSchema>;
export type ChatJudgement = z.infer<typeof chatJudgementSchema>;
