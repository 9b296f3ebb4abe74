import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal as reactive, type Signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/domain/orders/facts';
import type { PageSettings } from '@/lib/messages/protocol';
import { mountRoot } from '@/lib/overlays/mount';
import { ordersOverlay } from '@/lib/overlays/orders';
import { addOwnElement } from '@/lib/overlays/own-element';
import { practice } from '@/lib/sites/practice';
import { pageOf } from '../page/page-of';
import { now, unpaid } from './order-sample';
import { speakIn } from './speak';

const html = readFileSync(join(import.meta.dirname, '../pages/practice/orders.html'), 'utf8');
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
afterEach(() => stop.abort());

const minutesOf = ({ orderedAt }: Order) => (now - Date.parse(orderedAt ?? '')) / 60_000;

/** The overlay on the saved practice page, with a worker that judges by sixty minutes. */
const start = () => {
  const doc = pageOf(html);
  const call = vi.fn(async (_name: string, { orders }: { orders: Order[] }) => ({
    ok: true,
    value: {
      minutes: 60,
      recovered: { orders: 0, reminded: 0 },
      findings: orders
        .filter(({ status, orderedAt }) => status === 'unpaid' && orderedAt)
        .map((order) => unpaid(order.orderId, minutesOf(order), { amount: order.amount })),
    },
  }));
  const root = mountRoot(addOwnElement(doc, stop.signal));
  ordersOverlay.start({
    doc,
    address: () => 'https://practice.invalid/#/orders',
    root,
    backend: { call } as never,
    profile: practice,
    page: practice.pages.orders,
    shop: '',
    ...speakIn('zh-CN'),
    settings,
    now: () => time,
    onCommand: (command, callback) => commands.set(command, callback),
    onInsert: () => {},
    signal: stop.signal,
  });
  const said = () => root.shadow.querySelector('[data-cm="said"]')?.textContent ?? '';
  return { doc, root, call, said };
};
const soon = (check: () => void) => vi.waitFor(check, { timeout: 3000 });

describe('the overlay on an order list', () => {
  it('reads the page, asks once for all of it and says what is due', async () => {
    const { call, said } = start();
    await soon(() => expect(said()).toContain('4 单超 1 小时未付¥\u00a0412.00最久 2 小时 06 分'));
    expect(call.mock.calls.flatMap(([, { orders }]) => orders)).toHaveLength(10);
  });

  it('counts an order in by itself when its hour is over', async () => {
    const { said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    time += 2 * 60_000;
    await soon(() => expect(said()).toContain('5 单'));
  });

  it('lets an order go when the page shows it paid', async () => {
    const { doc, said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    const row = [...doc.querySelectorAll('tbody')].find((one) => one.textContent?.includes('风吹麦浪'));
    const word = row?.querySelector('[class*="soldState--"]');
    if (word) word.textContent = '待发货';
    await soon(() => expect(said()).toContain('3 单超 1 小时未付¥\u00a0244.00'));
  });

  it('asks again when a setting has changed, and only then', async () => {
    const { call, said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    const asked = call.mock.calls.length;
    settings.value = { ...settings.value, theme: 'dark' };
    await soon(() => expect(call.mock.calls.length).toBeGreaterThan(asked));
    expect(call.mock.calls.at(-1)?.[1].orders).toHaveLength(10);
  });

  it('comes folded where the person left it so, unfolds with another tab, and asks nothing for that', async () => {
    settings.value = { ...settings.value, folded: true };
    const { root, call, said } = start();
    const expanded = () => root.shadow.querySelector('[data-cm="fold"]')?.getAttribute('aria-expanded');
    await soon(() => expect(said()).toContain('4 单'));
    expect(expanded()).toBe('false');
    const asked = call.mock.calls.length;
    settings.value = { ...settings.value, folded: false };
    await soon(() => expect(expanded()).toBe('true'));
    expect(call.mock.calls.length).toBe(asked);
  });

  it('has the worker remember that the bar was folded', async () => {
    const { root, call, said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    root.shadow.querySelector('[data-cm="fold"]')?.dispatchEvent(click);
    const folded = { site: practice.id, page: 'orders', folded: true };
    await soon(() => expect(call).toHaveBeenCalledWith('bar.folded', folded));
  });

  it('gives the bar the focus at the key, and the page its focus back at Escape', async () => {
    const { doc, root, said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    const field = doc.createElement('input');
    doc.body.append(field);
    field.focus();
    commands.get('focus-dock')?.();
    await soon(() => expect((root.shadow.activeElement as HTMLElement)?.dataset.cm).toBe('only'));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    Object.defineProperty(key, 'isTrusted', { value: true });
    root.shadow.activeElement?.dispatchEvent(key);
    await soon(() => expect(doc.activeElement).toBe(field));
  });

  it('leaves nothing behind when it is stopped, and no mark on the page', async () => {
    const before = pageOf(html).body.innerHTML;
    const { doc, said } = start();
    await soon(() => expect(said()).toContain('4 单'));
    stop.abort();
    expect(doc.querySelector('countermate-overlay')).toBeNull();
    expect(doc.body.innerHTML).toBe(before);
  });
});
