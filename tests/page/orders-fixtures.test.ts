import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderSchema } from '@/lib/domain/orders/facts';
import { findPage } from '@/lib/domain/sites/match';
import { readOrders } from '@/lib/page/readers/orders';
import { readingAt } from '@/lib/page/site-clock';
import { sites } from '@/lib/sites';
import { pageOf } from './page-of';

const root = join(import.meta.dirname, '../pages');
const withOrders = sites.filter(({ pages }) => pages.orders);

describe.each(withOrders)('$id', (profile) => {
  const folder = join(root, profile.id);
  const pages = readdirSync(folder).filter((name) => /^orders(\..+)?\.html$/.test(name));

  it('has an order list to be read', () => {
    expect(pages).toContain('orders.html');
  });

  it.each(pages)('reads %s as it stands beside it', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'expected.json')), 'utf8'));
    const page = findPage(sites, expected.url)?.profile.pages.orders;
    if (!page) throw new Error(`No order list is known under ${expected.url}.`);
    const at = readingAt(profile, Date.parse(expected.now));
    const { facts, missing } = readOrders(pageOf(readFileSync(join(folder, name), 'utf8')), page, at);
    expect(facts.map(({ order }) => orderSchema.parse(order))).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });
});
