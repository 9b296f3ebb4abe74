import { describe, expect, it } from 'vitest';
import { claimAt } from '@/lib/domain/practice/claim';
import type { ScriptedClaim } from '@/lib/domain/practice/claim-script';
import { actOnClaim, type ClaimAct, startDesk } from '@/lib/domain/practice/desk';
import { type ClaimTab, claimDetail, countdown, refundsView } from '@/lib/domain/practice/refunds';
import { practiceClaims } from '@/lib/domain/practice/scripts/refunds';

const start = Date.UTC(2026, 10, 22, 2, 30, 0);
const minutes = (n: number) => start + n * 60_000;
const fresh = startDesk(start);
const acted = (...acts: [id: string, act: ClaimAct][]) =>
  acts.reduce((desk, [id, act]) => actOnClaim(desk, id, act), fresh);
const at = (n: number, tab: ClaimTab = 'all', page = 1, desk = fresh) =>
  refundsView(desk, practiceClaims, minutes(n), { tab, page });
const every = (n: number, desk = fresh) =>
  Array.from({ length: at(n).pages }, (_, index) => at(n, 'all', index + 1, desk).rows).flat();
const word = (n: number, id: string, desk = fresh) => every(n, desk).find((row) => row.id === id)?.word;
const scripted = (id: string): ScriptedClaim => {
  const found = practiceClaims.find((one) => one.id === id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
};
const agree = (n: number): ClaimAct => ({ kind: 'agreed', at: minutes(n) });
const refuse = (n: number): ClaimAct => ({ kind: 'refused', at: minutes(n), reason: '凭证不足以证明' });

describe('the refund list of the practice', () => {
  it('puts what waits for the shop first, the most pressing before all, with its countdown', () => {
    const rows = every(0);
    expect(rows[0]).toMatchObject({ id: 'unsent-changed-mind', timeLeft: '还剩 9分 50秒', pressing: true });
    const waits = rows.map(({ timeLeft }) => timeLeft !== null);
    expect(waits).toEqual(waits.toSorted((a, b) => Number(b) - Number(a)));
    expect(at(0).pending).toBe(waits.filter(Boolean).length);
  });

  it('counts each stage and shows only the chosen one', () => {
    const [all, ...stages] = at(0).tabs.map(({ count }) => count);
    expect(stages.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(at(0, 'pending').rows.every(({ stage }) => stage === 'pending')).toBe(true);
    expect(at(0, 'over').rows.map(({ word: one }) => one)).toEqual(
      expect.arrayContaining(['退款成功', '退款关闭']),
    );
  });

  it('gives every claim numbers of its own that no other practice has', () => {
    const numbers = every(60).map(({ refundId }) => refundId);
    expect(new Set(numbers).size).toBe(practiceClaims.length);
    for (const number of numbers) expect(number).toMatch(/^\d{12}$/);
    const later = refundsView(startDesk(minutes(1)), practiceClaims, minutes(61), { tab: 'all', page: 1 });
    expect(later.rows.some(({ refundId }) => numbers.includes(refundId))).toBe(false);
  });

  it('lets claims come in as the clock runs', () => {
    expect(word(1.9, 'new-unsent')).toBeUndefined();
    expect(word(2, 'new-unsent')).toBe('待商家处理');
  });
});

describe('a claim of the practice', () => {
  it('that is agreed to before dispatch is paid back at once', () => {
    const desk = acted(['unsent-changed-mind', agree(1)]);
    expect(word(1.1, 'unsent-changed-mind', desk)).toBe('退款中');
    expect(word(1.4, 'unsent-changed-mind', desk)).toBe('退款成功');
  });

  it('for a return waits for the goods, then for the shop to look at them', () => {
    const desk = acted(['seven-days', agree(1)]);
    expect(word(2, 'seven-days', desk)).toBe('待买家退货');
    expect(word(8, 'seven-days', desk)).toBe('待商家收货');
    const done = actOnClaim(desk, 'seven-days', agree(9));
    expect(word(10, 'seven-days', done)).toBe('退款成功');
  });

  it('for an exchange ends as one', () => {
    const desk = acted(['exchange-size', agree(1)], ['exchange-size', agree(12)]);
    expect(word(13, 'exchange-size', desk)).toBe('换货完成');
  });

  it('that is refused is withdrawn, or comes back as a return', () => {
    const desk = acted(['on-its-way', refuse(1)], ['received-no-picture', refuse(1)]);
    expect(word(2, 'on-its-way', desk)).toBe('商家已拒绝');
    expect(word(5, 'on-its-way', desk)).toBe('退款关闭');
    expect(every(4, desk).find(({ id }) => id === 'received-no-picture')).toMatchObject({
      word: '待商家处理',
      kind: '退货退款',
    });
  });

  it('whose time runs out is settled by the marketplace: money at once, a return agreed to', () => {
    expect(word(9, 'unsent-changed-mind')).toBe('待商家处理');
    expect(word(11, 'unsent-changed-mind')).toBe('退款成功');
    const claim = claimAt(scripted('seven-days'), fresh, minutes(3 * 1440));
    expect(claim?.moments.find(({ kind }) => kind === 'agreed')?.by).toBe('system');
    expect(claim?.waits[0]?.ended?.how).toBe('ranOut');
  });

  it('hears nothing after its end, and no refusal of goods that are back', () => {
    const late = acted(['unsent-changed-mind', refuse(12)]);
    expect(word(13, 'unsent-changed-mind', late)).toBe('退款成功');
    expect(word(2, 'parcel-back', acted(['parcel-back', refuse(1)]))).toBe('待商家收货');
  });

  it('tells its story in the order in which it happened', () => {
    const desk = acted(['seven-days', agree(1)], ['received-no-picture', refuse(2)]);
    for (const script of practiceClaims) {
      const times = claimAt(script, desk, minutes(60))?.moments.map(({ at: time }) => time) ?? [];
      expect(times.length, script.id).toBeGreaterThan(0);
      expect(times, script.id).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('has a page under its number, with evidence, the parcel’s way and its history', () => {
    const number = every(0).find(({ id }) => id === 'received-broken')?.refundId ?? '';
    const desk = acted(['received-broken', refuse(1)]);
    const detail = claimDetail(desk, practiceClaims, minutes(2), number);
    expect(detail?.evidence).toEqual(['cup', 'box']);
    const ways = detail?.parcel.map(({ time }) => time) ?? [];
    expect(ways).toEqual(ways.toSorted().reverse());
    expect(detail?.history.map(({ kind }) => kind)).toEqual(['refused', 'applied']);
    expect(detail?.history[0]?.text).toBe('凭证不足以证明');
    expect(claimDetail(desk, practiceClaims, minutes(2), '1')).toBeNull();
  });

  it('that has not come in has no page yet', () => {
    const number = every(3).find(({ id }) => id === 'new-unsent')?.refundId ?? '';
    expect(claimDetail(fresh, practiceClaims, minutes(1), number)).toBeNull();
    expect(claimDetail(fresh, practiceClaims, minutes(3), number)?.id).toBe('new-unsent');
  });
});

describe('a countdown', () => {
  it.each([
    [(27 * 60 + 20) * 60_000, '还剩 1天 3小时 20分'],
    [24 * 3_600_000, '还剩 1天 0小时 0分'],
    [3 * 3_600_000 + 5000, '还剩 3小时 0分 5秒'],
    [65_000, '还剩 1分 5秒'],
    [0, '还剩 0秒'],
    [-500, '还剩 0秒'],
  ])('of %d ms reads %s', (left, text) => {
    expect(countdown(left)).toBe(text);
  });
});

describe('the scripted claims', () => {
  it('hold every kind, every place of the goods and every stage that they can begin in', () => {
    expect(new Set(practiceClaims.map(({ kind }) => kind)).size).toBe(4);
    const refundOnly = practiceClaims.filter(({ kind }) => kind === '仅退款');
    expect(new Set(refundOnly.map(({ goods }) => goods)).size).toBe(3);
    expect(new Set(practiceClaims.map(({ stage }) => stage)).size).toBe(5);
  });

  it('begin with time left, ask for no more than was paid, and have a parcel unless nothing was sent', () => {
    for (const { id, ago, within, stage, asks, order, goods, parcel } of practiceClaims) {
      if (!stage) expect(within, id).toBeGreaterThan(ago);
      expect(asks, id).toBeLessThanOrEqual(order.amount);
      expect(order.orderedAgo, id).toBeGreaterThan(ago);
      if (goods === '未发货') expect(parcel, id).toEqual([]);
    }
  });
});
