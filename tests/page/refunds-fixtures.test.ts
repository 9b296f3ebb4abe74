import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refundSchema } from '@/lib/domain/refunds/facts';
import { findPage } from '@/lib/domain/sites/match';
import { readRefunds } from '@/lib/page/readers/refunds';
import { readingAt } from '@/lib/page/site-clock';
import { sites } from '@/lib/sites';
import { pageOf } from './page-of';

const root = join(import.meta.dirname, '../pages');
const withRefunds = sites.filter(({ pages }) => pages.refunds);

describe.each(withRefunds)('$id', (profile) => {
  const folder = join(root, profile.id);
  const pages = readdirSync(folder).filter((name) => /^refunds(\..+)?\.html$/.test(name));

  it('has a list of claims to be read', () => {
    expect(pages).toContain('refunds.html');
  });

  it.each(pages)('reads %s as it stands beside it', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'expected.json')), 'utf8'));
    const page = findPage(sites, expected.url)?.profile.pages.refunds;
    if (!page) throw new Error(`No list of claims is known under ${expected.url}.`);
    const at = { ...readingAt(profile, Date.parse(expected.now)), url: expected.url };
    const { facts, missing } = readRefunds(pageOf(readFileSync(join(folder, name), 'utf8')), page, at);
    expect(facts.map(({ refund }) => refundSchema.parse(refund))).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });
});
