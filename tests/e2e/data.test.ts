import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';

let browser: Launched;
let page: Page;

beforeAll(async () => {
  browser = await launch({ language: 'zh-CN', welcome: true });
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(browser.own('options.html#/data'));
});
afterAll(() => browser?.close());

const ask = (name: string, input: unknown = null) =>
  page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ to: 'countermate', name, world: 'shop', now: null, input })})`,
  ) as Promise<{ ok: boolean; value: never }>;
const agentName = async () => ((await ask('settings.get')).value as { agentName: string }).agentName;

const focused = () => page.evaluate(() => document.activeElement?.textContent);

async function exportAll(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出全部' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^countermate-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

const choose = (name: string, text: string) =>
  page
    .locator('[data-cm="restore-file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('options > 数据', () => {
  it('takes everything out, erases it, and puts it back from the file', async () => {
    await ask('settings.save', { agentName: '小满' });
    const file = await exportAll();
    expect(JSON.parse(file)).toMatchObject({ format: 'countermate-archive' });
    await page.getByText('上次导出：今天').waitFor();
    await expect.poll(focused).toBe('导出全部');

    await page.getByRole('button', { name: '清除全部…' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('清除全部…');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '清除全部', exact: true }).click();
    await page.getByText('已全部清除').waitFor();
    await expect.poll(focused).toBe('清除全部…');
    expect(await agentName()).toBe('');

    await ask('settings.save', { language: 'zh-CN' });
    await choose('mine.json', file);
    await page.getByRole('button', { name: '替换现在的内容' }).click();
    await page.getByText('已恢复').waitFor();
    expect(await agentName()).toBe('小满');
  });

  it('takes an import back', async () => {
    const file = await exportAll();
    await ask('settings.save', { agentName: '阿柜' });
    await choose('older.json', file);
    await page.getByRole('button', { name: '替换现在的内容' }).click();
    await expect.poll(agentName).toBe('小满');
    await page.getByRole('button', { name: '撤销' }).last().click();
    await expect.poll(agentName).toBe('阿柜');
  });

  it('says what is wrong with another file and changes nothing', async () => {
    await choose('broken.json', '{"format":');
    await page.getByText('不是完整的 JSON').waitFor();
    await choose('other.json', '{"format":"something"}');
    await page.getByText('不是柜边助手导出的文件').waitFor();
    expect(await agentName()).toBe('阿柜');
  });

  it.each(
    ['data', 'goods', 'sites', 'about'].map((section) => `options.html#/${section}`).concat('welcome.html'),
  )('has nothing serious for axe to say on %s', async (path) => {
    const own = await browser.context.newPage();
    await own.goto(browser.own(path));
    await own.locator('h1').first().waitFor();
    const { violations } = await axe(own).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    await own.close();
  });
});

describe('the welcome page', () => {
  it('opens by itself after the install, once', async () => {
    const welcomes = () => browser.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
    await expect.poll(() => welcomes().length).toBe(1);
  });
});
