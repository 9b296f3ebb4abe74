import { describe, expect, it } from 'vitest';
import type { Paused } from '@/lib/domain/pause/pause';
import { pauseAt } from '@/lib/domain/pause/pause-at';

const now = new Date('2026-11-22T10:00:00.000Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
const paused = (change: Partial<Paused> = {}): Paused => ({ until: null, places: [], ...change });
const orders = { site: 'taobao', page: 'orders' } as const;
const quiet = { by: null, until: null };

describe('pauseAt', () => {
  it('finds nothing paused where nobody paused anything', () => {
    expect(pauseAt(paused(), orders, now)).toEqual(quiet);
    expect(pauseAt(paused(), null, now)).toEqual(quiet);
  });

  it('reaches everywhere for an hour, unknown pages too', () => {
    const everywhere = paused({ until: inMinutes(60) });
    for (const place of [orders, null])
      expect(pauseAt(everywhere, place, now)).toEqual({ by: 'hour', until: inMinutes(60) });
  });

  it('ends by itself, to the millisecond', () => {
    const last = paused({ until: inMinutes(0) });
    expect(pauseAt(last, orders, now)).toEqual(quiet);
    expect(pauseAt(last, orders, new Date(now.getTime() - 1)).by).toBe('hour');
  });

  it.each([inMinutes(61), inMinutes(60 * 24 * 365), 'soon'])(
    'takes an end at %s for no pause: the clock was set back, or it is none',
    (until) => expect(pauseAt(paused({ until }), orders, now)).toEqual(quiet),
  );

  it('keeps a site to itself', () => {
    const site = paused({ places: [{ site: 'taobao', page: null }] });
    expect(pauseAt(site, orders, now)).toEqual({ by: 'site', until: null });
    expect(pauseAt(site, { site: 'taobao', page: 'reviews' }, now).by).toBe('site');
    expect(pauseAt(site, { site: 'pinduoduo', page: 'chat' }, now)).toEqual(quiet);
    expect(pauseAt(site, null, now)).toEqual(quiet);
  });

  it('keeps a kind of page to itself', () => {
    const page = paused({ places: [{ site: 'taobao', page: 'orders' }] });
    expect(pauseAt(page, orders, now)).toEqual({ by: 'page', until: null });
    expect(pauseAt(page, { site: 'taobao', page: 'reviews' }, now)).toEqual(quiet);
  });

  it('names the widest reach of several', () => {
    const places = [
      { site: 'taobao', page: 'orders' as const },
      { site: 'taobao', page: null },
    ];
    expect(pauseAt(paused({ places }), orders, now).by).toBe('site');
    expect(pauseAt(paused({ places, until: inMinutes(5) }), orders, now).by).toBe('hour');
    expect(pauseAt(paused({ places, until: inMinutes(-5) }), orders, now)).toEqual({
      by: 'site',
      until: null,
    });
  });
});
