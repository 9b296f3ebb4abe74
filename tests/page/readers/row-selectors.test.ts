import { describe, expect, it } from 'vitest';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { readOrders } from '@/lib/page/readers/orders';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from '../page-of';

const at = { now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' };
const idPattern = { labels: ['订单号'], match: '\\d{12,24}' };
const bySelector = (row: OrdersPage['row'], body: string) => {
  const page = { ...taobao.pages.orders, row, orderId: idPattern, item: [] };
  return readOrders(pageOf(`<body>${body}</body>`), page, at).facts.map(({ order }) => order);
};
const id = (end: number) => `42135700011122200${String(end).padStart(2, '0')}`;

describe('selectors', () => {
  const rows = (...css: string[]) =>
    css.map((one) => ({ css: one, grade: 'W' as const, seen: '2026-11-22' }));
  const body = [1, 2]
    .map((n) => `<li class="row"><p>订单号：${id(n)}</p><p>实收款：¥${n}.00</p></li>`)
    .join('');

  it('are not believed where one finds the whole list, or is broken', () => {
    const orders = bySelector(rows('.all', '::::', '.gone'), `<ul class="all">${body}</ul>`);
    expect(orders.map(({ orderId, amount }) => [orderId, amount?.value])).toEqual([
      [id(1), 1],
      [id(2), 2],
    ]);
  });

  it('count an order once where rows are drawn twice', () => {
    expect(bySelector(rows('.row'), `<ul>${body}</ul><ul>${body}</ul>`)).toHaveLength(2);
  });
});
