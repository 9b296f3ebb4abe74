import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPage } from '@/lib/domain/sites/match';
import { readChat } from '@/lib/page/readers/chat';
import { practice } from '@/lib/sites/practice';

const folder = join(import.meta.dirname, '../../pages/practice');
const pages = readdirSync(folder).filter((name) => /^chat.*\.html$/.test(name));

describe('the practice shop, read like any other', () => {
  it.each(pages)('tells from %s what stands beside it', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'expected.json')), 'utf8'));
    const found = findPage([practice], expected.url);
    expect(found?.page).toBe('chat');
    const doc = new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/html');
    const { utcOffset, currency } = practice;
    const at = { now: new Date(expected.now), utcOffset, currency };
    const { facts, missing } = readChat(doc, practice.pages.chat, at);
    expect({ facts, missing }).toEqual({ facts: expected.facts, missing: expected.missing });
  });

  it('is no chat at its result', () => {
    expect(findPage([practice], 'https://practice.invalid/#/result')).toBeNull();
  });
});
