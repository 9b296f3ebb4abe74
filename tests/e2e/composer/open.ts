import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../run/browser.mjs';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export async function launch(): Promise<Browser> {
  const found = findBrowser();
  if (!found) throw new Error('No Chromium was found: npm test installs one, or set CHROME_PATH.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, headless: true, args: [...asRoot, '--disable-gpu'] });
}

/** The module under test as one script. */
export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': here('../../..') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: here('page-api.ts'), formats: ['iife'], name: 'pageApi' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The composer was not bundled.');
  return output.output[0].code;
}

/** A window whose pages carry our module from the start, as a content script's would. */
export async function openWindow(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.addInitScript(script);
  return page;
}

/** The address of a page of this folder. */
export const address = (name: string): string => pathToFileURL(here(name)).href;
