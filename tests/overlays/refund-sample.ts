import type { CaseView } from '@/lib/domain/checklists/case';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { RefundFinding } from '@/lib/domain/refunds/finding';

export const now = Date.parse('2026-11-22T10:42:00+08:00');
const iso = (at: number) => new Date(at).toISOString();

/** 仅退款 of goods that were not sent, with five hours left. */
export const refund = (key: string, more: Partial<Refund> = {}): Refund => ({
  key,
  refundId: null,
  orderId: key,
  kind: 'refund-only',
  kindText: '仅退款',
  reason: '不想要了',
  amount: { value: 39.9, currency: 'CNY' },
  paid: { value: 39.9, currency: 'CNY' },
  status: '待商家处理',
  state: 'pending',
  dispatch: 'undispatched',
  dispatchText: '未发货',
  item: '云朵毛巾',
  appliedAt: '2026-11-22T09:58:12+08:00',
  timeLeft: 5 * 3600,
  ...more,
});

/** What the worker says of it. */
export const finding = (key: string, more: Partial<RefundFinding> = {}): RefundFinding => ({
  key,
  rule: 'refund.undispatched',
  severity: 'urgent',
  advice: 'agree',
  reason: 'dislike',
  lookAt: ['dispatch', 'amount'],
  due: iso(now + 5 * 3_600_000),
  unread: [],
  source: 'help.example',
  grade: 'B',
  date: '2026-11-22',
  checklist: 'refund-only.undispatched',
  case: null,
  ...more,
});

type Steps = CaseView['steps'];

/** A case of three steps, of which the first `done` are ticked; the second asks for a blank. */
export const caseView = (done = 0, more: Partial<CaseView> = {}): CaseView => {
  const steps: Steps = ['look', 'say', 'agree'].map((id, index) => ({
    id,
    title: { look: '看物流', say: '告诉买家', agree: '同意退款' }[id] ?? id,
    why: `为什么要${id}`,
    say:
      id === 'say'
        ? {
            text: '亲，快递是{快递}，退款{金额}元哦',
            asks: [
              { name: '快递', fallback: null },
              { name: '金额', fallback: '39.9' },
            ],
          }
        : null,
    doneAt: index < done ? iso(now - (10 - index) * 60_000) : null,
    source: null,
    grade: null,
  }));
  return {
    id: 'case-1',
    checklist: 'refund-only.undispatched',
    title: '仅退款 · 未发货',
    site: 'pinduoduo',
    shop: '',
    orderId: 'a',
    refundId: null,
    item: '云朵毛巾',
    openedAt: iso(now),
    changedAt: iso(now),
    closedAt: null,
    now: steps[done]?.id ?? null,
    steps,
    ...more,
  };
};
