import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, howToGetABrowser } from '../../run/browser.mjs';
import { bundleForPage } from '../../run/modules.mjs';
import { compare, type Score } from './compare';
import type { Fixture } from './fixtures';
import type { Mutation } from './in-page';
import { wordsAlone } from './words-alone';

export type Try = { seed: number; mutations: readonly Mutation[] };
export type Figures = Omit<Score, 'failed'>;
/** What was read of one page in one way. */
export type Line = Score & { name: string; mutations: readonly Mutation[] };

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** One browser in which saved pages are changed and read, hundreds of times. */
export async function openMeasure() {
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser);
  const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
  const [browser, readers]: [Browser, string] = await Promise.all([
    chromium.launch({ executablePath: found.path, args }),
    bundleForPage('tests/page/shuffle/in-page.ts'),
  ]);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  return {
    /** Reads every page once for each try. @param without what is taken of the profile before */
    async measure(fixtures: readonly Fixture[], tries: readonly Try[], without: 'nothing' | 'selectors') {
      const lines: Line[] = [];
      for (const fixture of fixtures) {
        await show(page, fixture);
        lines.push(...(await scoresOf(page, readers, fixture, tries, without)));
      }
      return lines;
    },
    close: () => browser.close(),
  };
}

/** Nothing of the page may run or load; its own style sheets decide what is visible and stay. */
async function show(page: Page, { url, html }: Fixture): Promise<void> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  await page.unrouteAll();
  await page.route('**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ status: 200, headers, body: html })
      : route.abort('aborted'),
  );
  // An address that differs in its hash alone would not be fetched anew.
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

async function scoresOf(
  page: Page,
  readers: string,
  { name, kind, profile: whole, now, facts }: Fixture,
  tries: readonly Try[],
  without: 'nothing' | 'selectors',
): Promise<Line[]> {
  const profile = without === 'selectors' ? wordsAlone(whole) : whole;
  const numbers = facts.flatMap(({ orderId, text }) => orderId ?? text ?? []);
  const asked = [kind, profile, now, numbers, tries].map((one) => JSON.stringify(one));
  const read: Record<string, unknown>[][] = await page.evaluate(
    `${readers}.readShuffled(${asked.join(', ')})`,
  );
  return tries.map(({ seed, mutations }, index) => {
    const { failed, ...figures } = compare(facts, read[index] ?? []);
    const changed = `${mutations.join('+')} ${seed}`;
    return { name, mutations, ...figures, failed: failed.map((failure) => `${failure} (${changed})`) };
  });
}

export const sumOf = (lines: readonly Figures[]): Figures =>
  lines.reduce<Figures>(
    (sum, { right, missing, wrong }) => ({
      right: sum.right + right,
      missing: sum.missing + missing,
      wrong: sum.wrong + wrong,
    }),
    { right: 0, missing: 0, wrong: 0 },
  );

export const shareOf = ({ right, missing, wrong }: Figures): number => right / (right + missing + wrong);

/** A table of the pages, and which fields failed where: wrong ones first. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(
    ({ name, right, missing, wrong }) =>
      `${name.padEnd(40)} ${right} right, ${missing} missing, ${wrong} wrong`,
  );
  const failed = lines.flatMap(({ name, failed }) => failed.map((failure) => `${failure} in ${name}`));
  const worstFirst = failed.sort((a, b) => Number(b.startsWith('wrong')) - Number(a.startsWith('wrong')));
  const sum = sumOf(lines);
  const share = `${(shareOf(sum) * 100).toFixed(2)} % right of ${sum.right + sum.missing + sum.wrong}`;
  return [...rows, share, ...worstFirst.slice(0, 60)].join('\n');
}
