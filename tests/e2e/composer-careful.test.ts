import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handsOn, type Name } from './composer/boxes';
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

const { call, draft, insert, read } = handsOn(() => page);

test('a box that refuses keeps its words, and it is said', async () => {
  const outcome = await page.evaluate(() =>
    window.composer.insertText(document.getElementById('refusing') as HTMLElement, '您好'),
  );
  expect(outcome).toBe('differs');
  expect(await page.inputValue('#refusing')).toBe('草稿');
});

test('a box too short for the text gets its draft back', async () => {
  await page.fill('#short', '半句话');
  const outcome = await page.evaluate(() =>
    window.composer.insertText(document.getElementById('short') as HTMLElement, '这段文字放不下'),
  );
  expect(outcome).toBe('differs');
  expect(await page.inputValue('#short')).toBe('半句话');
});

test('an editor that makes a mess of it gets its words back', async () => {
  const outcome = await page.evaluate(() =>
    window.composer.insertText(document.getElementById('swallowing') as HTMLElement, '您好'),
  );
  expect(outcome).toBe('differs');
  expect(await page.textContent('#swallowing')).toBe('原来的话');
});

test.each(['readonly', 'disabled', 'gone'])('a box that is %s is not touched', async (id) => {
  const [outcome, value] = await page.evaluate(async (id) => {
    const box = (document.getElementById(id) ?? document.createElement('textarea')) as HTMLTextAreaElement;
    return [await window.composer.insertText(box, '您好'), box.value];
  }, id);
  expect([outcome, value]).toEqual(['noBox', id === 'readonly' ? '只读' : '']);
});

test('nothing of the box but its text is changed', async () => {
  for (const name of ['textarea', 'contenteditable'] as const) {
    const attributes = () => call<string>(name, "box.outerHTML.split('>')[0]");
    const before = await attributes();
    await draft(name, '亲');
    await insert(name, '您好');
    expect(await attributes()).toEqual(before);
  }
});

describe('a safe wording', () => {
  const replace = (name: Name, ...rest: (string | number)[]) =>
    call<string>(
      name,
      `composer.replaceRange(box, ${rest.map((value) => JSON.stringify(value)).join(', ')})`,
    );

  test.each([
    'textarea',
    'contenteditable',
    'pre contenteditable',
    'editor that draws its lines anew',
  ] as const)(
    'takes the place of its words, and the caret stays at the end of the draft, in: %s',
    async (name) => {
      await draft(name, '今天一定发货哦');
      expect(await replace(name, 2, 4, '会尽快', '一定')).toBe('inserted');
      await page.keyboard.type('。');
      expect(await read(name)).toBe('今天会尽快发货哦。');
    },
  );

  test('may be to leave the words out', async () => {
    await draft('textarea', '加微信联系');
    expect(await replace('textarea', 0, 3, '')).toBe('inserted');
    expect(await read('textarea')).toBe('联系');
  });

  test('is not written over words that have changed since', async () => {
    await draft('textarea', '今天肯定发货');
    expect(await replace('textarea', 2, 4, '会尽快', '一定')).toBe('differs');
    expect(await read('textarea')).toBe('今天肯定发货');
  });

  test('reaches a stretch on a later line', async () => {
    await draft('contenteditable', '亲');
    await insert('contenteditable', '，好的\n今天一定到');
    const text = await read('contenteditable');
    const start = text.indexOf('一定');
    expect(await replace('contenteditable', start, start + 2, '争取')).toBe('inserted');
    expect(await read('contenteditable')).toBe('亲，好的\n今天争取到');
  });
});

test('text waits while an input method is composing', async () => {
  await draft('textarea', '');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 });
  const outcome = insert('textarea', '，您好');
  await session.send('Input.insertText', { text: '你好' });
  expect(await outcome).toBe('inserted');
  expect(await read('textarea')).toBe('你好，您好');
});

test('a box that goes on composing is left alone', async () => {
  await draft('textarea', '');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 });
  expect(await insert('textarea', '您好')).toBe('differs');
  expect(await read('textarea')).toBe('nihao');
});

test('Pinduoduo’s own box takes text into its state, where only input events count', async () => {
  await page.goto(address('../../pages/pinduoduo/chat.controlled.html'));
  await page.locator('#replyTextarea').pressSequentially('亲');
  const outcome = await page.evaluate(() =>
    window.composer.insertText(
      document.getElementById('replyTextarea') as HTMLElement,
      '，马上为您查\n请稍等',
    ),
  );
  expect(outcome).toBe('inserted');
  expect(await page.evaluate('__state.draft')).toBe('亲，马上为您查\n请稍等');
  await page.keyboard.press('Control+z');
  expect(await page.inputValue('#replyTextarea')).toBe('亲');
});
