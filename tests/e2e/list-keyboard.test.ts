import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../run/browser.mjs';
import { type Launched, launch } from './browser';
import { fixture, openRefunds } from './refunds-page';
import { openReviews, fixture as reviewsFixture } from './reviews-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return async () => {
    await browser.close();
  };
});
beforeEach(() => shop.forget());
afterAll(() => shop?.close());

const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });
/** The part of ours that has the keyboard. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('countermate-overlay')?.shadowRoot?.activeElement;
    return inside instanceof HTMLElement ? (inside.dataset.cm ?? null) : null;
  });
const urlOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, `tests/pages/pinduoduo/${name}.expected.json`), 'utf8')).url;

describe('reviews by keyboard', () => {
  it('lead Enter into the card of the opening line, and Escape back to the chip', async () => {
    const { page } = await openReviews(browser, shop, reviewsFixture('reviews'));
    const opening = page.locator('[data-cm="opening"]').first();
    await opening.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-cm="opening-card"][data-state="copied"]').waitFor();
    await soon(() => focused(page)).toBe('copy-opening');
    await page.keyboard.press('Escape');
    await page.locator('[data-cm="opening-card"]').waitFor({ state: 'detached' });
    await soon(() => focused(page)).toBe('opening');
    await page.close();
  });

  it('keep the keyboard where the button that cleared the filters was', async () => {
    const { page } = await openReviews(browser, shop, reviewsFixture('reviews'));
    await page.locator('[data-cm="list"]').click();
    await page.locator('[data-cm="by-keyword"]').fill('掉色');
    await page.locator('[data-cm="clear"]').focus();
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('list');
    await page.keyboard.press('Escape');
    await page.locator('[data-cm="list-panel"]').waitFor({ state: 'detached' });
    await page.close();
  });
});

describe('a checklist by keyboard', () => {
  it('goes on from step to step by Enter alone, and is left by Escape at its end', async () => {
    const { page, card, chips, part } = await openRefunds(browser, shop, {
      url: urlOf('refunds'),
      html: fixture('refunds'),
    });
    await chips.first().focus();
    await page.keyboard.press('Enter');
    await part('begin').focus();
    await page.keyboard.press('Enter');
    await part('step-of').waitFor();
    const steps = Number((await part('step-of').textContent())?.match(/共 (\d+)/)?.[1]);
    expect(steps).toBeGreaterThan(1);
    for (let step = 1; step <= steps; step++) {
      await soon(() => part('step-of').textContent()).toContain(`第 ${step} 步`);
      await soon(() => focused(page)).toBe('done');
      await page.keyboard.press('Enter');
    }
    await part('reopen').waitFor();
    await soon(() => focused(page)).toBe('refund-card');
    await page.keyboard.press('Escape');
    await soon(() => card.count()).toBe(0);
    await page.close();
  });
});
