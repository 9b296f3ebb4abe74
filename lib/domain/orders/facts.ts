import * as z from 'zod/mini';
import { orderStatuses } from './status';

const time = z.nullable(z.string());
const text = z.nullable(z.string().check(z.maxLength(1000)));

/**
 * One order as a page shows it. Every field that the page does not show, or that could not be read, is null: a rule
 * that needs it then says "can't read" and judges nothing.
 */
export const orderSchema = z.object({
  orderId: z.string().check(z.minLength(1), z.maxLength(60)),
  status: z.enum(orderStatuses),
  /** The page's own word, 等待买家付款. */
  statusText: text,
  /** ISO 8601 with offset. */
  orderedAt: time,
  paidAt: time,
  amount: z.nullable(z.object({ value: z.number(), currency: z.string() })),
  /** As shown, often masked (小**鹿): never a key. */
  buyer: text,
  items: z
    .array(z.object({ title: z.string(), sku: text, quantity: z.nullable(z.number()) }))
    .check(z.maxLength(50)),
  buyerMessage: text,
  sellerMemo: text,
  /** Seconds that the page's own countdown shows, or null. */
  timeLeft: z.nullable(z.number()),
});

export type Order = z.infer<typeof orderSchema>;

/** What an order is judged, counted and remembered by: all that is read of every row of a list. */
export const listedOrderSchema = z.pick(orderSchema, {
  orderId: true,
  status: true,
  statusText: true,
  orderedAt: true,
  paidAt: true,
  amount: true,
});

export type ListedOrder = z.infer<typeof listedOrderSchema>;
