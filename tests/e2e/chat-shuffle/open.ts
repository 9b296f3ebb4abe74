import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { ChatPage } from '@/lib/domain/sites/profile';
import type { Reading } from '@/lib/page/reading';
import { bundleForPage } from '../../run/modules.mjs';

/** Our reader and what redesigns a page, as one expression. */
export const bundle = (): Promise<string> => bundleForPage('tests/e2e/chat-shuffle/page-api.ts');

/** A profile of a chat of which nothing is known. */
export const unknown: ChatPage = {
  when: [{ url: 'https://shop.invalid/*' }],
  conversation: { buyer: {} },
  from: {},
};

export type Fixture = { name: string; html: string; expected: { now: string; facts: ChatFacts } };

/** Every saved chat page of a folder of sites, with what stands on it. */
export function chatPages(root = join(import.meta.dirname, '../../pages')): Fixture[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]chat(\.[^\\/]+)?\.html$/.test(path))
    .toSorted()
    .map((name) => ({
      name,
      html: readFileSync(join(root, name), 'utf8'),
      expected: JSON.parse(readFileSync(join(root, name.replace(/html$/, 'expected.json')), 'utf8')),
    }));
}

/** Shows a page without its scripts, redesigned by a seed; 0 leaves it as it is. */
export async function show(page: Page, html: string, bundled: string, seed = 0): Promise<void> {
  await page.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''), { waitUntil: 'domcontentloaded' });
  await page.evaluate(`window.chat = ${bundled}; 0`);
  if (seed > 0) await page.evaluate(`chat.shuffle(document, ${seed})`);
}

/** Reads the page shown as a content script would. @param now ISO 8601 with the offset in which the page writes its times */
export async function read(page: Page, profile: ChatPage, now: string): Promise<Reading<ChatFacts>> {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(now) ?? [];
  const utcOffset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const asked = [profile, Date.parse(now), utcOffset].map((value) => JSON.stringify(value)).join(', ');
  return page.evaluate(`chat.read(${asked})`);
}
