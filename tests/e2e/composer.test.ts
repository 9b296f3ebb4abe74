import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { address, bundle, launch, openWindow } from './composer/open';

type Composer = {
  insertText(box: HTMLElement, text: string): Promise<string>;
  replaceRange(box: HTMLElement, start: number, end: number, text: string, was?: string): Promise<string>;
  readBox(box: HTMLElement): string;
  rememberCaret(box: HTMLElement, options: { signal: AbortSignal }): void;
};
type Input = { trusted: boolean; type: string };
declare global {
  interface Window {
    composer: Composer;
    __sent: number;
    __inputs: Input[];
    __state: string;
    __redrawn: string;
    __model: string;
  }
}

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

/** Where each kind of box stands: an expression of the page, and the locator that a person's mouse would use. */
const boxes = {
  textarea: ["document.getElementById('textarea')", '#textarea'],
  'textarea controlled as by React': ["document.getElementById('controlled')", '#controlled'],
  'textarea that draws itself anew': ["document.getElementById('redrawn')", '#redrawn'],
  contenteditable: ["document.getElementById('div')", '#div'],
  'contenteditable plaintext-only': ["document.getElementById('plaintext')", '#plaintext'],
  'pre-wrapped contenteditable': ["document.getElementById('prewrap')", '#prewrap'],
  'pre contenteditable': ["document.getElementById('pre')", '#pre'],
  'contenteditable of paragraphs': ["document.getElementById('paragraphs')", '#paragraphs'],
  'editor that draws its lines anew': ["document.getElementById('lines')", '#lines'],
  'editor with a model of its own': ["document.getElementById('model')", '#model'],
  'textarea in a shadow root': [
    "document.getElementById('shadowHost').shadowRoot.getElementById('box')",
    '#shadowHost #box',
  ],
  'contenteditable in a shadow root': [
    "document.getElementById('shadowEditorHost').shadowRoot.getElementById('box')",
    '#shadowEditorHost #box',
  ],
  'textarea in an iframe': [
    "document.getElementById('frame').contentDocument.getElementById('box')",
    'iframe',
  ],
} as const;
type Name = keyof typeof boxes;

const locate = (name: Name) =>
  name === 'textarea in an iframe'
    ? page.frameLocator('#frame').locator('#box')
    : page.locator(boxes[name][1]);
const call = <T>(name: Name, body: string): Promise<T> =>
  page.evaluate(`(async (box) => ${body})(${boxes[name][0]})`);
const insert = (name: Name, text: string) =>
  call<string>(name, `composer.insertText(box, ${JSON.stringify(text)})`);
const read = (name: Name) => call<string>(name, 'composer.readBox(box)');
/** As a person's box is followed, then typed into, then left for a button of ours. */
async function draft(name: Name, text: string, left = 0) {
  await call(name, 'composer.rememberCaret(box, { signal: new AbortController().signal })');
  await locate(name).click();
  if (text) await page.keyboard.type(text);
  for (let step = 0; step < left; step++) await page.keyboard.press('ArrowLeft');
}
const leave = () => page.locator('#elsewhere').click();

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
