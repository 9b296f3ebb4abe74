import { describe, expect, it } from 'vitest';
import { beginCase } from '@/lib/domain/checklists/cases';
import { checklistOf } from '@/lib/domain/checklists/index';
import { caseValues, viewCase } from '@/lib/domain/checklists/view';
import { dispatchStates, type Refund, refundKinds, refundStates } from '@/lib/domain/refunds/facts';
import { refundFindingSchema } from '@/lib/domain/refunds/finding';
import { judgeRefunds } from '@/lib/domain/refunds/judge';
import { refundRules } from '@/lib/domain/refunds/rules';
import { now, refund } from './sample';

const judge = (change: Partial<Refund> = {}) => {
  const [finding] = judgeRefunds([refund(change)], now, new Map(), () => null);
  if (!finding) throw new Error('no finding');
  return finding;
};

const refundOnly = { kind: 'refund-only', kindText: '仅退款' } as const;

describe('仅退款', () => {
  it.each([
    ['undispatched', 'refund.undispatched-agree', 'agree', 'refund-only.undispatched', 'dispatch'],
    ['dispatched', 'refund.in-transit-intercept', 'intercept', 'refund-only.in-transit', 'tracking'],
    ['received', 'refund.received-evidence', 'evidence', 'refund-only.received', 'evidence'],
  ] as const)('%s goods fall under %s', (dispatch, rule, advice, checklist, first) => {
    const finding = judge({ ...refundOnly, dispatch });
    expect(finding).toMatchObject({ rule, advice, checklist, unread: [] });
    expect(finding.lookAt[0]).toBe(first);
  });

  it.each(['质量问题', '不想要', '未按约定时间发货', null])(
    'is agreed to before dispatch, whatever the reason: %s',
    (reason) => expect(judge({ ...refundOnly, dispatch: 'undispatched', reason }).advice).toBe('agree'),
  );

  it.each([
    ['未收到货', 'refund.received-denied', 'tracking', 'refund-only.received'],
    ['少件/漏发', 'refund.received-wrong-item', 'evidence', 'return.wrong-item'],
    ['降价了', 'refund.received-sum', 'amount', 'dispute.amount'],
    ['协商一致退款', 'refund.received-sum', 'amount', 'dispute.amount'],
  ])('after receipt and for “%s” is %s', (reason, rule, first, checklist) => {
    const finding = judge({ ...refundOnly, dispatch: 'received', reason });
    expect(finding).toMatchObject({ rule, advice: 'evidence', checklist });
    expect(finding.lookAt[0]).toBe(first);
  });
});

describe('退货退款', () => {
  it.each([
    ['七天无理由', 'return.seven-day-accept', 'acceptReturn', 'seven-day'],
    ['拍错了', 'return.seven-day-accept', 'acceptReturn', 'seven-day'],
    ['协商一致', 'return.agreed-accept', 'acceptReturn', 'seven-day'],
    ['质量问题', 'return.quality-accept', 'acceptReturn', 'return.quality'],
    ['与描述不符', 'return.quality-accept', 'acceptReturn', 'return.quality'],
    ['发错货', 'return.wrong-item-accept', 'acceptReturn', 'return.wrong-item'],
    ['其他', 'return.other-accept', 'acceptReturn', 'return.quality'],
  ])('for “%s” is %s', (reason, rule, advice, checklist) =>
    expect(judge({ reason, dispatch: 'received' })).toMatchObject({ rule, advice, checklist }),
  );

  it.each([
    ['returning', '不喜欢', 'seven-day'],
    ['returned', '质量问题', 'return.quality'],
    ['returned', '漏发', 'return.wrong-item'],
  ] as const)('with goods %s for “%s” has them checked', (state, reason, checklist) =>
    expect(judge({ state, reason })).toMatchObject({
      rule: 'refund.goods-back',
      advice: 'inspect',
      checklist,
    }),
  );
});

describe('other kinds', () => {
  it.each([
    ['exchange', 'exchange', 'exchange'],
    ['repair', 'evidence', null],
    ['reissue', 'evidence', 'return.wrong-item'],
  ] as const)('%s has advice of its own, also once the goods are back', (kind, advice, checklist) => {
    for (const state of ['pending', 'returned'] as const)
      expect(judge({ kind, state })).toMatchObject({ advice, checklist, unread: [] });
  });
});

describe('what can’t be read', () => {
  it.each([
    ['the kind', { kind: 'unknown' }, ['kind']],
    ['the place of the goods', { ...refundOnly, dispatch: 'unknown' }, ['dispatch']],
    ['the state', { state: 'unknown' }, ['state']],
    ['a reason that decides', { reason: null }, ['reason']],
    ['goods to come back that never left', { dispatch: 'undispatched' }, ['dispatch']],
  ] as [string, Partial<Refund>, string[]][])('is looked at, never guessed: %s', (_what, change, unread) =>
    expect(judge(change)).toMatchObject({ advice: 'look', checklist: null, unread }),
  );

  it('comes first of what to look at', () => {
    expect(judge({ ...refundOnly, dispatch: 'unknown' }).lookAt.slice(0, 2)).toEqual([
      'dispatch',
      'tracking',
    ]);
    expect(judge({ reason: null }).lookAt[0]).toBe('reason');
  });

  it('does not matter where the claim is over', () =>
    expect(judge({ kind: 'unknown', dispatch: 'unknown', state: 'done' })).toMatchObject({
      advice: null,
      severity: null,
      unread: [],
      lookAt: [],
    }));
});

describe('findings', () => {
  const every = refundKinds.flatMap((kind) =>
    refundStates.flatMap((state) =>
      dispatchStates.flatMap((dispatch) =>
        ['不喜欢', '质量问题', '漏发', '降价', '其他', null].map((reason) => ({
          kind,
          state,
          dispatch,
          reason,
        })),
      ),
    ),
  );

  it('stand for every claim, name a checklist that exists, and have a source', () => {
    for (const change of every) {
      const finding = judge(change);
      const told = JSON.stringify(change);
      expect(refundFindingSchema.safeParse(finding).success, told).toBe(true);
      if (finding.checklist !== null) expect(checklistOf(finding.checklist), told).not.toBeNull();
      expect(finding.source, told).toMatch(/\S/);
      expect(finding.advice === null, told).toBe(['refunding', 'done', 'closed'].includes(change.state));
      expect(finding.unread.length > 0, told).toBe(finding.advice === 'look');
    }
  });

  it('use every rule there is', () => {
    const used = new Set([
      ...every.map((change) => judge(change).rule),
      judge({ ...refundOnly, dispatch: 'received', reason: '未收到货' }).rule,
      judge({ reason: '协商一致' }).rule,
    ]);
    expect([...used].sort()).toEqual(
      Object.values(refundRules)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('carry the case that was started for the claim', () => {
    const kept = beginCase(
      { id: 'c', checklist: 'seven-day', site: 'pinduoduo', shop: '', refund: refund() },
      now,
    );
    const values = caseValues(kept, { now, utcOffset: 480, agentName: '', shop: '' });
    const [one, other] = judgeRefunds(
      [refund(), refund({ key: 'R2', refundId: 'R2' })],
      now,
      new Map([['R1', kept]]),
      (shown) => viewCase(shown, { language: 'zh-CN', values }),
    );
    expect(one?.case).toMatchObject({ id: 'c', title: '七天无理由' });
    expect(other?.case).toBeNull();
  });
});
