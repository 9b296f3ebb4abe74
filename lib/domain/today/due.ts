import * as z from 'zod/mini';

const money = z.nullable(z.object({ value: z.number(), currency: z.string() }));

/** A page of the shop on which something was seen due, and when. */
const seen = {
  site: z.string(),
  shop: z.string(),
  page: z.string(),
  seenAt: z.string(),
  /** Seen more than ten minutes ago: told in the past tense. */
  stale: z.boolean(),
};

/** A line of 今日. */
export const dueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unpaid'),
    ...seen,
    orders: z.number(),
    amount: money,
    oldestOrderedAt: z.string(),
  }),
  /** Claims that waited for the merchant. `soonest`: when the first of their countdowns ends (ISO), where one was shown. */
  z.object({ kind: z.literal('refund'), ...seen, refunds: z.number(), soonest: z.nullable(z.string()) }),
  /** Reviews at warn or above that nobody had answered. */
  z.object({ kind: z.literal('review'), ...seen, reviews: z.number() }),
]);

export type Due = z.infer<typeof dueSchema>;
export type UnpaidDue = Extract<Due, { kind: 'unpaid' }>;
