import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { fixture, openRefunds, type RefundsPage, seriousOf } from './refunds-page';
import { openShop, refundsAddress, type Shop } from './shop-server';

const undispatched = '261122-350218847120365';
const onItsWay = '261121-118402956630471';
const received = '261119-402771938845120';

let shop: Shop;
let browser: Launched;
let list: RefundsPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(async () => {
  // Cases are remembered: every test begins with nothing stored.
  await browser.renew();
  shop.forget();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const open = async (name = 'refunds', change = (html: string) => html) => {
  list = await openRefunds(browser, shop, { url: refundsAddress, html: change(fixture(name)) });
};
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });
/** What Chromium asks of its maker by itself, whatever page is open. */
const browsersOwn = /^https:\/\/[\w-]+\.(google|googleapis)\.com\//;
describe('a list of claims', () => {
  it('has a chip at every row with its kind and what to do, and a bar that counts those that wait', async () => {
    await open();
    await soon(() => list.chips.count()).toBe(8);
    expect(await list.chip(undispatched).textContent()).toMatch(/仅退款同意退款剩 1 天 20 时/);
    expect(await list.chip(onItsWay).textContent()).toContain('先拦截');
    expect(await list.chip(received).textContent()).toContain('先看凭证');
    expect(await list.said()).toMatch(/^5 单等商家处理仅退款 3退货退款 1换货 1最近到时 1 时 4[78] 分$/);
  });

  it('lets the time run without a reload', async () => {
    await open('refunds', (html) => html.replace('1时48分5秒', '12分40秒'));
    const left = async () => /(\d+) 分 (\d\d) 秒/.exec((await list.chip(received).textContent()) ?? '')?.[0];
    await soon(left).toBeDefined();
    const before = await left();
    await soon(left).not.toBe(before);
  });

  it('begins a checklist, ticks its steps, copies the sentence filled, and keeps it all over a reload', async () => {
    await open();
    await list.chip(onItsWay).click();
    await list.part('begin').click();
    await soon(() => list.part('step-of').textContent()).toMatch(/^第 1 步/);
    let steps = 1;
    while ((await list.part('copy').count()) === 0) {
      await list.part('done').click();
      steps += 1;
      await soon(() => list.part('step-of').textContent()).toMatch(new RegExp(`^第 ${steps} 步`));
    }
    const asks = list.part('say-ask');
    for (let index = 0; index < (await asks.count()); index++) await asks.nth(index).fill('中通');
    await list.part('copy').click();
    await soon(() => list.part('say').getAttribute('data-state')).toBe('copied');
    const text = await list.clipboard();
    expect(text).toBe(await list.part('say-text').textContent());
    expect(text).not.toMatch(/[{}]/);
    const step = await list.part('step').textContent();
    await list.page.reload();
    await soon(() => list.chip(onItsWay).textContent()).toContain(`${steps}/`);
    await list.chip(onItsWay).click();
    await soon(() => list.part('step').textContent()).toBe(step);
  });

  it('closes a case with its last step, and opens it again', async () => {
    await open();
    await list.chip(undispatched).click();
    await list.part('begin').click();
    // Read without waiting: with its last step a case has none any more.
    const stepNow = async () => (await list.part('step').allTextContents())[0];
    const isClosed = async () => (await list.part('reopen').count()) > 0;
    while (!(await isClosed())) {
      await soon(() => list.part('done').isEnabled()).toBe(true);
      const before = await stepNow();
      await list.part('done').click();
      await soon(async () => (await isClosed()) || ![before, undefined].includes(await stepNow())).toBe(true);
    }
    expect(await list.card.textContent()).toContain('这一单已结案');
    await list.part('reopen').click();
    await soon(() => list.part('close-case').count()).toBe(1);
  });

  it('lets a claim go that was answered, and reads the next page', async () => {
    await open();
    await soon(() => list.chips.count()).toBe(8);
    await list.does(`__agree('${received}')`);
    await soon(list.said).toMatch(/^4 单等商家处理仅退款 2/);
    await list.does('__turn()');
    await soon(() => list.chips.count()).toBe(3);
    await soon(() => list.chip(undispatched.replace(/^26/, '25')).count()).toBe(1);
  });

  it('is worked by keyboard: Enter opens the card, Escape leads back to its chip', async () => {
    await open();
    await list.chip(received).focus();
    await list.page.keyboard.press('Enter');
    await list.part('begin').waitFor();
    await list.page.keyboard.press('Tab');
    await list.page.keyboard.press('Escape');
    await soon(() => list.card.count()).toBe(0);
    await soon(() =>
      list.page.evaluate(
        () =>
          (document.querySelector('countermate-overlay')?.shadowRoot?.activeElement as HTMLElement | null)
            ?.dataset.key,
      ),
    ).toBe(received);
  });

  it('takes no click and no key from the page’s scripts', async () => {
    await open();
    await list.chip(received).click();
    await list.part('begin').waitFor();
    await list.page.evaluate(async () => {
      await navigator.clipboard.writeText('untouched');
      const shadow = document.querySelector('countermate-overlay')?.shadowRoot;
      for (const element of shadow?.querySelectorAll('button') ?? []) {
        element.click();
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
    });
    // A real click takes the same way, so that what came before it has come through.
    await list.bar.locator('[data-cm="urgent"]').click();
    await list.page.locator('[data-cm="current"]').waitFor();
    expect(await list.part('begin').count()).toBe(1);
    expect(await list.clipboard()).toBe('untouched');
    expect(await list.page.locator('[data-cm="veil"]').count()).toBe(0);
  });

  it('changes nothing of the page, asks the network for nothing, and stands a page that redraws', async () => {
    await open();
    await soon(() => list.chips.count()).toBe(8);
    await list.chip(onItsWay).click();
    await list.part('begin').click();
    await list.part('step').waitFor();
    await list.bar.locator('[data-cm="only"]').click();
    expect(await list.does('document.body.outerHTML === window.before')).toBe(true);
    const asked = shop.requests().filter(({ url }) => !browsersOwn.test(url));
    expect(asked).toEqual([{ method: 'GET', url: `${refundsAddress}?id=1` }]);
    await list.does(`new Promise((done) => {
      let rounds = 0;
      const timer = setInterval(() => { __rerender(); if (++rounds === 50) { clearInterval(timer); done(); } }, 10);
    })`);
    await soon(() => list.chips.count()).toBe(8);
    expect(await list.part('step').count()).toBe(1);
  });

  it('covers no button of the row with chip or card', async () => {
    await open();
    await list.chip(received).click();
    await list.card.waitFor();
    const covered = await list.page.evaluate(() => {
      const row = [...document.querySelectorAll('[data-sn="261119-402771938845120"] button')];
      return row.filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('countermate-overlay');
      }).length;
    });
    expect(covered).toBe(0);
  });

  it('says of what it cannot read that it cannot, and advises nothing', async () => {
    await open('refunds.odd');
    await soon(() => list.chip(undispatched).textContent()).toContain('以旧换新补差');
    await list.chip(undispatched).click();
    await soon(() => list.part('advice').textContent()).toBe('读不出售后类型，请自己看一下');
    expect(await list.part('begin').count()).toBe(0);
    expect(await list.said()).toMatch(/单读不全/);
  });

  it('is quiet where no claim is shown', async () => {
    await open('refunds.empty');
    await soon(list.said).toBe('没有等商家处理的售后单');
    expect(await list.chips.count()).toBe(0);
  });

  it('has nothing serious for axe to say', async () => {
    await open();
    await list.chip(received).click();
    await list.part('begin').click();
    await list.part('step').waitFor();
    expect(await seriousOf(list.page)).toEqual([]);
  });
});
