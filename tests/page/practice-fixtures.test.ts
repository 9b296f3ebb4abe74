import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage } from '@/lib/domain/sites/match';
import { readOrders } from '@/lib/page/readers/orders';
import { practice } from '@/lib/sites/practice';
import { pageOf } from './page-of';

const folder = join(import.meta.dirname, '../pages/practice');
const { utcOffset, currency } = practice;
const load = (name: 'orders') => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  expect(findPage([practice], expected.url)?.page).toBe(name);
  const doc = pageOf(readFileSync(join(folder, `${name}.html`), 'utf8'));
  return { expected, doc, at: { now: new Date(expected.now), utcOffset, currency } };
};

describe('the practice shop as it was saved', () => {
  it('is read in its sold list, and an order without a time has none', () => {
    const { expected, doc, at } = load('orders');
    const { facts, missing } = readOrders(doc, practice.pages.orders, at);
    expect(facts.map(({ order }) => order)).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });
});
