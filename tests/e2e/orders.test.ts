import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { fixture, type OrdersPage, openOrders } from './orders-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let list: OrdersPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(async () => {
  // What was reminded and paid is remembered: every test begins with nothing stored.
  await browser.renew();
  shop.forget();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const open = async (name: string, change = (html: string) => html) => {
  const page = fixture(name);
  list = await openOrders(browser, shop, { ...page, html: change(page.html) });
  return page;
};
/** What Chromium asks of its maker by itself, whatever page is open. */
const browsersOwn = /^https:\/\/[\w-]+\.(google|googleapis)\.com\//;
const flagged = async () =>
  (await list.flags.evaluateAll((flags) => flags.map((flag) => flag.getAttribute('data-order')))).sort();
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });

describe.each([['orders'], ['orders.old']])('%s', (name) => {
  const due = fixture(name)
    .facts.filter(
      ({ status, orderedAt }) =>
        status === 'unpaid' && orderedAt !== null && fixture(name).now - Date.parse(orderedAt) > 3_600_000,
    )
    .map(({ orderId }) => orderId)
    .sort();
  const second = '4213557790213846521';

  it('flags every order that is unpaid for more than an hour, with its age, and counts them', async () => {
    await open(name);
    await soon(flagged).toEqual(due);
    expect(await list.flag(second).textContent()).toMatch(/1 小时 (29|30) 分/);
    expect(await list.said()).toMatch(/^3 单超 1 小时未付¥ 412\.00最久 12 小时 1[01] 分/);
  });

  it('copies the filled reminder by one click, and says when that was', async () => {
    await open(name);
    await list.flag(second).locator('[data-cm="remind"]').click();
    await soon(() => list.page.locator('[data-cm="remind-card"]').getAttribute('data-state')).toBe('copied');
    const text = await list.clipboard();
    expect(text).toBe(await list.page.locator('[data-cm="remind-text"]').textContent());
    expect(text).not.toMatch(/[{}]/);
    await soon(() => list.flag(second).textContent()).toMatch(/已催 1 次 · \d\d:\d\d/);
  });

  it('lets an order go that was paid, and counts it', async () => {
    await open(name);
    await list.flag(second).locator('[data-cm="remind"]').click();
    await soon(() => list.flag(second).textContent()).toContain('已催');
    await list.does(`__pay('${second}')`);
    await soon(flagged).toEqual(due.filter((orderId) => orderId !== second));
    await soon(list.said).toMatch(/^2 单超 1 小时未付.*已催 1 单，已付 1 单/);
  });

  it('dims the other orders, and jumps from one to the next', async () => {
    await open(name);
    await list.page.setViewportSize({ width: 1280, height: 800 });
    await list.bar.locator('[data-cm="only"]').click();
    await list.page.locator('[data-cm="veil"]').first().waitFor();
    const current = list.page.locator('[data-cm="current"]');
    const places = new Set<number>();
    for (const _ of due) {
      await list.bar.locator('[data-cm="next"]').click();
      await current.waitFor();
      const scrolled = Number(await list.does('scrollY'));
      places.add(Math.round(((await current.boundingBox())?.y ?? 0) + scrolled));
    }
    expect(places.size).toBe(due.length);
    await list.bar.locator('[data-cm="only"]').click();
    await soon(() => list.page.locator('[data-cm="veil"]').count()).toBe(0);
  });

  it('changes nothing of the page and asks the network for nothing', async () => {
    const { url } = await open(name);
    await soon(flagged).toEqual(due);
    await list.flag(second).locator('[data-cm="remind"]').click();
    await soon(() => list.flag(second).textContent()).toContain('已催');
    expect(await list.does('document.body.outerHTML === window.before')).toBe(true);
    expect(shop.requests().filter(({ url }) => !browsersOwn.test(url))).toEqual([{ method: 'GET', url }]);
  });

  it('keeps its flags while the page draws itself anew a hundred times a second', async () => {
    const faults: string[] = [];
    await open(name);
    list.page.on('pageerror', (error) => faults.push(error.message));
    await list.does(`new Promise((done) => {
      let rounds = 0;
      const timer = setInterval(() => { __rerender(); if (++rounds === 100) { clearInterval(timer); done(); } }, 10);
    })`);
    await soon(flagged).toEqual(due);
    expect(faults).toEqual([]);
  });
});

describe('an order list', () => {
  it('takes no click and no key from the page’s scripts', async () => {
    await open('orders');
    await list.flags.first().waitFor();
    await list.page.evaluate(async () => {
      await navigator.clipboard.writeText('untouched');
      const shadow = document.querySelector('countermate-overlay')?.shadowRoot;
      for (const element of shadow?.querySelectorAll('button') ?? []) {
        element.click();
        element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    // A real click takes the same way, so that what came before it has come through.
    await list.bar.locator('[data-cm="next"]').click();
    await list.page.locator('[data-cm="current"]').waitFor();
    expect(await list.clipboard()).toBe('untouched');
    expect(await list.page.locator('[data-cm="remind-card"]').count()).toBe(0);
    expect((await list.flags.allInnerTexts()).join()).not.toContain('已催');
    expect(await list.page.locator('[data-cm="veil"]').count()).toBe(0);
  });

  it('flags an order that comes in, without a reload', async () => {
    await open('orders');
    await list.flags.first().waitFor();
    const orderId = (await list.does('__addOrder(70)')) as string;
    await soon(() => list.flag(orderId).textContent()).toMatch(/1 小时 1\d 分/);
    await soon(list.said).toMatch(/^4 单/);
  });

  it('says of what it cannot read that it cannot, and never that it is unpaid', async () => {
    const { facts } = await open('orders.odd');
    const unclear = facts.filter(
      ({ status, orderedAt }) => status === 'unknown' || (status === 'unpaid' && !orderedAt),
    );
    expect(unclear.length).toBeGreaterThan(2);
    for (const { orderId, status } of unclear) {
      await list.does(
        `document.querySelector('[data-order="${orderId}"]').scrollIntoView({ block: 'center' })`,
      );
      await soon(() => list.flag(orderId).textContent()).toContain(
        status === 'unknown' ? '读不到订单状态' : '读不到下单时间',
      );
      expect(await list.flag(orderId).locator('[data-cm="remind"]').count()).toBe(0);
    }
    expect(await list.said()).toContain(`${unclear.length} 单读不到`);
    expect(await list.said()).toContain('至少');
  });

  it('is quiet where no order is shown', async () => {
    await open('orders.empty');
    await soon(list.said).toContain('没有超 1 小时未付的订单');
    expect(await list.flags.count()).toBe(0);
  });

  it('flags what is in view of two thousand rows, and what is scrolled to', async () => {
    await open('orders', (html) => html.replace('</body>', '<script>__grow(2000)</script></body>'));
    await list.page.setViewportSize({ width: 1280, height: 800 });
    await soon(list.said).toMatch(/^14[5-9] 单超 1 小时未付/);
    await list.does(`document.querySelectorAll('.state-wait')[150].scrollIntoView({ block: 'center' })`);
    await soon(() => list.flags.count()).toBeGreaterThan(0);
    expect(await list.flags.count()).toBeLessThan(12);
  });

  it('has nothing serious for axe to say', async () => {
    await open('orders');
    await list.flags.first().waitFor();
    const { violations } = await axe(list.page).include('countermate-overlay').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
