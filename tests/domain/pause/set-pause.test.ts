import { describe, expect, it } from 'vitest';
import { type Paused, pausedSchema } from '@/lib/domain/pause/pause';
import { setPause } from '@/lib/domain/pause/set-pause';

const now = new Date('2026-11-22T10:00:00.000Z');
const inAnHour = '2026-11-22T11:00:00.000Z';
const orders = { site: 'taobao', page: 'orders' } as const;
const none: Paused = { until: null, places: [] };
const ordersOnly: Paused = { until: null, places: [orders] };
const wholeSite: Paused = { until: null, places: [{ site: 'taobao', page: null }] };
const chatToo = { site: 'pinduoduo', page: 'chat' as const };

describe('setPause', () => {
  it('adds a page once', () => {
    expect(setPause(none, orders, 'page', now)).toEqual(ordersOnly);
    expect(setPause(ordersOnly, orders, 'page', now)).toEqual(ordersOnly);
  });

  it('adds no page of a site that is paused as a whole', () =>
    expect(setPause(wholeSite, orders, 'page', now)).toEqual(wholeSite));

  it('puts a whole site in the place of its pages', () => {
    const both: Paused = { until: null, places: [orders, chatToo] };
    expect(setPause(both, orders, 'site', now)?.places).toEqual([chatToo, { site: 'taobao', page: null }]);
  });

  it('counts the hour anew, and leaves places as they are', () => {
    const older = { until: '2026-11-22T10:10:00.000Z', places: [orders] };
    expect(setPause(older, null, 'hour', now)).toEqual({ until: inAnHour, places: [orders] });
  });

  it('ends whatever reaches the place, and nothing of other places', () => {
    const many: Paused = {
      until: inAnHour,
      places: [orders, { site: 'taobao', page: 'reviews' }, { site: 'taobao', page: null }, chatToo],
    };
    expect(setPause(many, orders, 'none', now)).toEqual({
      until: null,
      places: [{ site: 'taobao', page: 'reviews' }, chatToo],
    });
  });

  it('ends the hour alone where the tab in front is no page that we know', () =>
    expect(setPause({ until: inAnHour, places: [orders] }, null, 'none', now)).toEqual(ordersOnly));

  it.each(['page', 'site'] as const)('knows no %s to pause where there is no place', (pause) =>
    expect(setPause(none, null, pause, now)).toBeNull(),
  );

  it('holds no more places than the settings take', () => {
    const places = Array.from({ length: 100 }, (_, at) => ({ site: `site-${at}`, page: null }));
    const full = setPause({ until: null, places }, orders, 'page', now);
    expect(pausedSchema.safeParse(full).success).toBe(true);
    expect(full?.places.at(-1)).toEqual(orders);
  });
});
