import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox, root } from '../run/browser.mjs';
import type { Shop } from './shop-server';

const firefoxBuild = join(root, '.output', 'firefox-mv3');

export type LaunchedFirefox = {
  /** The id under which Firefox took the extension. */
  extension: string;
  /** Opens an address of the shop's; its port is added, since match patterns do not ask for it. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
};

/** Firefox with the packed extension, in a new profile, where every host name leads to the shop's server. */
export async function launchFirefox(shop: Shop): Promise<LaunchedFirefox> {
  const firefox = findFirefox();
  if (!firefox) throw new Error('No Firefox was found.');
  if (!existsSync(join(firefoxBuild, 'manifest.json'))) {
    throw new Error('Build the extension first: npx wxt build -b firefox --mv3');
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1', 'intl.accept_languages': 'zh-CN' },
  });
  const extension = await browser.installExtension(firefoxBuild);
  return {
    extension,
    async open(address) {
      const page = await browser.newPage();
      const url = new URL(address);
      url.port = String(shop.port);
      await page.goto(url.href, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}
