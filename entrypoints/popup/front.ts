import { browser } from 'wxt/browser';
import type { Problem } from '@/lib/domain/result';
import { insertInto } from '@/lib/messages/client';

/** The tab in front of the person. `url` null: the browser does not tell us of this page. */
export type Front = { tab: number | null; url: string | null };

export type FrontTab = {
  read(): Promise<Front>;
  /** Puts a text into the reply box of a tab; null: it is there. */
  insert(tab: number, text: string): Promise<Problem | null>;
};

/**
 * The tab that the toolbar button was pressed beside: the press itself lets us know its address. It stays that one,
 * whatever comes to the front later; only its address may change.
 */
export function createFrontTab(): FrontTab {
  let beside: number | null = null;
  const find = async () => {
    if (beside !== null) return browser.tabs.get(beside);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  };
  return {
    async read() {
      const tab = await find().catch(() => undefined);
      beside ??= tab?.id ?? null;
      return { tab: beside, url: tab?.url?.slice(0, 4000) || null };
    },
    async insert(tab, text) {
      const outcome = await insertInto(tab, text);
      if (outcome === 'inserted') return null;
      return { code: outcome === 'differs' ? 'insert.differs' : 'insert.noBox' };
    },
  };
}
