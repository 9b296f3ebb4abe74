import * as z from 'zod/mini';
import { orderStatuses } from '../orders/status';

export const speakers = ['buyer', 'seller', 'robot', 'system'] as const;
export type Speaker = (typeof speakers)[number];

/** Longer lines are cut at the page's border: nobody types this much, and a pasted book must not slow a judgement. */
export const longestLine = 4000;
/** A parcel's newest line is cut here: a buyer is told where it is, not its whole way. */
export const longestState = 120;

const messageSchema = z.object({
  from: z.enum(speakers),
  /** What was said; an image or card without words is the empty string, and so is what we can't read (a sticker, a voice). */
  text: z.string().check(z.maxLength(longestLine)),
  kind: z.enum(['text', 'image', 'card']),
  /** ISO 8601 with offset, or null where the page shows none that can be read. */
  at: z.nullable(z.string()),
});

/** The order's parcel, as far as the page tells of it. */
const parcelSchema = z.object({
  courier: z.nullable(z.string()),
  number: z.nullable(z.string()),
  /** The newest line of its way in the page's own words. */
  state: z.string().check(z.maxLength(longestState)),
  /** When that was so: ISO 8601 with offset. */
  at: z.nullable(z.string()),
});

/** The order that the page shows beside the conversation. A field that can't be read is null. */
const chatOrderSchema = z.object({
  orderId: z.nullable(z.string()),
  status: z.enum(orderStatuses),
  statusText: z.nullable(z.string()),
  amount: z.nullable(z.object({ value: z.number(), currency: z.string() })),
  item: z.nullable(z.string()),
  /** Absent where the page tells nothing of a parcel. */
  parcel: z.exactOptional(parcelSchema),
});

export const chatFactsSchema = z.object({
  conversation: z.object({
    buyer: z.nullable(z.string()),
    /** What tells this conversation from the next: the page's own id, else the buyer's name. */
    key: z.nullable(z.string()),
    /** The buyer's member level as the shop names it; absent where the page shows none. */
    level: z.exactOptional(z.string().check(z.maxLength(40))),
  }),
  messages: z.array(messageSchema).check(z.maxLength(200)),
  composer: z.enum(['textarea', 'contenteditable', 'none']),
  order: z.nullable(chatOrderSchema),
});

export type Message = z.infer<typeof messageSchema>;
export type Parcel = z.infer<typeof parcelSchema>;
export type ChatOrder = z.infer<typeof chatOrderSchema>;
export type ChatFacts = z.infer<typeof chatFactsSchema>;
