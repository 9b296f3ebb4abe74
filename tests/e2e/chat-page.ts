import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Launched } from './browser';
import { chatAddress } from './shop-server';

/** Pinduoduo's chat in a tab of its own, and what a buyer and a seller do there. */
export type ChatPage = {
  page: Page;
  box: Locator;
  question: Locator;
  suggestions: Locator;
  search: Locator;
  /** What stands in the reply box. */
  draft(): Promise<string>;
  /** A line of the buyer's, appended as the page itself would. */
  buyerSays(text: string): Promise<void>;
  /** The text of one suggestion as it would be inserted, counted from 0. */
  offered(index: number): Promise<string>;
  /** The texts of all suggestions. */
  allOffered(): Promise<string>;
  /** How often something in the page would have sent the draft. */
  sent(): Promise<number>;
  close(): Promise<void>;
};

/** Opens the chat and waits for the dock's first suggestions. */
export async function openChat(browser: Launched): Promise<ChatPage> {
  const page = await browser.context.newPage();
  await page.addInitScript(countSends);
  await page.goto(chatAddress);
  const box = page.locator('#replyTextarea');
  const suggestions = page.locator('[data-cm="suggestion"]');
  await suggestions.first().waitFor({ timeout: 10_000 });
  page.setDefaultTimeout(10_000);
  return {
    page,
    box,
    suggestions,
    question: page.locator('[data-cm="question"]'),
    search: page.locator('[data-cm="search"]'),
    draft: () => box.inputValue(),
    buyerSays: (text) => page.evaluate(appendLine, text),
    offered: (index) =>
      suggestions
        .nth(index)
        .locator('.cm-dock-text')
        .textContent()
        .then((text) => text ?? ''),
    allOffered: async () => (await suggestions.locator('.cm-dock-text').allTextContents()).join('\n'),
    sent: () => page.evaluate(() => Number(document.documentElement.dataset.sent ?? 0)),
    close: () => page.close(),
  };
}

/** Waits until the reply box holds exactly this. */
export async function expectDraft(chat: ChatPage, text: string): Promise<void> {
  await expect.poll(() => chat.draft()).toBe(text);
}

function appendLine(text: string): void {
  const rows = [...document.querySelectorAll('li.onemsg')].filter((row) =>
    row.querySelector('.buyer-item p.msg-content-box'),
  );
  const row = rows.at(-1)?.cloneNode(true) as HTMLElement | undefined;
  const words = row?.querySelector('p.msg-content-box');
  if (!row || !words) throw new Error('The page has no line of a buyer.');
  words.textContent = text;
  row.removeAttribute('id');
  document.querySelector('#msgListContainer ul.msg-list')?.append(row);
}

/** Counts what would send: a press of the button, a form's submission, and an Enter that nobody held back. */
function countSends(): void {
  const count = () => {
    const { dataset } = document.documentElement;
    dataset.sent = String(Number(dataset.sent ?? 0) + 1);
  };
  const at = (event: Event, selector: string) =>
    event.target instanceof Element && event.target.closest(selector);
  window.addEventListener('submit', count, true);
  window.addEventListener('click', (event) => at(event, '.send-btn') && count(), true);
  window.addEventListener(
    'keydown',
    (event) => event.key === 'Enter' && at(event, '#replyTextarea') && count(),
    true,
  );
}
