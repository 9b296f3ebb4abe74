import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startServer } from '@/lib/messages/server';
import { ensureAlarms, retentionAlarm, runRetention } from './alarms';
import { announce } from './announce';
import { sendCommand } from './commands';
import { type Context, openShop, openStores } from './context';
import { createHandlers } from './handlers';

/**
 * Every listener, in the first turn of the worker's life: a browser wakes it for an event and calls only those
 * that are there by then. What each does stands in the files beside this one.
 */
export default defineBackground(() => {
  const context: Context = {
    store: openStores(),
    browserLanguage: () => browser.i18n.getUILanguage(),
    announce,
  };

  startServer(createHandlers(context));

  browser.runtime.onInstalled.addListener(() =>
    quietly('install', async () => {
      await openShop(context, 'shop', new Date());
      await ensureAlarms();
    }),
  );
  browser.runtime.onStartup.addListener(() =>
    quietly('start', async () => {
      await ensureAlarms();
      await runRetention(context, new Date());
    }),
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) quietly('retention', () => runRetention(context, new Date()));
  });
  browser.commands.onCommand.addListener((command, tab) =>
    quietly('command', () => sendCommand(command, tab)),
  );
  browser.action.onClicked.addListener(() => quietly('options', () => browser.runtime.openOptionsPage()));
});

/** Work that nobody waits for: its failure is told to the console and to nobody else. */
function quietly(what: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error(`countermate: ${what}`, error));
}
