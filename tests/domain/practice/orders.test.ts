import { describe, expect, it } from 'vitest';
import { type SoldTab, soldPerPage, soldView } from '@/lib/domain/practice/orders';
import { practiceScripts } from '@/lib/domain/practice/scripts';
import { practiceSales } from '@/lib/domain/practice/scripts/sales';
import { startPractice, step } from '@/lib/domain/practice/step';

const start = Date.UTC(2026, 10, 22, 2, 30, 0);
const seconds = (n: number) => start + n * 1000;
const at = (n: number, tab: SoldTab = 'all', page = 1) =>
  soldView(
    step(startPractice(practiceScripts, start), { kind: 'tick' }, seconds(n)),
    practiceSales,
    seconds(n),
    { tab, page },
  );
const everyRow = (n: number) =>
  Array.from({ length: at(n).pages }, (_, index) => at(n, 'all', index + 1).rows).flat();
const wordOf = (n: number, buyer: string) => everyRow(n).find((row) => row.buyer === buyer)?.word;

describe('the sold list of the practice', () => {
  it('holds the orders of the chat beside its own, newest first, in pages', () => {
    const rows = everyRow(0);
    expect(rows.map(({ buyer }) => buyer)).toEqual(expect.arrayContaining(['栗子栗子', '风吹麦浪']));
    const times = rows.flatMap(({ orderedAt }) => orderedAt ?? []);
    expect(times).toEqual(times.toSorted().reverse());
    expect(at(0).rows).toHaveLength(soldPerPage);
    expect(at(0, 'all', 99).page).toBe(at(0).pages);
  });

  it('counts every state and shows only the chosen one', () => {
    const { tabs, total } = at(0);
    const [all, ...states] = tabs.map(({ count }) => count);
    expect(states.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(total).toBe(all);
    expect(at(0, '待付款').rows.every(({ word }) => word === '待付款')).toBe(true);
  });

  it('gives every order a number of its own that no other practice has', () => {
    const ids = everyRow(0).map(({ orderId }) => orderId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\d{6}-\d{15}$/);
    const later = soldView(startPractice(practiceScripts, seconds(1)), practiceSales, seconds(1), {
      tab: 'all',
      page: 1,
    });
    expect(later.rows.some(({ orderId }) => ids.includes(orderId))).toBe(false);
  });

  it('lets orders come in, be paid and be closed as the clock runs', () => {
    expect(wordOf(0, '不吃香菜')).toBeUndefined();
    expect(wordOf(70, '不吃香菜')).toBe('待付款');
    expect(wordOf(149, '一只胖橘')).toBe('待付款');
    expect(wordOf(150, '一只胖橘')).toBe('待发货');
    expect(everyRow(150).find(({ buyer }) => buyer === '一只胖橘')?.paidAt).toBe('2026-11-22 10:32:30');
    expect(wordOf(90, '木木同学')).toBe('已关闭');
  });

  it('counts down to the closing of unpaid orders alone', () => {
    for (const { word, closesIn } of everyRow(0)) {
      if (word === '待付款') expect(closesIn).toMatch(/^\d{2}:\d{2}:\d{2}$/);
      else expect(closesIn).toBeNull();
    }
  });

  it('closes nothing before its day is over, and leaves nothing unpaid after it', () => {
    for (const { orderedAgo, turns, word } of practiceSales) {
      const closed = turns?.find((turn) => turn.word === '已关闭');
      if (closed) expect(orderedAgo * 60 + closed.after).toBeGreaterThanOrEqual(1438 * 60);
      if (word === '待付款') expect(orderedAgo).toBeLessThan(1440);
    }
  });

  it('begins with orders over an hour unpaid, some under it, and one without a time', () => {
    const unpaid = everyRow(0).filter(({ word }) => word === '待付款');
    const ages = practiceSales.filter(({ word }) => word === '待付款').map(({ orderedAgo }) => orderedAgo);
    expect(ages.filter((age) => age >= 60).length).toBeGreaterThanOrEqual(3);
    expect(ages.filter((age) => age < 60 && age > 0).length).toBeGreaterThanOrEqual(2);
    expect(unpaid.filter(({ orderedAt }) => orderedAt === null)).toHaveLength(1);
  });

  it('follows what the chat makes of an order', () => {
    const paid = practiceScripts.find(({ id }) => id === 'unpaid-cup');
    if (!paid) throw new Error('no such script');
    let state = startPractice([paid], start);
    for (const n of [10, 60, 120]) {
      state = step(state, { kind: 'sent', conversation: paid.id, text: `亲，${n}` }, seconds(n));
    }
    state = step(state, { kind: 'tick' }, seconds(300));
    const [row] = soldView(state, [], seconds(300), { tab: 'all', page: 1 }).rows;
    expect(row).toMatchObject({ word: '待发货', paidAt: expect.stringContaining('2026-11-22 10:3') });
  });
});
