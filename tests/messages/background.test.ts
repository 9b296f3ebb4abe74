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
  it('registers once what is asked for by two events at once', async () => {
    const kept = new Set<string>();
    const scripting = {
      getRegisteredContentScripts: async () => [...kept].map((id) => ({ id })),
      registerContentScripts: async ([{ id }]: [{ id: string }]) => {
        if (kept.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        kept.add(id);
      },
      updateContentScripts: vi.fn(async () => {}),
    };
    vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue({ contains: async () => true } as never);
    await Promise.all([registerLoader(), registerLoader()]);
    expect(kept.size).toBe(1);
    expect(scripting.updateContentScripts).toHaveBeenCalledTimes(1);
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
      aside() {},
      load: async () => true,
      models: createModels(readPublic),
      stateOf: async () => 'always' as const,
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
