import { browser } from 'wxt/browser';

const mostShown = 99;

/** The warning colours of theme.css: a toolbar knows no tokens. */
const ground = '#b45309';
const ink = '#ffffff';

/** Shows on the toolbar icon how many orders are due; nothing where none is. */
export async function showDue(orders: number): Promise<void> {
  const text = orders === 0 ? '' : orders > mostShown ? `${mostShown}+` : String(orders);
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: ground });
  await browser.action.setBadgeTextColor({ color: ink });
}
