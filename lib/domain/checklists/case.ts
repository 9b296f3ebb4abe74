import * as z from 'zod/mini';
import { askSchema } from '../chat/suggestion';
import { refundKinds } from '../refunds/facts';
import { ruleGrades } from '../wording/mark';

const text = z.nullable(z.string());

/**
 * One after-sales case: a checklist that was started, and what is ticked of it. Bears the numbers of order and claim
 * and what the sentences need, and no name of a buyer.
 */
export const caseSchema = z.object({
  id: z.string(),
  checklist: z.string(),
  site: z.string(),
  shop: z.string(),
  orderId: text,
  refundId: text,
  item: text,
  kind: z.enum(refundKinds),
  reason: text,
  amount: z.nullable(z.object({ value: z.number(), currency: z.string() })),
  openedAt: z.string(),
  /** Of the last tick or turn. */
  changedAt: z.string(),
  /** Null while it is open. */
  closedAt: text,
  /** Step id → ISO time. A step that a newer version dropped keeps its tick. */
  ticks: z.record(z.string(), z.string()),
});

/** A case as a view shows it, in the interface's language, its sentences filled as far as the facts go. */
export const caseViewSchema = z.object({
  id: z.string(),
  checklist: z.string(),
  title: z.string(),
  site: z.string(),
  shop: z.string(),
  orderId: text,
  refundId: text,
  item: text,
  openedAt: z.string(),
  changedAt: z.string(),
  closedAt: text,
  /** The first step without a tick; null where all are done. */
  now: text,
  steps: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      why: z.string(),
      /** What is asked for still stands as {name}. */
      say: z.nullable(z.object({ text: z.string(), asks: z.array(askSchema) })),
      doneAt: text,
      source: text,
      grade: z.nullable(z.enum(ruleGrades)),
    }),
  ),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseView = z.infer<typeof caseViewSchema>;
