import type { Refund } from '../refunds/facts';
import type { Case } from './case';

/** A case's part of a claim, or of a case: what tells which claim it is. */
type Claim = { orderId: string | null; refundId: string | null };

/** A new case, with what its sentences need of the claim; without one it stands for itself. */
export function beginCase(
  begun: { id: string; checklist: string; site: string; shop: string; refund: Refund | null },
  now: Date,
): Case {
  const { id, checklist, site, shop, refund } = begun;
  const at = now.toISOString();
  return {
    id,
    checklist,
    site,
    shop,
    orderId: refund?.orderId ?? null,
    refundId: refund?.refundId ?? null,
    item: refund?.item ?? null,
    kind: refund?.kind ?? 'unknown',
    reason: refund?.reason ?? null,
    amount: refund?.amount ?? null,
    openedAt: at,
    changedAt: at,
    closedAt: null,
    ticks: {},
  };
}

/** The case after a step was ticked or unticked; the same case where it was so already. */
export function tickStep(kept: Case, step: string, done: boolean, now: Date): Case {
  if (Object.hasOwn(kept.ticks, step) === done) return kept;
  const at = now.toISOString();
  const others = Object.entries(kept.ticks).filter(([id]) => id !== step);
  const ticks = Object.fromEntries(done ? [...others, [step, at]] : others);
  return { ...kept, ticks, changedAt: at };
}

/** The case closed, or open again; the same case where it was so already. */
export function turnCase(kept: Case, closed: boolean, now: Date): Case {
  if ((kept.closedAt !== null) === closed) return kept;
  const at = now.toISOString();
  return { ...kept, closedAt: closed ? at : null, changedAt: at };
}

/**
 * Whether two speak of one claim. A list often shows the order's number alone: then that decides. Two claims of one
 * order, each with its number, stay two.
 */
export function isSameClaim(one: Claim, other: Claim): boolean {
  if (one.refundId !== null && other.refundId !== null) return one.refundId === other.refundId;
  return one.orderId !== null && one.orderId === other.orderId;
}

/**
 * The case of each claim, by the claim's key: the open one, else the one that was changed last.
 * @param kept of the claims' own site and shop, in any order
 */
export function casesOf(
  refunds: readonly (Claim & { key: string })[],
  kept: readonly Case[],
): Map<string, Case> {
  const found = new Map<string, Case>();
  for (const refund of refunds) {
    const [best] = kept.filter((one) => isSameClaim(one, refund)).sort(byUse);
    if (best) found.set(refund.key, best);
  }
  return found;
}

/** Open ones first, then the one changed last. */
export const byUse = (one: Case, other: Case): number =>
  Number(one.closedAt !== null) - Number(other.closedAt !== null) ||
  Date.parse(other.changedAt) - Date.parse(one.changedAt);
