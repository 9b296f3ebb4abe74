import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal as reactive, type Signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatFacts } from '@/lib/domain/chat/facts';
import type { PageSettings } from '@/lib/messages/protocol';
import { chatOverlay } from '@/lib/overlays/chat';
import { mountRoot } from '@/lib/overlays/mount';
import { addOwnElement } from '@/lib/overlays/own-element';
import { practice } from '@/lib/sites/practice';
import { pageOf } from '../page/page-of';
import { speakIn } from './speak';

const html = readFileSync(join(import.meta.dirname, '../pages/practice/chat.html'), 'utf8');
const reply = '亲，付款后我们会按顺序尽快为您安排发出哦~';
let stop: AbortController;
let settings: Signal<PageSettings>;

beforeEach(() => {
  stop = new AbortController();
  settings = reactive<PageSettings>({
    language: 'zh-CN',
    theme: 'light',
    dock: { collapsed: false, dx: 0, dy: 0 },
    folded: false,
    words: {},
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 400, 600, 120));
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** The overlay on the saved practice page, with a worker that offers one reply to whoever waits for one. */
const start = () => {
  const doc = pageOf(html);
  // happy-dom has no edit commands; a browser may refuse them.
  doc.execCommand = () => false;
  const call = vi.fn(async (name: string, input: { facts?: ChatFacts }) => {
    const last = input.facts?.messages.at(-1);
    const suggestion = { template: 'dispatch.when', title: '发货', text: reply, asks: [], reasons: [] };
    const question = last?.from === 'buyer' ? { lines: [last.text], since: last.at, last: 0 } : null;
    const value = { question, buyer: null, suggestions: question ? [suggestion] : [] };
    return { ok: true, value: name === 'chat.judge' ? value : null };
  });
  const root = mountRoot(addOwnElement(doc, stop.signal));
  chatOverlay.start({
    doc,
    address: () => 'https://practice.invalid/#/chat',
    root,
    backend: { call } as never,
    profile: practice,
    page: practice.pages.chat,
    shop: '一店',
    ...speakIn('zh-CN'),
    settings,
    now: () => Date.parse('2026-11-22T18:00:00+08:00'),
    onCommand: () => {},
    onInsert: () => {},
    signal: stop.signal,
  });
  const one = <E extends HTMLElement>(selector: string) => {
    const found = doc.querySelector<E>(selector);
    if (!found) throw new Error(`not on the page: ${selector}`);
    return found;
  };
  const take = async () => {
    const row = await vi.waitFor(() => {
      const found = root.shadow.querySelector('[data-cm="suggestion"]');
      if (!found) throw new Error('nothing offered');
      return found;
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    row.dispatchEvent(click);
    const box = one<HTMLTextAreaElement>('[class*="replyInput--"]');
    await vi.waitFor(() => expect(box.value).toContain(reply));
  };
  /** A line of the shop's, as the page itself would add it. */
  const shopSays = (text: string) => {
    const row = one('[class*="msgBuyer--"]').closest<HTMLElement>('[class*="msgRow--"]') as HTMLElement;
    const line = row.cloneNode(true) as HTMLElement;
    for (const element of [line, ...line.querySelectorAll<HTMLElement>('*')])
      element.className = element.className.replaceAll('msgBuyer', 'msgSeller');
    (line.querySelector('[class*="msgText--"]') as HTMLElement).textContent = text;
    row.parentElement?.append(line);
  };
  const callsOf = (name: string) =>
    call.mock.calls.flatMap(([asked, input]) => (asked === name ? [input] : []));
  return { doc, one, take, shopSays, callsOf };
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

describe('the dock tells the worker', () => {
  it('what stood in it, once', async () => {
    const { callsOf } = start();
    await soon(() => expect(callsOf('chat.suggested')).toHaveLength(1));
    expect(callsOf('chat.suggested')[0]).toMatchObject({
      place: { site: 'practice', shop: '一店', conversation: expect.stringMatching(/./) },
      question: { line: expect.stringMatching(/./) },
      templates: ['dispatch.when'],
    });
    settings.value = { ...settings.value, theme: 'dark' };
    await soon(() => expect(callsOf('chat.judge').length).toBeGreaterThan(1));
    expect(callsOf('chat.suggested')).toHaveLength(1);
  });

  it('nothing of that while it is folded', async () => {
    settings.value = { ...settings.value, dock: { collapsed: true, dx: 0, dy: 0 } };
    const { callsOf } = start();
    await soon(() => expect(callsOf('chat.judge').length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(callsOf('chat.suggested')).toEqual([]);
  });

  it('what was sent of it, without a word', async () => {
    const { take, shopSays, callsOf } = start();
    await take();
    shopSays(`${reply}有事叫我`);
    await soon(() => expect(callsOf('chat.sent')).toHaveLength(1));
    const { place, ...sent } = callsOf('chat.sent')[0] as never as { place: object };
    expect(sent).toEqual({ template: 'dispatch.when', kept: 1, edited: true });
    expect(place).toEqual((callsOf('chat.used')[0] as never as { place: object }).place);
  });

  it('only that there was one, of a line that is the person’s own', async () => {
    const { take, shopSays, callsOf } = start();
    await take();
    shopSays('好的，这边看一下您的订单');
    await soon(() => expect(callsOf('chat.typed')).toHaveLength(1));
    expect(callsOf('chat.typed')).toEqual([
      { place: (callsOf('chat.used')[0] as never as { place: object }).place },
    ]);
    expect(callsOf('chat.sent')).toEqual([]);
  });

  it('that a line was typed while suggestions stood there', async () => {
    const { shopSays, callsOf } = start();
    await soon(() => expect(callsOf('chat.suggested')).toHaveLength(1));
    shopSays('好的，这边看一下您的订单');
    await soon(() => expect(callsOf('chat.typed')).toHaveLength(1));
  });
});
