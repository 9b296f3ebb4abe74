import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../run/browser.mjs';
import { axe } from './axe';
import type { Launched } from './browser';
import type { Shop } from './shop-server';

export type RefundsPage = {
  page: Page;
  chips: Locator;
  /** The chip of one claim. */
  chip(key: string): Locator;
  card: Locator;
  /** A part of the open card. */
  part(name: string): Locator;
  bar: Locator;
  said(): Promise<string>;
  /** What the page itself does: a claim is answered, a component draws itself anew. */
  does(call: string): Promise<unknown>;
  clipboard(): Promise<string>;
};

export const fixture = (name: string): string =>
  readFileSync(join(root, `tests/pages/pinduoduo/${name}.html`), 'utf8');

/** Opens a page of claims under its real address. */
export async function openRefunds(
  browser: Launched,
  shop: Shop,
  { url, html }: { url: string; html: string },
): Promise<RefundsPage> {
  shop.put(url, html);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 1600 });
  // Our host stands beside the body, so that nothing in it is ours.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: document.body.outerHTML });
    });
  });
  await page.goto(`${url}?id=1`);
  page.setDefaultTimeout(15_000);
  const bar = page.locator('[data-cm="refunds"]');
  const card = page.locator('[data-cm="refund-card"]');
  return {
    page,
    chips: page.locator('[data-cm="claim"]'),
    chip: (key) => page.locator(`[data-cm="claim"][data-key="${key}"]`),
    card,
    part: (name) => card.locator(`[data-cm="${name}"]`),
    bar,
    said: async () => (await bar.locator('[data-cm="said"]').textContent()) ?? '',
    does: (call) => page.evaluate(call),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}

/** What axe finds in our layer that is serious. */
export async function seriousOf(page: Page): Promise<unknown[]> {
  const { violations } = await axe(page).include('countermate-overlay').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}
