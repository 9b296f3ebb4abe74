import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../run/browser.mjs';
import type { Launched } from './browser';
import type { Shop } from './shop-server';

const folder = join(root, 'tests/pages/taobao');

export type ReviewsPage = {
  page: Page;
  bar: Locator;
  chips: Locator;
  said(): Promise<string>;
  /** What the page itself does: it draws itself anew, filters, turns over. */
  does(call: string): Promise<unknown>;
  /** The words that the browser paints marks under, in the order of the page. */
  painted(): Promise<string[]>;
  clipboard(): Promise<string>;
};

export function fixture(name: string) {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  return {
    url: expected.url as string,
    facts: expected.facts as { orderId: string | null; text: string | null }[],
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
  };
}

/** Opens a fixture under its real address. */
export async function openReviews(
  browser: Launched,
  shop: Shop,
  { url, html }: { url: string; html: string },
): Promise<ReviewsPage> {
  shop.put(url, html);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 1800 });
  // Our host stands beside the body, so that nothing in it is ours.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { before: document.body.outerHTML });
    });
  });
  await page.goto(url);
  const bar = page.locator('[data-cm="reviews"]');
  await bar.waitFor({ timeout: 10_000 });
  page.setDefaultTimeout(10_000);
  return {
    page,
    bar,
    chips: page.locator('[data-cm="chip"]'),
    said: async () => ((await bar.locator('[data-cm="said"]').textContent()) ?? '').replace(/\s+/g, ' '),
    does: (call) => page.evaluate(call),
    painted: () =>
      page.evaluate(() =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('countermate-'))
          .flatMap(([, highlight]) => [...highlight] as Range[])
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          .map(String),
      ),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}
