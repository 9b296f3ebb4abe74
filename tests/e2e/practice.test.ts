import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { shopContents } from './shop-contents';

let browser: Launched;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  faults = [];
  page = await browser.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  // What the page's policy blocks is told there, too.
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(browser.own('practice.html'));
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

/** The worker may have to start first, and a buyer to think. */
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 10_000 });
const part = (name: string) => page.locator(`[class*="${name}--"]`);
const question = () => page.locator('[data-cm="question"]');
const suggestion = () => page.locator('[data-cm="suggestion"]');
const openBuyer = (id: string) => page.locator(`button[data-uid="${id}"]`).click();
const said = (who: 'msgBuyer' | 'msgSeller') => part(who).locator('[class*="msgText--"]');
/** What the worker has recorded of practice, oldest first. */
const events = () =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((found, failed) => {
        const opening = indexedDB.open('countermate-practice');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => found(reading.result);
          opening.result.close();
        };
      }),
  );
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the practice shop', () => {
  test('asks the overlay for a reply, puts it in the box, and leaves the sending to the person', async () => {
    await question().waitFor();
    expect(await question().textContent()).toContain('什么时候发货呀');
    await suggestion().first().click();
    await soon(() => part('replyInput').inputValue()).not.toBe('');
    expect(await part('msgSeller').count()).toBe(0);

    const text = await part('replyInput').inputValue();
    await part('sendButton').click();
    await soon(() => said('msgSeller').allTextContents()).toEqual([text]);
    expect(await part('replyInput').inputValue()).toBe('');

    const kinds = ['chat.sent', 'chat.suggested', 'chat.used'];
    await soon(async () => (await events()).map(({ kind }) => kind).sort()).toEqual(kinds);
    const recorded = await events();
    const [sent, shown, used] = kinds.map((kind) => recorded.find((event) => event.kind === kind));
    expect(shown?.templates).toContain(used?.template);
    expect(sent).toMatchObject({ template: used?.template, kept: 1, edited: false });
    expect(new Set([shown, used, sent].map((event) => event?.conversation)).size).toBe(1);
    expect(JSON.stringify(recorded)).not.toContain(text);
  });

  test('takes a suggestion into its rich editor, which the shop reads as its own', async () => {
    await button('富文本').click();
    await suggestion().first().click();
    await soon(() => part('replyInput').textContent()).not.toBe('');
    const drawn = await part('replyInput').textContent();
    await part('replyInput').press('Enter');
    // The editor holds its lines in elements, the message in one text.
    const joined = async () =>
      (await said('msgSeller').allTextContents()).map((text) => text.replaceAll('\n', ''));
    await soon(joined).toEqual([drawn]);
    expect(await part('replyInput').textContent()).toBe('');
  });

  test('lets buyers answer, come in and urge on a clock that can be sped up and stopped', async () => {
    await part('replyInput').fill('亲，正在为您查看');
    await part('replyInput').press('Enter');
    await button('60×').click();
    await soon(() => said('msgBuyer').allTextContents()).toContain('周四之前能收到吗');
    await soon(() => said('msgBuyer').allTextContents()).toContain('在不在呀');
    await button('暂停时钟').click();
    const time = await part('time').first().textContent();
    await openBuyer('courier-stuck');
    await soon(() => said('msgBuyer').allTextContents()).toContain('快递三天没动了');
    expect(await part('time').first().textContent()).toBe(time);
  });

  test('keeps a draft with its conversation', async () => {
    await part('replyInput').fill('写到一半');
    await openBuyer('unpaid-cup');
    await soon(() => part('replyInput').inputValue()).toBe('');
    await openBuyer('dispatch-when');
    await soon(() => part('replyInput').inputValue()).toBe('写到一半');
  });

  test('draws only the visible rows of a long conversation and scrolls through all of it', async () => {
    await openBuyer('returning-tea');
    await soon(() => said('msgSeller').allTextContents()).toContain('不着急，您慢慢看。');
    expect(await page.locator('[data-row]').count()).toBeLessThan(25);
    const list = part('msgList');
    await list.evaluate((element) => element.scrollTo(0, 0));
    await page.locator('[data-row="returning-tea-0"]').waitFor();
    expect(await page.locator('[data-row]').count()).toBeLessThan(25);
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
  });

  test('ends with what was in time, slow or risky, and stops the overlay there', async () => {
    await part('replyInput').fill('亲，好评返现5元，加我微信');
    await part('replyInput').press('Enter');
    await button('结束练习').click();
    await page.getByRole('heading', { name: '练习结果' }).waitFor();
    await soon(() => page.locator('tbody tr').first().textContent()).toContain('有风险');
    await soon(() => page.locator('[data-cm="dock"]').count()).toBe(0);
    await button('继续练习').click();
    await page.locator('[data-cm="dock"]').waitFor();
    await button('重新开始').click();
    await soon(() => part('msgSeller').count()).toBe(0);
  });

  test('flags orders that wait for money, prepares a reminder in one click and counts it', async () => {
    const said = page.locator('[data-cm="said"]');
    await page.goto(browser.own('practice.html#/orders'));
    await soon(() => said.textContent()).toContain('4 单超 1 小时未付');
    await page.locator('[data-cm="prepare"]').click();
    await page.locator('[data-cm="remind-card"][data-state="copied"]').waitFor();
    const prepared = await page.locator('[data-cm="remind-text"]').textContent();
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'paste-here';
      field.focus();
    });
    await page.keyboard.press('Control+v');
    expect(await page.locator('#paste-here').inputValue()).toBe(prepared);
    await page.locator('#paste-here').evaluate((field) => field.remove());
    const flag = page.locator('[data-cm="flag"]', { hasText: '已催 1 次' });
    await flag.waitFor();

    await button('60×').click();
    // Orders pass the hour, are paid and closed: which count is seen when depends on the machine, not that it follows.
    await soon(() => said.textContent()).not.toContain('4 单超 1 小时未付');
    await button('结束练习').click();
    const figure = page.locator('dl > div', { hasText: '已准备催付' });
    await soon(() => figure.locator('dd').textContent()).toBe('1');
  });

  test('prepares nothing for the page’s own script', async () => {
    await page.goto(browser.own('practice.html#/orders'));
    await page.locator('[data-cm="prepare"]').waitFor();
    await page.locator('[data-cm="prepare"]').evaluate((one) => (one as HTMLElement).click());
    await page.locator('[data-cm="next"]').click();
    await page.locator('[data-cm="current"]').waitFor();
    expect(await page.locator('[data-cm="remind-card"]').count()).toBe(0);
  });

  test('changes nothing in the real shop', async () => {
    await question().waitFor();
    const before = await shopContents(page);
    expect(before).not.toBeNull();
    await suggestion().first().click();
    await soon(() => part('replyInput').inputValue()).not.toBe('');
    await part('sendButton').click();
    await part('replyInput').fill('保证明天到，假一赔十');
    await part('sendButton').click();
    await button('60×').click();
    await soon(() => said('msgBuyer').allTextContents()).toContain('我周五要出门');
    await page.getByRole('link', { name: '订单' }).click();
    await page.locator('[data-cm="prepare"]').click();
    await page.locator('[data-cm="remind-card"]').waitFor();
    await button('结束练习').click();
    await page.getByRole('heading', { name: '练习结果' }).waitFor();
    expect(await shopContents(page)).toEqual(before);
  });

  test.each(['light', 'dark'] as const)('can be used by everybody, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await question().waitFor();
    const look = async () => {
      const { violations } = await axe(page).analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    };
    expect(await look()).toEqual([]);
    await page.getByRole('link', { name: '订单' }).click();
    await page.locator('[data-cm="prepare"]').click();
    await page.locator('[data-cm="remind-card"]').waitFor();
    expect(await look()).toEqual([]);
    await button('结束练习').click();
    await page.getByRole('heading', { name: '练习结果' }).waitFor();
    expect(await look()).toEqual([]);
  });
});
