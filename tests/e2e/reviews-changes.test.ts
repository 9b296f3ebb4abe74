import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { fixture, openReviews, type ReviewsPage } from './reviews-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let list: ReviewsPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(async () => {
  await browser.renew();
  shop.forget();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const open = async (name = 'reviews') => {
  const page = fixture(name);
  list = await openReviews(browser, shop, page);
  return page;
};
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });
/** What Chromium asks of its maker by itself, whatever page is open. */
const browsersOwn = /^https:\/\/[\w-]+\.(google|googleapis)\.com\//;

describe('a list of reviews that changes', () => {
  it('changes nothing of the page and asks the network for nothing', async () => {
    const { url } = await open();
    await soon(list.painted).toContain('质量太差');
    await list.chips.first().locator('[data-cm="opening"]').click();
    await list.page.locator('[data-cm="opening-card"]').waitFor();
    expect(await list.does('document.body.outerHTML === window.before')).toBe(true);
    expect(shop.requests().filter(({ url }) => !browsersOwn.test(url))).toEqual([{ method: 'GET', url }]);
  });

  it('keeps its marks while the page draws itself anew a hundred times a second', async () => {
    const faults: string[] = [];
    await open();
    await soon(list.painted).toContain('质量太差');
    const before = await list.painted();
    list.page.on('pageerror', (error) => faults.push(error.message));
    await list.does(`new Promise((done) => {
      let rounds = 0;
      const timer = setInterval(() => { __rerender(); if (++rounds === 100) { clearInterval(timer); done(); } }, 10);
    })`);
    await soon(list.painted).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('follows the page to its next leaf, through its own filter, and to a text that was changed', async () => {
    await open();
    await soon(list.said).toContain('10 条评价');
    await list.does('__page(2)');
    await soon(list.said).toMatch(/^1 条评价，1 条要留意/);
    await soon(list.painted).toContain('开胶');
    await list.does('__page(1)');
    await soon(list.said).toContain('10 条评价');
    await list.does(`__filter('开胶')`);
    await soon(list.said).toMatch(/^1 条评价/);
    await list.does(`__filter('')`);
    await list.does(`__say('4213781120036512207', '很合脚，走一天也不累')`);
    await soon(list.painted).not.toContain('质量太差');
  });
});
