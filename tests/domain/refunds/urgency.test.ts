import { describe, expect, it } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import { judgeRefunds } from '@/lib/domain/refunds/judge';
import { later, now, refund } from './sample';

const judge = (change: Partial<Refund> = {}) => {
  const [finding] = judgeRefunds([refund(change)], now, new Map(), () => null);
  if (!finding) throw new Error('no finding');
  return finding;
};

const refundOnly = { kind: 'refund-only', kindText: '仅退款' } as const;

describe('urgency', () => {
  const hour = 3600;
  it.each([
    [null, 'hint'],
    [48 * hour, 'hint'],
    [24 * hour, 'hint'],
    [24 * hour - 1, 'warn'],
    [6 * hour, 'warn'],
    [6 * hour - 1, 'urgent'],
    [0, 'urgent'],
  ] as const)('of %s seconds left is %s', (timeLeft, severity) =>
    expect(judge({ timeLeft }).severity).toBe(severity),
  );

  it('claims none for a countdown that no clock has', () =>
    expect(judge({ timeLeft: 1e20 })).toMatchObject({ due: null, severity: 'hint' }));

  it('tells when the page’s own countdown ends, and looks at it only where there is one', () => {
    expect(judge({ timeLeft: 600 })).toMatchObject({ due: later(10).toISOString() });
    expect(judge({ timeLeft: 600 }).lookAt).toContain('timeLeft');
    expect(judge()).toMatchObject({ due: null });
    expect(judge().lookAt).not.toContain('timeLeft');
  });

  it.each([
    ['pending', 'urgent'],
    ['returned', 'urgent'],
    ['returning', null],
    ['refunding', null],
    ['done', null],
    ['closed', null],
    // It may wait for anybody.
    ['unknown', 'hint'],
  ] as const)('of a claim that is %s is %s', (state, severity) =>
    expect(judge({ state, timeLeft: 60 }).severity).toBe(severity),
  );
});

describe('an amount over what was paid', () => {
  const over = { amount: { value: 60, currency: 'CNY' } };

  it('is looked at first, with the list that says what to correct', () => {
    const finding = judge({ ...over, reason: '质量问题' });
    expect(finding).toMatchObject({ advice: 'acceptReturn', checklist: 'dispute.amount' });
    expect(finding.lookAt[0]).toBe('amount');
  });

  it('stays with agreeing before dispatch', () =>
    expect(judge({ ...over, ...refundOnly, dispatch: 'undispatched' }).checklist).toBe(
      'refund-only.undispatched',
    ));

  it.each([
    ['the same', {}],
    ['in another currency', { paid: { value: 1, currency: 'TWD' } }],
    ['not shown', { paid: null }],
  ] as [string, Partial<Refund>][])('is none where what was paid is %s', (_what, change) =>
    expect(judge(change).checklist).toBe('seven-day'),
  );
});
