import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage } from '@/lib/domain/sites/match';
import { readOrders } from '@/lib/page/readers/orders';
import { readRefunds } from '@/lib/page/readers/refunds';
import { readReviews } from '@/lib/page/readers/reviews';
import { practice } from '@/lib/sites/practice';
import { pageOf } from './page-of';

const folder = join(import.meta.dirname, '../pages/practice');
const { utcOffset, currency } = practice;
const load = (name: string) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  expect(findPage([practice], expected.url)?.page).toBe(name.split('.')[0]);
  const doc = pageOf(readFileSync(join(folder, `${name}.html`), 'utf8'));
  return { expected, doc, at: { now: new Date(expected.now), utcOffset, currency, url: expected.url } };
};

describe('the practice shop as it was saved', () => {
  it('is read in its sold list, and an order without a time has none', () => {
    const { expected, doc, at } = load('orders');
    const { facts, missing } = readOrders(doc, practice.pages.orders, at);
    expect(facts.map(({ order }) => order)).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });

  it('is read in its reviews, with later words and without the shop’s own', () => {
    const { expected, doc, at } = load('reviews');
    const { facts, missing } = readReviews(doc, practice.pages.reviews, at);
    expect(facts.map(({ review: { key: _, ...rest } }) => rest)).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
    // Marks are painted in these very elements.
    expect(facts.map(({ text }) => text?.textContent)).toEqual(facts.map(({ review }) => review.text));
  });

  it.each([
    ['refunds', 'in its list of claims, and a kind that nobody listed stays unknown'],
    ['refunds.over', 'in claims that are over, which have no time left'],
    ['refunds.detail', 'on the page of one claim'],
  ])('is read from %s: %s', (name) => {
    const { expected, doc, at } = load(name);
    const { facts, missing } = readRefunds(doc, practice.pages.refunds, at);
    expect(facts.map(({ refund }) => refund)).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });
});
