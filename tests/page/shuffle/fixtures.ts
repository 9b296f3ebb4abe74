import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPage } from '@/lib/domain/sites/match';
import type { PageKind, SiteProfile } from '@/lib/domain/sites/profile';
import { sites } from '@/lib/sites';
import { practice } from '@/lib/sites/practice';

const root = join(import.meta.dirname, '../../pages');

export type Fixture = {
  name: string;
  kind: PageKind;
  profile: SiteProfile;
  url: string;
  now: number;
  facts: Record<string, unknown>[];
  html: Buffer;
};

/** Every saved list of orders, reviews or claims of every site, with what stands on it. */
export function listFixtures(): Fixture[] {
  return readdirSync(root).flatMap((site) =>
    readdirSync(join(root, site))
      .filter((name) => /^(orders|reviews|refunds)(\..+)?\.html$/.test(name))
      .map((name) => fixtureOf(site, name.replace(/\.html$/, ''))),
  );
}

function fixtureOf(site: string, name: string): Fixture {
  const { url, now, facts } = JSON.parse(readFileSync(join(root, site, `${name}.expected.json`), 'utf8'));
  const found = findPage([...sites, practice], url);
  if (!found) throw new Error(`No page is known under ${url}, of which ${site}/${name} is one.`);
  const html = readFileSync(join(root, site, `${name}.html`));
  const { page: kind, profile } = found;
  return { name: `${site}/${name}`, kind, profile, url, now: Date.parse(now), facts, html };
}
