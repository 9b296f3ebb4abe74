import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Box } from '@/lib/page/place';
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
  await page.goto(address('marks.html'));
  await page.evaluate(`
    const shadow = document.getElementById('ours').attachShadow({ mode: 'open' });
    const container = shadow.appendChild(document.createElement('div'));
    window.life = new AbortController();
    window.hovered = [];
    window.moved = 0;
    window.mark = (id) => (window.marks = composer.createMarks(document.getElementById(id), {
      signal: life.signal, container, onHover: (key) => hovered.push(key), onMove: () => (moved += 1),
    }));
    window.span = (start, end, key) => ({ start, end, severity: 'warn', key });
  `);
});

const run = <T>(body: string): Promise<T> => page.evaluate(body);
const near = (boxes: Box[], others: Box[]) => {
  expect(boxes.length).toBe(others.length);
  for (const [index, box] of boxes.entries()) {
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(Math.abs(box[side] - (others[index]?.[side] ?? Number.NaN))).toBeLessThan(1);
    }
  }
};
const long =
  '亲，今天一定给您发货哦，请您放心，这边保证明天就能到您手里的呢，收到以后麻烦给个好评\n谢谢支持 Thank you so much for waiting';

describe('a plain field', () => {
  const twins = (start: number, end: number) =>
    run<Box[]>(`(() => {
      const range = document.createRange();
      const text = document.getElementById('twin').firstChild;
      range.setStart(text, ${start});
      range.setEnd(text, ${end});
      return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left: left - 500, top, width, height }));
    })()`);
  const fill = (text: string) =>
    run(
      `document.getElementById('field').value = document.getElementById('twin').textContent = ${JSON.stringify(text)}`,
    );

  test('tells where the words stand, also over a line that wraps', async () => {
    const text = long.slice(0, 40);
    await fill(text);
    const [start, end] = [text.indexOf('一定'), text.indexOf('保证') + 2];
    await run(`mark('field').set([span(${start}, ${end}, 'a')])`);
    const boxes = await run<Box[]>("marks.boxesOf('a')");
    expect(boxes.length).toBeGreaterThan(1);
    near(boxes, await twins(start, end));
    expect(await run('marks.painted')).toBe(false);
  });

  test('follows the field as it scrolls, and tells nothing that is out of sight', async () => {
    await fill(`${long}\n${long}`);
    const start = long.indexOf('谢谢');
    await run(`mark('field').set([span(0, 2, 'first'), span(${start}, ${start + 2}, 'last')])`);
    await run("document.getElementById('field').scrollTop = document.getElementById('twin').scrollTop = 60");
    expect(await run("marks.boxesOf('first')")).toEqual([]);
    near(await run("marks.boxesOf('last')"), await twins(start, start + 2));
  });

  test('keeps its own text, attributes and caret', async () => {
    await page.locator('#field').pressSequentially('一定发货');
    const before = await run("document.getElementById('field').outerHTML");
    await run("mark('field').set([span(0, 2, 'a')])");
    expect(await run("marks.boxesOf('a').length")).toBe(1);
    expect(await run("document.getElementById('field').outerHTML")).toBe(before);
    expect(await run("document.getElementById('field').selectionStart")).toBe(4);
  });

  test('moves a mark with the words before it, and drops one whose words change', async () => {
    await page.locator('#field').pressSequentially('一定发货保证到');
    await run("mark('field').set([span(0, 2, 'a'), span(4, 6, 'b')])");
    await page.keyboard.press('Home');
    await page.keyboard.type('亲');
    expect(await run('marks.spans().map(({ start, key }) => key + start)')).toEqual(['a1', 'b5']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('不');
    expect(await run('marks.spans().map(({ start, key }) => key + start)')).toEqual(['b6']);
  });

  test('tells the mark under the pointer, and when it has left', async () => {
    await page.locator('#field').pressSequentially('一定发货');
    await run("mark('field').set([span(0, 2, 'a')])");
    const [box] = await run<Box[]>("marks.boxesOf('a')");
    if (!box) throw new Error('The mark has no box.');
    await page.mouse.move(box.left + 5, box.top + 5);
    await page.waitForFunction("hovered.includes('a')");
    await page.mouse.move(box.left + 5, box.top + 300);
    await page.waitForFunction('hovered.at(-1) === null');
    expect(await run(`marks.at(${box.left + 5}, ${box.top + 5})`)).toBe('a');
  });
});

describe('a rich editor', () => {
  const painted = () =>
    run<string[]>(
      "[...(CSS.highlights.get('countermate-warn') ?? [])].map((range) => range.toString()).sort()",
    );

  test('is marked by the browser, with no node changed', async () => {
    await run(
      `document.getElementById('editor').innerHTML = '亲<div>今天一定发货</div><div><br></div><div>保证到</div>'`,
    );
    const before = await run("document.getElementById('editor').outerHTML");
    const text = await run<string>("composer.readBox(document.getElementById('editor'))");
    expect(text).toBe('亲\n今天一定发货\n\n保证到');
    await run(
      `mark('editor').set([span(4, 6, 'a'), span(${text.indexOf('保证')}, ${text.indexOf('保证') + 2}, 'b')])`,
    );
    expect(await painted()).toEqual(['一定', '保证']);
    expect(await run('marks.painted')).toBe(true);
    expect(await run("document.getElementById('editor').outerHTML")).toBe(before);
    expect(await run("marks.boxesOf('a').length")).toBe(1);
  });

  test('keeps its marks on their words when it draws itself anew', async () => {
    await run(`document.getElementById('editor').innerHTML = '一定发货'`);
    await run("mark('editor').set([span(0, 2, 'a')])");
    await run(`(() => {
      const editor = document.getElementById('editor');
      editor.innerHTML = '<div>亲，<b>一定</b>发货</div>';
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    expect(await painted()).toEqual(['一定']);
  });

  test('is clean when we are gone', async () => {
    await run(`document.getElementById('editor').innerHTML = '一定发货'`);
    await run("mark('editor').set([span(0, 2, 'a')])");
    await run('life.abort()');
    expect(await painted()).toEqual([]);
    expect(await run('CSS.highlights.size')).toBe(0);
    expect(
      await run("document.getElementById('ours').shadowRoot.querySelectorAll('[aria-hidden]').length"),
    ).toBe(0);
  });
});
