// Draws public/icons/*.png from bell.svg. Run by hand after the drawing changed: node tests/run/icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, installBrowser, root } from './browser.mjs';

const sizes = [16, 32, 48, 128];

await ensureInstalled();
const { chromium } = await import('playwright-core');
const { path } = await installBrowser();
const browser = await chromium.launch({
  executablePath: path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
const drawing = readFileSync(join(root, 'tests/run/bell.svg'), 'utf8');
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(root, `public/icons/${size}.png`), omitBackground: true });
}
await browser.close();
