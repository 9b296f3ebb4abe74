import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  await browser.renew();
  page = await openOptions('rules');
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

async function openOptions(section: string): Promise<Page> {
  const opened = await browser.context.newPage();
  opened.setDefaultTimeout(10_000);
  await opened.goto(browser.own(`options.html#/${section}`));
  await opened.locator('h1').waitFor();
  return opened;
}

const openRule = async (id: string) => {
  await page.locator(`[data-rule="${id}"]`).click();
  return page.locator(`li:has([data-rule="${id}"])`);
};

/** Adds a word as a person does, by keyboard. */
async function addWord(id: string, word: string): Promise<void> {
  const rule = await openRule(id);
  await rule.getByLabel('添加词').fill(word);
  await page.keyboard.press('Enter');
  await rule.getByLabel(`删除自己加的“${word}”`).waitFor();
}

describe('the rules page', () => {
  it('makes an open chat mark a word that was added, and leave one alone that was taken out', async () => {
    const chat = await openChat(browser);
    const lines = chat.page.locator('[data-cm="draft-line"]');
    await chat.box.click();
    await chat.page.keyboard.type('亲，神速到家，规定就是这样');
    await expect.poll(() => lines.count()).toBe(1);

    await page.bringToFront();
    await addWord('promise.arrival', '神速到家');
    await chat.page.bringToFront();
    await expect.poll(() => lines.count()).toBe(2);

    await page.bringToFront();
    const blunt = await openRule('curt.blunt');
    await blunt.locator('button[aria-expanded="false"]', { hasText: '词' }).click();
    await page.getByLabel('去掉“规定就是这样”').click();
    await page.getByLabel('放回“规定就是这样”').waitFor();
    await chat.page.bringToFront();
    await expect.poll(() => lines.count()).toBe(1);
    expect(await lines.first().getAttribute('data-severity')).toBe('warn');
    expect(await chat.draft()).toBe('亲，神速到家，规定就是这样');

    await page.bringToFront();
    await page.getByRole('button', { name: '撤销' }).last().click();
    await page.getByLabel('去掉“规定就是这样”').waitFor();
    await chat.page.bringToFront();
    await expect.poll(() => lines.count()).toBe(2);
  });

  it('keeps what was changed through the worker’s death, and shows it in a new tab', async () => {
    await addWord('promise.arrival', '神速到家');
    await page.locator('[aria-label="启用“承诺发货时间”"]').click();
    await page.getByText('“承诺发货时间”已关闭').waitFor();
    await browser.stopWorker(page);
    const again = await openOptions('rules');
    await expect.poll(() => again.locator('[aria-label="启用“承诺发货时间”"]').isChecked()).toBe(false);
    await again.locator('[data-rule="promise.arrival"]').click();
    await again.getByLabel('删除自己加的“神速到家”').waitFor();
  });

  it('marks a review that is tried out, until the rule is off', async () => {
    await page.getByRole('tab', { name: /买家的评价/ }).click();
    await page.getByLabel('试一句', { exact: true }).last().fill('穿了一次就起球了');
    const mark = page.locator('mark');
    await mark.waitFor();
    await page.locator('.cm-try__rule').click();
    const rule = page.locator('li:has(> div > [data-rule]:focus)');
    await rule.locator('.cm-switch').click();
    await expect.poll(() => mark.count()).toBe(0);
    await page.getByText('没有标出任何词').waitFor();
  });

  it('tells another options page, and its settings, what is off', async () => {
    const settings = await openOptions('settings');
    await page.bringToFront();
    await page.locator('[aria-label="启用“承诺发货时间”"]').click();
    await settings.bringToFront();
    await settings.getByLabel('重新检查“承诺发货时间”').click();
    await page.bringToFront();
    await expect.poll(() => page.locator('[aria-label="启用“承诺发货时间”"]').isChecked()).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that assistive technology stumbles over, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.getByLabel('试一句', { exact: true }).last().fill('亲，今天一定发货，全网最低价，加我微信');
      await page.locator('mark').first().waitFor();
      await addWord('promise.arrival', '神速到家');
      await page.locator('.cm-word:not(.cm-word--added)').first().click();
      await page.locator('.cm-word--off').waitFor();
      await page.locator('[aria-label="启用“承诺发货时间”"]').click();
      await page.getByText('“承诺发货时间”已关闭').waitFor();
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
});

describe('shops', () => {
  it('have words of their own on the marketplace where they work, on pages that are open too', async () => {
    const settings = await openOptions('settings');
    await settings.getByLabel('添加店铺').fill('小鹿家');
    await settings.keyboard.press('Enter');
    await settings.getByLabel('店铺“小鹿家”的名字').waitFor();
    await page.bringToFront();
    await page.getByLabel('查看哪家店铺的词').selectOption({ label: '小鹿家' });
    await page.getByText('只对“小鹿家”有效').waitFor();
    await addWord('promise.arrival', '神速到家');

    const chat = await openChat(browser);
    const lines = chat.page.locator('[data-cm="draft-line"]');
    await chat.box.click();
    await chat.page.keyboard.type('亲，神速到家，规定就是这样');
    await expect.poll(() => lines.count()).toBe(1);

    await settings.bringToFront();
    await settings.getByLabel('拼多多', { exact: false }).selectOption({ label: '小鹿家' });
    await chat.page.bringToFront();
    await expect.poll(() => lines.count()).toBe(2);
    const { violations } = await axe(settings).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
