import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { boxes, handsOn, type Name } from './composer/boxes';
import { address, bundle, launch, openWindow } from './composer/open';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [opened, script] = await Promise.all([launch(), bundle()]);
  browser = opened;
  page = await openWindow(browser, script);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page.goto(address('boxes.html'));
});
// Whatever was done to the box: nothing may ever have been sent.
afterEach(async () => {
  expect(await page.evaluate(() => window.__sent)).toBe(0);
});

const { call, draft, insert, leave, read } = handsOn(() => page);

describe.each(Object.keys(boxes) as Name[])('%s', (name) => {
  test('takes text at the caret that was left in a half-typed draft', async () => {
    await draft(name, '亲爱的', 1);
    await leave();
    expect(await insert(name, '您好，')).toBe('inserted');
    expect(await read(name)).toBe('亲爱您好，的');
  });

  test('leaves focus and caret behind the text', async () => {
    await draft(name, '前后', 1);
    await leave();
    await insert(name, '中');
    await page.keyboard.type('间');
    expect(await read(name)).toBe('前中间后');
  });

  test('replaces what is selected and nothing else', async () => {
    await draft(name, '请稍等哦');
    for (const key of ['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key);
    await leave();
    expect(await insert(name, '您稍候')).toBe('inserted');
    expect(await read(name)).toBe('请您稍候哦');
  });

  test('keeps line breaks and blank lines', async () => {
    await draft(name, '亲，');
    expect(await insert(name, '第一行\n第二行\n\n第四行')).toBe('inserted');
    expect(await read(name)).toBe('亲，第一行\n第二行\n\n第四行');
  });

  test('works twice, also asked for twice at once', async () => {
    await draft(name, '');
    await call(name, "Promise.all([composer.insertText(box, '一'), composer.insertText(box, '二')])");
    expect(await insert(name, '三')).toBe('inserted');
    expect(await read(name)).toBe('一二三');
  });

  test('takes text into a box that nobody has been in, after what stands there', async () => {
    expect(await insert(name, '您好')).toBe('inserted');
    expect(await read(name)).toBe('您好');
  });
});

const undoable = (Object.keys(boxes) as Name[]).filter((name) => !/model of its own|draws/.test(name));

test.each(undoable)('one Ctrl+Z takes the text out of: %s', async (name) => {
  await draft(name, '半句');
  await leave();
  await insert(name, '第一行\n第二行');
  await page.keyboard.press('Control+z');
  expect(await read(name)).toBe('半句');
});

test.each(undoable)('the page hears trusted input from: %s', async (name) => {
  await draft(name, '');
  await insert(name, '您好');
  const inputs = await page.evaluate(() => window.__inputs);
  expect(inputs).not.toEqual([]);
  expect(inputs.every(({ trusted, type }) => trusted && type === 'insertText')).toBe(true);
});

test('the state behind a box has the text that the box shows', async () => {
  for (const name of ['textarea controlled as by React', 'textarea that draws itself anew'] as const) {
    await draft(name, '亲');
    await insert(name, '，您好');
  }
  await draft('editor with a model of its own', '亲');
  await insert('editor with a model of its own', '，您好');
  const states = await page.evaluate(() => [window.__state, window.__redrawn, window.__model]);
  expect(states).toEqual(['亲，您好', '亲，您好', '亲，您好']);
});
