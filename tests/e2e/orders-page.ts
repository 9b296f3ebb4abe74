import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { isoAt } from '@/lib/domain/time';
import { root } from '../run/browser.mjs';
import type { Launched } from './browser';
import type { Shop } from './shop-server';

const folder = join(root, 'tests/pages/taobao');
/** Minutes east of UTC in which the fixtures write their times. */
const utcOffset = 480;

export type OrdersPage = {
  page: Page;
  flags: Locator;
  /** The flag of one order. */
  flag(orderId: string): Locator;
  bar: Locator;
  said(): Promise<string>;
  /** What the page itself does: a buyer pays, a component draws itself anew. */
  does(call: string): Promise<unknown>;
  clipboard(): Promise<string>;
};

/** The fixture and what stands beside it, with all times moved so that its `now` is now. */
export function fixture(name: string) {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  const shift = Date.now() - Date.parse(expected.now);
  const moved = (text: string) => {
    const at = Date.parse(`${text.replace(' ', 'T')}+08:00`) + shift;
    return isoAt(new Date(at), utcOffset).slice(0, 19).replace('T', ' ');
  };
  return {
    url: expected.url as string,
    now: Date.parse(expected.now),
    facts: expected.facts as { orderId: string; status: string; orderedAt: string | null }[],
    html: html.replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/g, moved),
  };
}

/** Opens a fixture under its real address, in a window that shows all of its rows. */
export async function openOrders(
  browser: Launched,
  shop: Shop,
  { url, html }: { url: string; html: string },
): Promise<OrdersPage> {
  shop.put(url, html);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 2400 });
  // Our host stands beside the body, so that nothing in it is ours.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: document.body.outerHTML });
    });
  });
  await page.goto(url);
  const bar = page.locator('[data-cm="orders"]');
  await bar.waitFor({ timeout: 10_000 });
  page.setDefaultTimeout(10_000);
  return {
    page,
    flags: page.locator('[data-cm="flag"]'),
    flag: (orderId) => page.locator(`[data-cm="flag"][data-order="${orderId}"]`),
    bar,
    said: async () => ((await bar.locator('[data-cm="said"]').textContent()) ?? '').replace(/\s+/g, ' '),
    does: (call) => page.evaluate(call),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}
