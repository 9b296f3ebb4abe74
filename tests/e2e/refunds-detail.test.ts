import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launch } from './browser';
import { fixture, openRefunds, type RefundsPage, seriousOf } from './refunds-page';
import { openShop, refundAddress, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let list: RefundsPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
});
beforeEach(async () => {
  await browser.renew();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });

describe('the page of one claim', () => {
  const detail = async () => {
    list = await openRefunds(browser, shop, { url: refundAddress, html: fixture('refunds.detail') });
  };

  it('has one card at the window’s corner, which stays folded', async () => {
    await detail();
    await soon(() => list.part('advice').textContent()).toContain('先看凭证');
    expect(await list.bar.count()).toBe(0);
    await list.part('fold-card').click();
    await soon(() => list.card.getAttribute('data-folded')).toBe('true');
    await list.page.reload();
    await soon(() => list.card.getAttribute('data-folded')).toBe('true');
    expect(await seriousOf(list.page)).toEqual([]);
  });

  it('shows the case that was begun there, after a restart of the worker too', async () => {
    await detail();
    await list.part('begin').click();
    await list.part('step').waitFor();
    await browser.stopWorker(list.page);
    await list.part('done').click();
    await soon(() => list.part('step-of').textContent()).toMatch(/^第 2 步/);
  });
});
