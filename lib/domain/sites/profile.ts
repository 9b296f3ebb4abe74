import * as z from 'zod/mini';
import { orderStatuses } from '../orders/status';
import { dispatchStates, refundKinds, refundStates } from '../refunds/facts';
import { regions } from './region';
import { writingShape } from './writing';

/**
 * What we know of a marketplace's pages, as data. The same schema serves the built-in profiles, the practice
 * shop and, later, pages that a person teaches.
 */

export const pageKinds = ['chat', 'orders', 'reviews', 'refunds'] as const;
export type PageKind = (typeof pageKinds)[number];

/** S: two or more independent public sources, or a saved page. W: one source. T: taught by the person here. */
const gradeSchema = z.enum(['S', 'W', 'T']);

/** A CSS selector with its evidence. `seen` is the date of the evidence, YYYY-MM-DD. */
const selectorSchema = z.object({
  css: z.string().check(z.minLength(1)),
  grade: gradeSchema,
  seen: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

/** Best first; the first that matches wins. Never empty. */
const selectorsSchema = z.array(selectorSchema).check(z.minLength(1));

/**
 * How one field is read: the first selector that matches gives an element, then its text or `attribute`.
 * `labels` are the visible words that stand before the value (订单号, 创建时间); they outlive a redesign and
 * are tried where no selector matches. `match` keeps only the first match of a regular expression.
 */
const fieldSchema = z.object({
  pick: z.optional(selectorsSchema),
  attribute: z.optional(z.string()),
  labels: z.optional(z.array(z.string())),
  match: z.optional(z.string()),
});

const statusWordsSchema = z.partialRecord(z.enum(orderStatuses), z.array(z.string()));

/** Addresses as WXT/Chrome match patterns (scheme://host/path*), plus an optional prefix of the hash. */
const whenSchema = z.array(z.object({ url: z.string(), hash: z.optional(z.string()) })).check(z.minLength(1));

/**
 * The page may stand in a frame of its own address, where our loader is then put too; the document around it holds still as long
 * as such a frame is in it.
 */
const frames = z.optional(z.literal(true));

const chatPageSchema = z.object({
  when: whenSchema,
  frames,
  /** `level`: the buyer's member level, where the page shows one. */
  conversation: z.object({
    buyer: fieldSchema,
    key: z.optional(fieldSchema),
    level: z.optional(fieldSchema),
  }),
  /** The element that grows when a message arrives. Left out, as `item` and `text`: found by what repeats and grows. */
  list: z.optional(selectorsSchema),
  item: z.optional(selectorsSchema),
  /** An item is from whoever's selector it matches or contains; robot is asked before seller. Left out: by the side it stands on. */
  from: z.object({
    buyer: z.optional(selectorsSchema),
    seller: z.optional(selectorsSchema),
    robot: z.optional(selectorsSchema),
    system: z.optional(selectorsSchema),
  }),
  text: z.optional(selectorsSchema),
  image: z.optional(selectorsSchema),
  card: z.optional(selectorsSchema),
  time: z.optional(selectorsSchema),
  /** The order beside the chat, where the page shows one. */
  order: z.optional(
    z.object({
      root: selectorsSchema,
      orderId: fieldSchema,
      status: z.optional(fieldSchema),
      amount: z.optional(fieldSchema),
      item: z.optional(fieldSchema),
      /** Where the order's parcel is, for a buyer who asks. `state` is the newest line of its way, or one word for it. */
      parcel: z.optional(
        z.object({
          courier: z.optional(fieldSchema),
          number: z.optional(fieldSchema),
          state: fieldSchema,
          at: z.optional(fieldSchema),
        }),
      ),
    }),
  ),
  statusWords: z.optional(statusWordsSchema),
  /** Left out: the box in which a reply is written, by its role and place. */
  input: z.optional(selectorsSchema),
  /** Only to find the edge of the reply box, so that our dock covers no control. Never pressed. */
  sendButton: z.optional(selectorsSchema),
});

/**
 * A list of orders, read by what a person sees: a row is the largest block that holds exactly one order number, or one
 * that a `row` selector finds; its fields are read by selector, by label, or by the header above their column.
 */
const ordersPageSchema = z.object({
  when: whenSchema,
  frames,
  /** The element that holds the list and is watched. Left out: what holds the rows that are found. */
  list: z.optional(selectorsSchema),
  /** Fast path; where nothing matches, rows are found around `orderId.match`. */
  row: z.optional(selectorsSchema),
  /** `match` is the pattern of an order number and is required: it is the anchor of a row. */
  orderId: fieldSchema,
  fields: z.object({
    status: fieldSchema,
    orderedAt: fieldSchema,
    paidAt: z.optional(fieldSchema),
    amount: fieldSchema,
    buyer: z.optional(fieldSchema),
    itemTitle: z.optional(fieldSchema),
    itemSku: z.optional(fieldSchema),
    itemQuantity: z.optional(fieldSchema),
    buyerMessage: z.optional(fieldSchema),
    sellerMemo: z.optional(fieldSchema),
    timeLeft: z.optional(fieldSchema),
  }),
  /** A block inside a row that stands for one item. */
  item: z.optional(selectorsSchema),
  statusWords: statusWordsSchema,
});

/**
 * A list of reviews. A row holds one review: what was written, its rating, whose order it belongs to. Rows are found by
 * selector, else as the repeated blocks that hold one review text each.
 */
const reviewsPageSchema = z.object({
  when: whenSchema,
  frames,
  /** The element that holds the list and is watched. Left out: what holds the rows that are found. */
  list: z.optional(selectorsSchema),
  row: z.optional(selectorsSchema),
  /** What was added later stands in a row of its own after the review's. */
  followUpRow: z.optional(selectorsSchema),
  /** The elements whose words are the review's own: marks are painted in them. Left out: found by their words. */
  text: z.optional(selectorsSchema),
  followUp: z.optional(selectorsSchema),
  image: z.optional(selectorsSchema),
  /** As many as the stars. */
  star: z.optional(selectorsSchema),
  fields: z.object({
    orderId: fieldSchema,
    /** A word of `ratingWords`, or a number of stars. */
    rating: z.optional(fieldSchema),
    at: fieldSchema,
    buyer: z.optional(fieldSchema),
    item: z.optional(fieldSchema),
    /** A word of `repliedWords`. */
    replied: z.optional(fieldSchema),
  }),
  ratingWords: z.optional(
    z.object({ good: z.array(z.string()), neutral: z.array(z.string()), bad: z.array(z.string()) }),
  ),
  repliedWords: z.optional(z.object({ yes: z.array(z.string()), no: z.array(z.string()) })),
});

/** A list of refunds and after-sales claims, or the page of one (`detail`: the page itself is the row). */
const refundsPageSchema = z.object({
  when: whenSchema,
  frames,
  list: z.optional(selectorsSchema),
  row: z.optional(selectorsSchema),
  /** The whole page is one claim: addresses like those of `when`. */
  detail: z.optional(whenSchema),
  fields: z.object({
    refundId: z.optional(fieldSchema),
    orderId: fieldSchema,
    kind: fieldSchema,
    reason: z.optional(fieldSchema),
    amount: fieldSchema,
    paid: z.optional(fieldSchema),
    status: fieldSchema,
    dispatch: z.optional(fieldSchema),
    item: z.optional(fieldSchema),
    appliedAt: z.optional(fieldSchema),
    timeLeft: z.optional(fieldSchema),
  }),
  kindWords: z.partialRecord(z.enum(refundKinds), z.array(z.string())),
  stateWords: z.partialRecord(z.enum(refundStates), z.array(z.string())),
  dispatchWords: z.partialRecord(z.enum(dispatchStates), z.array(z.string())),
});

export const siteProfileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.object({ 'zh-CN': z.string(), 'zh-TW': z.string(), en: z.string() }),
  /** When somebody last compared this profile with evidence, YYYY-MM-DD. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  languages: z.array(z.string()),
  /** Whose laws hold for what its sellers write; left out: the mainland's. */
  region: z.optional(z.enum(regions)),
  ...writingShape,
  pages: z.object({
    chat: z.optional(chatPageSchema),
    orders: z.optional(ordersPageSchema),
    reviews: z.optional(reviewsPageSchema),
    refunds: z.optional(refundsPageSchema),
  }),
});

export type Selector = z.infer<typeof selectorSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type OrdersPage = z.infer<typeof ordersPageSchema>;
export type ChatPage = z.infer<typeof chatPageSchema>;
export type ReviewsPage = z.infer<typeof reviewsPageSchema>;
export type RefundsPage = z.infer<typeof refundsPageSchema>;
export type SiteProfile = z.infer<typeof siteProfileSchema>;
export type StatusWords = z.infer<typeof statusWordsSchema>;
