import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { type Launched, launch } from './browser';
import { fixture, openReviews, type ReviewsPage } from './reviews-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let list: ReviewsPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop, language: 'zh-CN' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
beforeEach(async () => {
  await browser.renew();
  shop.forget();
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const open = async (name = 'reviews') => {
  const page = fixture(name);
  list = await openReviews(browser, shop, page);
  return page;
};
const soon = <T>(seen: () => Promise<T>) => expect.poll(seen, { timeout: 15_000 });
const lines = () => list.page.locator('[data-cm="line"] .cm-rv-excerpt').allTextContents();
const openList = async () => {
  await list.bar.locator('[data-cm="list"]').click();
  await list.page.locator('[data-cm="list-panel"]').waitFor();
};

describe('a list of reviews', () => {
  it('marks the words that hurt, where they stand, and counts by cause; the marketplace’s own words count for nothing', async () => {
    await open();
    await soon(list.painted).toContain('质量太差');
    expect(await list.painted()).toContain('不是正品');
    expect((await list.painted()).join()).not.toMatch(/没有填写|默认好评|没有不好/);
    const risky = await list.chips.count();
    expect(risky).toBeGreaterThan(4);
    expect(await list.said()).toMatch(new RegExp(`^10 条评价，${risky} 条要留意平台默认 2 条，不计`));
    const quality = Number(await list.bar.locator('[data-cause="quality"] b').textContent());
    expect(await list.chips.filter({ hasText: '质量' }).count()).toBe(quality);
  });

  it('marks what was added later, too', async () => {
    await open();
    await soon(list.painted).toContain('生锈');
    const later = list.page.locator('.next-table-expanded-row', { hasText: '生锈' });
    expect(await later.count()).toBe(1);
  });

  it('tells why at the marked words and at the chip, with the source, and is left by Escape', async () => {
    await open();
    await list.chips.first().waitFor();
    const words = list.page.locator('[data-review="4213781120036512207"] .rate-content span:nth-of-type(2)');
    const at = await words.evaluate((element) => {
      const text = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('质量太差') + 1);
      range.setEnd(text, text.data.indexOf('质量太差') + 2);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await list.page.mouse.move(at.x, at.y);
    const card = list.page.locator('[data-cm="mark-card"]');
    await card.waitFor();
    expect(await card.textContent()).toMatch(/质量太差.*依据：.*(未确认|级).*\d{4}-\d{2}-\d{2}/);
    await list.page.mouse.move(5, 5);
    await card.waitFor({ state: 'detached' });
    const why = list.chips.first().locator('[data-cm="why"]');
    await why.focus();
    await list.page.keyboard.press('Enter');
    await card.waitFor();
    const before = await card.textContent();
    await list.page.keyboard.press('Enter');
    await soon(() => card.textContent()).not.toBe(before);
    await list.page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await soon(() =>
      why.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button),
    ).toBe(true);
  });

  it('filters by cause, by words, by length and by severity, and dims the others in the page', async () => {
    await open();
    await list.chips.first().waitFor();
    await openList();
    expect(await lines()).toHaveLength(10);
    await list.bar.locator('[data-cause="service"]').click();
    await soon(lines).toHaveLength(2);
    await soon(() => list.page.locator('[data-cm="veil"]').count()).toBeGreaterThan(8);
    await list.bar.locator('[data-cm="clear"]').click();
    await soon(() => list.page.locator('[data-cm="veil"]').count()).toBe(0);
    await list.page.locator('[data-cm="by-keyword"]').fill('但是 味道');
    await soon(lines).toHaveLength(2);
    await list.page.locator('[data-cm="by-keyword"]').fill('');
    await list.page.locator('[data-cm="by-length"]').fill('40');
    await soon(async () => (await lines()).length).toBeLessThan(5);
    expect((await lines()).every((line) => line.replace(/追评|\s/g, '').length >= 40)).toBe(true);
    await list.page.locator('[data-cm="by-length"]').fill('');
    await list.page.locator('[data-cm="by-severity"]').selectOption('urgent');
    await soon(async () => (await lines()).every((line) => line.includes('不是正品'))).toBe(true);
    await list.page.locator('[data-cm="by-keyword"]').fill('火星');
    await soon(() => list.page.locator('.cm-rv-empty').textContent()).toContain('没有符合筛选的评价');
  });

  it('sorts its own list, never the page’s rows, and leads from a line to the row', async () => {
    await open();
    await list.chips.first().waitFor();
    await list.page.setViewportSize({ width: 1280, height: 800 });
    await openList();
    await list.page.locator('[data-cm="by-sort"]').selectOption('newest');
    await soon(async () => (await lines())[0]).toMatch(/^穿了两天/);
    await list.page.locator('[data-cm="by-sort"]').selectOption('longest');
    const byLength = (await lines()).map((line) => line.replace(/追评|\s/g, '').length);
    expect(byLength).toEqual([...byLength].sort((a, b) => b - a));
    const target = list.page.locator('[data-cm="line"]', { hasText: '我拍的是白色' });
    await target.locator('[data-cm="jump"]').click();
    const current = list.page.locator('[data-cm="current"]');
    await current.waitFor();
    const row = await list.page.locator('[data-review="4213688870143302219"]').boundingBox();
    const frame = await current.boundingBox();
    const panel = await list.page.locator('[data-cm="list-panel"]').boundingBox();
    expect(Math.abs((frame?.y ?? 0) - (row?.y ?? 1e6))).toBeLessThan(2);
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
    // The page ends soon after the last review, so that our list has to make way for it.
    await list.page.locator('[data-cm="jump"]', { hasText: '还行吧' }).click();
    await list.page.locator('[data-cm="list-panel"]').waitFor({ state: 'detached' });
    expect(await list.does('document.body.outerHTML === window.before')).toBe(true);
  });

  it('copies the opening line by one click', async () => {
    await open();
    await list.chips.first().locator('[data-cm="opening"]').click();
    const card = list.page.locator('[data-cm="opening-card"]');
    await card.waitFor();
    await soon(() => card.getAttribute('data-state')).toBe('copied');
    const text = await list.clipboard();
    expect(text).toBe(await list.page.locator('[data-cm="opening-text"]').textContent());
    expect(text).not.toMatch(/[{}]/);
    await soon(() => list.chips.first().locator('[data-cm="opening"]').textContent()).toBe('再复制');
  });

  it('takes no click and no key from the page’s scripts', async () => {
    await open();
    await list.chips.first().waitFor();
    await list.page.evaluate(async () => {
      await navigator.clipboard.writeText('untouched');
      const shadow = document.querySelector('countermate-overlay')?.shadowRoot;
      for (const element of shadow?.querySelectorAll('button') ?? []) {
        element.click();
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    // A real click takes the same way, so that what came before it has come through.
    await list.bar.locator('[data-cm="next"]').click();
    await list.page.locator('[data-cm="current"]').waitFor();
    expect(await list.clipboard()).toBe('untouched');
    expect(await list.page.locator('[data-cm="opening-card"], [data-cm="list-panel"]').count()).toBe(0);
    expect(await list.page.locator('[data-cm="veil"]').count()).toBe(0);
  });

  it('is folded, stays so, and comes back at its key', async () => {
    await open();
    await list.chips.first().waitFor();
    await list.bar.locator('[data-cm="fold"]').click();
    await soon(() => list.bar.locator('[data-cm="list"]').count()).toBe(0);
    await list.page.reload();
    await list.chips.first().waitFor();
    expect(await list.bar.locator('[data-cm="list"]').count()).toBe(0);
    await list.bar.locator('[data-cm="fold"]').click();
    await list.bar.locator('[data-cm="list"]').waitFor();
  });

  it('is quiet where there is no review, and reads a page of another design', async () => {
    await open('reviews.empty');
    await soon(list.said).toBe('这一页没有评价');
    expect(await list.chips.count()).toBe(0);
    await open('reviews.redesigned');
    await soon(list.painted).toContain('起球');
    await soon(list.said).toMatch(/^3 条评价/);
  });

  it('has nothing serious for axe to say', async () => {
    await open();
    await list.chips.first().waitFor();
    await openList();
    await list.chips.first().locator('[data-cm="why"]').click();
    await list.page.locator('[data-cm="mark-card"]').waitFor();
    const { violations } = await axe(list.page).include('countermate-overlay').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
