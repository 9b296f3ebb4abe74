import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { PageKind } from '@/lib/domain/sites/profile';
import type { Envelope } from '@/lib/messages/protocol';
import { type Launched, launch } from '../e2e/browser';
import { openChat } from '../e2e/chat-page';
import { openShop } from '../e2e/shop-server';
import { installBrowser, root, run as runProgram, tool } from '../run/browser.mjs';
import { type OrdersFigures, run as runOrders } from './orders';

const warmTimes = 100;
const sleepingTimes = 20;

type Spread = { p50: number; p95: number };
type Figures = {
  warm: Spread;
  sleeping: Spread;
  contentScripts: Record<'loader' | PageKind, { bytes: number; gzip: number }>;
  orders: OrdersFigures;
};

/**
 * How long a host page waits for suggestions, and what our content script weighs: the packed extension in a real
 * browser, asked from where the content script runs. Milliseconds and bytes; `sleeping` starts from a stopped worker.
 */
export async function run(): Promise<Figures> {
  await installBrowser();
  const built = await runProgram(tool('wxt'), ['build'], {
    quiet: true,
    // Vite's loader of this module sets it to development, and the build would be another than the one that ships.
    env: { NODE_ENV: 'production' },
  });
  if (built.code !== 0) throw new Error(built.output);
  const shop = await openShop();
  const browser = await launch({ shop });
  try {
    const chat = await openChat(browser);
    const ask = (times: number) => browser.inContentScript(chat.page, timed(times)) as Promise<number[]>;
    await ask(10);
    const warm = await ask(warmTimes);
    const sleeping: number[] = [];
    for (let turn = 0; turn < sleepingTimes; turn++) sleeping.push(await askAsleep(browser, chat.page, ask));
    const weigh = (file: string) => {
      const script = readFileSync(join(root, '.output/chrome-mv3', file));
      return { bytes: script.length, gzip: gzipSync(script, { level: 9 }).length };
    };
    const contentScripts = {
      loader: weigh('content-scripts/counter.js'),
      chat: weigh('chat-program.js'),
      orders: weigh('orders-program.js'),
      reviews: weigh('reviews-program.js'),
      refunds: weigh('refunds-program.js'),
    };
    return { warm: spread(warm), sleeping: spread(sleeping), contentScripts, orders: await runOrders() };
  } finally {
    await browser.close();
    await shop.close();
  }
}

async function askAsleep(
  browser: Launched,
  page: Parameters<Launched['stopWorker']>[0],
  ask: (times: number) => Promise<number[]>,
): Promise<number> {
  await browser.stopWorker(page);
  const [ms = Number.NaN] = await ask(1);
  return ms;
}

const lines = ['在吗', '昨天拍的那个篮子', '什么时候发货呀'];
const facts: ChatFacts = {
  conversation: { buyer: '山有木', key: 'bench' },
  messages: lines.map((text) => ({ from: 'buyer', text, kind: 'text', at: null })),
  composer: 'textarea',
  order: null,
};
const question: Envelope = {
  to: 'countermate',
  name: 'chat.judge',
  world: 'shop',
  now: null,
  input: { place: { site: 'pinduoduo', shop: '', conversation: 'bench' }, facts },
};

/** The expression that asks one after the other and gives each answer's milliseconds. */
const timed = (times: number) => `(async () => {
  const spent = [];
  for (let turn = 0; turn < ${times}; turn++) {
    const began = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(question)});
    if (!reply?.ok || reply.value.suggestions.length === 0) throw new Error('no suggestion: ' + JSON.stringify(reply));
    spent.push(performance.now() - began);
  }
  return spent;
})()`;

function spread(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    Math.round((sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
