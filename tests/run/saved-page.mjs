import { chromium } from 'playwright-core';

/** @typedef {{ bytes: Buffer }} Html */

/** Nothing of the page may run or load; its own style sheets decide what is visible and stay. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/**
 * Opens a saved page under an address, with its scripts and every other request blocked.
 * @param {string} executablePath
 * @param {string} url
 * @param {Html} html
 * @returns {Promise<{ evaluate(expression: string): Promise<any>, close(): Promise<void> }>}
 */
export async function openSaved(executablePath, url, { bytes }) {
  const args = ['--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  let served = false;
  await context.route('**', (route) => {
    if (served) return route.abort('aborted');
    served = true;
    const headers = { 'content-type': contentType(bytes), 'content-security-policy': policy };
    return route.fulfill({ status: 200, headers, body: bytes });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { evaluate: (expression) => page.evaluate(expression), close: () => browser.close() };
}

/** Bytes that are sound UTF-8 are UTF-8, whatever the page says of itself; any other coding it has to name. @param {Buffer} bytes */
function contentType(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}
