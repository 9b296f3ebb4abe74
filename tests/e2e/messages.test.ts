import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MessageName, protocol } from '@/lib/messages/protocol';
import { type Launched, launch } from './browser';
import { type ChatPage, openChat } from './chat-page';
import { openShop, type Shop } from './shop-server';

let shop: Shop;
let browser: Launched;
let chat: ChatPage;

beforeAll(async () => {
  shop = await openShop();
  browser = await launch({ shop });
  chat = await openChat(browser);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

const names = Object.keys(protocol) as MessageName[];
const ask = (name: string, more: object = {}) => {
  const envelope = { to: 'countermate', name, world: 'shop', now: null, input: null, ...more };
  return browser.inContentScript(chat.page, `chrome.runtime.sendMessage(${JSON.stringify(envelope)})`);
};
const refused = { ok: false, error: expect.objectContaining({ code: 'message.refused' }) };

describe('messages from a host page', () => {
  it.each(names.filter((name) => protocol[name].from === 'ours'))('%s is refused', async (name) => {
    expect(await ask(name)).toEqual(refused);
  });

  it.each(names)('%s is refused with a clock or a world of its own', async (name) => {
    expect(await ask(name, { world: 'practice' })).toEqual(refused);
    expect(await ask(name, { now: 0 })).toEqual(refused);
  });

  it.each(names.filter((name) => protocol[name].from === 'page'))(
    '%s is refused with bad input',
    async (name) => {
      expect(await ask(name, { input: { url: 7, text: 7 } })).toEqual({
        ok: false,
        error: expect.objectContaining({ code: 'message.badInput' }),
      });
    },
  );

  it('answers what it has never heard of with a problem', async () => {
    expect(await ask('constructor')).toMatchObject({ ok: false, error: { code: 'message.unknown' } });
  });

  it('gives the page itself no way to the worker', async () => {
    expect(
      await chat.page.evaluate(() => 'chrome' in globalThis && 'runtime' in (globalThis as never)['chrome']),
    ).toBe(false);
  });
});
