import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail } from '@/lib/domain/result';
import type { Input } from '@/lib/messages/protocol';
import { mockFullDisk, must, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();
afterEach(() => {
  vi.restoreAllMocks();
});

type Worker = ReturnType<typeof startWorker>;

const chat = 'https://mms.pinduoduo.com/chat-merchant/index.html';
const orders = 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold';
const ownPractice = 'chrome-extension://countermate/practice.html#/chat';
const elsewhere = 'https://example.com/';

const opened = async ({ ask }: Worker, url: string) => must(await ask('page.opened', { url }, 'page'));
const set = async ({ ask }: Worker, url: string | null, pause: Input<'pause.set'>['pause']) =>
  must(await ask('pause.set', { url, pause }));
const get = async ({ ask }: Worker, url: string | null) => must(await ask('pause.get', { url }));
const later = (minutes: number) => {
  const at = Date.now() + minutes * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(at);
};

describe('pause.get', () => {
  it('knows the page in front by its address, in the interface’s language', async () => {
    expect(await get(startWorker(), orders)).toEqual({
      place: { site: 'taobao', name: expect.stringContaining('千牛'), page: 'orders' },
      by: null,
      until: null,
    });
    const english = await get(startWorker('en-US'), chat);
    expect(english.place).toEqual({
      site: 'pinduoduo',
      name: 'Pinduoduo merchant back office',
      page: 'chat',
    });
  });

  it.each([null, '', 'about:blank', elsewhere])('knows no place at %j', async (url) =>
    expect((await get(startWorker(), url)).place).toBeNull(),
  );

  it('knows our practice page, and no other page of ours', async () => {
    const worker = startWorker();
    expect((await get(worker, ownPractice)).place).toMatchObject({ site: 'practice', page: 'chat' });
    expect((await get(worker, 'chrome-extension://countermate/options.html#/chat')).place).toBeNull();
  });
});

describe('pause.set', () => {
  it('quiets one kind of page until it is ended, and tells every open page to ask anew', async () => {
    const worker = startWorker();
    expect(await set(worker, orders, 'page')).toMatchObject({ by: 'page', until: null });
    expect(worker.announce.mock.calls).toEqual([['settings']]);
    expect(await opened(worker, orders)).toMatchObject({
      profile: { id: 'taobao' },
      page: null,
      resumesAt: null,
    });
    expect((await opened(worker, chat)).page).toBe('chat');
    later(60 * 24 * 30);
    expect((await opened(worker, orders)).page).toBeNull();
    expect(await set(worker, orders, 'none')).toMatchObject({ by: null });
    expect(worker.dueChanged).toHaveBeenCalledTimes(2);
    expect((await opened(worker, orders)).page).toBe('orders');
    expect(worker.announce).toHaveBeenCalledTimes(2);
  });

  it('quiets a site on all of its pages and hosts', async () => {
    const worker = startWorker();
    expect(await set(worker, orders, 'site')).toMatchObject({ by: 'site' });
    const old = 'https://trade.taobao.com/trade/itemlist/list_sold_items.htm';
    expect((await opened(worker, old)).page).toBeNull();
    expect((await opened(worker, chat)).page).toBe('chat');
  });

  it('quiets everything for an hour, which ends by itself', async () => {
    const worker = startWorker();
    const { by, until } = await set(worker, null, 'hour');
    expect(by).toBe('hour');
    for (const url of [orders, chat])
      expect(await opened(worker, url)).toMatchObject({ page: null, resumesAt: until });
    later(61);
    expect(await opened(worker, chat)).toMatchObject({ page: 'chat', resumesAt: null });
    expect(await get(worker, chat)).toMatchObject({ by: null, until: null });
  });

  it('outlives the worker', async () => {
    await set(startWorker(), orders, 'site');
    expect((await opened(startWorker(), orders)).page).toBeNull();
  });

  it.each(['page', 'site'] as const)('refuses to pause the %s where there is none', async (pause) => {
    const { ask, announce } = startWorker();
    expect(await ask('pause.set', { url: elsewhere, pause })).toEqual(fail('message.refused'));
    expect(announce).not.toHaveBeenCalled();
  });

  it('says so on a full disk, and pauses nothing', async () => {
    const worker = startWorker();
    await get(worker, chat);
    mockFullDisk();
    expect(await worker.ask('pause.set', { url: chat, pause: 'site' })).toEqual(fail('store.full'));
    expect(worker.announce).not.toHaveBeenCalled();
    expect((await opened(worker, chat)).page).toBe('chat');
  });

  it('is no page’s to ask', async () => {
    const { send } = startWorker();
    expect(await send('page', 'pause.set', { url: chat, pause: 'site' })).toMatchObject({
      error: { code: 'message.refused' },
    });
  });
});

describe('a marketplace that was switched off', () => {
  it('is left alone by a page that is still open', async () => {
    const worker = startWorker();
    const switched = 'https://im.jinritemai.com/pc_seller_v2/main/workspace';
    worker.givenTo.mockResolvedValue([]);
    expect((await opened(worker, switched)).page).toBeNull();
    worker.givenTo.mockResolvedValue(['https://im.jinritemai.com/*']);
    expect((await opened(worker, switched)).page).toBe('chat');
  });

  it('is not left where another of its hosts is open from the start', async () => {
    const worker = startWorker();
    const old = 'https://refund2.taobao.com/dispute/sellerDisputeList.htm';
    worker.givenTo.mockResolvedValue([]);
    expect((await opened(worker, old)).page).toBeNull();
    expect((await opened(worker, orders)).page).toBe('orders');
    worker.givenTo.mockResolvedValue(['https://refund2.taobao.com/*']);
    expect((await opened(worker, old)).page).toBe('refunds');
  });
});

describe('the practice page', () => {
  it('is quiet with the shop, on this computer’s clock', async () => {
    const { ask } = startWorker();
    const here = { url: 'https://practice.invalid/#/chat' };
    expect(must(await ask('page.opened', here, 'practice')).page).toBe('chat');
    const { until } = must(await ask('pause.set', { url: ownPractice, pause: 'hour' }));
    expect(must(await ask('page.opened', here, 'practice'))).toMatchObject({ page: null, resumesAt: until });
    must(await ask('pause.set', { url: ownPractice, pause: 'none' }));
    must(await ask('pause.set', { url: ownPractice, pause: 'page' }));
    expect(must(await ask('page.opened', here, 'practice'))).toMatchObject({ page: null, resumesAt: null });
    expect(must(await ask('page.opened', { url: chat }, 'page')).page).toBe('chat');
  });
});
