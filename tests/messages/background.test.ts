import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { ensureAlarms, retentionAlarm, runRetention } from '@/entrypoints/background/alarms';
import { announce } from '@/entrypoints/background/announce';
import { sendCommand } from '@/entrypoints/background/commands';
import { openStores } from '@/entrypoints/background/context';
import { createModels } from '@/entrypoints/background/models';
import { registerLoader } from '@/entrypoints/background/site-access';
import { recordUse } from '@/lib/store/events';
import { contents, must, openFresh, useFreshDisk } from '../store/fresh';

useFreshDisk();
beforeEach(() => fakeBrowser.reset());

import { readPublic } from './counter';

describe('the worker', () => {
  it('has every listener in the first turn of its life', () => {
    const events = [
      browser.runtime.onMessage,
      browser.runtime.onInstalled,
      browser.runtime.onStartup,
      browser.alarms.onAlarm,
      browser.commands.onCommand,
      browser.notifications.onClicked,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    const added = events.map((event) =>
      vi.spyOn(event as unknown as { addListener(): void }, 'addListener').mockReturnValue(),
    );
    background.main();
    for (const one of added) expect(one).toHaveBeenCalledTimes(1);
  });
});

describe('registerLoader', () => {
  type Script = { id: string; matches: string[]; allFrames: boolean };

  /** A browser that lets us in where `isGiven` says so, and what is registered in it. */
  function browserThat(isGiven: (origin: string) => boolean) {
    const kept = new Map<string, Script>();
    const updateContentScripts = vi.fn(async ([script]: [Script]) => void kept.set(script.id, script));
    const scripting = {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.filter((id) => kept.has(id)),
      async registerContentScripts([script]: [Script]) {
        if (kept.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        kept.set(script.id, script);
      },
      updateContentScripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => void ids.map((id) => kept.delete(id)),
    };
    const contains = async ({ origins }: { origins: string[] }) => origins.every(isGiven);
    vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains } as never);
    return { kept, updateContentScripts };
  }

  it('registers once what is asked for by two events at once', async () => {
    const { kept, updateContentScripts } = browserThat(() => true);
    await Promise.all([registerLoader(), registerLoader()]);
    expect([...kept.keys()]).toEqual(['counter', 'seller-frames']);
    expect(updateContentScripts.mock.calls.map(([[{ id }]]) => id)).toEqual(['counter', 'seller-frames']);
  });

  it('stands on the hosts that were given and in the frames that a profile names, nowhere else', async () => {
    const { kept } = browserThat((origin) => origin === 'https://refund2.taobao.com/*');
    await registerLoader();
    expect(kept.get('counter')).toMatchObject({
      matches: ['https://refund2.taobao.com/*'],
      allFrames: false,
    });
    expect(kept.get('seller-frames')).toMatchObject({
      matches: [
        'https://refund2.taobao.com/dispute/sellerDisputeList.htm*',
        'https://refund2.taobao.com/dispute/detail.htm*',
      ],
      allFrames: true,
    });
  });

  it('is gone when the last host is taken back', async () => {
    let isGiven = true;
    const { kept } = browserThat(() => isGiven);
    await registerLoader();
    isGiven = false;
    await registerLoader();
    expect([...kept.keys()]).toEqual([]);
  });
});

describe('ensureAlarms', () => {
  it('sets the daily alarm, and leaves one that is set alone', async () => {
    await ensureAlarms();
    const create = vi.spyOn(browser.alarms, 'create');
    await ensureAlarms();
    expect(create).not.toHaveBeenCalled();
    expect(await browser.alarms.get(retentionAlarm)).toMatchObject({ periodInMinutes: 1440 });
  });
});

describe('runRetention', () => {
  it('forgets after as many days as the settings say', async () => {
    const store = await openFresh();
    const use = { site: 'pinduoduo', shop: '', conversation: null, template: 't', how: 'copy' as const };
    must(await recordUse(store, use, new Date('2026-11-01T00:00:00Z')));
    const context = {
      store: openStores(),
      browserLanguage: () => 'zh-CN',
      announce,
      dueChanged() {},
      openFloating: async () => true,
      aside() {},
      load: async () => true,
      models: createModels(readPublic),
      givenTo: async () => [],
    };
    await runRetention(context, new Date('2026-11-30T00:00:00Z'));
    expect((await contents(store, ['events'])).events).toHaveLength(1);
    await runRetention(context, new Date('2026-12-02T00:00:00Z'));
    expect((await contents(store, ['events'])).events).toEqual([]);
  });
});

describe('announce', () => {
  it('gives every change another number, in the same moment too', async () => {
    const heard: unknown[] = [];
    browser.storage.onChanged.addListener((changes) => {
      heard.push(changes['changed.templates']?.newValue);
    });
    await Promise.all([announce('templates'), announce('templates')]);
    expect(heard).toHaveLength(2);
    expect(new Set(heard).size).toBe(2);
  });

  it('lets a save stand that it cannot tell of', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(announce('settings')).resolves.toBeUndefined();
    expect(error).toHaveBeenCalled();
  });
});

describe('sendCommand', () => {
  it('goes to the tab the key was pressed in, and minds nobody’s absence there', async () => {
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    await expect(sendCommand('focus-dock', { id: 7 })).resolves.toBeUndefined();
    expect(sent.mock.calls).toEqual([[7, { command: 'focus-dock' }]]);
  });

  it('goes to the tab in front where the browser names none', async () => {
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 9 }]) as never);
    await sendCommand('focus-dock', undefined);
    expect(sent.mock.calls).toEqual([[9, { command: 'focus-dock' }]]);
  });
});
