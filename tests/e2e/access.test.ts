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

/**
 * The person says yes beforehand, on the browser's page of extensions: its dialog is none that a test can answer. What
 * our page asks for by a click is then given without one.
 */
const allow = () =>
  settings.evaluate(
    ([extension, host]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(extension, host),
    [new URL(browser.own('')).hostname, origin] as const,
  );

/** What a page of ours does within a click. */
const ask = async (how: 'request' | 'remove') => {
  const page = await browser.context.newPage();
  await page.goto(browser.own('options.html'));
  await page.evaluate(`{
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'ask';
    button.onclick = () => void chrome.permissions.${how}({ origins: ['${origin}'] });
  }`);
  await page.locator('#ask').click();
  await expect.poll(registered, { timeout: 10_000 }).toEqual(how === 'request' ? [origin] : []);
  await page.close();
};

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
    await allow();
    await ask('request');
    const page = await open();
    await page.locator('[data-cm="suggestion"]').first().waitFor({ timeout: 10_000 });
    expect(await page.locator('[data-cm="question"]').textContent()).toContain('能开发票吗');
    await page.close();
  });

  it('is left alone again when it is switched off, by the page that is open too', async () => {
    const before = await open();
    await before.locator('[data-cm="suggestion"]').first().waitFor({ timeout: 10_000 });
    await ask('remove');
    await before.locator('[data-cm="suggestion"]').first().waitFor({ state: 'detached', timeout: 10_000 });
    await before.close();
    const page = await open();
    expect(await page.locator('countermate-overlay').count()).toBe(0);
    await page.close();
  });
});
