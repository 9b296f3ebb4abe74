import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '@/lib/sites';
import { bundle, chatPages, read, show } from './chat-shuffle/open';
import { launch } from './composer/open';

let browser: Browser;
let page: Page;
let bundled: string;

beforeAll(async () => {
  [browser, bundled] = await Promise.all([launch(), bundle()]);
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
});
afterAll(() => browser?.close());

const pages = chatPages().flatMap((one) => {
  const chat = sites.find(({ id }) => id === dirname(one.name))?.pages.chat;
  return chat ? [{ ...one, chat }] : [];
});

/** Where no class of a message is known, its place tells who speaks: only a browser has places. */
describe('a saved conversation, laid out', () => {
  it.each(pages)('$name says what stands beside it', async ({ html, expected, chat }) => {
    await show(page, html, bundled);
    const { facts } = await read(page, chat, expected.now);
    expect(facts).toEqual(expected.facts);
  });
});
