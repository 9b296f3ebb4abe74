import { describe, expect, it, vi } from 'vitest';
import { Reviews } from '@/components/practice/reviews/Reviews';
import type { ReviewRow } from '@/lib/domain/practice/reviews';
import { draw, fire, t } from './draw';

const row = (one: Partial<ReviewRow>): ReviewRow => ({
  id: 'a',
  orderId: '261120-123456789012345',
  buyer: '晚***风',
  stars: 2,
  grade: 'bad',
  text: '有味道',
  pictures: [],
  time: '2026-11-22 10:00:00',
  item: '毛巾',
  spec: '米灰',
  followUp: null,
  reply: null,
  ...one,
});

function show(rows: ReviewRow[]) {
  const told = { onTab: vi.fn(), onUnrepliedOnly: vi.fn(), onPage: vi.fn(), onReply: vi.fn() };
  const view = (list: ReviewRow[]) => (
    <Reviews
      view={{
        tabs: [
          { tab: 'all', count: list.length },
          { tab: 'bad', count: 1 },
        ],
        rows: list,
        page: 1,
        pages: 2,
        total: 11,
        badUnreplied: 1,
      }}
      tab="all"
      unrepliedOnly={false}
      t={t}
      {...told}
    />
  );
  const { root, redraw } = draw(view(rows));
  return { root, told, redraw: (list: ReviewRow[]) => redraw(view(list)) };
}

const button = (root: Element, word: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === word || one.getAttribute('aria-label') === word,
  );
  if (!found) throw new Error(`No button ${word}`);
  return found;
};
const press = (root: Element, word: string) =>
  fire(button(root, word), new MouseEvent('click', { bubbles: true }));
const write = (root: Element, text: string) => {
  const box = root.querySelector('textarea');
  if (!box) throw new Error('No reply box');
  box.value = text;
  fire(box, new Event('input', { bubbles: true }));
  return box;
};
const replyTo = t('replyToReview', { buyer: '晚***风' });

describe('the review list', () => {
  it('shows stars in words, later words and the shop’s reply', () => {
    const { root } = show([
      row({
        followUp: { text: '洗了还是有', pictures: ['cloth'], time: '2026-11-22 11:00:00' },
        reply: { text: '抱歉', time: null },
      }),
    ]);
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(t('starsOf', { n: 2 }));
    for (const word of ['洗了还是有', '追评', '抱歉', '已回复']) expect(root.textContent).toContain(word);
    expect(root.querySelector('img')?.getAttribute('alt')).toBe(t('pictureCloth'));
    expect(root.querySelector('[data-replied]')?.textContent).toBe('已回复');
  });

  it('opens a box, publishes what is written in it, and offers no second one', () => {
    const { root, told, redraw } = show([row({})]);
    press(root, replyTo);
    expect(button(root, t('publishReply')).disabled).toBe(true);
    expect(document.activeElement).toBe(write(root, '给您换一条'));
    press(root, t('publishReply'));
    expect(told.onReply).toHaveBeenCalledExactlyOnceWith('a', '给您换一条');
    redraw([row({ reply: { text: '给您换一条', time: '2026-11-22 10:05:00' } })]);
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).toContain('2026-11-22 10:05:00');
    expect(() => button(root, replyTo)).toThrow();
  });

  it('leaves the box with Escape, not while an input method composes, and keeps the draft', () => {
    const { root } = show([row({})]);
    press(root, replyTo);
    const box = write(root, '写到一半');
    fire(box, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }));
    expect(root.querySelector('textarea')).not.toBeNull();
    fire(box, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(root.querySelector('textarea')).toBeNull();
    press(root, replyTo);
    expect(root.querySelector('textarea')?.value).toBe('写到一半');
  });

  it('keeps an open box with its review when another one comes in above', () => {
    const { root, redraw } = show([row({})]);
    press(root, replyTo);
    write(root, '在写');
    redraw([row({ id: 'b', buyer: '橙***子' }), row({})]);
    expect(root.querySelector('textarea')?.value).toBe('在写');
    expect(root.querySelector('textarea')?.getAttribute('aria-label')).toBe(replyTo);
  });

  it('tells what is chosen', () => {
    const { root, told } = show([row({})]);
    press(root, `${t('reviewsBad')}1`);
    press(root, t('nextPage'));
    fire(root.querySelector('input') as Element, new Event('change', { bubbles: true }));
    expect(told.onTab).toHaveBeenCalledExactlyOnceWith('bad');
    expect(told.onPage).toHaveBeenCalledExactlyOnceWith(2);
    expect(told.onUnrepliedOnly).toHaveBeenCalledTimes(1);
  });

  it('says where nothing is to be shown', () => {
    expect(show([]).root.textContent).toContain(t('reviewsNone'));
  });
});
