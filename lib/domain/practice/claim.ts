import type { ClaimKind, ClaimStage, ScriptedClaim } from './claim-script';
import type { ClaimAct, Desk } from './desk';

/** One line of a claim's history. */
export type ClaimMoment = {
  at: number;
  by: 'buyer' | 'shop' | 'system';
  kind: 'applied' | 'agreed' | 'refused' | 'sentBack' | 'confirmed' | 'paidOut' | 'changed' | 'withdrew';
  /** A refusal's reason; empty elsewhere. */
  text: string;
};

/** A time in which the claim waited for the shop. `ended` is null while it still does. */
export type ClaimWait = {
  stage: 'pending' | 'returned';
  kind: ClaimKind;
  since: number;
  ended: { at: number; how: 'agreed' | 'refused' | 'ranOut' } | null;
  /** The helper looked at the claim's page in this wait, before answering. */
  looked: boolean;
};

/** A claim at one moment; times are milliseconds since 1970 on the practice clock. */
export type Claim = {
  script: ScriptedClaim;
  kind: ClaimKind;
  stage: ClaimStage;
  appliedAt: number;
  /** Since when it stands there. */
  since: number;
  /** When the marketplace settles it by itself; null where nothing waits for the shop. */
  due: number | null;
  moments: readonly ClaimMoment[];
  waits: readonly ClaimWait[];
};

const minutes = 60_000;
/** Marketplaces give ten days to look at goods that came back. */
const lookOver = 10 * 24 * 60 * minutes;
const paysOutAfter = 20_000;
const backAfter = 900;
const refusal = { after: 240, buyer: 'withdraws' } as const;

/**
 * The claim as it stands at `now`, from its script and what the helper did: everything that was due up to then has
 * happened, at the times when it was due. Null while it has not come in.
 */
export function claimAt(script: ScriptedClaim, desk: Desk, now: number): Claim | null {
  let claim = begin(script, desk.startedAt);
  if (claim.appliedAt > now) return null;
  for (const act of desk.acts[script.id] ?? []) {
    if (act.at > now) break;
    claim = answer(goOn(claim, act.at), act);
  }
  return goOn(claim, now);
}

function begin(script: ScriptedClaim, startedAt: number): Claim {
  const appliedAt =
    startedAt - script.ago * minutes - (script.ago > 0 ? Number(script.serial.slice(-2)) * 500 : 0);
  const moments: ClaimMoment[] = [{ at: appliedAt, by: 'buyer', kind: 'applied', text: '' }];
  const applied: Claim = {
    script,
    kind: script.kind,
    stage: 'pending',
    appliedAt,
    since: appliedAt,
    due: appliedAt + script.within * minutes,
    moments,
    waits: [wait('pending', script.kind, appliedAt)],
  };
  const { stage } = script;
  if (!stage) return applied;
  // What the shop did before the practice began is nobody's answer.
  const turned = appliedAt + 23 * minutes;
  if (stage === 'closed') {
    return { ...move(applied, stage, turned, { by: 'buyer', kind: 'withdrew' }), waits: [] };
  }
  const agreed: Claim = { ...move(applied, 'returning', turned, { by: 'shop', kind: 'agreed' }), waits: [] };
  if (stage === 'returning') return { ...agreed, since: startedAt };
  if (stage === 'returned') return sendBack(agreed, startedAt - 95 * minutes);
  return move(agreed, 'done', turned + 31 * minutes, { by: 'system', kind: 'paidOut' });
}

const wait = (stage: ClaimWait['stage'], kind: ClaimKind, since: number): ClaimWait => ({
  stage,
  kind,
  since,
  ended: null,
  looked: false,
});

/** Everything that happens by itself up to `now`. */
function goOn(claim: Claim, now: number): Claim {
  let current = claim;
  for (let next = ownTurn(current); next && next.at <= now; next = ownTurn(current)) current = next.turn();
  return current;
}

/** What happens to a claim next if the shop does nothing. */
function ownTurn(claim: Claim): { at: number; turn(): Claim } | null {
  const { stage, since, due, script } = claim;
  if (due !== null) return { at: due, turn: () => runOut(claim, due) };
  if (stage === 'returning') {
    const at = since + (script.backAfter ?? backAfter) * 1000;
    return { at, turn: () => sendBack(claim, at) };
  }
  if (stage === 'refunding') {
    const at = since + paysOutAfter;
    return { at, turn: () => move(claim, 'done', at, { by: 'system', kind: 'paidOut' }) };
  }
  if (stage === 'refused') {
    const { after, buyer } = script.ifRefused ?? refusal;
    const at = since + after * 1000;
    return { at, turn: () => (buyer === 'changes' ? changeKind(claim, at) : withdraw(claim, at)) };
  }
  return null;
}

function answer(claim: Claim, act: ClaimAct): Claim {
  const last = claim.waits.at(-1);
  if (!last || last.ended) return claim;
  if (act.kind === 'looked')
    return { ...claim, waits: [...claim.waits.slice(0, -1), { ...last, looked: true }] };
  if (act.kind === 'refused') {
    // Goods that are back are checked and paid for; refusing them is the platform's to decide.
    if (claim.stage !== 'pending') return claim;
    const { at, reason } = act;
    return move(endWait(claim, at, 'refused'), 'refused', at, { by: 'shop', kind: 'refused', text: reason });
  }
  const kind = claim.stage === 'returned' ? 'confirmed' : 'agreed';
  return move(endWait(claim, act.at, 'agreed'), stageAfter(claim), act.at, { by: 'shop', kind });
}

function stageAfter({ stage, kind }: Claim): ClaimStage {
  return stage === 'pending' && (kind === '退货退款' || kind === '换货') ? 'returning' : 'refunding';
}

function runOut(claim: Claim, at: number): Claim {
  const kind = claim.stage === 'returned' ? 'confirmed' : 'agreed';
  return move(endWait(claim, at, 'ranOut'), stageAfter(claim), at, { by: 'system', kind });
}

function endWait(claim: Claim, at: number, how: 'agreed' | 'refused' | 'ranOut'): Claim {
  const last = claim.waits.at(-1);
  return last ? { ...claim, waits: [...claim.waits.slice(0, -1), { ...last, ended: { at, how } }] } : claim;
}

function sendBack(claim: Claim, at: number): Claim {
  const back = move(claim, 'returned', at, { by: 'buyer', kind: 'sentBack' });
  return { ...back, due: at + lookOver, waits: [...claim.waits, wait('returned', claim.kind, at)] };
}

function changeKind(claim: Claim, at: number): Claim {
  const changed = move(claim, 'pending', at, { by: 'buyer', kind: 'changed' });
  const kind = '退货退款';
  const due = at + claim.script.within * minutes;
  return { ...changed, kind, due, waits: [...claim.waits, wait('pending', kind, at)] };
}

const withdraw = (claim: Claim, at: number): Claim =>
  move(claim, 'closed', at, { by: 'buyer', kind: 'withdrew' });

function move(
  claim: Claim,
  stage: ClaimStage,
  at: number,
  moment: Pick<ClaimMoment, 'by' | 'kind'> & { text?: string },
): Claim {
  return { ...claim, stage, since: at, due: null, moments: [...claim.moments, { text: '', ...moment, at }] };
}
