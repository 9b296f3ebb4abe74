import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../run/browser.mjs';
import { type Launched, launch } from './browser';
import { openShop, type Shop } from './shop-server';

const around = 'https://myseller.taobao.com/home.htm/trade-platform/refund-list';
const inside = 'https://myseller.taobao.com/home.htm/trade-platform/tp/refund-list';
const claims = readFileSync(join(root, 'tests/pages/taobao/refunds.html'), 'utf8');
const shown = 6;

let shop: Shop;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop });
});
afterEach(() => page?.close());
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const open = async (html: string) => {
  shop.put(around, html);
  shop.put(inside, claims);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto(around);
};
const chips = () => Promise.all(page.frames().map((frame) => frame.locator('[data-cm="claim"]').count()));
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });
const workbench = `<!doctype html><title>工作台</title><body><p>退款管理</p>
  <iframe src="${inside}" style="width: 1200px; height: 1100px"></iframe></body>`;

describe('a list of claims', () => {
  it('that is the page itself has its chips there', async () => {
    await open(claims);
    await soon(chips).toEqual([shown]);
  });

  it('that stands in a frame has them in that frame, and nothing is drawn around it', async () => {
    await open(workbench);
    await soon(chips).toEqual([0, shown]);
    expect(await page.mainFrame().locator('countermate-overlay').count()).toBe(0);
  });

  it('that was the page and comes to stand in a frame moves there', async () => {
    await open(claims);
    await soon(chips).toEqual([shown]);
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.style.cssText = 'width: 1200px; height: 1100px';
      document.body.prepend(frame);
    }, inside);
    await soon(chips).toEqual([0, shown]);
  });
});
