import type { Page } from 'playwright-core';
import type { Launched } from './browser';

/** The popup in a tab of its own. It reads which tab is in front when it loads: `beside` brings that one there first. */
export async function openPopup(browser: Launched, beside?: Page): Promise<Page> {
  const popup = await browser.context.newPage();
  popup.setDefaultTimeout(10_000);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(browser.own('popup.html'));
  if (beside) {
    await beside.bringToFront();
    await popup.reload();
  }
  await popup.locator('[data-cm="pause"]').waitFor();
  // A page that is not in front draws nothing, and every click would wait for it in vain for a while.
  await popup.bringToFront();
  return popup;
}

/** Pauses by one click: `page`, `site` or `hour`. */
export const pause = (popup: Page, reach: string) => popup.locator(`[data-reach="${reach}"]`).click();
