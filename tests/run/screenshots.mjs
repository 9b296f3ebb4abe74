import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureOpenssl, root } from './browser.mjs';
import { load } from './modules.mjs';
import { surfaces } from './surfaces.mjs';
import { variants } from './variants.mjs';

const folder = 'screenshots';

/**
 * A picture of every surface in every variant, into the folder whose name is printed last.
 * @throws after the last picture, where a surface did not come up
 */
export async function takeScreenshots() {
  await ensureOpenssl();
  const [{ launch }, { openShop }] = await Promise.all([
    load('tests/e2e/browser.ts'),
    load('tests/e2e/shop-server.ts'),
  ]);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  const shop = await openShop();
  const failures = [];
  for (const { language, scale } of windows()) {
    const browser = await launch({ shop, language, deviceScaleFactor: scale });
    for (const surface of surfaces) {
      for (const variant of sizesOf(surface, { language, scale })) {
        const fault = await takeOne(browser, surface, variant);
        if (fault) failures.push(fault);
      }
    }
    await browser.close();
  }
  await shop.close();
  process.stdout.write(`screenshots: ${folder}\n`);
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/**
 * The variants of one window's language and scale; of a surface with a size of its own, one for each theme.
 * @param {import('./surfaces.mjs').Surface} surface
 * @param {Pick<import('./variants.mjs').Variant, 'language' | 'scale'>} chosen
 */
function sizesOf({ size }, { language, scale }) {
  const all = variants.filter((one) => one.language === language && one.scale === scale);
  const themes = new Map(all.map((variant) => [variant.theme, { ...variant, ...size }]));
  return size ? [...themes.values()] : all;
}

/** What can only be chosen when a browser starts: one of each language and scale. */
function windows() {
  const chosen = new Map(
    variants.map(({ language, scale }) => [`${language} ${scale}`, { language, scale }]),
  );
  return chosen.values();
}

/**
 * @param {import('../e2e/browser').Launched} browser
 * @param {import('./surfaces.mjs').Surface} surface
 * @param {import('./variants.mjs').Variant} variant
 * @returns {Promise<string | null>} what went wrong
 */
async function takeOne(browser, surface, { language, theme, width, height, scale }) {
  const name = [surface.name, language, theme, `${width}x${height}${scale === 1 ? '' : `@${scale}`}`].join(
    '.',
  );
  const page = await browser.context.newPage();
  const faults = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto(surface.at.startsWith('https:') ? surface.at : browser.own(surface.at));
    await surface.prepare?.(page);
    await page.locator(surface.ready).first().waitFor({ timeout: 10_000 });
  } catch (error) {
    faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  await page.screenshot({ path: join(root, folder, `${name}.png`), scale: 'device' });
  await page.close();
  process.stderr.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`);
  return faults.length === 0 ? null : `${name}: ${faults.join('; ')}`;
}
