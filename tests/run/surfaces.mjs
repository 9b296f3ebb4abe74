import { ask, openCases, savePairings } from './preparations.mjs';
import { windowSurfaces } from './window-surfaces.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Surface
 * @property {string} name as in the picture's file name
 * @property {string} at a path of our own, or an address that the tests' server knows
 * @property {string} ready what must be seen before the picture
 * @property {(page: Page) => Promise<unknown>} [prepare] what a person does before
 * @property {{ width: number, height: number }} [size] of a window that has one of its own, whatever the variant's
 */

const dueOrders = '[data-cm="orders"] [data-cm="prepare"]';
const dock = '[data-cm="dock"] [data-cm="suggestion"]';

/** Every surface that a person sees. A new one is one entry here. @type {Surface[]} */
export const surfaces = [
  { name: 'practice-shop', at: 'practice.html#/chat', ready: 'li button' },
  {
    name: 'practice-chat',
    at: 'practice.html#/chat',
    ready: dock,
    prepare: (page) => page.locator('li button').first().click(),
  },
  {
    name: 'practice-orders',
    at: 'practice.html#/orders',
    ready: '[data-cm="remind-card"]',
    prepare: (page) => page.locator(dueOrders).click(),
  },
  {
    name: 'practice-reviews',
    at: 'practice.html#/reviews',
    ready: '[data-cm="opening-card"]',
    prepare: (page) => page.locator('[data-cm="opening"]').first().click(),
  },
  {
    name: 'practice-refunds',
    at: 'practice.html#/refunds',
    ready: '[data-cm="refund-card"]',
    prepare: (page) => page.locator('[data-cm="claim"]').first().click(),
  },
  {
    name: 'practice-refund',
    at: 'practice.html#/refunds',
    ready: '[data-cm="refund-card"] [data-cm="case"]',
    prepare: async (page) => {
      await page.locator('[class*="claimRow--"] a').nth(2).click();
      await page.locator('[data-cm="begin"]').click();
    },
  },
  {
    name: 'taobao-orders',
    at: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
    ready: '[data-cm="flag"]',
  },
  {
    name: 'taobao-reviews',
    at: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    ready: '[data-cm="chip"]',
  },
  {
    name: 'pinduoduo-refunds',
    at: 'https://mms.pinduoduo.com/aftersales/aftersale_list',
    ready: '[data-cm="claim"]',
  },
  {
    name: 'pinduoduo-refund',
    at: 'https://mms.pinduoduo.com/aftersales-ssr/detail',
    ready: '[data-cm="refund-card"]',
  },
  { name: 'pinduoduo-chat', at: 'https://mms.pinduoduo.com/chat-merchant/index.html', ready: dock },
  {
    name: 'pinduoduo-search',
    at: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    ready: '[data-cm="search"]',
    prepare: async (page) => {
      await page.locator('#replyTextarea').click();
      await page.keyboard.press('/');
    },
  },
  {
    name: 'pinduoduo-draft',
    at: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    ready: '[data-cm="draft-card"]',
    prepare: async (page) => {
      await page.locator('#replyTextarea').pressSequentially('亲，今天一定发货，加我微信返现哦');
      await page.locator('[data-cm="draft-line"]').first().waitFor();
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    },
  },
  { name: 'options-templates', at: 'options.html', ready: 'main' },
  {
    name: 'options-edit',
    at: 'options.html',
    ready: 'textarea',
    prepare: (page) => page.getByText('什么时候发货').first().click(),
  },
  {
    name: 'options-edit-marks',
    at: 'options.html',
    ready: '.cm-row__risk',
    prepare: async (page) => {
      await page.getByText('什么时候发货').first().click();
      const text = page.locator('.cm-template-text textarea');
      await text.fill('{买家|亲}，今天一定发货，五星好评返现 5 元，全网最低价，已经帮您备注了');
      await page.locator('.cm-marks__one').first().waitFor();
      await page.keyboard.press('Control+S');
      await page.locator('.cm-row__risk').first().waitFor();
      await page.locator('.cm-marks__more > summary').click();
      await text.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'options-fits',
    at: 'options.html',
    ready: '.cm-field__error',
    prepare: async (page) => {
      await page.getByText('快递停运').first().click();
      const [from, until] = [
        page.locator('input[type="date"]').first(),
        page.locator('input[type="date"]').last(),
      ];
      await from.fill('2026-11-12');
      await until.fill('2026-11-10');
      await page.locator('select').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'options-goods-none', at: 'options.html#/goods', ready: '.cm-goods__none, [data-link]' },
  { name: 'options-goods', at: 'options.html#/goods', ready: '[data-link]', prepare: savePairings },
  {
    name: 'options-goods-edit',
    at: 'options.html#/goods',
    ready: '.cm-goods__said:not([data-empty])',
    prepare: async (page) => {
      await savePairings(page);
      await page.locator('[data-link="picture-2"]').click();
    },
  },
  { name: 'options-rules', at: 'options.html#/rules', ready: '[data-rule]' },
  {
    name: 'options-rule-open',
    at: 'options.html#/rules',
    ready: '.cm-rule__body',
    prepare: async (page) => {
      await page.locator('textarea').fill('亲，今天一定发货，全网最低价，加我微信返现哦');
      await page.locator('mark').first().waitFor();
      await page.locator('[data-rule]').first().click();
    },
  },
  {
    name: 'options-shops',
    at: 'options.html#/settings',
    ready: '.cm-shops__sites select',
    prepare: async (page) => {
      const add = page.locator('.cm-card form input');
      await add.waitFor();
      if ((await page.locator('.cm-shops__row').count()) > 0) return;
      for (const name of ['小鹿家旗舰店', '木槿布艺']) {
        await add.fill(name);
        await add.press('Enter');
      }
    },
  },
  { name: 'options-settings', at: 'options.html#/settings', ready: 'main' },
  { name: 'options-sites', at: 'options.html#/sites', ready: '[data-cm="site"]' },
  { name: 'options-data', at: 'options.html#/data', ready: 'table' },
  { name: 'welcome', at: 'welcome.html', ready: '[data-cm="site"]' },
  { name: 'options-about', at: 'options.html#/about', ready: 'main' },
  { name: 'popup-today', at: 'popup.html', ready: '[role="tabpanel"]' },
  { name: 'popup-cases', at: 'popup.html', ready: '[data-cm="case"]', prepare: openCases },
  {
    name: 'popup-case',
    at: 'popup.html',
    ready: '[data-cm="step"][data-done="true"]',
    prepare: async (page) => {
      await openCases(page);
      await page.locator('.cm-case__head').first().click();
      await page.locator('[data-cm="step"] input').first().check();
    },
  },
  ...windowSurfaces,
  {
    name: 'popup-incidents',
    at: 'popup.html',
    ready: '[data-cm="still"]',
    prepare: async (page) => {
      const [now, then] = [0, 4].map((days) => new Date(Date.now() - days * 86_400_000).toISOString());
      const incidents = [
        { kind: 'courier', since: then, confirmedAt: then },
        { kind: 'power', since: now, confirmedAt: now },
      ];
      await ask(page, 'settings.save', { incidents });
    },
  },
  { name: 'options-incidents', at: 'options.html#/settings', ready: '.cm-incidents__since' },
  {
    name: 'practice-incident',
    at: 'practice.html#/chat',
    ready: dock,
    prepare: (page) => page.locator('li button').first().click(),
  },
  // The last one: what is paused here stays paused, and shows nothing on any page.
  {
    name: 'popup-paused',
    at: 'popup.html',
    ready: '[data-cm="resume"]',
    prepare: (page) => ask(page, 'pause.set', { url: null, pause: 'hour' }),
  },
];
