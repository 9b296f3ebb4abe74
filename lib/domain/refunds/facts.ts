import * as z from 'zod/mini';

/** 仅退款 · 退货退款 · 换货 · 维修 · 补寄. A word that no profile lists is `unknown`, never guessed. */
export const refundKinds = [
  'refund-only',
  'return-and-refund',
  'exchange',
  'repair',
  'reissue',
  'unknown',
] as const;
export type RefundKind = (typeof refundKinds)[number];

/** Where the claim stands. `pending`: it waits for the merchant. `returning`: the goods are on their way back. */
export const refundStates = [
  'pending',
  'returning',
  'returned',
  'refunding',
  'done',
  'closed',
  'unknown',
] as const;
export type RefundState = (typeof refundStates)[number];

/** Where the goods are: decides whether 仅退款 is agreed to at once or looked into. */
export const dispatchStates = ['undispatched', 'dispatched', 'received', 'unknown'] as const;
export type DispatchState = (typeof dispatchStates)[number];

const text = z.nullable(z.string().check(z.maxLength(1000)));
const number = z.nullable(z.string().check(z.maxLength(60)));
const money = z.nullable(z.object({ value: z.number(), currency: z.string() }));

/** One refund or after-sales claim as a page shows it; what could not be read is null. */
export const refundSchema = z.object({
  /** Tells the claims of one page apart: the claim's number, else the order's. */
  key: z.string().check(z.minLength(1), z.maxLength(80)),
  refundId: number,
  orderId: number,
  kind: z.enum(refundKinds),
  /** The page's own words, as of `status` and `dispatchText`. */
  kindText: text,
  reason: text,
  /** What the buyer asks back. */
  amount: money,
  paid: money,
  status: text,
  state: z.enum(refundStates),
  dispatch: z.enum(dispatchStates),
  dispatchText: text,
  item: text,
  /** ISO 8601 with offset. */
  appliedAt: z.nullable(z.string()),
  /** Seconds that the page's own countdown shows. */
  timeLeft: z.nullable(z.number()),
});

export type Refund = z.infer<typeof refundSchema>;
