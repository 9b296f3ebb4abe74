import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import { type Context, openStores } from '@/entrypoints/background/context';
import { createParts } from '@/entrypoints/background/handlers';
import { createModels, type ReadFile } from '@/entrypoints/background/models';
import { originsOf, standsOn } from '@/entrypoints/background/site-access';
import type { ChatFacts, Message } from '@/lib/domain/chat/facts';
import type { Result } from '@/lib/domain/result';
import type { Input, MessageName, Output, World } from '@/lib/messages/protocol';
import { answer } from '@/lib/messages/server';

const own = { id: 'countermate', url: 'chrome-extension://countermate/', standsOn };

/** Where a message comes from, as the browser tells it. */
export const senders = {
  page: { id: own.id, url: 'https://mms.pinduoduo.com/chat-merchant/index.html' },
  taobao: { id: own.id, url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold' },
  options: { id: own.id, url: `${own.url}options.html` },
  practice: { id: own.id, url: `${own.url}practice.html#/chat` },
  floating: { id: own.id, url: `${own.url}floating.html` },
  practiceFloating: { id: own.id, url: `${own.url}floating.html?practice` },
  stranger: { id: 'somebody', url: `${own.url}options.html` },
};

export type From = keyof typeof senders;

/** The packed files, where the build takes them from. */
export const readPublic: ReadFile = async (path) => new Uint8Array(await readFile(`public/${path}`));

/** One worker: the real handlers over the real store, with the browser's part replaced. */
export function startWorker(browserLanguage = 'zh-CN', read = readPublic) {
  const announce = vi.fn<Context['announce']>(async () => {});
  const dueChanged = vi.fn<Context['dueChanged']>();
  const besides: Promise<unknown>[] = [];
  const aside = vi.fn<Context['aside']>((_what, work) => void besides.push(work()));
  const load = vi.fn<Context['load']>(async () => true);
  const givenTo = vi.fn<Context['givenTo']>(async (site) => originsOf(site));
  const openFloating = vi.fn<Context['openFloating']>(async () => true);
  const parts = createParts({
    store: openStores(),
    browserLanguage: () => browserLanguage,
    announce,
    dueChanged,
    aside,
    load,
    openFloating,
    models: createModels(read),
    givenTo,
  });
  const send = (from: From, name: string, input: unknown, world: World = 'shop', now: number | null = null) =>
    answer({ to: 'countermate', name, world, now, input }, senders[from], parts, own);
  /** Asks as the context that may, and waits for what the answer did not wait for. */
  const ask = async <N extends MessageName>(name: N, input: Input<N>, from: From = 'options') => {
    const practice = from === 'practice';
    const reply = await send(
      from,
      name,
      input,
      practice ? 'practice' : 'shop',
      practice ? practiceNow : null,
    );
    await Promise.allSettled(besides.splice(0));
    return reply as Result<Output<N>>;
  };
  return { send, ask, announce, dueChanged, aside, load, openFloating, givenTo };
}

export const practiceNow = Date.parse('2026-11-11T12:00:00+08:00');

export const placeOf = (conversation: string | null = '林小满') => ({
  site: 'pinduoduo',
  shop: '',
  conversation,
});

export const factsOf = (
  lines: Pick<Message, 'from' | 'text'>[],
  change: Partial<ChatFacts> = {},
): ChatFacts => ({
  conversation: { buyer: '林小满', key: '林小满' },
  messages: lines.map((line) => ({ ...line, kind: 'text', at: null })),
  composer: 'textarea',
  order: null,
  ...change,
});

export const buyerSays = (...lines: string[]): ChatFacts =>
  factsOf(lines.map((text) => ({ from: 'buyer', text })));
