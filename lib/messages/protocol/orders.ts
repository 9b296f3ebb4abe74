import * as z from 'zod/mini';
import { suggestionSchema } from '../../domain/chat/suggestion';
import { listedOrderSchema, orderSchema } from '../../domain/orders/facts';
import { ordersJudgementSchema } from '../../domain/orders/finding';
import { dueSchema } from '../../domain/today/due';
import { id, type Messages, none, placeSchema } from './place';

/** Sold orders and what is due. */
export const orderMessages = {
  /** Orders that the page shows now, changed ones only, at most 200 a call. */
  'orders.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, orders: z.array(listedOrderSchema).check(z.maxLength(200)) }),
    out: ordersJudgementSchema,
  },
  /** The reminder for one order that the page shows unpaid now, filled; refused for any other order. */
  'reminders.prepare': {
    from: 'page',
    in: z.object({ place: placeSchema, order: orderSchema }),
    out: suggestionSchema,
  },
  'reminders.done': {
    from: 'page',
    in: z.object({ place: placeSchema, orderId: z.string(), template: id, how: z.enum(['insert', 'copy']) }),
    out: ordersJudgementSchema,
  },
  /** What is due, from the pages seen. */
  'today.list': { from: 'ours', in: none, out: z.array(dueSchema) },
} as const satisfies Messages;
