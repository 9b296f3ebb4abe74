import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatFactsSchema } from '@/lib/domain/chat/facts';
import { findPage } from '@/lib/domain/sites/match';
import { readChat } from '@/lib/page/readers/chat';
import { readingAt } from '@/lib/page/site-clock';
import { sites } from '@/lib/sites';
import { pageOf } from './page-of';

const root = join(import.meta.dirname, '../pages');

// Where no class of a message is known, its place tells who speaks; this DOM has no places, tests/e2e/chat-fixtures has.
describe.each(sites.filter(({ pages }) => pages.chat?.item))('$id', (profile) => {
  const folder = join(root, profile.id);
  const pages = readdirSync(folder).filter((name) => /^chat(\..+)?\.html$/.test(name));

  it('has a chat page to be read', () => {
    expect(pages).toContain('chat.html');
  });

  it.each(pages)('reads %s as it stands beside it', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'expected.json')), 'utf8'));
    const found = findPage(sites, expected.url);
    const page = found?.profile.pages.chat;
    if (!page) throw new Error(`No chat page is known under ${expected.url}.`);
    const at = readingAt(profile, Date.parse(expected.now));
    const { facts, missing } = readChat(pageOf(readFileSync(join(folder, name), 'utf8')), page, at);
    expect(chatFactsSchema.parse(facts)).toEqual(expected.facts);
    expect(missing).toEqual(expected.missing);
  });
});
