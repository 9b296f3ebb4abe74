// npm start: the extension in a browser, on the practice shop; without a display, pictures of every surface.
import { ensureInstalled, installBrowser, run, tool } from './browser.mjs';

try {
  await ensureInstalled();
  await installBrowser();
  process.stderr.write('Building …\n');
  const { code, output } = await run(tool('wxt'), ['build'], { quiet: true });
  if (code !== 0) throw new Error(output);
  if (!(hasDisplay() && (await openWindow()))) await (await import('./screenshots.mjs')).takeScreenshots();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Stays until the person closes the browser. False: the display cannot be used. */
async function openWindow() {
  const { load } = await import('./modules.mjs');
  const { launch } = await load('tests/e2e/browser.ts');
  const opened = await launch({ headless: false, shop: 'the real web' }).catch(
    (/** @type {Error} */ error) => {
      process.stderr.write(
        `No window could be opened (${error.message.split('\n')[0]}); taking pictures instead.\n`,
      );
      return null;
    },
  );
  if (!opened) return false;
  const page = opened.context.pages()[0] ?? (await opened.context.newPage());
  await page.goto(opened.own('practice.html#/chat'));
  process.stderr.write('The practice shop is open. Close the browser to end.\n');
  await new Promise((closed) => opened.context.once('close', closed));
  return true;
}
