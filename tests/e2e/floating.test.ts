import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../run/preparations.mjs';
import { type Launched, launch } from './browser';
import { answer, asItIs, clipboard, faults, rows, words } from './floating-page';
import { openPopup } from './popup-page';

let browser: Launched;

beforeAll(async () => {
  browser = await launch({ language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(() => browser.renew());
afterAll(() => browser?.close());

const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });

const windows = () => browser.context.pages().filter((page) => page.url().includes('/floating.html'));

/** Opens the window as a person does, by something that leads to it. */
async function opened(open: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([browser.context.waitForEvent('page'), open()]);
  page.setDefaultTimeout(10_000);
  await words(page).waitFor();
  return page;
}

async function byPopup(): Promise<Page> {
  const popup = await openPopup(browser);
  return opened(() => popup.getByRole('button', { name: '小窗' }).click());
}

/** The window in a tab of its own, of the least size that it is made for. */
async function inTab(path = 'floating.html'): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(browser.own(path));
  await words(page).waitFor();
  return page;
}

describe('the small window', () => {
  it('opens by the popup’s button, once', async () => {
    const page = await byPopup();
    const popup = await openPopup(browser);
    await popup.getByRole('button', { name: '小窗' }).click();
    await soon(async () => popup.isClosed()).toBe(true);
    expect(windows()).toHaveLength(1);
    expect(await page.title()).toBe('回复小窗');
  });

  it('opens in its own world from the practice shop, in the one window', async () => {
    const practice = await browser.context.newPage();
    await practice.goto(browser.own('practice.html#/chat'));
    const page = await opened(() => practice.locator('[data-cm="window"]').click());
    expect(await page.getByText('练习', { exact: true }).count()).toBe(1);
    const popup = await openPopup(browser);
    await popup.getByRole('button', { name: '小窗' }).click();
    await soon(async () => page.url()).toBe(browser.own('floating.html'));
    expect(windows()).toHaveLength(1);
  });

  it('remembers where it stood and how large it was', async () => {
    const page = await byPopup();
    await asItIs(page);
    const move = { left: 40, top: 30, width: 420, height: 600 };
    await page.evaluate(
      `chrome.windows.getCurrent().then(({ id }) => chrome.windows.update(id, ${JSON.stringify(move)}))`,
    );
    await soon(() => page.evaluate('[outerWidth, outerHeight]')).toEqual([420, 600]);
    await page.close();
    const again = await byPopup();
    const { value } = (await ask(again, 'settings.get', null)) as { value: { floatingPlace: unknown } };
    expect(value.floatingPlace).toEqual(move);
    // The size is the one that a test's page is given as soon as it is there.
    expect(await again.evaluate('chrome.windows.getCurrent().then(({ left }) => left)')).toBe(40);
  });

  it('answers what was pasted, by keyboard alone, onto the clipboard', async () => {
    const page = await inTab();
    await page.evaluate(`navigator.clipboard.writeText('在吗\\n什么时候发货呀')`);
    await words(page).focus();
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Control+Enter');
    await soon(() => page.evaluate(`document.activeElement.dataset.cm`)).toBe('suggestion');
    expect(await rows(page).first().textContent()).toContain('问发货时间');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('[data-cm="said"]').textContent()).toBe('已复制，到客户端里粘贴');
    const copied = await answer(page).inputValue();
    expect(copied.length).toBeGreaterThan(10);
    expect(await clipboard(page)).toBe(copied);
    // The next buyer's words are pasted over these.
    expect(await page.evaluate(`document.activeElement.dataset.cm`)).toBe('buyer-words');
    await page.keyboard.press('Escape');
    expect(await words(page).inputValue()).toBe('');
    expect(await answer(page).inputValue()).toBe('');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await words(page).inputValue()).toBe('在吗\n什么时候发货呀');
    expect(await faults(page)).toEqual([]);
  });

  it('checks what is written before it is copied', async () => {
    const page = await inTab();
    await answer(page).fill('亲，今天一定发货');
    const finding = page.locator('[data-cm="finding"]').first();
    await finding.waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('[data-cm="safe"]').first().click();
    await soon(() => answer(page).inputValue()).not.toContain('今天一定发货');
    await soon(() => page.locator('[data-cm="finding"]').count()).toBe(0);
    await answer(page).focus();
    await page.keyboard.press('Control+Enter');
    await soon(() => clipboard(page)).toBe(await answer(page).inputValue());
    // Takes the replacement back as it takes typing back.
    await page.keyboard.press('Control+Z');
    await soon(() => answer(page).inputValue()).toBe('亲，今天一定发货');
  });

  it('asks for a blank, finds by search, and needs no more room than it has', async () => {
    const page = await inTab();
    await ask(page, 'templates.save', {
      id: 'with-a-blank',
      group: 'dispatch',
      title: '寄回地址',
      text: '亲，请寄到{寄回地址}，附上订单号',
      asks: ['寄回地址'],
      code: '',
      fit: { status: [], moment: null },
      shop: '',
      revision: 0,
    });
    await page.keyboard.press('/');
    await page.locator('[data-cm="search"]').fill('寄回地址');
    await page.locator('[data-template="with-a-blank"]').click();
    const blank = page.locator('[data-cm="ask"]').first();
    await blank.waitFor();
    await blank.fill('杭州市余杭区');
    await blank.press('Enter');
    await soon(() => clipboard(page)).toBe('亲，请寄到杭州市余杭区，附上订单号');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(480);
  });

  it('says that it is paused, and goes on by a click', async () => {
    const page = await inTab();
    await ask(page, 'pause.set', { url: null, pause: 'hour' });
    await page.getByText('已暂停，不给建议').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('[data-cm="resume"]').click();
    await words(page).fill('什么时候发货');
    await soon(() => rows(page).count()).toBeGreaterThan(0);
  });

  it('offers a new text on the clipboard once it may read it, and uses it by a click', async () => {
    const page = await inTab();
    // The browser's own question can't be pressed here; what it is asked is.
    await page.evaluate(`chrome.permissions.request = async (asked) => (window.asked = asked, true)`);
    await page.evaluate(`navigator.clipboard.writeText('能开发票吗')`);
    await page.locator('[data-cm="reads"]').click();
    expect(await page.evaluate('window.asked')).toEqual({ permissions: ['clipboardRead'] });
    await page.locator('[data-cm="offer"]').waitFor();
    expect(await words(page).inputValue()).toBe('');
    await page.locator('[data-cm="use-clipboard"]').click();
    expect(await words(page).inputValue()).toBe('能开发票吗');
    await soon(() => rows(page).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-cm="offer"]').count()).toBe(0);
  });
});

describe('on top of all windows', () => {
  it('takes the content along, works there, and gives it back when it is closed', async () => {
    const page = await byPopup();
    await words(page).fill('什么时候发货');
    await rows(page).first().waitFor();
    const top = await pinned(page);
    expect(await page.locator('[data-cm="away"]').count()).toBe(1);
    expect(await words(page).count()).toBe(0);
    expect(await words(top).inputValue()).toBe('什么时候发货');
    const styled = (of: Page) =>
      of.evaluate(`getComputedStyle(document.querySelector('.cm-floating')).display`);
    expect(await styled(top)).toBe('flex');
    await rows(top).first().click();
    await soon(() => top.locator('[data-cm="said"]').textContent()).toBe('已复制，到客户端里粘贴');
    await top.close();
    await words(page).waitFor();
    expect(await page.locator('[data-cm="away"]').count()).toBe(0);
    expect(await words(page).inputValue()).toBe('什么时候发货');
    await words(page).fill('能开发票吗');
    await soon(async () => (await rows(page).first().textContent()) ?? '').toContain('发票');
  });

  it('goes with the window that it came from', async () => {
    const page = await byPopup();
    const top = await pinned(page);
    const gone = top.waitForEvent('close');
    await page.close();
    await gone;
    expect(windows()).toEqual([]);
  });
});

/** The window on top, by the person's click. */
async function pinned(page: Page): Promise<Page> {
  const [top] = await Promise.all([
    browser.context.waitForEvent('page'),
    page.locator('[data-cm="pin"]').click(),
  ]);
  await words(top).waitFor();
  return top;
}
