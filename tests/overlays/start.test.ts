import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '@/lib/messages/client';
import type { PageOpened } from '@/lib/messages/protocol';
import { overlays } from '@/lib/overlays';
import { createProgram } from '@/lib/overlays/program';
import { startOverlays } from '@/lib/overlays/start';
import { pinduoduo } from '@/lib/sites/pinduoduo';

const settings = {
  language: 'zh-CN',
  theme: 'auto',
  dock: { collapsed: false, dx: 0, dy: 0 },
  folded: false,
  words: {},
} as const;
const fits: PageOpened = { profile: pinduoduo, page: 'chat', shop: '', settings, resumesAt: null };
const fitsNothing: PageOpened = { profile: null, page: null, shop: '', settings, resumesAt: null };

const program = createProgram(overlays);

let stop: AbortController;
let answer: PageOpened;
let asked: string[];

/** A worker in name only: it says which page fits and judges nothing. */
const backend = {
  async call(name: string) {
    asked.push(name);
    return name === 'page.opened'
      ? { ok: true, value: answer }
      : { ok: true, value: { question: null, suggestions: [] } };
  },
} as unknown as Backend;

const root = () => document.querySelector('countermate-overlay');
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
let change = () => {};

function start(): void {
  startOverlays({
    doc: document,
    backend,
    load: async () => program,
    address: () => 'https://mms.pinduoduo.com/chat-merchant/index.html',
    signal: stop.signal,
    onChanged: (callback) => {
      change = callback;
    },
  });
}

beforeEach(() => {
  stop = new AbortController();
  answer = fits;
  asked = [];
});
afterEach(() => stop.abort());

describe('starting on a page', () => {
  it('adds nothing to a page that no profile fits', async () => {
    answer = fitsNothing;
    start();
    await settled();
    expect(root()).toBeNull();
  });

  it('starts where a profile fits and leaves nothing behind when it stops', async () => {
    start();
    await settled();
    expect(root()).not.toBeNull();
    stop.abort();
    expect(root()).toBeNull();
  });

  it('goes when the address comes to fit nothing', async () => {
    start();
    await settled();
    answer = fitsNothing;
    change();
    await settled();
    expect(root()).toBeNull();
  });

  it('takes new settings without starting over', async () => {
    start();
    await settled();
    const before = root();
    answer = { ...fits, settings: { ...settings, theme: 'dark', language: 'en' } };
    change();
    await settled();
    expect(root()).toBe(before);
    expect(before?.getAttribute('data-theme')).toBe('dark');
    expect(before?.getAttribute('lang')).toBe('en');
  });

  it('leaves a page that stands in a frame to the loader in that frame', async () => {
    const { chat } = pinduoduo.pages;
    answer = { ...fits, profile: { ...pinduoduo, pages: { chat: { ...chat, frames: true } } } };
    start();
    await settled();
    expect(root()).not.toBeNull();
    const frame = document.createElement('iframe');
    frame.setAttribute('src', 'https://mms.pinduoduo.com/chat-merchant/index.html?in=frame');
    document.body.append(frame);
    await drawn();
    expect(root()).toBeNull();
    frame.remove();
    await drawn();
    await settled();
    expect(root()).not.toBeNull();
  });

  it('asks the worker for no judgement where there is no chat to read', async () => {
    start();
    await settled();
    expect(asked.filter((name) => name !== 'page.opened')).toEqual([]);
  });
});
