import * as z from 'zod/mini';
import { severities } from '../wording/mark';

/** A reminder that the person prepared: when (ISO) and by which template. */
export const remindedSchema = z.object({
  at: z.string(),
  template: z.string(),
  how: z.enum(['insert', 'copy']),
});

/**
 * What is to be said of one order on the page. `unpaid`: a reminder is due (or will be: `from` lies ahead).
 * `cantRead`: its time or its status could not be read, so nothing is claimed.
 */
const orderFindingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unpaid'),
    orderId: z.string(),
    rule: z.string(),
    severity: z.enum(severities),
    orderedAt: z.string(),
    /** ISO time from which the flag stands: the order's time plus the setting's hour. The view ticks. */
    from: z.string(),
    amount: z.nullable(z.object({ value: z.number(), currency: z.string() })),
    statusText: z.nullable(z.string()),
    /** Oldest first. */
    reminded: z.array(remindedSchema),
  }),
  z.object({
    kind: z.literal('cantRead'),
    orderId: z.string(),
    rule: z.string(),
    fields: z.array(z.enum(['orderedAt', 'status'])),
    statusText: z.nullable(z.string()),
  }),
]);

export const ordersJudgementSchema = z.object({
  findings: z.array(orderFindingSchema),
  /** Minutes of the setting, so that a view can say by which rule. */
  minutes: z.number(),
  /** Orders that were reminded and have been seen paid since, of this site, in the last 30 days. */
  recovered: z.object({ orders: z.number(), reminded: z.number() }),
});

export type Reminded = z.infer<typeof remindedSchema>;
export type OrderFinding = z.infer<typeof orderFindingSchema>;
export type OrdersJudgement = z.infer<typeof ordersJudgementSchema>;
