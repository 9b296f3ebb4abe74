import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

describe('a word that the person wants to hear no more of', () => {
  it('is marked never again, not even in part, and other words still are', async () => {
    const chat = await openChat(browser);
    const marks = chat.page.locator('[data-cm="draft-line"]');
    await chat.box.pressSequentially('好评返现五元');
    await chat.page.locator('[data-cm="draft-card"] [data-cm="ignore-word"]').click();
    await expect.poll(() => marks.count()).toBe(0);
    await chat.box.fill('加微信 abc12345，好评返现五元');
    await expect.poll(() => marks.count()).toBe(1);
    expect(await chat.draft()).toBe('加微信 abc12345，好评返现五元');
  });
});
