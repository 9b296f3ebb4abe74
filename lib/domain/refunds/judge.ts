import type { Case, CaseView } from '../checklists/case';
import type { Severity } from '../wording/mark';
import { chooseRule } from './choose';
import type { Refund } from './facts';
import type { LookAt, ReasonKind, RefundFinding } from './finding';
import { reasonOf } from './reason';
import { lastChecked, type RefundRule, refundRules } from './rules';
import { dueOf, severityAt, waitsForMerchant } from './urgency';

/** Which list the check of returned goods stands in, by the reason for which they came back. */
const backChecklists: Partial<Record<ReasonKind, string>> = {
  quality: 'return.quality',
  description: 'return.quality',
  wrongItem: 'return.wrong-item',
};

/**
 * What to say of each claim, in the order given: what to do, what to look at first, which checklist leads through it,
 * and how much time the page leaves.
 * @param cases that were started, by the claim's key
 * @param show a case as the person sees it
 */
export function judgeRefunds(
  refunds: readonly Refund[],
  now: Date,
  cases: ReadonlyMap<string, Case>,
  show: (kept: Case) => CaseView | null,
): RefundFinding[] {
  return refunds.map((refund) => {
    const reason = reasonOf(refund.reason);
    const { rule: name, unread } = chooseRule({ ...refund, reason });
    const rule: RefundRule = { ...refundRules[name], lookAt: [...refundRules[name].lookAt] };
    const due = dueOf(refund.timeLeft, now);
    const kept = cases.get(refund.key);
    return {
      key: refund.key,
      rule: rule.id,
      severity: severityOf(refund, due, now),
      advice: rule.advice,
      reason,
      lookAt: lookFirst(rule.lookAt, refund, unread),
      due,
      unread,
      source: rule.source,
      grade: rule.grade,
      date: lastChecked,
      checklist: checklistFor(refund, rule, reason),
      case: kept ? show(kept) : null,
    };
  });
}

/** A claim whose state can't be read may wait: it is shown, and nobody is hurried. */
function severityOf({ state }: Refund, due: string | null, now: Date): Severity | null {
  if (state === 'unknown') return 'hint';
  return waitsForMerchant(state) ? severityAt(due, now) : null;
}

/** Told only where the page shows both sums, in one currency. */
function asksMoreThanPaid({ amount, paid }: Refund): boolean {
  return amount !== null && paid !== null && amount.currency === paid.currency && amount.value > paid.value;
}

/** What could not be read comes first, then a sum that can't be right, then what the rule says. */
function lookFirst(lookAt: LookAt[], refund: Refund, unread: readonly string[]): LookAt[] {
  if (lookAt.length === 0) return lookAt;
  const first: LookAt[] = [];
  if (unread.includes('dispatch')) first.push('dispatch', 'tracking');
  if (unread.includes('reason')) first.push('reason');
  if (asksMoreThanPaid(refund)) first.push('amount');
  const all = new Set([...first, ...lookAt]);
  if (refund.timeLeft === null) all.delete('timeLeft');
  return [...all];
}

function checklistFor(refund: Refund, rule: RefundRule, reason: ReasonKind): string | null {
  if (rule.advice === 'inspect') {
    return refund.kind === 'refund-only'
      ? 'refund-only.in-transit'
      : (backChecklists[reason] ?? rule.checklist);
  }
  const answered = rule.advice === 'evidence' || rule.advice === 'acceptReturn';
  return answered && asksMoreThanPaid(refund) ? 'dispute.amount' : rule.checklist;
}
