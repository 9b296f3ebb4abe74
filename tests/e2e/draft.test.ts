import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { type ChatPage, expectDraft, openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let chat: ChatPage;
let lines: Locator;
let card: Locator;

/** What a rule that the person switched off in one test would keep from the next. */
const safeDispatch = '按付款顺序尽快安排发出';

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  await browser.renew();
  chat = await openChat(browser);
  lines = chat.page.locator('[data-cm="draft-line"]');
  card = chat.page.locator('[data-cm="draft-card"]');
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const type = async (text: string) => {
  await chat.box.click();
  await chat.page.keyboard.type(text);
};

describe('the draft check on Pinduoduo', () => {
  it('marks a promise of dispatch and says why, by which source, of what grade and date', async () => {
    await type('亲，今天一定发货');
    await card.waitFor();
    expect(await lines.count()).toBe(1);
    expect(await lines.first().getAttribute('data-severity')).toBe('warn');
    const text = await card.textContent();
    expect(text).toContain('不承诺具体发货时间');
    expect(text).toMatch(/依据：.+[AB] 级 · \d{4}-\d{2}-\d{2}/);
  });

  it('puts the safe wording in place of exactly the marked words, and Ctrl+Z takes it back', async () => {
    await type('亲，今天一定发货');
    await card.locator('[data-cm="safe"]').click();
    await expectDraft(chat, `亲，${safeDispatch}`);
    await expect.poll(() => lines.count()).toBe(0);
    await chat.box.press('Control+z');
    await expectDraft(chat, '亲，今天一定发货');
    expect(await chat.sent()).toBe(0);
  });

  it('draws the line under the marked words, inside the reply box', async () => {
    await type('亲，今天一定发货');
    await lines.first().waitFor();
    const line = await lines.first().boundingBox();
    const box = await chat.box.boundingBox();
    if (!line || !box) throw new Error('not drawn');
    expect(line.x).toBeGreaterThan(box.x + 14);
    expect(line.x + line.width).toBeLessThan(box.x + 150);
    expect(line.y).toBeGreaterThan(box.y);
    expect(line.y + line.height).toBeLessThan(box.y + 40);
  });

  it('leaves harmless words alone', async () => {
    await type('亲，第一时间为您核实，预计明天到哦');
    await expectChecked(chat);
    expect(await lines.count()).toBe(0);
  });

  it('takes the mark away with the draft', async () => {
    await type('亲，今天一定发货');
    await lines.first().waitFor();
    await chat.page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#replyTextarea');
      if (box) box.value = '';
    });
    await expect.poll(() => lines.count()).toBe(0);
    expect(await card.count()).toBe(0);
  });

  it('ignores once, for this draft only', async () => {
    await type('亲，今天一定发货');
    await card.locator('[data-cm="ignore-once"]').click();
    await expect.poll(() => lines.count()).toBe(0);
    await chat.page.keyboard.type('哦');
    await expectChecked(chat);
    expect(await lines.count()).toBe(0);
    await chat.box.fill('');
    await expect.poll(() => chat.draft()).toBe('');
    await type('今天一定发货');
    await lines.first().waitFor();
  });

  it('switches a rule off for good', async () => {
    await type('亲，今天一定发货，加我微信');
    await expect.poll(() => lines.count()).toBe(2);
    await chat.page.keyboard.press('Home');
    for (let i = 0; i < 5; i++) await chat.page.keyboard.press('ArrowRight');
    await card.and(chat.page.locator('[data-rule="promise.dispatch-time"]')).waitFor();
    await card.locator('[data-cm="rule-off"]').click();
    await expect.poll(() => lines.count()).toBe(1);
    const again = await openChat(browser);
    await again.box.click();
    await again.page.keyboard.type('今天一定发货，加我微信');
    await expect.poll(() => again.page.locator('[data-cm="draft-line"]').count()).toBe(1);
  });

  it('does nothing for a click that the page’s script makes', async () => {
    await type('亲，今天一定发货');
    await card.waitFor();
    await chat.page.evaluate(() => {
      const shadow = document.querySelector('countermate-overlay')?.shadowRoot;
      for (const button of shadow?.querySelectorAll<HTMLElement>('[data-cm="draft-card"] button') ?? []) {
        button.click();
      }
    });
    await expectChecked(chat);
    expect(await chat.draft()).toBe('亲，今天一定发货');
    expect(await lines.count()).toBe(1);
  });

  it('opens the card where the pointer rests on the words', async () => {
    await type('亲，今天一定发货，您放心哦');
    await lines.first().waitFor();
    const line = await lines.first().boundingBox();
    if (!line) throw new Error('not drawn');
    await chat.page.mouse.move(line.x + 20, line.y - 6);
    await card.waitFor();
  });

  it('has nothing that assistive technology stumbles over', async () => {
    await type('亲，今天一定发货');
    await card.waitFor();
    const { violations } = await axe(chat.page).include('countermate-overlay').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

/** Waits until a draft has surely been judged: a mark that is put behind it shows, and is taken out again. */
async function expectChecked(page: ChatPage): Promise<void> {
  await page.box.press('End');
  await page.page.keyboard.type('，加我微信');
  const urgent = page.page.locator('[data-cm="draft-line"][data-severity="urgent"]');
  await urgent.waitFor();
  for (let i = 0; i < 5; i++) await page.page.keyboard.press('Backspace');
  await expect.poll(() => urgent.count()).toBe(0);
}
