import { type Claim, type ClaimMoment, claimAt } from './claim';
import type { ClaimKind, ClaimStage, GoodsWord, ScriptedClaim } from './claim-script';
import type { Desk } from './desk';
import type { Picture } from './review-script';
import { fullTime, placed } from './view';

const claimTabs = ['all', 'pending', 'returning', 'over'] as const;
export type ClaimTab = (typeof claimTabs)[number];
const claimsPerPage = 8;

const stageWords: Record<ClaimStage, string> = {
  pending: '待商家处理',
  returning: '待买家退货',
  returned: '待商家收货',
  refunding: '退款中',
  refused: '商家已拒绝',
  done: '退款成功',
  closed: '退款关闭',
};

export type ClaimRow = {
  id: string;
  refundId: string;
  orderId: string;
  buyer: string;
  kind: ClaimKind;
  goods: GoodsWord;
  reason: string;
  stage: ClaimStage;
  /** The stage in the back office's own words. */
  word: string;
  item: string;
  spec: string;
  quantity: number;
  /** Yuan with two decimals, as `paid`. */
  asks: string;
  paid: string;
  /** YYYY-MM-DD HH:mm:ss */
  appliedAt: string;
  /** 还剩 1天 3小时 20分; null where nothing waits for the shop. */
  timeLeft: string | null;
  /** Less than an hour is left. */
  pressing: boolean;
};

export type RefundsView = {
  tabs: { tab: ClaimTab; count: number }[];
  rows: ClaimRow[];
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  /** Claims that wait for the shop. */
  pending: number;
};

export type ClaimDetail = ClaimRow & {
  words: string;
  evidence: readonly Picture[];
  orderedAt: string;
  /** Newest first, as `history`. */
  parcel: { time: string; text: string }[];
  history: (Omit<ClaimMoment, 'at'> & { time: string })[];
};

const tabOf = ({ stage }: ClaimRow): ClaimTab => {
  if (stage === 'pending') return 'pending';
  return stage === 'returning' || stage === 'returned' ? 'returning' : 'over';
};

/**
 * What the practice's refund list shows: the claims that have come in by now, those that wait for the shop first, the
 * most pressing before all.
 * @param now milliseconds since 1970 on the practice clock
 */
export function refundsView(
  desk: Desk,
  scripts: readonly ScriptedClaim[],
  now: number,
  { tab, page }: { tab: ClaimTab; page: number },
): RefundsView {
  const all = scripts
    .flatMap((script) => claimAt(script, desk, now) ?? [])
    .toSorted(byUrgency)
    .map((claim) => rowOf(claim, desk, now));
  const of = (one: ClaimTab) => (one === 'all' ? all : all.filter((row) => tabOf(row) === one));
  const chosen = of(tab);
  const pages = Math.max(1, Math.ceil(chosen.length / claimsPerPage));
  const at = Math.min(Math.max(1, page), pages);
  return {
    tabs: claimTabs.map((one) => ({ tab: one, count: of(one).length })),
    rows: chosen.slice((at - 1) * claimsPerPage, at * claimsPerPage),
    page: at,
    pages,
    total: chosen.length,
    pending: all.filter(({ timeLeft }) => timeLeft !== null).length,
  };
}

/** The page of one claim; null where there is none under this number, or not yet. */
export function claimDetail(
  desk: Desk,
  scripts: readonly ScriptedClaim[],
  now: number,
  refundId: string,
): ClaimDetail | null {
  const script = scripts.find((one) => claimNumber(one, desk.startedAt) === refundId);
  const claim = script && claimAt(script, desk, now);
  if (!claim) return null;
  const { words, evidence, parcel, order } = claim.script;
  return {
    ...rowOf(claim, desk, now),
    words,
    evidence,
    orderedAt: fullTime(placed(order, desk.startedAt).orderedAt),
    parcel: parcel.map(({ ago, text }) => ({ time: fullTime(desk.startedAt - ago * 60_000), text })),
    history: claim.moments.map(({ at, ...moment }) => ({ ...moment, time: fullTime(at) })).toReversed(),
  };
}

/** A claim's number belongs to one practice alone, as an order's does: an earlier one's case must not be found for it. */
function claimNumber({ serial }: ScriptedClaim, startedAt: number): string {
  const tail = (Number(serial.slice(-6)) + Math.floor(startedAt / 1000)) % 1_000_000;
  return serial.slice(0, -6) + String(tail).padStart(6, '0');
}

function byUrgency(a: Claim, b: Claim): number {
  if (a.due !== null && b.due !== null) return a.due - b.due;
  if (a.due !== null) return -1;
  if (b.due !== null) return 1;
  return b.since - a.since;
}

function rowOf(claim: Claim, { startedAt }: Desk, now: number): ClaimRow {
  const { script, kind, stage, due } = claim;
  const { order } = script;
  return {
    id: script.id,
    refundId: claimNumber(script, startedAt),
    orderId: placed(order, startedAt).orderId,
    buyer: script.buyer,
    kind,
    goods: script.goods,
    reason: script.reason,
    stage,
    word: stage === 'done' && kind === '换货' ? '换货完成' : stageWords[stage],
    item: order.item,
    spec: order.spec,
    quantity: order.quantity,
    asks: script.asks.toFixed(2),
    paid: order.amount.toFixed(2),
    appliedAt: fullTime(claim.appliedAt),
    timeLeft: due === null ? null : countdown(due - now),
    pressing: due !== null && due - now < 3_600_000,
  };
}

/** As marketplaces write it: the three largest parts that there are. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.floor(left / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), '天'],
    [Math.floor(seconds / 3600) % 24, '小时'],
    [Math.floor(seconds / 60) % 60, '分'],
    [seconds % 60, '秒'],
  ] as const;
  const first = Math.max(
    0,
    parts.findIndex(([value]) => value > 0),
  );
  const shown = parts.slice(seconds === 0 ? 3 : first).slice(0, 3);
  return `还剩 ${shown.map(([value, unit]) => `${value}${unit}`).join(' ')}`;
}
