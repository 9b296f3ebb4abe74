import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { openChat } from './chat-page';
import { fixture, openOrders } from './orders-page';
import { openPopup, pause } from './popup-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  await browser.renew();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });

describe('a pause', () => {
  it.each([
    ['page', '订单页已暂停'],
    ['site', '全站已暂停'],
    ['hour', '全部暂停到'],
  ])(
    'of the %s takes every mark off an open page at once, and resuming brings them back',
    async (reach, said) => {
      const list = await openOrders(browser, shop, fixture('orders'));
      await list.flags.first().waitFor();
      const popup = await openPopup(browser, list.page);
      await pause(popup, reach);
      await list.page.locator('countermate-overlay').waitFor({ state: 'detached' });
      expect(
        await list.page.evaluate(() => document.body.outerHTML === (window as { before?: string }).before),
      ).toBe(true);
      const row = popup.locator('[data-cm="pause"]');
      await soon(() => row.textContent()).toContain(said);
      await list.page.reload();
      await browser.stopWorker(popup);
      await list.page.bringToFront();
      await popup.reload();
      await soon(() => row.textContent()).toContain(said);
      expect(await list.page.locator('countermate-overlay').count()).toBe(0);
      await popup.getByRole('button', { name: '恢复' }).click();
      await list.flags.first().waitFor();
    },
  );

  it('of one page leaves the others alone', async () => {
    const chat = await openChat(browser);
    const list = await openOrders(browser, shop, fixture('orders'));
    await list.flags.first().waitFor();
    const popup = await openPopup(browser, list.page);
    await pause(popup, 'page');
    await list.page.locator('countermate-overlay').waitFor({ state: 'detached' });
    expect(await chat.suggestions.count()).toBeGreaterThan(0);
  });
});
