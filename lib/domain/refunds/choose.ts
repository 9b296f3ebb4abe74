import type { Refund } from './facts';
import type { ReasonKind } from './finding';
import type { RefundRuleName } from './rules';

/** The rule that a claim falls under, and the facts that it needed and the page did not show. */
export type Choice = { rule: RefundRuleName; unread: string[] };

type Situation = Pick<Refund, 'kind' | 'state' | 'dispatch'> & { reason: ReasonKind };

/** Chooses by state, kind, place of the goods and reason, in this order; what can't be read is never guessed. */
export function chooseRule(claim: Situation): Choice {
  const { kind, state } = claim;
  if (state === 'refunding' || state === 'done' || state === 'closed') return known('settled');
  if (state === 'unknown' || kind === 'unknown') {
    return unread(...(kind === 'unknown' ? ['kind'] : []), ...(state === 'unknown' ? ['state'] : []));
  }
  if (kind !== 'refund-only' && kind !== 'return-and-refund') return known(kind);
  if (state === 'returning' || state === 'returned') return known('goodsBack');
  return kind === 'refund-only' ? chooseRefundOnly(claim) : chooseReturn(claim);
}

function chooseRefundOnly({ dispatch, reason }: Situation): Choice {
  if (dispatch === 'unknown') return unread('dispatch');
  if (dispatch === 'undispatched') return known('undispatched');
  if (dispatch === 'dispatched') return known('inTransit');
  switch (reason) {
    case 'notReceived':
      return known('receivedDenied');
    case 'wrongItem':
      return known('receivedWrong');
    case 'price':
    case 'agreement':
      return known('receivedSum');
    default:
      return known('received');
  }
}

function chooseReturn({ dispatch, reason }: Situation): Choice {
  // Nothing was sent and yet it is to come back: one of the two was misread.
  if (dispatch === 'undispatched') return unread('dispatch');
  switch (reason) {
    case 'unknown':
      return unread('reason');
    case 'dislike':
    case 'price':
      return known('sevenDay');
    case 'agreement':
      return known('agreed');
    case 'quality':
    case 'description':
      return known('quality');
    case 'wrongItem':
      return known('wrongItem');
    default:
      return known('otherReason');
  }
}

const known = (rule: RefundRuleName): Choice => ({ rule, unread: [] });
const unread = (...fields: string[]): Choice => ({ rule: 'unread', unread: fields });
