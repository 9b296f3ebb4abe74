import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop });
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

/** What an update does to a running browser: the extension starts anew, pages keep the script of before. */
async function update(): Promise<void> {
  const own = await browser.context.newPage();
  await own.goto(browser.own('options.html'));
  await own.evaluate('void chrome.runtime.reload()').catch(() => {});
  await expect.poll(() => own.isClosed() || own.url() === 'about:blank', { timeout: 10_000 }).toBe(true);
}

describe('an update under an open page', () => {
  it('leaves one quiet line, takes everything else away, and keeps the draft', async () => {
    const chat = await openChat(browser);
    await chat.box.fill('亲，我看一下');
    await update();
    await chat.buyerSays('还在吗');
    const line = chat.page.locator('[data-cm="gone"]');
    await line.waitFor();
    expect(await line.textContent()).toContain('刷新');
    expect(await chat.page.locator('[data-cm="dock"]').count()).toBe(0);
    expect(await chat.draft()).toBe('亲，我看一下');
    await line.getByRole('button').click();
    await expect.poll(() => chat.page.locator('countermate-overlay').count()).toBe(0);
    await chat.buyerSays('人呢');
    expect(await chat.page.locator('countermate-overlay').count()).toBe(0);
  });
});
