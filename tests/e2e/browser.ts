import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser, howToGetABrowser, root } from '../run/browser.mjs';
import type { Shop } from './shop-server';
import { switches } from './switches';

export const chromeBuild = join(root, '.output', 'chrome-mv3');

export type LaunchOptions = {
  /** Where every host name leads; without a shop every address fails, which is enough for our own pages. */
  shop?: Shop | 'the real web';
  /** The browser's and the interface's; without it the interface follows the browser. */
  language?: 'zh-CN' | 'zh-TW' | 'en';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  deviceScaleFactor?: number;
  /** False opens a window. */
  headless?: boolean;
  /** Leaves the page open that greets a person after the install; else it is out of the way before a test begins. */
  welcome?: boolean;
};

export type Launched = {
  context: BrowserContext;
  /**
   * Before each test of a file whose tests must not see what one another stored: no page is open but the first, the
   * worker's memory, the databases, `chrome.storage` and the alarms are gone, and the language is as launched.
   * Does nothing the first time: a profile is new when it is launched. Permissions stay as they were granted.
   */
  renew(): Promise<void>;
  /** `chrome-extension://…/` and then the path: practice.html#/chat */
  own(path: string): string;
  worker(): Worker | undefined;
  /** Stops the service worker as the browser does after half a minute of quiet; all its memory is gone. */
  stopWorker(page: Page): Promise<void>;
  /** Evaluates an expression where our content script runs in this page: with `chrome.runtime`, on the page's DOM. */
  inContentScript(page: Page, expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/**
 * Chromium with the packed extension, in a new profile, where every host name leads to the shop's server.
 *
 * A launch takes some two seconds of a core, so a file launches one browser for all its tests, in `beforeAll`, and
 * closes it in `afterAll`. A test opens pages of its own; where it must find nothing stored, the file calls `renew` in
 * `beforeEach`.
 */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetABrowser);
  if (!existsSync(join(chromeBuild, 'manifest.json')))
    throw new Error('Build the extension first: npx wxt build');
  const { shop, language = 'zh-CN', headless = true } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless,
    locale: language,
    timezoneId: 'Asia/Shanghai',
    ignoreHTTPSErrors: shop !== 'the real web',
    ...(headless ? { viewport: options.viewport ?? { width: 1280, height: 800 } } : { viewport: null }),
    ...(options.deviceScaleFactor && { deviceScaleFactor: options.deviceScaleFactor }),
    colorScheme: options.colorScheme ?? (headless ? 'light' : null),
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') } as Record<string, string>,
    args: [
      ...switches(shop, language),
      `--disable-extensions-except=${chromeBuild}`,
      `--load-extension=${chromeBuild}`,
    ],
  });
  const origin = (await firstWorker(context)).url().split('/').slice(0, 3).join('/');
  if (!options.welcome) await closeWelcome(context);
  // Distributions ship Chromium with English alone, so its own language says little: it is set as a person would.
  const first = context.pages()[0] ?? (await context.newPage());
  if (options.language) await chooseLanguage(first, origin, options.language);
  let isNew = true;
  const worker = () => context.serviceWorkers().find((one) => one.url().startsWith(origin));
  return {
    context,
    async renew() {
      if (!isNew) {
        await Promise.all(context.pages().map((page) => page !== first && page.close()));
        await first.goto(`${origin}/${blank}`);
        await stopWorker(context, first, origin);
        await first.evaluate(forgetEverything);
        if (options.language) await chooseLanguage(first, origin, options.language);
      }
      isNew = false;
    },
    own: (path) => `${origin}/${path}`,
    worker,
    stopWorker: (page) => stopWorker(context, page, origin),
    inContentScript: (page, expression) => inContentScript(context, page, origin, expression),
    close: () => context.close(),
  };
}

/** The welcome comes to the front when it comes, and would take the place of the page that a test looks at. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    // A new tab has no address at first.
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The welcome page did not open after the install.');
}

/** An address of ours without a script: what is asked from there is asked by one of our pages, and nothing is drawn. */
const blank = 'icons/16.png';

async function chooseLanguage(page: Page, origin: string, language: string): Promise<void> {
  await page.goto(`${origin}/${blank}`);
  const message = { to: 'countermate', name: 'settings.save', world: 'shop', now: null, input: { language } };
  const reply = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  if (!(reply as { ok?: boolean }).ok)
    throw new Error(`The language could not be set: ${JSON.stringify(reply)}`);
}

/** Runs in a page of ours while no worker does: an open database would not let itself be deleted. */
const forgetEverything = `(async () => {
  const deleted = ({ name }) => new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = done;
    deleting.onerror = deleting.onblocked = () => failed(new Error('The database ' + name + ' was not deleted.'));
  });
  await Promise.all((await indexedDB.databases()).map(deleted));
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
  await chrome.action.setBadgeText({ text: '' });
  localStorage.clear();
})()`;

/** Chrome and Edge under their own brand ignore --load-extension; they take the extension over the debugging protocol. */
async function firstWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  const started = context.waitForEvent('serviceworker', { timeout: 20_000 });
  const loaded = await Promise.race([
    started,
    new Promise<null>((late) => setTimeout(() => late(null), 5_000)),
  ]);
  if (loaded) return loaded;
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: chromeBuild } as never);
  return started;
}

async function stopWorker(context: BrowserContext, page: Page, origin: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((gone) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL.startsWith(origin));
      if (ours.length > 0 && ours.every(({ runningStatus }) => runningStatus === 'stopped')) gone();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function inContentScript(
  context: BrowserContext,
  page: Page,
  origin: string,
  expression: string,
): Promise<unknown> {
  const session = await context.newCDPSession(page);
  try {
    const contextId = await isolatedWorld(session, origin);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

function isolatedWorld(session: CDPSession, origin: string): Promise<number> {
  return new Promise((found, failed) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) found(context.id);
    });
    // Every world that exists is told of before the answer comes.
    session
      .send('Runtime.enable')
      .then(() => failed(new Error('Our content script does not run in this page.')), failed);
  });
}
