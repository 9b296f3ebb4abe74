/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Surface
 * @property {string} name as in the picture's file name
 * @property {string} at a path of our own, or an address that the tests' server knows
 * @property {string} ready what must be seen before the picture
 * @property {(page: Page) => Promise<unknown>} [prepare] what a person does before
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
    name: 'taobao-orders',
    at: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
    ready: '[data-cm="flag"]',
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
  { name: 'options-settings', at: 'options.html#/settings', ready: 'main' },
  { name: 'options-sites', at: 'options.html#/sites', ready: '[data-cm="site"]' },
  { name: 'options-data', at: 'options.html#/data', ready: 'table' },
  { name: 'welcome', at: 'welcome.html', ready: '[data-cm="site"]' },
  { name: 'options-about', at: 'options.html#/about', ready: 'main' },
  { name: 'popup-today', at: 'popup.html', ready: '[role="tabpanel"]' },
];

/**
 * @typedef {object} Variant
 * @property {'zh-CN' | 'zh-TW' | 'en'} language
 * @property {'light' | 'dark'} theme
 * @property {number} width
 * @property {number} height
 * @property {number} scale
 */

/** How each surface is looked at. @type {Variant[]} */
export const variants = [
  { language: 'zh-CN', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'dark', width: 1280, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'light', width: 800, height: 800, scale: 1 },
  { language: 'zh-CN', theme: 'light', width: 1366, height: 768, scale: 1.25 },
  { language: 'zh-TW', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'light', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'dark', width: 1280, height: 800, scale: 1 },
  { language: 'en', theme: 'light', width: 800, height: 800, scale: 1 },
];
