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
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

/** The worker may have to start first, and the clock to run. */
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 20_000 });
const open = (route: string) => page.goto(browser.own(`practice.html${route}`));
const part = (name: string) => page.locator(`[class*="${name}--"]`);
const ours = (name: string) => page.locator(`[data-cm="${name}"]`);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const claim = (item: string) => part('claimRow').filter({ hasText: item });
const stateOf = (item: string) => claim(item).locator('[class*="claimState--"]').textContent();
const figure = (label: string) => page.locator('dl > div', { hasText: label }).locator('dd').textContent();
const painted = () =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

describe('the practice desk', () => {
  test('has its reviews marked, takes an opening line along, and counts it', async () => {
    await open('#/reviews');
    await ours('chip').first().waitFor();
    await soon(painted).toBeGreaterThan(0);
    await ours('opening').first().click();
    await ours('copy-opening').click();
    await button('结束练习').click();
    await soon(() => figure('差评已跟进')).toBe('1 / 9');
  });

  test('publishes a reply under a bad review, which then waits no more', async () => {
    await open('#/reviews');
    await button('回复 七***月 的评价').click();
    await page.keyboard.type('非常抱歉，请先断电，我们马上联系您');
    await button('发表回复').click();
    await soon(() => part('shopReply').allTextContents()).toContainEqual(expect.stringContaining('请先断电'));
    await soon(() => page.getByRole('link', { name: '评价' }).textContent()).toBe('评价7');
  });

  test('starts a checklist from a claim and leaves the shop’s buttons to the person', async () => {
    await open('#/refunds');
    await ours('claim').first().click();
    await ours('begin').click();
    await ours('case').waitFor();
    expect(await stateOf('记忆棉慢回弹枕')).toBe('待商家处理');
    await claim('记忆棉慢回弹枕').getByRole('button', { name: '同意退款' }).click();
    await button('结束练习').click();
    await soon(() => figure('售后处理得当')).toBe('1');
  });

  test('reads the page of one claim, and the state that a refusal leads to', async () => {
    await open('#/refunds');
    await claim('速干浴巾').getByRole('link').click();
    await ours('refund-card').waitFor();
    await button('拒绝').click();
    await page.getByLabel('拒绝原因').selectOption('商品已发出，请收到后申请退货退款');
    await button('确认拒绝').click();
    await soon(() => part('detailState').textContent()).toBe('商家已拒绝');
    await button('60×').click();
    await soon(() => part('detailState').textContent()).toBe('退款关闭');
  });

  test('settles a claim whose time runs out, and tells it at the end', async () => {
    await open('#/refunds');
    await page.getByRole('button', { name: /^已处理/ }).click();
    await button('60×').click();
    await soon(() => part('claimItem').allTextContents()).toContain('记忆棉慢回弹枕');
    await soon(() => stateOf('记忆棉慢回弹枕')).toBe('退款成功');
    await button('结束练习').click();
    await soon(() => figure('售后超时')).toBe('1');
  });

  test('changes nothing in the real shop', async () => {
    await open('#/reviews');
    await ours('chip').first().waitFor();
    const before = await shopContents(page);
    expect(before).not.toBeNull();
    await ours('opening').first().click();
    await ours('copy-opening').click();
    await page.getByRole('link', { name: '售后' }).click();
    await ours('claim').first().click();
    await ours('begin').click();
    await ours('done').first().click();
    await claim('手冲咖啡杯').getByRole('link').click();
    await ours('refund-card').waitFor();
    await button('同意退款').click();
    await button('结束练习').click();
    await page.getByRole('heading', { name: '练习结果' }).waitFor();
    expect(await shopContents(page)).toEqual(before);
  });

  test.each(['light', 'dark'] as const)('can be used by everybody, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const look = async () => {
      const { violations } = await axe(page).analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    };
    await open('#/reviews');
    await ours('chip').first().waitFor();
    await button('回复 七***月 的评价').click();
    expect(await look()).toEqual([]);
    await page.getByRole('link', { name: '售后' }).click();
    await ours('claim').first().waitFor();
    expect(await look()).toEqual([]);
    await claim('手冲咖啡杯').getByRole('link').click();
    await ours('refund-card').waitFor();
    expect(await look()).toEqual([]);
    await button('拒绝').click();
    await page.getByRole('dialog').waitFor();
    expect(await look()).toEqual([]);
    await button('取消').click();
    await button('结束练习').click();
    await page.getByRole('heading', { name: '练习结果' }).waitFor();
    expect(await look()).toEqual([]);
  });
});
