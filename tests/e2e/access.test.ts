import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { feigeAddress, openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let settings: Page;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop });
  settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const origin = 'https://im.jinritemai.com/*';
const id = () => new URL(browser.own('')).hostname;

/** What a person does in the browser's own dialog or on its page of extensions, which no script of ours may press. */
const grant = (how: 'addHostPermission' | 'removeHostPermission') =>
  settings.evaluate(
    ([call, extension, host]) =>
      (
        chrome as unknown as { developerPrivate: Record<string, (...args: string[]) => Promise<void>> }
      ).developerPrivate[call]?.(extension, host),
    [how, id(), origin] as const,
  );

const open = async (): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(feigeAddress);
  return page;
};
const registered = async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.own('options.html'));
  const scripts = await page.evaluate('chrome.scripting.getRegisteredContentScripts()');
  await page.close();
  return (scripts as { matches: string[] }[]).flatMap(({ matches }) => matches);
};

describe('a marketplace that the person has to switch on', () => {
  it('is left alone until then', async () => {
    const page = await open();
    expect(await registered()).toEqual([]);
    expect(await page.locator('countermate-overlay').count()).toBe(0);
    await page.close();
  });

  it('has the dock from the next load on', async () => {
    await grant('addHostPermission');
    await expect.poll(registered).toEqual([origin]);
    const page = await open();
    await page.locator('[data-cm="suggestion"]').first().waitFor({ timeout: 10_000 });
    expect(await page.locator('[data-cm="question"]').textContent()).toContain('能开发票吗');
    await page.close();
  });

  it('is left alone again when it is switched off', async () => {
    await grant('removeHostPermission');
    await expect.poll(registered).toEqual([]);
    const page = await open();
    expect(await page.locator('countermate-overlay').count()).toBe(0);
    await page.close();
  });
});
