import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../run/browser.mjs';
import { type LaunchedFirefox, launchFirefox } from './firefox';
import { chatAddress, openShop, type Shop } from './shop-server';

describe.skipIf(findFirefox() === null)('in Firefox', () => {
  let shop: Shop;
  let firefox: LaunchedFirefox;
  let page: Page;

  beforeAll(async () => {
    shop = await openShop();
    firefox = await launchFirefox(shop);
    page = await firefox.open(chatAddress);
  });
  afterAll(async () => {
    await firefox?.close();
    await shop?.close();
  });

  /** The middle of the first suggestion and its text; null while there is none. */
  const firstSuggestion = () =>
    page.evaluate(() => {
      const row = document
        .querySelector('countermate-overlay')
        ?.shadowRoot?.querySelector('[data-cm="suggestion"]');
      const text = row?.querySelector('.cm-dock-text')?.textContent;
      if (!row || !text) return null;
      const { x, y, width, height } = row.getBoundingClientRect();
      return { text, x: x + width / 2, y: y + height / 2 };
    });
  const draft = () => page.$eval('#replyTextarea', (box) => (box as HTMLTextAreaElement).value);

  it('takes the extension', () => {
    expect(firefox.extension).toContain('countermate');
  });

  it('shows suggestions on the chat page', async () => {
    await expect.poll(firstSuggestion, { timeout: 20_000 }).not.toBeNull();
  });

  it('inserts a suggestion after the draft, once for each click', async () => {
    await page.type('#replyTextarea', '您好，');
    const suggestion = await firstSuggestion();
    if (!suggestion) throw new Error('no suggestion');
    await page.mouse.click(suggestion.x, suggestion.y);
    await expect.poll(draft).toBe(`您好，${suggestion.text}`);
  });

  it('makes no request of its own', () => {
    expect(shop.requests().filter(({ url }) => url.includes('pinduoduo') && url !== chatAddress)).toEqual([]);
  });
});
