import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFloating } from '@/entrypoints/background/floating';
import { pastedFacts } from '@/lib/domain/chat/pasted';
import { desktopSite } from '@/lib/domain/sites/desktop';
import { contents, openFresh, useFreshDisk } from '../store/fresh';
import { startWorker } from './counter';

useFreshDisk();

const place = (shop = '') => ({ site: desktopSite, shop, conversation: null });
const moved = { left: 40, top: 30, width: 420, height: 600 };

describe('the small window asks', () => {
  it('as the dock asks, and gets the same suggestions with the same reasons', async () => {
    const { ask } = startWorker();
    const facts = pastedFacts('在吗\n什么时候发货');
    const here = await ask('chat.judge', { place: place(), facts });
    const dock = await ask('chat.judge', { place: { ...place(), site: 'pinduoduo' }, facts });
    expect(here).toEqual(dock);
    expect(here).toMatchObject({ ok: true, value: { suggestions: [{ template: 'dispatch.when' }] } });
  });

  it('and what was copied counts as picked for the shop, without a conversation', async () => {
    const { ask } = startWorker();
    const store = await openFresh();
    await ask('chat.used', { place: place('s1'), template: 'dispatch.when', how: 'copy' });
    const { events, habits } = await contents(store, ['events', 'habits']);
    expect(events).toMatchObject([
      { kind: 'chat.used', site: 'desktop', shop: 's1', conversation: null, how: 'copy' },
    ]);
    expect(habits).toMatchObject([{ template: 'dispatch.when' }]);
  });

  it('by the mainland’s laws where no marketplace is known', async () => {
    const { ask } = startWorker();
    const marks = async (site: string) => {
      const reply = await ask('draft.judge', { place: { ...place(), site }, text: '亲，全网最低价' });
      return reply.ok ? reply.value.map(({ rule }) => rule) : null;
    };
    expect(await marks(desktopSite)).toEqual(await marks('taobao'));
    expect(await marks(desktopSite)).not.toEqual([]);
  });

  it('nothing that stays: neither the question nor the answer is stored', async () => {
    const { ask } = startWorker();
    const store = await openFresh();
    await ask('chat.judge', { place: place(), facts: pastedFacts('独一无二的问题') });
    await ask('draft.judge', { place: place(), text: '独一无二的回复' });
    expect(JSON.stringify(await contents(store, ['events', 'settings', 'contacts']))).not.toContain(
      '独一无二',
    );
  });
});

describe('the window', () => {
  it('is opened for the world that asks', async () => {
    const { ask, openFloating } = startWorker();
    expect(await ask('floating.open', null)).toEqual({ ok: true, value: null });
    await ask('floating.open', null, 'practice');
    expect(openFloating.mock.calls).toEqual([['shop'], ['practice']]);
  });

  it('says so where the browser makes none', async () => {
    const { ask, openFloating } = startWorker();
    openFloating.mockResolvedValueOnce(false);
    expect(await ask('floating.open', null)).toEqual({ ok: false, error: { code: 'unexpected' } });
  });

  it('is remembered where it stood, without stirring other pages', async () => {
    const { ask, announce } = startWorker();
    expect(await ask('floating.moved', moved)).toEqual({ ok: true, value: null });
    expect(await ask('settings.get', null)).toMatchObject({ value: { floatingPlace: moved } });
    expect(announce).not.toHaveBeenCalled();
  });

  it.each([
    { ...moved, width: 0 },
    { ...moved, left: 1e9 },
    { ...moved, top: 0.5 },
  ])('is not remembered at %j', async (wrong) => {
    const { ask } = startWorker();
    expect(await ask('floating.moved', wrong)).toMatchObject({ error: { code: 'message.badInput' } });
  });

  it('works in practice from practice alone', async () => {
    const { send } = startWorker();
    const list = (from: 'floating' | 'practiceFloating') =>
      send(from, 'cases.list', { query: '' }, 'practice');
    expect(await list('practiceFloating')).toMatchObject({ ok: true });
    expect(await list('floating')).toMatchObject({ error: { code: 'message.refused' } });
  });
});

describe('openFloating', () => {
  const create = vi.fn();
  const update = vi.fn(async () => ({}));
  const navigate = vi.fn(async () => ({}));
  let open: { id: number; tabs: { id: number; url: string }[] } | null;

  beforeEach(() => {
    fakeBrowser.reset();
    open = null;
    create.mockReset();
    create.mockImplementation(async ({ url }: { url: string }) => {
      open = { id: 7, tabs: [{ id: 70, url }] };
      return open;
    });
    vi.spyOn(browser, 'windows', 'get').mockReturnValue({
      create,
      update,
      get: async () => open ?? Promise.reject(new Error('no window')),
    } as never);
    vi.spyOn(browser.tabs, 'update').mockImplementation(navigate as never);
    update.mockClear();
    navigate.mockClear();
  });
  afterEach(() => vi.restoreAllMocks());

  const nowhere = async () => null;

  it('makes one window of two calls at once', async () => {
    await Promise.all([openFloating('shop', nowhere), openFloating('shop', nowhere)]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', focused: true });
    expect(update.mock.calls).toEqual([[7, { focused: true }]]);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('makes another one once it was closed', async () => {
    await openFloating('shop', nowhere);
    open = null;
    await openFloating('shop', nowhere);
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('loads it anew for the other world', async () => {
    await openFloating('shop', nowhere);
    await openFloating('practice', nowhere);
    expect(create).toHaveBeenCalledTimes(1);
    expect(navigate).toHaveBeenCalledWith(70, { url: expect.stringMatching(/floating\.html\?practice$/) });
  });

  it('puts it where it stood, and where that is refused, only as large as it was', async () => {
    create.mockRejectedValueOnce(new Error('Invalid value for bounds.'));
    expect(await openFloating('shop', async () => moved)).toBe(true);
    const [asked, again] = create.mock.calls.map(([options]) => options);
    expect(asked).toMatchObject(moved);
    expect(again).toMatchObject({ width: 420, height: 600 });
    expect(again).not.toHaveProperty('left');
  });

  it('opens it also where the store can’t be read, and says where the browser makes none', async () => {
    expect(await openFloating('shop', () => Promise.reject(new Error('no store')))).toBe(true);
    open = null;
    create.mockRejectedValue(new Error('no windows here'));
    expect(await openFloating('shop', nowhere)).toBe(false);
  });
});
