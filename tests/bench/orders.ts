import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launch } from '../e2e/browser';
import { fixture } from '../e2e/orders-page';
import { openShop, type Shop } from '../e2e/shop-server';

/** Rows of the longest order page; the fixture's own are among them. */
const long = 5000;
/** Pages as marketplaces show them. */
const usual = [20, 50];
const own = 10;
const rounds = 3;
/** Every script of ours, whichever file it comes from. */
const ours = /^chrome-extension:/;

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
};

export type OrdersFigures = {
  rows: number;
  /** Milliseconds of the page's main thread that our script takes until every order has been judged: median of the rounds. */
  total: number;
  /** The longest that it holds the page up in one go. */
  longest: number;
  /** Until the bar has counted every order, from the moment the page is there. */
  counted: number;
};

/**
 * What our script costs an order page of 5,000 rows, and pages of the usual length: everything that the browser's own trace
 * says was run from our files, with the styles and layouts that it asked for.
 */
export async function run(): Promise<OrdersFigures & { usual: OrdersFigures[] }> {
  const shop = await openShop();
  const figures: OrdersFigures[] = [];
  try {
    for (const rows of [...usual, long]) figures.push(await measureRounds(shop, rows));
  } finally {
    await shop.close();
  }
  const [longest] = figures.splice(-1);
  if (!longest) throw new Error('Nothing was measured.');
  return { ...longest, usual: figures };
}

async function measureRounds(shop: Shop, rows: number): Promise<OrdersFigures> {
  const { url, html } = fixture('orders');
  shop.put(url, html.replace('</body>', `<script>__grow(${rows - own})</script></body>`));
  const figures: Omit<OrdersFigures, 'rows'>[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = await launch({ shop });
    figures.push(await measure(browser, url, rows));
    await browser.close();
  }
  const middle = (name: keyof (typeof figures)[number]) =>
    Math.round(figures.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
  return { rows, total: middle('total'), longest: middle('longest'), counted: middle('counted') };
}

/** Every tenth added row is unpaid, each a minute longer than the one before; the fixture has three that are due. */
const dueOf = (rows: number) => 3 + Math.max(0, Math.ceil((rows - own) / 10) - 56);

async function measure(browser: Launched, url: string, rows: number): Promise<Omit<OrdersFigures, 'rows'>> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const trace = await startTrace(session);
  await page.goto(url);
  const began = performance.now();
  await settled(page, dueOf(rows));
  const counted = performance.now() - began;
  const tasks = ownTasks(await trace(), url);
  await page.close();
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(0, ...tasks), counted };
}

/** Until the bar has counted every order that is due. */
async function settled(page: Page, due: number): Promise<void> {
  const said = page.locator('[data-cm="orders"] [data-cm="said"] strong');
  await said.waitFor({ timeout: 60_000 });
  for (let counted = 0; counted < due; ) {
    await page.waitForTimeout(50);
    counted = Number.parseInt((await said.textContent()) ?? '', 10) || 0;
  }
}

async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/**
 * Milliseconds of each run of our scripts in the page's own thread; what runs within another run of ours is counted once.
 * @param page address of the page: where its script was run is its thread, and our worker has another
 */
function ownTasks(events: readonly TraceEvent[], page: string): number[] {
  const thread = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url === page);
  if (!thread) throw new Error('The page has run no script.');
  const runs = events
    .filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
    .filter(({ ph, dur, args }) => ph === 'X' && dur !== undefined && ours.test(args?.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  const tasks: number[] = [];
  let end = 0;
  for (const { ts, dur = 0 } of runs) {
    if (ts < end) continue;
    tasks.push(dur / 1000);
    end = ts + dur;
  }
  return tasks;
}
