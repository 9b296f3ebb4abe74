import * as z from 'zod/mini';
import { caseViewSchema } from '../../domain/checklists/case';
import { refundSchema } from '../../domain/refunds/facts';
import { refundsJudgementSchema } from '../../domain/refunds/finding';
import { id, type Messages, none, placeSchema } from './place';

/** Refunds, and the checklists that lead through them. */
export const refundMessages = {
  /** Claims that the page shows now, changed ones only, at most 100 a call. */
  'refunds.judge': {
    from: 'page',
    in: z.object({ place: placeSchema, refunds: z.array(refundSchema).check(z.maxLength(100)) }),
    out: refundsJudgementSchema,
  },
  /** Starts a checklist, for a claim or without one; the open case of the same claim where there is one already. */
  'cases.begin': {
    from: 'page',
    in: z.object({ place: placeSchema, checklist: id, refund: z.nullable(refundSchema) }),
    out: caseViewSchema,
  },
  'cases.tick': {
    from: 'page',
    in: z.object({ id, step: id, done: z.boolean() }),
    out: caseViewSchema,
  },
  /** Closes a case, or opens it again. */
  'cases.close': { from: 'page', in: z.object({ id, closed: z.boolean() }), out: caseViewSchema },
  /** Cases that `query` finds (order or claim number, item, title; empty: all), the one changed last first, open and closed apart. */
  'cases.list': {
    from: 'ours',
    in: z.object({ query: z.string().check(z.maxLength(100)) }),
    out: z.object({ open: z.array(caseViewSchema), closed: z.array(caseViewSchema) }),
  },
  'cases.remove': { from: 'ours', in: z.object({ id }), out: none },
  /** Takes a removal back, as long as the person may still think of it. */
  'cases.restore': { from: 'ours', in: z.object({ id }), out: caseViewSchema },
  /** Every checklist that can be started by hand, in the interface's language. */
  'checklists.list': {
    from: 'ours',
    in: none,
    out: z.array(z.object({ id: z.string(), title: z.string(), when: z.string(), steps: z.number() })),
  },
} as const satisfies Messages;
