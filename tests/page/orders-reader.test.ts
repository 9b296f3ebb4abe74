import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createListReader, type OrdersNews } from '@/lib/page/orders-reader';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from './page-of';

const html = readFileSync(join(import.meta.dirname, '../pages/taobao/orders.html'), 'utf8');
const at = () => ({ now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' });
const orders = 20;

afterEach(() => {
  vi.restoreAllMocks();
});

/** The page with so many orders; every number is another. */
const pageWith = (count: number) => {
  const doc = pageOf(html);
  const [row, ...others] = doc.querySelectorAll<HTMLElement>('[data-order]');
  for (const other of others) other.remove();
  for (let index = 1; row && index < count; index++) {
    const more = row.cloneNode(true) as HTMLElement;
    more.innerHTML = more.innerHTML.replaceAll(
      row.dataset.order ?? '',
      String(4213560128840017126n + BigInt(index)),
    );
    row.after(more);
  }
  return doc;
};

it('tells of a list that takes long to read less and less often, and of all of it at the end', () => {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  const news: OrdersNews[] = [];
  const reader = createListReader(pageWith(orders), taobao.pages.orders, {
    at,
    tell: (one) => news.push(one),
  });
  const told: number[] = [];
  for (const pass = reader.pass(); !pass.next().done; ) {
    time += 300;
    reader.afterSlice();
    if (news.length > told.length) told.push(time);
  }
  const waits = told.map((one, index) => one - (told[index - 1] ?? 0)).slice(1);
  expect(waits.length).toBeGreaterThan(2);
  expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  expect(waits.at(-1)).toBeGreaterThan(1500);
  expect(news.at(-1)?.isWhole).toBe(true);
  expect(news.at(-1)?.facts).toHaveLength(orders);
  expect(new Set(news.flatMap(({ changed }) => changed.map(({ order }) => order.orderId))).size).toBe(orders);
});
