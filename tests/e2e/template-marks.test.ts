import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let page: Page;

const risky = '{买家|亲}，今天一定发货，五星好评返现哦';

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  await browser.renew();
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(browser.own('options.html#/templates'));
  await page.getByText('什么时候发货').first().click();
  await text().fill(risky);
  await page.locator('.cm-marks__one').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const text = () => page.locator('.cm-template-text textarea');
const count = () => page.locator('.cm-marks__count').textContent();
const badges = () => page.locator('.cm-row__risk').count();

it('takes a safe wording by keyboard, and the field’s own undo gives the words back', async () => {
  expect(await count()).toBe('2 处用语有风险');
  await text().press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(count).toBe('1 处用语有风险');
  const replaced = await text().inputValue();
  expect(replaced).toMatch(/^\{买家\|亲\}，.*五星好评返现哦$/);
  expect(replaced).not.toContain('今天一定发货');
  await page.keyboard.press('Control+Z');
  await expect.poll(() => text().inputValue()).toBe(risky);
  await expect.poll(count).toBe('2 处用语有风险');
});

it('marks the template in the list once it is saved, and no more once another page switched its rules off', async () => {
  expect(await badges()).toBe(0);
  await text().press('Control+S');
  await expect.poll(badges).toBe(1);
  const rules = await browser.context.newPage();
  await rules.goto(browser.own('options.html#/rules'));
  for (const rule of ['promise.dispatch-time', 'incentive.paid-praise', 'incentive.ask-praise']) {
    await rules.locator(`li:has([data-rule="${rule}"]) input[type="checkbox"]`).click();
  }
  await page.bringToFront();
  await expect.poll(badges).toBe(0);
  await expect.poll(count).toBe('');
});

it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await text().press('Control+S');
  await expect.poll(badges).toBe(1);
  await page.mouse.move(0, 0);
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});
