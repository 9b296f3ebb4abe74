import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { type ChatPage, expectDraft, openChat } from './chat-page';
import { fixture, openOrders } from './orders-page';
import { openPopup, pause } from './popup-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(async () => {
  await browser.renew();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });

const tab = (popup: Page, name: string) => popup.getByRole('tab', { name }).click();
const cases = (popup: Page) => popup.locator('[data-cm="case"]');
const ticks = (popup: Page) =>
  popup.locator('[data-cm="step"]').evaluateAll((steps) => steps.map((step) => step.dataset.done));

/** Begins a checklist by hand. */
async function begin(popup: Page, checklist: string, orderId = ''): Promise<void> {
  await popup.getByRole('button', { name: '新开清单' }).click();
  await popup.getByLabel('订单号（可不填）').fill(orderId);
  await popup.locator(`[data-checklist="${checklist}"]`).click();
  await popup.locator('.cm-choose').waitFor({ state: 'detached' });
}

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await axe(page).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}

describe('cases', () => {
  it('keep their ticks when the popup closes and the worker dies', async () => {
    const popup = await openPopup(browser);
    await tab(popup, '清单');
    await begin(popup, 'seven-day', '241122-008810');
    const boxes = popup.locator('[data-cm="step"] input[type="checkbox"]');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await soon(async () => (await ticks(popup)).slice(0, 3)).toEqual(['true', 'true', 'false']);
    await browser.stopWorker(popup);
    await popup.close();
    const again = await openPopup(browser);
    // Nothing is due and a case is open: that is what the person came for.
    await soon(async () => (await ticks(again)).slice(0, 3)).toEqual(['true', 'true', 'false']);
    expect(await cases(again).textContent()).toContain('订单 241122-008810');
    await again.locator('[data-cm="step"] input[type="checkbox"]').nth(1).uncheck();
    await soon(async () => (await ticks(again)).slice(0, 3)).toEqual(['true', 'false', 'false']);
  });

  it('are several at once, told of in every open popup, found again when closed, and come back when removed', async () => {
    const other = await openPopup(browser);
    await tab(other, '清单');
    const popup = await openPopup(browser);
    await tab(popup, '清单');
    await begin(popup, 'seven-day', '241122-008810');
    await begin(popup, 'exchange', '241122-777777');
    await soon(() => cases(popup).count()).toBe(2);
    await soon(() => cases(other).count()).toBe(2);

    const first = cases(popup).filter({ hasText: '241122-008810' });
    await first.getByRole('button', { name: '结案' }).click();
    await soon(() => cases(popup).count()).toBe(1);
    await popup.getByRole('searchbox').fill('008810');
    await soon(() => cases(popup).allTextContents()).toEqual([expect.stringContaining('241122-008810')]);
    await popup.getByRole('searchbox').fill('');
    await soon(() => cases(popup).count()).toBe(1);

    await cases(popup).getByRole('button', { name: '删除' }).click();
    await soon(() => cases(popup).count()).toBe(0);
    await popup.locator('.cm-toast', { hasText: '已删除' }).getByRole('button', { name: '撤销' }).click();
    await soon(() => cases(popup).allTextContents()).toEqual([expect.stringContaining('241122-777777')]);
  });
});

describe('a sentence', () => {
  let chat: ChatPage;

  it('is copied, and goes into the reply box of the chat in front, where nothing is sent', async () => {
    chat = await openChat(browser);
    await chat.box.pressSequentially('已在路上。');
    const popup = await openPopup(browser, chat.page);
    await tab(popup, '清单');
    await begin(popup, 'seven-day');
    const sentence = popup
      .locator('.cm-sentence')
      .filter({ hasNot: popup.locator('input') })
      .first();
    const text = (await sentence.locator('[data-cm="sentence"]').textContent()) ?? '';
    await sentence.getByRole('button', { name: /^复制/ }).click();
    await soon(() => sentence.getByRole('status').textContent()).toContain('已复制');
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await sentence.getByRole('button', { name: /^填入回复框/ }).click();
    await soon(() => sentence.getByRole('status').textContent()).toContain('已填入回复框');
    await expectDraft(chat, `已在路上。${text}`);
    expect(await chat.sent()).toBe(0);
  });

  it('is only copied beside a page that is no chat', async () => {
    const list = await openOrders(browser, shop, fixture('orders'));
    const popup = await openPopup(browser, list.page);
    await tab(popup, '清单');
    await begin(popup, 'seven-day');
    await popup.getByRole('button', { name: /^复制/ }).first().waitFor();
    expect(await popup.getByRole('button', { name: /^填入回复框/ }).count()).toBe(0);
  });
});

describe('a text for the reply box', () => {
  it('is taken from no script of the page', async () => {
    const chat = await openChat(browser);
    await chat.page.evaluate(() => {
      const message = { insert: '来自网页' };
      window.postMessage(message, '*');
      const runtime = (window as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } }).chrome
        ?.runtime;
      runtime?.sendMessage?.(message);
      document.dispatchEvent(new CustomEvent('insert', { detail: message }));
    });
    const text = await chat.offered(0);
    await chat.suggestions.first().click();
    await expectDraft(chat, text);
  });
});

describe('the popup', () => {
  it.each(['light', 'dark'] as const)('has nothing serious for axe to say, by %s', async (colorScheme) => {
    const list = await openOrders(browser, shop, fixture('orders'));
    await list.flags.first().waitFor();
    const popup = await openPopup(browser, list.page);
    await popup.emulateMedia({ colorScheme });
    await tab(popup, '今日');
    await popup.locator('[data-cm="due"]').waitFor();
    await popup.locator('[data-kind="power"]').click();
    await popup.getByText('突发：停电').waitFor();
    expect(await faults(popup)).toEqual([]);
    await popup.locator('[data-kind="power"]').click();
    await tab(popup, '清单');
    await begin(popup, 'seven-day');
    await popup.locator('[data-cm="step"] input').first().check();
    await soon(async () => (await ticks(popup))[0]).toBe('true');
    expect(await faults(popup)).toEqual([]);
    await pause(popup, 'site');
    await popup.getByRole('button', { name: '恢复' }).waitFor();
    expect(await faults(popup)).toEqual([]);
    await popup.getByRole('button', { name: '新开清单' }).click();
    await popup.locator('[data-checklist]').first().waitFor();
    expect(await faults(popup)).toEqual([]);
  });

  it('is gone through by keyboard', async () => {
    const popup = await openPopup(browser);
    const focus = () =>
      popup.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    await popup.keyboard.press('Tab');
    expect(await focus()).toBe('小窗');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowRight');
    expect(await focus()).toBe('清单');
    const incidents = ['快递停运', '爆仓', '停电', '系统故障'];
    for (const next of ['新开清单', ...incidents, '一小时', '话术', '设置', '练习店铺']) {
      await popup.keyboard.press('Tab');
      expect(await focus()).toBe(next);
    }
    for (let back = 0; back < 8; back++) await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await soon(focus).toContain('七天');
    await popup.keyboard.press('Escape');
    await popup.locator('.cm-choose').waitFor({ state: 'detached' });
  });
});
