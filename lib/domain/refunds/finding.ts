import * as z from 'zod/mini';
import { caseViewSchema } from '../checklists/case';
import { ruleGrades, severities } from '../wording/mark';

/** What the buyer's reason comes to. `other`: readable, and none of these. `unknown`: not shown. */
export const reasonKinds = [
  'dislike',
  'quality',
  'description',
  'wrongItem',
  'notReceived',
  'slowDispatch',
  'price',
  'agreement',
  'other',
  'unknown',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** What to do about a claim, said by the view; each stands for a rule with its source. */
const refundAdvices = [
  /** 仅退款 before dispatch: agree at once. */
  'agree',
  /** 仅退款 while the parcel is on its way: stop it, then agree. */
  'intercept',
  /** 仅退款 after receipt: look at the evidence before answering. */
  'evidence',
  /** 退货退款 within the seven days: agree, give the address. */
  'acceptReturn',
  /** Goods on their way back or there: check them, then refund. */
  'inspect',
  'exchange',
  /** Kind or place of the goods can't be read: look for yourself first. */
  'look',
] as const;
export type RefundAdvice = (typeof refundAdvices)[number];

/** What to look at first, in this order. */
const lookAts = [
  'dispatch',
  'tracking',
  'evidence',
  'amount',
  'reason',
  'receivedAt',
  'goods',
  'timeLeft',
] as const;
export type LookAt = (typeof lookAts)[number];

/** What is to be said of one claim. Null severity: nothing waits for the merchant. */
export const refundFindingSchema = z.object({
  key: z.string(),
  rule: z.string(),
  severity: z.nullable(z.enum(severities)),
  advice: z.nullable(z.enum(refundAdvices)),
  reason: z.enum(reasonKinds),
  lookAt: z.array(z.enum(lookAts)),
  /** ISO time at which the page's own countdown ends. */
  due: z.nullable(z.string()),
  /** Names of facts that the rule needed and the page did not show. */
  unread: z.array(z.string()),
  source: z.string(),
  grade: z.enum(ruleGrades),
  date: z.string(),
  /** The checklist that fits; null where none does. */
  checklist: z.nullable(z.string()),
  /** The case that was started for this claim. */
  case: z.nullable(caseViewSchema),
});

export const refundsJudgementSchema = z.object({ findings: z.array(refundFindingSchema) });

export type RefundFinding = z.infer<typeof refundFindingSchema>;
