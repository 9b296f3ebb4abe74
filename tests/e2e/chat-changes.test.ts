import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { type ChatPage, expectDraft, openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let chat: ChatPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  chat = await openChat(browser);
});
afterEach(async () => {
  await chat?.close();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

/** Opens the second conversation as the page does: its name first, its messages when they have come. */
const switchName = () =>
  chat.page.evaluate(() => {
    const boxes = document.querySelectorAll('.chat-item-box');
    boxes[0]?.classList.remove('active');
    boxes[1]?.classList.add('active');
    const name = document.querySelector('.chatWindowHeader .name');
    if (name) name.textContent = '半糖加冰';
  });
const showMessages = (lines: string[]) =>
  chat.page.evaluate((lines) => {
    const list = document.querySelector('#msgListContainer ul.msg-list');
    const page = globalThis as unknown as { likeThis?: Element | undefined };
    page.likeThis ??= [...document.querySelectorAll('li.onemsg')].find((row) =>
      row.querySelector('.buyer-item p.msg-content-box'),
    );
    const rows = lines.map((line) => {
      const row = page.likeThis?.cloneNode(true) as HTMLElement;
      for (const time of row.querySelectorAll('.message-time')) time.textContent = '2026-11-20 09:00:00';
      const words = row.querySelector('p.msg-content-box');
      if (words) words.textContent = line;
      return row;
    });
    list?.replaceChildren(...rows);
  }, lines);

describe('a conversation that is switched', () => {
  it('is never answered with the former buyer’s question, even where its messages come late and are older', async () => {
    const former = (await chat.question.textContent()) ?? '';
    expect(former).toContain('什么时候发货');
    await switchName();
    await expect.poll(() => chat.suggestions.count()).toBe(0);
    await showMessages([]);
    await showMessages(['能开发票吗']);
    await expect.poll(() => chat.question.textContent()).toContain('能开发票吗');
    expect(await chat.question.textContent()).not.toContain('什么时候发货');
    await expect.poll(() => chat.allOffered()).toContain('开票');
  });
});

describe('typing faster than the search finds', () => {
  it('takes the hit of what was typed, not of what was shown', async () => {
    await chat.box.focus();
    await chat.page.keyboard.press('/');
    await chat.search.waitFor();
    await chat.suggestions.first().waitFor();
    await chat.search.pressSequentially('fp');
    await chat.search.press('Enter');
    await expect.poll(() => chat.draft()).toContain('开票');
  });
});

describe('what is changed elsewhere', () => {
  it('reaches an open chat: a template that was deleted is offered no more', async () => {
    const first = chat.suggestions.first();
    const template = await first.getAttribute('data-template');
    const options = await browser.context.newPage();
    await options.goto(browser.own('options.html'));
    await options.evaluate(
      (id) =>
        chrome.runtime.sendMessage({
          to: 'countermate',
          name: 'templates.remove',
          world: 'shop',
          now: null,
          input: { ids: [id] },
        }),
      template,
    );
    await expect
      .poll(() => chat.page.locator(`[data-cm="suggestion"][data-template="${template}"]`).count())
      .toBe(0);
    await options.close();
  });

  it('is checked too: a draft that the page’s own button put there', async () => {
    await chat.page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#replyTextarea');
      if (box) box.value = '快递保证明天到';
    });
    await expect.poll(() => chat.page.locator('[data-cm="draft-line"]').count()).toBe(1);
    await expectDraft(chat, '快递保证明天到');
  });
});

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
