import {
  beforeDispatch,
  disputeRules,
  merchantDecides,
  pageCountdown,
  sellersAdvice,
  sevenDayLaw,
} from '../checklists/sources';
import type { LookAt, RefundAdvice, RefundFinding } from './finding';

/** What one situation calls for. */
export type RefundRule = Pick<RefundFinding, 'source' | 'grade'> & {
  id: string;
  /** Null: nothing is left to do. */
  advice: RefundAdvice | null;
  lookAt: LookAt[];
  checklist: string | null;
};

/** When somebody last compared the rules with their sources. */
export const lastChecked = '2026-11-22';

/**
 * What to do about a claim, situation by situation. Where sellers' advice and the rules of today collide (仅退款 is
 * never agreed to), the rules hold: agreed to before dispatch, stopped on its way, looked into after receipt.
 */
export const refundRules = {
  settled: { id: 'refund.settled', advice: null, lookAt: [], checklist: null, ...pageCountdown },
  goodsBack: {
    id: 'refund.goods-back',
    advice: 'inspect',
    lookAt: ['tracking', 'goods', 'amount', 'timeLeft'],
    checklist: 'seven-day',
    ...sevenDayLaw,
  },
  unread: {
    id: 'refund.unread-look',
    advice: 'look',
    lookAt: ['reason', 'dispatch', 'tracking', 'amount', 'timeLeft'],
    checklist: null,
    ...sellersAdvice,
  },
  undispatched: {
    id: 'refund.undispatched-agree',
    advice: 'agree',
    lookAt: ['dispatch', 'amount', 'timeLeft'],
    checklist: 'refund-only.undispatched',
    ...beforeDispatch,
  },
  inTransit: {
    id: 'refund.in-transit-intercept',
    advice: 'intercept',
    lookAt: ['tracking', 'dispatch', 'amount', 'timeLeft'],
    checklist: 'refund-only.in-transit',
    ...sellersAdvice,
  },
  received: {
    id: 'refund.received-evidence',
    advice: 'evidence',
    lookAt: ['evidence', 'reason', 'amount', 'receivedAt', 'timeLeft'],
    checklist: 'refund-only.received',
    ...merchantDecides,
  },
  /** The page says received, the buyer says not. */
  receivedDenied: {
    id: 'refund.received-denied',
    advice: 'evidence',
    lookAt: ['tracking', 'receivedAt', 'evidence', 'timeLeft'],
    checklist: 'refund-only.received',
    ...merchantDecides,
  },
  /** A part of the money, for a price or as agreed: the sum is what counts. */
  receivedSum: {
    id: 'refund.received-sum',
    advice: 'evidence',
    lookAt: ['amount', 'reason', 'evidence', 'timeLeft'],
    checklist: 'dispute.amount',
    ...merchantDecides,
  },
  receivedWrong: {
    id: 'refund.received-wrong-item',
    advice: 'evidence',
    lookAt: ['evidence', 'tracking', 'amount', 'timeLeft'],
    checklist: 'return.wrong-item',
    ...merchantDecides,
  },
  sevenDay: {
    id: 'return.seven-day-accept',
    advice: 'acceptReturn',
    lookAt: ['receivedAt', 'amount', 'timeLeft'],
    checklist: 'seven-day',
    ...sevenDayLaw,
  },
  agreed: {
    id: 'return.agreed-accept',
    advice: 'acceptReturn',
    lookAt: ['amount', 'reason', 'timeLeft'],
    checklist: 'seven-day',
    ...disputeRules,
  },
  /** Whatever is wrong with the goods, the seven days hold: the evidence decides who bears the freight. */
  quality: {
    id: 'return.quality-accept',
    advice: 'acceptReturn',
    lookAt: ['evidence', 'reason', 'amount', 'timeLeft'],
    checklist: 'return.quality',
    ...sevenDayLaw,
  },
  wrongItem: {
    id: 'return.wrong-item-accept',
    advice: 'acceptReturn',
    lookAt: ['evidence', 'tracking', 'amount', 'timeLeft'],
    checklist: 'return.wrong-item',
    ...sevenDayLaw,
  },
  /** Late, not come, or for a reason of its own. */
  otherReason: {
    id: 'return.other-accept',
    advice: 'acceptReturn',
    lookAt: ['reason', 'receivedAt', 'amount', 'timeLeft'],
    checklist: 'return.quality',
    ...sevenDayLaw,
  },
  exchange: {
    id: 'exchange.check',
    advice: 'exchange',
    lookAt: ['reason', 'evidence', 'receivedAt', 'timeLeft'],
    checklist: 'exchange',
    ...sellersAdvice,
  },
  repair: {
    id: 'repair.evidence',
    advice: 'evidence',
    lookAt: ['evidence', 'receivedAt', 'timeLeft'],
    checklist: null,
    ...sellersAdvice,
  },
  reissue: {
    id: 'reissue.evidence',
    advice: 'evidence',
    lookAt: ['evidence', 'tracking', 'timeLeft'],
    checklist: 'return.wrong-item',
    ...sellersAdvice,
  },
} as const satisfies Record<string, Readonly<Omit<RefundRule, 'lookAt'> & { lookAt: readonly LookAt[] }>>;

export type RefundRuleName = keyof typeof refundRules;
