import type { CaseStep } from '@/components/checklists/view';
import type { CaseView } from '@/lib/domain/checklists/case';

export const step = (id: string, change: Partial<CaseStep> = {}): CaseStep => ({
  id,
  title: `步骤 ${id}`,
  why: `为什么 ${id}`,
  say: null,
  doneAt: null,
  source: null,
  grade: null,
  ...change,
});

/** A case of three steps, the first done, the second with a blank to fill. */
export const caseView = (change: Partial<CaseView> = {}): CaseView => ({
  id: 'case-1',
  checklist: 'refund-only.undispatched',
  title: '未发货仅退款',
  site: 'pinduoduo',
  shop: '',
  orderId: '241122-008810',
  refundId: null,
  item: '云朵保温杯',
  openedAt: '2026-11-22T02:30:00.000Z',
  changedAt: '2026-11-22T02:42:00.000Z',
  closedAt: null,
  now: 'agree',
  steps: [
    step('check', { doneAt: '2026-11-22T02:42:00.000Z', say: { text: '亲，帮您看一下哦~', asks: [] } }),
    step('agree', {
      say: { text: '亲，退您 {金额} 元，{金额} 元原路退回~', asks: [{ name: '金额', fallback: null }] },
      source: '平台售后说明',
      grade: 'C',
    }),
    step('thank', { say: { text: '谢谢亲的理解~', asks: [] }, source: '平台规则', grade: 'A' }),
  ],
  ...change,
});

/** The case with exactly these steps done. */
export function ticked(kept: CaseView, ...done: string[]): CaseView {
  const steps = kept.steps.map((one) => ({
    ...one,
    doneAt: done.includes(one.id) ? (one.doneAt ?? '2026-11-22T03:04:00.000Z') : null,
  }));
  return { ...kept, steps, now: steps.find(({ doneAt }) => doneAt === null)?.id ?? null };
}
