import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewSchema } from '@/lib/domain/reviews/facts';
import { findPage } from '@/lib/domain/sites/match';
import { readReviews } from '@/lib/page/readers/reviews';
import { readingAt } from '@/lib/page/site-clock';
import { sites } from '@/lib/sites';
import { pageOf } from './page-of';

const root = join(import.meta.dirname, '../pages');
const withReviews = sites.filter(({ pages }) => 'reviews' in pages);

describe.each(withReviews)('$id', (profile) => {
  const folder = join(root, profile.id);
  const pages = readdirSync(folder).filter((name) => /^reviews(\..+)?\.html$/.test(name));

  it('has a list of reviews to be read', () => {
    expect(pages).toContain('reviews.html');
  });

  it.each(pages)('reads %s as it stands beside it', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'expected.json')), 'utf8'));
    const page = findPage(sites, expected.url)?.profile.pages.reviews;
    if (!page) throw new Error(`No list of reviews is known under ${expected.url}.`);
    const at = readingAt(profile, Date.parse(expected.now));
    const { facts, missing } = readReviews(pageOf(readFileSync(join(folder, name), 'utf8')), page, at);
    const said = facts.map(({ review }) => {
      const { key: _, ...rest } = reviewSchema.parse(review);
      return rest;
    });
    expect(said).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
    expect(new Set(facts.map(({ review }) => review.key)).size).toBe(facts.length);
  });
});
