import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal as reactive, type Signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { PageSettings } from '@/lib/messages/protocol';
import { mountRoot } from '@/lib/overlays/mount';
import { addOwnElement } from '@/lib/overlays/own-element';
import { refundsOverlay } from '@/lib/overlays/refunds';
import { pinduoduo } from '@/lib/sites/pinduoduo';
import { pageOf } from '../page/page-of';
import { finding, now } from './refund-sample';
import { speakIn } from './speak';

const page = (name: string) =>
  readFileSync(join(import.meta.dirname, `../pages/pinduoduo/${name}.html`), 'utf8');
const detail = '/aftersales-ssr/detail?id=1';
let stop: AbortController;
let settings: Signal<PageSettings>;
let commands: Map<string, () => void>;
let time: number;

beforeEach(() => {
  stop = new AbortController();
  settings = reactive<PageSettings>({
    language: 'zh-CN',
    theme: 'light',
    dock: { collapsed: false, dx: 0, dy: 0 },
    folded: false,
    words: {},
  });
  commands = new Map();
  time = now;
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** The overlay on a saved page, with a worker that goes by state and countdown alone. */
const start = (name: string, path = '/aftersales/aftersale_list') => {
  const doc = pageOf(page(name));
  const call = vi.fn(async (message: string, input: { refunds?: Refund[] }) => ({
    ok: true,
    value: {
      findings: (input.refunds ?? []).map(({ key, state, timeLeft }) =>
        finding(key, {
          severity: state === 'pending' ? 'warn' : null,
          due: timeLeft === null ? null : new Date(time + timeLeft * 1000).toISOString(),
        }),
      ),
    },
    message,
  }));
  const root = mountRoot(addOwnElement(doc, stop.signal));
  refundsOverlay.start({
    doc,
    root,
    backend: { call } as never,
    profile: pinduoduo,
    page: pinduoduo.pages.refunds,
    shop: '',
    address: () => `https://mms.pinduoduo.com${path}`,
    ...speakIn('zh-CN'),
    settings,
    now: () => time,
    onCommand: (command, callback) => commands.set(command, callback),
    onInsert: () => {},
    signal: stop.signal,
  });
  const said = () => root.shadow.querySelector('[data-cm="said"]')?.textContent ?? '';
  const at = (css: string) => root.shadow.querySelector<HTMLElement>(`[data-cm="${css}"]`);
  return { doc, root, call, said, at };
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

describe('the overlay on a list of claims', { timeout: 20_000 }, () => {
  it('reads the page, asks once for all of it and says what waits', async () => {
    const { call, said } = start('refunds');
    await soon(() => expect(said()).toBe('5 单等商家处理仅退款 3退货退款 1换货 1最近到时 1 时 48 分'));
    expect(call.mock.calls.map(([name, { refunds }]) => [name, refunds?.length])).toEqual([
      ['refunds.judge', 8],
    ]);
  });

  it('lets the time run without asking again', async () => {
    const { call, said } = start('refunds');
    await soon(() => expect(said()).toContain('1 时 48 分'));
    time += 50 * 60_000;
    await soon(() => expect(said()).toContain('最近到时 58 分'));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('lets a claim go when the page shows it settled', async () => {
    const { doc, said } = start('refunds');
    await soon(() => expect(said()).toContain('5 单'));
    const row = doc.querySelector('[data-sn="261119-402771938845120"]');
    const state = row?.querySelector('[class*="state__"]');
    if (state) state.textContent = '退款成功';
    await soon(() => expect(said()).toContain('4 单等商家处理仅退款 2'));
  });

  it('is quiet where no claim is shown', async () => {
    const { said } = start('refunds.empty');
    await soon(() => expect(said()).toBe('没有等商家处理的售后单'));
  });

  it('says that it can’t read a list whose rows bear no number', async () => {
    const { doc, said } = start('refunds');
    for (const number of doc.querySelectorAll('[class*="table-item-header_sn__"]')) number.remove();
    await soon(() => expect(said()).toBe('读不到这一页的售后单'));
  });

  it('keeps the bar folded as it was left, and tells the worker', async () => {
    settings.value = { ...settings.value, folded: true };
    const { call, said, at } = start('refunds');
    await soon(() => expect(said()).toBe('5 单等商家处理'));
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    at('fold')?.dispatchEvent(event);
    expect(call).toHaveBeenLastCalledWith('bar.folded', {
      site: 'pinduoduo',
      page: 'refunds',
      folded: false,
    });
    await soon(() => expect(said()).toContain('最近到时'));
  });

  it('gives the bar the focus at the key, and the page its focus back at Escape', async () => {
    const { doc, root, said } = start('refunds');
    await soon(() => expect(said()).toContain('5 单'));
    const field = doc.querySelector('input') as HTMLInputElement;
    field.focus();
    commands.get('focus-dock')?.();
    await soon(() => expect((root.shadow.activeElement as HTMLElement)?.dataset.cm).toBe('only'));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    Object.defineProperty(key, 'isTrusted', { value: true });
    root.shadow.activeElement?.dispatchEvent(key);
    await soon(() => expect(doc.activeElement).toBe(field));
  });

  it('leaves nothing behind when it is stopped, and no mark on the page', async () => {
    const before = pageOf(page('refunds')).body.innerHTML;
    const { doc, said } = start('refunds');
    await soon(() => expect(said()).toContain('5 单'));
    stop.abort();
    expect(doc.querySelector('countermate-overlay')).toBeNull();
    expect(doc.body.innerHTML).toBe(before);
  });
});

describe('the overlay on the page of one claim', { timeout: 20_000 }, () => {
  it('shows its card and no bar', async () => {
    const { at } = start('refunds.detail', detail);
    await soon(() => expect(at('refund-card')?.dataset.key).toBe('88340275510094'));
    expect(at('refund-card')?.dataset.docked).toBe('true');
    await soon(() => expect(at('refunds')).toBeNull());
  });

  it('says that it can’t read a page that shows nothing of a claim', async () => {
    const { said, at } = start('refunds.empty', detail);
    await soon(() => expect(said()).toBe('读不到这一页的售后单'));
    expect(at('refund-card')).toBeNull();
  });
});
