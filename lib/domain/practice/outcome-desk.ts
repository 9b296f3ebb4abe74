import { type ClaimWait, claimAt } from './claim';
import type { ClaimKind, GoodsWord, ScriptedClaim } from './claim-script';
import type { Desk } from './desk';
import type { ScriptedReview } from './review-script';
import { gradeOf } from './reviews';
import { placed } from './view';

/** `late`: its time ran out. `open`: it still waits. */
export type ClaimVerdict = 'right' | 'risk' | 'late' | 'open';

/** Why: what was done, against what the field says should be. */
export type ClaimWhy =
  | 'agreedUndispatched'
  | 'agreedReturn'
  | 'looked'
  | 'unseen'
  | 'refusedUndispatched'
  | 'refusedReturn'
  | 'ranOut'
  | 'waits';

export type ClaimAnswer = {
  id: string;
  buyer: string;
  kind: ClaimKind;
  goods: GoodsWord;
  reason: string;
  stage: ClaimWait['stage'];
  how: 'agreed' | 'refused' | 'ranOut' | null;
  /** Milliseconds that it waited in the practice, until its end or now. */
  waited: number;
  verdict: ClaimVerdict;
  why: ClaimWhy;
};

export type DeskOutcome = {
  /** In the order in which they were answered; those that still wait at the end. */
  claims: ClaimAnswer[];
  right: number;
  risk: number;
  late: number;
  open: number;
  /** Bad reviews that had come in, and those of them to whose buyers the first words were taken along. */
  bad: number;
  followedUp: number;
};

/** A claim that is to be agreed to although nobody looked further: the buyer need give no reason for it. */
const noReason = /七天无理由|不喜欢/;

/**
 * How the claims were answered and the bad reviews followed up.
 * @param now milliseconds since 1970 on the practice clock
 */
export function findDeskOutcome(
  desk: Desk,
  scripts: { claims: readonly ScriptedClaim[]; reviews: readonly ScriptedReview[] },
  now: number,
): DeskOutcome {
  const claims = scripts.claims
    .flatMap((script) => (claimAt(script, desk, now)?.waits ?? []).map((wait) => ({ script, wait })))
    .toSorted((a, b) => (a.wait.ended?.at ?? now + a.wait.since) - (b.wait.ended?.at ?? now + b.wait.since))
    .map(({ script, wait }) => answerOf(script, wait, desk.startedAt, now));
  const count = (verdict: ClaimVerdict) => claims.filter((one) => one.verdict === verdict).length;
  const bad = scripts.reviews.filter(
    (one) => desk.startedAt - one.ago * 60_000 <= now && gradeOf(one) === 'bad',
  );
  return {
    claims,
    right: count('right'),
    risk: count('risk'),
    late: count('late'),
    open: count('open'),
    bad: bad.length,
    followedUp: bad.filter((one) => desk.opened.has(placed(one, desk.startedAt).orderId)).length,
  };
}

function answerOf(script: ScriptedClaim, wait: ClaimWait, startedAt: number, now: number): ClaimAnswer {
  const { id, buyer, goods, reason } = script;
  const since = Math.max(wait.since, startedAt);
  return {
    id,
    buyer,
    kind: wait.kind,
    goods,
    reason,
    stage: wait.stage,
    how: wait.ended?.how ?? null,
    waited: Math.max(0, (wait.ended?.at ?? now) - since),
    ...judge(script, wait),
  };
}

/**
 * What is unsent is agreed to at once, a return without a reason is taken; everything else is looked at before it is
 * answered.
 */
function judge(
  { goods, reason }: ScriptedClaim,
  { stage, kind, ended, looked }: ClaimWait,
): { verdict: ClaimVerdict; why: ClaimWhy } {
  if (ended === null) return { verdict: 'open', why: 'waits' };
  if (ended.how === 'ranOut') return { verdict: 'late', why: 'ranOut' };
  const agreed = ended.how === 'agreed';
  if (stage === 'pending' && kind === '仅退款' && goods === '未发货') {
    return agreed
      ? { verdict: 'right', why: 'agreedUndispatched' }
      : { verdict: 'risk', why: 'refusedUndispatched' };
  }
  if (stage === 'pending' && kind === '退货退款') {
    if (agreed) return { verdict: 'right', why: 'agreedReturn' };
    if (noReason.test(reason)) return { verdict: 'risk', why: 'refusedReturn' };
  }
  return looked ? { verdict: 'right', why: 'looked' } : { verdict: 'risk', why: 'unseen' };
}
