import { browser } from 'wxt/browser';

/** Hands a key of the manifest to the page of the tab it was pressed in. A tab without us has nobody to hear it. */
export async function sendCommand(
  command: string,
  tab: { id?: number | undefined } | undefined,
): Promise<void> {
  const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  await browser.tabs.sendMessage(id, { command }).catch(() => {});
}
