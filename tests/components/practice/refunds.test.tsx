import { describe, expect, it, vi } from 'vitest';
import { RefundPage } from '@/components/practice/refunds/RefundPage';
import { Refunds } from '@/components/practice/refunds/Refunds';
import { RefuseDialog } from '@/components/practice/refunds/RefuseDialog';
import type { ClaimDetail } from '@/lib/domain/practice/refunds';
import { draw, fire, t } from './draw';

const claim = (one: Partial<ClaimDetail>): ClaimDetail => ({
  id: 'a',
  refundId: '502617000001',
  orderId: '261120-123456789012345',
  buyer: '云***朵',
  kind: '仅退款',
  goods: '已签收',
  reason: '破损',
  stage: 'pending',
  word: '待商家处理',
  item: '杯子',
  spec: '青瓷',
  quantity: 1,
  asks: '56.90',
  paid: '56.90',
  appliedAt: '2026-11-22 09:00:00',
  timeLeft: '还剩 1天 3小时 20分',
  pressing: false,
  words: '碎了',
  evidence: ['cup'],
  orderedAt: '2026-11-19 09:00:00',
  parcel: [{ time: '2026-11-22 07:00:00', text: '已签收' }],
  history: [{ by: 'buyer', kind: 'applied', text: '', time: '2026-11-22 09:00:00' }],
  ...one,
});
const click = (root: Element, word: string) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === word);
  if (!found) throw new Error(`No button ${word}`);
  fire(found, new MouseEvent('click', { bubbles: true }));
};
const words = (root: Element) => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

function list(rows: ClaimDetail[]) {
  const told = { onTab: vi.fn(), onPage: vi.fn(), onAgree: vi.fn(), onRefuse: vi.fn() };
  const { root } = draw(
    <Refunds
      view={{ tabs: [{ tab: 'all', count: rows.length }], rows, page: 1, pages: 1, total: 1, pending: 1 }}
      tab="all"
      t={t}
      hrefOf={({ refundId }) => `#/refunds/${refundId}`}
      {...told}
    />,
  );
  return { root, told };
}

describe('the refund list', () => {
  it('shows a claim with its countdown, its sums and the way to its page', () => {
    const { root } = list([claim({})]);
    for (const word of ['还剩 1天 3小时 20分', '¥56.90', '待商家处理', '仅退款', '破损']) {
      expect(root.textContent).toContain(word);
    }
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#/refunds/502617000001');
    expect(root.querySelector('a')?.getAttribute('aria-label')).toContain('502617000001');
  });

  it.each([
    [{ kind: '仅退款' }, ['agreeRefund', 'refuse']],
    [{ kind: '退货退款' }, ['agreeReturn', 'refuse']],
    [{ kind: '换货' }, ['agreeExchange', 'refuse']],
    [{ kind: '价保退差' }, ['agreeClaim', 'refuse']],
    [{ stage: 'returned', kind: '退货退款' }, ['confirmAndRefund']],
    [{ stage: 'returned', kind: '换货' }, ['confirmBack']],
    [{ stage: 'returning', timeLeft: null }, []],
    [{ stage: 'done', timeLeft: null }, []],
  ] as const)('has the buttons of its kind and stage: %j', (one, keys) => {
    const { root } = list([claim(one)]);
    const own = words(root).filter((word) => keys.some((key) => word === t(key)));
    expect(own).toEqual(keys.map((key) => t(key)));
    expect(words(root).includes(t('refuse'))).toBe(keys.some((key) => key === 'refuse'));
  });

  it('tells which claim was answered', () => {
    const { root, told } = list([claim({})]);
    click(root, t('agreeRefund'));
    expect(told.onAgree).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'a' }));
    click(root, t('refuse'));
    expect(told.onRefuse).toHaveBeenCalledTimes(1);
  });

  it('says where nothing is to be shown', () => {
    expect(list([]).root.textContent).toContain(t('claimsNone'));
  });
});

describe('the page of a claim', () => {
  const show = (one: Partial<ClaimDetail>) =>
    draw(<RefundPage claim={claim(one)} list="#/refunds" t={t} onAgree={() => {}} onRefuse={() => {}} />)
      .root;

  it('shows what the buyer says and shows, the parcel and the history', () => {
    const root = show({
      history: [{ by: 'system', kind: 'agreed', text: '', time: '2026-11-22 10:00:00' }],
    });
    for (const word of ['碎了', '已签收', t('didRunOut'), t('thenRefunded')]) {
      expect(root.textContent).toContain(word);
    }
    expect(root.querySelector('img')?.getAttribute('alt')).toBe(t('pictureCup'));
  });

  it('says what is not there', () => {
    const root = show({ words: '', evidence: [], parcel: [], timeLeft: null });
    for (const key of ['noWords', 'noEvidence', 'noParcel'] as const) {
      expect(root.textContent).toContain(t(key));
    }
    expect(root.textContent).not.toContain(t('thenRefunded'));
  });

  it.each([
    ['退货退款', 'pending', 'thenAgreed'],
    ['换货', 'pending', 'thenAgreed'],
    ['退货退款', 'returned', 'thenConfirmed'],
  ] as const)('says what happens to %s, %s, when its time ends', (kind, stage, key) => {
    expect(show({ kind, stage }).textContent).toContain(t(key));
  });
});

describe('the question before a refusal', () => {
  it('wants a reason, and is left without an answer', () => {
    const onRefuse = vi.fn();
    const onCancel = vi.fn();
    const { root } = draw(<RefuseDialog refundId="1" t={t} onCancel={onCancel} onRefuse={onRefuse} />);
    click(root, t('confirmRefusal'));
    expect(onRefuse).not.toHaveBeenCalled();
    const choice = root.querySelector('select');
    if (!choice) throw new Error('No choice');
    choice.value = '申请金额有误';
    fire(choice, new Event('change', { bubbles: true }));
    click(root, t('confirmRefusal'));
    expect(onRefuse).toHaveBeenCalledExactlyOnceWith('申请金额有误');
    click(root, t('cancel'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});
