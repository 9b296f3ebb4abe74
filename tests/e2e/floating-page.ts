import type { Page } from 'playwright-core';
import { axe } from './axe';

export const words = (page: Page) => page.locator('[data-cm="buyer-words"]');
export const answer = (page: Page) => page.locator('[data-cm="answer"]');
export const rows = (page: Page) => page.locator('[data-cm="suggestion"]');
export const clipboard = (page: Page) => page.evaluate('navigator.clipboard.readText()');
/** With the size that its window has: tests are given pages of another one. */
export async function asItIs(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.clearDeviceMetricsOverride');
}

/** What a person who can't see or point could not use: rule and element. */
export async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await axe(page).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}
