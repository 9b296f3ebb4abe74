import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, launch, openWindow } from './composer/open';

const chat = pathToFileURL(fileURLToPath(new URL('../pages/pinduoduo/chat.html', import.meta.url))).href;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [opened, script] = await Promise.all([launch(), bundle()]);
  browser = opened;
  page = await openWindow(browser, script);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(chat);
});

const run = <T>(body: string): Promise<T> => page.evaluate(body);
const frames = () =>
  run('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))');

describe('a watched place', () => {
  beforeEach(async () => {
    await run(`
      window.life = new AbortController();
      window.boxes = [];
      place.watchPlace(() => document.querySelector('.reply-box'), (box) => boxes.push(box), { signal: life.signal });
    `);
    await page.waitForFunction('boxes.length === 1');
  });
  const isTold = () =>
    page.waitForFunction(`(() => {
      const box = document.querySelector('.reply-box').getBoundingClientRect();
      const told = boxes.at(-1);
      return told && told.top === box.top && told.left === box.left && told.width === box.width && told.height === box.height;
    })()`);

  test('is told once while nothing moves', async () => {
    await isTold();
    await run('__addBuyerLine("在吗")');
    await frames();
    expect(await run('boxes.length')).toBe(1);
  });

  test('is told again when the window changes', async () => {
    await page.setViewportSize({ width: 1100, height: 640 });
    await isTold();
  });

  test('is told again when something pushes it, with no scroll and no new size', async () => {
    await run("document.querySelector('.reply-box').style.transform = 'translateY(-37px)'");
    await isTold();
    expect(await run('boxes.length')).toBeGreaterThan(1);
  });

  test('is told again when the box grows', async () => {
    await run("document.querySelector('#replyTextarea').style.height = '140px'");
    await isTold();
  });

  test('is null while the box is away, and told when it is back', async () => {
    await run("document.querySelector('.reply-box').style.display = 'none'");
    await page.waitForFunction('boxes.at(-1) === null');
    await run("document.querySelector('.reply-box').style.display = ''");
    await isTold();
    await run("window.kept = document.querySelector('.reply-box'); kept.remove()");
    await page.waitForFunction('boxes.at(-1) === null');
    await run("document.querySelector('.chat-window').append(kept)");
    await isTold();
  });

  test('is told no more when we have gone', async () => {
    await run('life.abort()');
    await page.setViewportSize({ width: 1100, height: 640 });
    await frames();
    expect(await run('boxes.length')).toBe(1);
  });
});

describe('the edge of the reply box', () => {
  const edge = (send: string, list: string) =>
    run<string>(`place.replyBoxEdge(document.querySelector('#replyTextarea'), ${send}, ${list}).className`);

  test('stands above the toolbar, not only above the input', async () => {
    expect(await edge("document.querySelector('.send-btn')", 'null')).toBe('reply-box');
  });

  test('is found by the message list where there is no send button', async () => {
    expect(await edge('null', "document.querySelector('.msg-list')")).toBe('reply-box');
  });

  test('is never the whole chat, wherever the send button stands', async () => {
    await run("document.querySelector('.top-bar').append(document.querySelector('.send-btn'))");
    expect(await edge("document.querySelector('.send-btn')", 'null')).toBe('reply-box');
  });

  test('takes in a toolbar that stands outside the frame of input and button', async () => {
    await run(`(() => {
      const box = document.querySelector('.reply-box');
      const inner = Object.assign(document.createElement('div'), { className: 'inner' });
      inner.append(document.querySelector('#replyTextarea'), document.querySelector('.send-row'));
      box.append(inner);
    })()`);
    expect(await edge("document.querySelector('.send-btn')", "document.querySelector('.msg-list')")).toBe(
      'reply-box',
    );
  });
});
