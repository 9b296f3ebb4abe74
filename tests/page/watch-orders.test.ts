import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OrdersNews, watchOrders } from '@/lib/page/watch-orders';
import { taobao } from '@/lib/sites/taobao';
import { pageOf } from './page-of';

const html = readFileSync(join(import.meta.dirname, '../pages/taobao/orders.html'), 'utf8');
const at = () => ({ now: new Date('2026-11-22T10:42:00+08:00'), utcOffset: 480, currency: 'CNY' });
let life: AbortController;
let news: OrdersNews[];

beforeEach(() => {
  life = new AbortController();
  news = [];
  pageOf(html);
});
afterEach(() => life.abort());

const watch = (clock = at) =>
  watchOrders(document, taobao.pages.orders, clock, (one) => news.push(one), { signal: life.signal });
const whole = () => vi.waitFor(() => expect(news.at(-1)?.isWhole).toBe(true), { timeout: 4000 });
const next = (count: number) =>
  vi.waitFor(() => expect(news.length).toBeGreaterThan(count), { timeout: 4000 });
const rowOf = (orderId: string) => document.querySelector(`[data-order="${orderId}"]`) as HTMLElement;
const changed = (from = 0) =>
  news.slice(from).flatMap((one) => one.changed.map(({ order }) => order.orderId));
const unpaid = '4213557790213846521';

it('tells every order of the page once', async () => {
  watch();
  await whole();
  expect(news.at(-1)?.facts).toHaveLength(10);
  expect(new Set(changed()).size).toBe(10);
  expect(changed()).toHaveLength(10);
  expect(news.at(-1)?.list?.className).toBe('next-table next-table-medium');
});

it('reads again only the row that changed', async () => {
  const clock = vi.fn(at);
  watch(clock);
  await whole();
  const [reads, tells] = [clock.mock.calls.length, news.length];
  (rowOf(unpaid).querySelector('.state-wait') as HTMLElement).textContent = '买家已付款';
  await next(tells);
  expect(changed(tells)).toEqual([unpaid]);
  expect(news.at(-1)?.facts.find(({ order }) => order.orderId === unpaid)?.order.status).toBe('paid');
  expect(news.at(-1)?.facts).toHaveLength(10);
  expect(clock.mock.calls.length - reads).toBe(1);
});

it('hands over the new elements of a page that drew itself anew, and calls nothing changed', async () => {
  watch();
  await whole();
  const tells = news.length;
  const before = rowOf(unpaid);
  before.replaceWith(before.cloneNode(true));
  await next(tells);
  expect(news.at(-1)?.changed).toEqual([]);
  expect(news.at(-1)?.facts.find(({ order }) => order.orderId === unpaid)?.element).toBe(rowOf(unpaid));
});

it('drops a row that the page took away', async () => {
  watch();
  await whole();
  const tells = news.length;
  rowOf(unpaid).remove();
  await next(tells);
  expect(news.at(-1)?.facts.map(({ order }) => order.orderId)).not.toContain(unpaid);
});

it('does not look while only the rest of the page changes', async () => {
  const clock = vi.fn(at);
  watch(clock);
  await whole();
  const [reads, tells] = [clock.mock.calls.length, news.length];
  for (let round = 0; round < 100; round++) (document.querySelector('.who') as HTMLElement).append('·');
  (document.querySelector('.next-table') as HTMLElement).className += ' quiet';
  (rowOf(unpaid).querySelector('.paid') as HTMLElement).textContent = '¥1.00';
  await next(tells);
  expect(changed(tells)).toEqual([unpaid]);
  expect(clock.mock.calls.length - reads).toBe(1);
});

it('tells at once that the page shows no order', async () => {
  for (const row of document.querySelectorAll('[data-order]')) row.remove();
  watch();
  await whole();
  expect(news).toMatchObject([{ facts: [], missing: [], changed: [], isWhole: true }]);
});

it('reads all of an order when it is asked, as its row says it then', async () => {
  const list = watch();
  await whole();
  expect(news.at(-1)?.facts[0]?.order).not.toHaveProperty('items');
  expect(list.read(unpaid)).toMatchObject({
    orderId: unpaid,
    status: 'unpaid',
    buyerMessage: '两个都要黑色，麻烦包好一点',
  });
  (rowOf(unpaid).querySelector('.state-wait') as HTMLElement).textContent = '买家已付款';
  expect(list.read(unpaid)?.status).toBe('paid');
  expect(list.read(unpaid)?.items).not.toEqual([]);
});

it('reads an order of a page that has just drawn itself anew, and none that is gone or hidden', async () => {
  const list = watch();
  await whole();
  const before = rowOf(unpaid);
  before.replaceWith(before.cloneNode(true));
  expect(list.read(unpaid)?.orderId).toBe(unpaid);
  rowOf(unpaid).hidden = true;
  expect(list.read(unpaid)).toBeNull();
  rowOf(unpaid).remove();
  expect(list.read(unpaid)).toBeNull();
});

it('ends with its signal', async () => {
  watch();
  await whole();
  life.abort();
  const tells = news.length;
  rowOf(unpaid).remove();
  const other = new AbortController();
  await new Promise<void>((told) => {
    watchOrders(document, taobao.pages.orders, at, ({ isWhole }) => isWhole && told(), {
      signal: other.signal,
    });
  });
  other.abort();
  expect(news).toHaveLength(tells);
});
