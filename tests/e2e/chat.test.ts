import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { type ChatPage, expectDraft, openChat } from './chat-page';
import { chatAddress, openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let chat: ChatPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  shop.forget();
  chat = await openChat(browser);
});
afterEach(async () => {
  await chat?.close();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

describe('the dock on Pinduoduo', () => {
  it('shows what the buyer waits for, and replies with their reasons', async () => {
    expect(await chat.question.textContent()).not.toBe('');
    const rows = await chat.suggestions.count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(5);
    expect(await chat.offered(0)).not.toMatch(/\{\s*\}/);
    expect(await chat.suggestions.first().locator('.cm-dock-reason').textContent()).not.toBe('');
  });

  it('covers neither the reply box nor the send button', async () => {
    const dock = await chat.page.locator('[data-cm="dock"]').boundingBox();
    const box = await chat.box.boundingBox();
    if (!dock || !box) throw new Error('not shown');
    expect(dock.y + dock.height).toBeLessThanOrEqual(box.y + 1);
    const hit = await chat.page.evaluate(() => {
      const send = document.querySelector('.send-btn')?.getBoundingClientRect();
      return (
        send &&
        document.elementFromPoint(send.x + send.width / 2, send.y + send.height / 2)?.closest('.send-btn') !==
          null
      );
    });
    expect(hit).toBe(true);
  });

  it('inserts at the caret, keeps the draft, and lets Ctrl+Z take it back', async () => {
    await chat.box.fill('您好，请稍等');
    await chat.box.press('ArrowLeft');
    const text = await chat.offered(0);
    await chat.suggestions.first().click();
    await expectDraft(chat, `您好，请稍${text}等`);
    await chat.box.press('Control+z');
    await expectDraft(chat, '您好，请稍等');
    expect(await chat.sent()).toBe(0);
  });

  it('works twice, one text after the other', async () => {
    const text = await chat.offered(0);
    await chat.suggestions.first().click();
    await expectDraft(chat, text);
    await chat.suggestions.first().click();
    await expectDraft(chat, text + text);
    expect(await chat.sent()).toBe(0);
  });

  it('does nothing for clicks and keys that a script made', async () => {
    await chat.page.evaluate(() => {
      const shadow = document.querySelector('countermate-overlay')?.shadowRoot;
      for (const element of shadow?.querySelectorAll('button') ?? []) {
        element.click();
        element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0 }));
        element.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, composed: true }));
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    // A real click after them takes the same way: its text alone stands in the box.
    const last = (await chat.suggestions.count()) - 1;
    const text = await chat.offered(last);
    await chat.suggestions.nth(last).click();
    await expectDraft(chat, text);
  });

  it('follows a new line of the buyer', async () => {
    await chat.buyerSays('可以开发票吗');
    await expect.poll(() => chat.question.textContent()).toContain('可以开发票吗');
    await expect.poll(() => chat.allOffered()).toContain('开票');
  });

  it('holds new replies back while the pointer is inside, and says so', async () => {
    await chat.suggestions.first().hover();
    const before = await chat.suggestions.allInnerTexts();
    await chat.buyerSays('可以开发票吗');
    await chat.page.locator('[data-cm="fresh"]').waitFor();
    expect(await chat.suggestions.allInnerTexts()).toEqual(before);
    await chat.page.mouse.move(5, 5);
    await expect.poll(() => chat.allOffered()).toContain('开票');
  });

  it('answers after its worker was stopped', async () => {
    await browser.stopWorker(chat.page);
    await chat.buyerSays('可以开发票吗');
    await expect.poll(() => chat.allOffered()).toContain('开票');
    const text = await chat.offered(0);
    await chat.suggestions.first().click();
    await expectDraft(chat, text);
  });

  it('has nothing serious for axe to say', async () => {
    const { violations } = await axe(chat.page).include('countermate-overlay').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('opens the search for / in an empty box, and Enter inserts what was found', async () => {
    await chat.box.focus();
    await chat.page.keyboard.press('/');
    await expect.poll(() => chat.search.count()).toBe(1);
    await chat.page.keyboard.type('发票');
    await expect.poll(() => chat.suggestions.first().textContent()).toContain('开票');
    const text = await chat.offered(0);
    await chat.page.keyboard.press('Enter');
    await expectDraft(chat, text);
    expect(await chat.box.evaluate((box) => document.activeElement === box)).toBe(true);
    expect(await chat.sent()).toBe(0);
  });

  it('leaves / in a text alone, and Escape returns to the box', async () => {
    await chat.box.focus();
    await chat.page.keyboard.type('1/2');
    await expectDraft(chat, '1/2');
    expect(await chat.search.count()).toBe(0);
    await chat.box.fill('');
    await chat.page.keyboard.press('/');
    await chat.search.waitFor();
    await chat.page.keyboard.press('Escape');
    await chat.page.keyboard.press('Escape');
    await expect.poll(() => chat.box.evaluate((box) => document.activeElement === box)).toBe(true);
    expect(await chat.draft()).toBe('');
  });

  it('takes a suggestion by its number and by arrows and Enter', async () => {
    await chat.buyerSays('可以开发票吗');
    await expect.poll(() => chat.suggestions.count()).toBe(2);
    const [first, second] = [await chat.offered(0), await chat.offered(1)];
    await chat.suggestions.first().focus();
    await chat.page.keyboard.press('2');
    await expectDraft(chat, second);
    await chat.box.fill('');
    await chat.suggestions.nth(1).focus();
    await chat.page.keyboard.press('ArrowUp');
    await chat.page.keyboard.press('Enter');
    await expectDraft(chat, first);
    expect(await chat.sent()).toBe(0);
  });

  it('keeps its keys to itself while an input method composes', async () => {
    await chat.box.focus();
    const session = await browser.context.newCDPSession(chat.page);
    await session.send('Input.imeSetComposition', { text: 'fa', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: '/',
      code: 'Slash',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.insertText', { text: '发' });
    await expectDraft(chat, '发');
    expect(await chat.search.count()).toBe(0);
  });
});

describe('beside the page', () => {
  it('changes nothing that the page has made', async () => {
    const shape = () =>
      chat.page.evaluate(() =>
        [...document.documentElement.children]
          .filter((child) => child.localName !== 'countermate-overlay')
          .map((child) => child.outerHTML),
      );
    const without = await browser.context.newPage();
    await without.goto(chatAddress);
    const before = await shape();
    await chat.suggestions.first().click();
    await expect.poll(() => chat.draft()).not.toBe('');
    await chat.box.press('Control+z');
    await expectDraft(chat, '');
    expect(await shape()).toEqual(before);
    await without.close();
  });

  it('makes no request of its own', async () => {
    await chat.suggestions.first().click();
    await expect.poll(() => chat.draft()).not.toBe('');
    const ofThePage = await chat.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const expected = [chatAddress, ...ofThePage];
    const unexpected = shop.requests().filter(({ url }) => !expected.includes(url) && !isChromiums(url));
    expect(unexpected).toEqual([]);
    expect(shop.requests().filter(({ url }) => url === chatAddress)).toHaveLength(1);
  });
});

/** What Chromium asks its maker for at start, whatever it is told; the extension could not reach these hosts anyway. */
const isChromiums = (url: string) => /^https:\/\/[\w.-]+\.(google|googleapis|gstatic|gvt1)\.com\//.test(url);
