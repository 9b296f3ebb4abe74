import { describe, expect, it } from 'vitest';
import { type Desk, longestReply, openToBuyer, replyToReview, startDesk } from '@/lib/domain/practice/desk';
import { type ReviewTab, reviewsPerPage, reviewsView } from '@/lib/domain/practice/reviews';
import { practiceReviews } from '@/lib/domain/practice/scripts/reviews';

const start = Date.UTC(2026, 10, 22, 2, 30, 0);
const minutes = (n: number) => start + n * 60_000;
const fresh = startDesk(start);
const at = (n: number, tab: ReviewTab = 'all', page = 1, desk: Desk = fresh, unrepliedOnly = false) =>
  reviewsView(desk, practiceReviews, minutes(n), { tab, page, unrepliedOnly });
const every = (n: number, desk: Desk = fresh) =>
  Array.from({ length: at(n).pages }, (_, index) => at(n, 'all', index + 1, desk).rows).flat();
const one = (n: number, id: string, desk: Desk = fresh) => every(n, desk).find((row) => row.id === id);

describe('the review list of the practice', () => {
  it('shows those first whose buyer wrote last, in pages', () => {
    const times = every(0).map(({ time, followUp }) => followUp?.time ?? time);
    expect(times).toEqual(times.toSorted().reverse());
    expect(at(0).rows).toHaveLength(reviewsPerPage);
    expect(at(0, 'all', 99).page).toBe(at(0).pages);
  });

  it('counts each grade and shows only the chosen one', () => {
    const [all, ...grades] = at(0).tabs.map(({ count }) => count);
    expect(grades.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(at(0, 'good').rows.every(({ stars }) => stars > 3)).toBe(true);
    expect(at(0, 'neutral').rows.every(({ stars }) => stars === 3)).toBe(true);
    expect(at(0, 'bad').rows.every(({ stars }) => stars < 3)).toBe(true);
  });

  it('lets reviews come in, and later words turn a good one, as the clock runs', () => {
    expect(one(0.9, 'towel-chemical')).toBeUndefined();
    expect(one(1, 'towel-chemical')).toMatchObject({ time: '2026-11-22 10:31:00' });
    expect(one(5.9, 'thermos-again')?.followUp).toBeNull();
    expect(one(6, 'thermos-again')?.followUp?.text).toContain('吓人');
  });

  it('keeps a reply, cut to length, and lets nobody change it', () => {
    const said = replyToReview(fresh, 'cup-broken', `  ${'好'.repeat(600)}`, minutes(2));
    expect(one(3, 'cup-broken', said)?.reply).toEqual({
      text: '好'.repeat(longestReply),
      time: '2026-11-22 10:32:00',
    });
    expect(replyToReview(said, 'cup-broken', '改一下', minutes(3))).toBe(said);
    expect(replyToReview(fresh, 'cup-broken', '  ', minutes(3))).toBe(fresh);
  });

  it('tells how many bad ones wait for a reply, whatever is chosen', () => {
    const before = at(0, 'good').badUnreplied;
    const said = replyToReview(fresh, 'cup-broken', '抱歉', start);
    expect(at(0, 'good', 1, said).badUnreplied).toBe(before - 1);
    expect(at(0, 'bad', 1, said, true).rows.map(({ id }) => id)).not.toContain('cup-broken');
  });

  it('remembers once whose buyer was written to', () => {
    const opened = openToBuyer(fresh, '261122-1');
    expect(opened.opened.has('261122-1')).toBe(true);
    expect(openToBuyer(opened, '261122-1')).toBe(opened);
  });
});

describe('the scripted reviews', () => {
  const all = practiceReviews;

  it('have an id and an order number each of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const orders = every(60).map(({ orderId }) => orderId);
    expect(new Set(orders).size).toBe(all.length);
    for (const order of orders) expect(order).toMatch(/^\d{6}-\d{15}$/);
  });

  it('were written after their order, and follow-ups after their review', () => {
    for (const { id, ago, orderedAgo, followUp } of all) {
      expect(orderedAgo, id).toBeGreaterThan(ago);
      if (followUp) expect(followUp.ago, id).toBeLessThan(ago);
    }
  });

  it('hold filler, an empty one, a long one, replies, pictures, and some still to come', () => {
    expect(all.filter(({ text }) => /没有填写评价|系统默认好评/.test(text))).toHaveLength(2);
    expect(all.some(({ text }) => text === '')).toBe(true);
    expect(all.some(({ text }) => text.length > 300)).toBe(true);
    expect(all.filter(({ reply }) => reply !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(all.filter(({ ago }) => ago < 0).length).toBeGreaterThanOrEqual(2);
  });
});
