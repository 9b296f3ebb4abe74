import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unpaidAlarm } from '@/entrypoints/background/alarms';
import { openStores } from '@/entrypoints/background/context';
import { createDueWatch } from '@/entrypoints/background/due';
import { openNotified } from '@/entrypoints/background/notifications';
import type { Order } from '@/lib/domain/orders/facts';
import { noteOrders } from '@/lib/store/orders';
import { recordReminder } from '@/lib/store/reminders';
import { changeSettings } from '@/lib/store/settings';
import { sayMoment } from '@/lib/words/today';
import { later, now, order, page } from '../domain/orders/sample';
import { mockFullDisk, must, openFresh, useFreshDisk } from '../store/fresh';

useFreshDisk();
beforeEach(() => fakeBrowser.reset());

const place = { site: 'taobao', shop: '' };
const at = (time: string, change: Partial<Order> = {}) =>
  order({ orderId: time, orderedAt: `2026-11-22T${time}:00+08:00`, ...change });

/** A worker's watch over orders that were seen at eleven in Beijing, and the clock that it goes by. */
async function seen(...orders: Order[]) {
  const store = await openFresh();
  must(await noteOrders(store, { ...place, orders, page, now }));
  let time = now;
  /** Another worker: nothing but the disk is left of the one before. */
  const start = () => createDueWatch({ store: openStores(), browserLanguage: () => 'zh-CN' }, () => time);
  return {
    store,
    start,
    watch: start(),
    setTime: (next: Date) => {
      time = next;
    },
  };
}

const alarm = async () => (await browser.alarms.get(unpaidAlarm))?.scheduledTime ?? null;
const badge = () => browser.action.getBadgeText({});
const notices = () =>
  Object.entries(fakeBrowser.notifications.getAllCreateOptions()) as [
    string,
    { message: string; title: string },
  ][];

describe('the alarm', () => {
  it('rings when the earliest order becomes due', async () => {
    const { watch } = await seen(at('10:40'), at('10:20'), at('09:00'));
    await watch.reckon();
    expect(await alarm()).toBe(later(20).getTime());
    expect(await badge()).toBe('1');
    expect(notices()).toEqual([]);
  });

  it('is left alone where it rings in time, and set anew where an order becomes due before', async () => {
    const { watch, store, setTime } = await seen(at('10:40'));
    await watch.reckon();
    const create = vi.spyOn(browser.alarms, 'create');
    setTime(later(3));
    await watch.reckon();
    expect(create).not.toHaveBeenCalled();
    must(await noteOrders(store, { ...place, orders: [at('10:20')], page, now }));
    await watch.reckon();
    expect(await alarm()).toBe(later(20).getTime());
  });

  it('rings no sooner than in half a minute, and is not put off by every page that is read', async () => {
    const { watch, setTime } = await seen(at('10:00', { orderedAt: '2026-11-22T10:00:05+08:00' }));
    await watch.reckon();
    expect(await alarm()).toBe(later(0.5).getTime());
    setTime(later(0.05));
    await watch.reckon();
    expect(await alarm()).toBe(later(0.5).getTime());
  });

  it('goes when nothing waits any more', async () => {
    const { watch, store } = await seen(at('10:40'));
    await watch.reckon();
    must(await recordReminder(store, { ...place, orderId: '10:40', template: 't', how: 'copy' }, now));
    await watch.reckon();
    expect(await alarm()).toBeNull();
  });

  it('goes by the minutes of the setting', async () => {
    const { watch, store } = await seen(at('10:40'));
    must(await changeSettings(store, () => ({ unpaidMinutes: 30 })));
    await watch.reckon();
    expect(await alarm()).toBe(later(10).getTime());
  });
});

describe('the notification', () => {
  it('says how many were unpaid when they were seen, and nothing of whom', async () => {
    const { watch, setTime } = await seen(at('10:10'), at('10:12'), at('10:15', { buyer: '林小满' }));
    setTime(later(20));
    await watch.tell();
    const time = sayMoment(now, later(20), 'zh-CN');
    expect(notices().map(([, { message }]) => message)).toEqual([`3 单 ${time} 时未付款，去看看`]);
    expect(JSON.stringify(notices())).not.toMatch(/林小满|10:10/);
    expect(await badge()).toBe('3');
  });

  it('comes in the language of the person', async () => {
    const { watch, store, setTime } = await seen(at('10:10'));
    must(await changeSettings(store, () => ({ language: 'en' })));
    setTime(later(20));
    await watch.tell();
    expect(notices()[0]?.[1].message).toMatch(/^1 order was unpaid at .*\. Have a look$/);
  });

  it('comes at most once in ten minutes, also from another worker, and never twice for one order', async () => {
    const { start, watch, setTime } = await seen(at('10:10'), at('10:15'));
    const create = vi.spyOn(browser.notifications, 'create');
    setTime(later(12));
    await watch.tell();
    setTime(later(16));
    await start().tell();
    expect(create).toHaveBeenCalledTimes(1);
    expect(await alarm()).toBe(later(22).getTime());
    setTime(later(22));
    await start().tell();
    expect(create).toHaveBeenCalledTimes(2);
    setTime(later(60));
    await start().tell();
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('comes after a day offline, with the day', async () => {
    const { start, setTime } = await seen(at('10:10'));
    setTime(later(1440));
    await start().tell();
    expect(notices()[0]?.[1].message).toMatch(/^1 单 11月2\d日 \d\d:\d\d 时未付款，去看看$/);
  });

  it('comes once where start and alarm come together', async () => {
    const { watch, setTime } = await seen(at('10:10'));
    const create = vi.spyOn(browser.notifications, 'create');
    setTime(later(20));
    await Promise.all([watch.tell(), watch.tell(), watch.reckon()]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{ until: later(65).toISOString(), places: [] }, later(65).getTime()],
    [{ until: null, places: [{ site: 'taobao', page: null }] }, null],
    [{ until: null, places: [{ site: 'taobao', page: 'orders' as const }] }, null],
  ])('waits for the end of the pause %j', async (paused, rings) => {
    const { watch, store, setTime } = await seen(at('10:10'));
    must(await changeSettings(store, () => ({ paused })));
    setTime(later(20));
    await watch.tell();
    expect(notices()).toEqual([]);
    expect(await badge()).toBe('1');
    expect(await alarm()).toBe(rings);
    if (paused.until) setTime(later(65));
    else must(await changeSettings(store, () => ({ paused: { until: null, places: [] } })));
    await watch.tell();
    expect(notices()).toHaveLength(1);
  });

  it('is not given on a disk that could not keep note of it', async () => {
    const { watch, setTime } = await seen(at('10:10'));
    setTime(later(20));
    mockFullDisk();
    await watch.tell();
    expect(notices()).toEqual([]);
    expect(await badge()).toBe('1');
  });

  it('waits for no reckoning that failed', async () => {
    const { watch, setTime } = await seen(at('10:10'));
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValueOnce(new Error('gone'));
    await expect(watch.reckon()).rejects.toThrow('gone');
    setTime(later(20));
    await watch.tell();
    expect(notices()).toHaveLength(1);
  });

  it('opens the page that it speaks of, in another worker too', async () => {
    const { watch, setTime } = await seen(at('10:10'));
    setTime(later(20));
    await watch.tell();
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const id = notices()[0]?.[0] ?? '';
    await openNotified(id);
    expect(create.mock.calls).toEqual([[{ url: page }]]);
    expect(notices()).toEqual([]);
    await openNotified('somebody else’s');
    await openNotified('unpaid javascript:alert(1)');
    expect(create).toHaveBeenCalledTimes(1);
  });
});

describe('the badge', () => {
  it('is empty where nothing is due', async () => {
    const { watch } = await seen(at('10:40'));
    await watch.reckon();
    expect(await badge()).toBe('');
  });

  it('stays short', async () => {
    const many = Array.from({ length: 120 }, (_, index) => at('09:00', { orderId: String(index) }));
    const { watch } = await seen(...many);
    await watch.reckon();
    expect(await badge()).toBe('99+');
  });

  it('reckons once for a list that comes in slices', async () => {
    const { watch } = await seen(at('09:00'));
    const set = vi.spyOn(browser.action, 'setBadgeText');
    await Promise.all(Array.from({ length: 25 }, () => watch.reckon()));
    expect(set.mock.calls.length).toBeLessThanOrEqual(2);
  });
});
