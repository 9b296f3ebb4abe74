import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startServer } from '@/lib/messages/server';
import { ensureAlarms, retentionAlarm, runRetention, unpaidAlarm } from './alarms';
import { announce } from './announce';
import { sendCommand } from './commands';
import { type Context, openShop, openStores, settingsIn } from './context';
import type { DueWatch } from './due';
import { createParts } from './handlers';
import { createModels, readPacked } from './models';
import { givenTo, loadProgram, registerLoader, standsOn } from './site-access';

/**
 * Every listener, in the first turn of the worker's life: a browser wakes it for an event and calls only those
 * that are there by then. What each does stands in the files beside this one; what a buyer's question has no use for is
 * imported where it is used.
 */
export default defineBackground(() => {
  const context: Context = {
    store: openStores(),
    browserLanguage: () => browser.i18n.getUILanguage(),
    announce,
    dueChanged: () => quietly('due', async () => (await due()).reckon()),
    aside: quietly,
    load: loadProgram,
    openFloating: async (world) => {
      const { openFloating } = await import('./floating');
      return openFloating(world, async () => (await settingsIn(context, 'shop')).floatingPlace);
    },
    models: createModels(readPacked),
    givenTo,
  };
  let watch: DueWatch | undefined;
  const due = async () => {
    const { createDueWatch } = await import('./due');
    watch ??= createDueWatch(context, () => new Date());
    return watch;
  };
  const tell = () => quietly('due', async () => (await due()).tell());

  startServer(createParts(context), standsOn);
  // Nearly every event reads it.
  quietly('store', () => context.store('shop'));

  // Each by itself: a database that can't be opened takes neither the alarms nor a marketplace that was switched on.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      quietly('welcome', () =>
        browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) }),
      );
    quietly('alarms', ensureAlarms);
    quietly('access', registerLoader);
    quietly('install', () => openShop(context, 'shop', new Date()));
    tell();
  });
  // The loader too: a worker that ended while an update was being put in may not have come to it.
  browser.runtime.onStartup.addListener(() => {
    quietly('alarms', ensureAlarms);
    quietly('access', registerLoader);
    tell();
    quietly('retention', () => runRetention(context, new Date()));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) quietly('retention', () => runRetention(context, new Date()));
    if (name === retentionAlarm || name === unpaidAlarm) tell();
  });
  browser.commands.onCommand.addListener((command, tab) =>
    quietly('command', () =>
      command === 'open-floating' ? context.openFloating('shop') : sendCommand(command, tab),
    ),
  );
  const accessChanged = () =>
    quietly('access', async () => {
      await registerLoader();
      await announce('sites');
      // Open pages ask anew with the settings, and leave a site that was switched off.
      await announce('settings');
    });
  browser.permissions.onAdded.addListener(accessChanged);
  browser.permissions.onRemoved.addListener(accessChanged);
  browser.notifications.onClicked.addListener((id) =>
    quietly('notified', async () => (await import('./notifications')).openNotified(id)),
  );
});

/** Work that nobody waits for: its failure is told to the console and to nobody else. */
function quietly(what: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error(`countermate: ${what}`, error));
}
