import type { Parts } from '@/lib/messages/server';
import type { Context } from './context';

/**
 * One answer for every message; a message without one does not compile. All of it lies in the one packed file, but what
 * is imported here is run only when a message of its part first comes.
 */
export function createParts(context: Context): Parts {
  const messages = {
    page: async () => (await import('@/lib/messages/protocol/page')).pageMessages,
    chat: async () => (await import('@/lib/messages/protocol/chat')).chatMessages,
    orders: async () => (await import('@/lib/messages/protocol/orders')).orderMessages,
    reviews: async () => (await import('@/lib/messages/protocol/reviews')).reviewMessages,
    refunds: async () => (await import('@/lib/messages/protocol/refunds')).refundMessages,
    templates: async () => (await import('@/lib/messages/protocol/templates')).templateMessages,
    goods: async () => (await import('@/lib/messages/protocol/goods')).goodsMessages,
    rules: async () => (await import('@/lib/messages/protocol/rules')).ruleMessages,
    data: async () => (await import('@/lib/messages/protocol/data')).dataMessages,
    floating: async () => (await import('@/lib/messages/protocol/floating')).floatingMessages,
  };
  const handlers = {
    page: async () => (await import('./handlers/page')).pageHandlers(context),
    chat: async () => (await import('./handlers/chat')).chatHandlers(context),
    draft: async () => (await import('./handlers/draft')).draftHandlers(context),
    orders: async () => (await import('./handlers/orders')).orderHandlers(context),
    goods: async () => (await import('./handlers/goods')).goodsHandlers(context),
    templates: async () => (await import('./handlers/templates')).templateHandlers(context),
    today: async () => (await import('./handlers/today')).todayHandlers(context),
    cases: async () => (await import('./handlers/cases')).caseHandlers(context),
    data: async () => (await import('./handlers/data')).dataHandlers(context),
    floating: async () => (await import('./handlers/floating')).floatingHandlers(context),
    pause: async () => (await import('./handlers/pause')).pauseHandlers(context),
    refunds: async () => (await import('./handlers/refunds')).refundHandlers(context),
    reviews: async () => (await import('./handlers/reviews')).reviewHandlers(context),
    rules: async () => (await import('./handlers/rules')).ruleHandlers(context),
    sites: async () => (await import('./handlers/sites')).siteHandlers(context),
    settings: async () => (await import('./handlers/settings')).settingsHandlers(context),
  };
  return {
    page: part(messages.page, handlers.page),
    dock: part(messages.page, handlers.page),
    bar: part(messages.page, handlers.page),
    pause: part(messages.page, handlers.pause),
    settings: part(messages.page, handlers.settings),
    sites: part(messages.page, handlers.sites),
    chat: part(messages.chat, () => {
      // Read from the disk while the code of the answer runs for the first time.
      void context.models.intents();
      return handlers.chat();
    }),
    draft: part(messages.chat, handlers.draft),
    orders: part(messages.orders, handlers.orders),
    reminders: part(messages.orders, handlers.orders),
    today: part(messages.orders, handlers.today),
    reviews: part(messages.reviews, handlers.reviews),
    refunds: part(messages.refunds, handlers.refunds),
    cases: part(messages.refunds, handlers.cases),
    checklists: part(messages.refunds, handlers.cases),
    // The search stands beside the suggestions: both read the index.
    templates: part(
      async () => ({ ...(await messages.templates()), ...(await messages.chat()) }),
      async () => ({ ...(await handlers.templates()), ...(await handlers.chat()) }),
    ),
    groups: part(messages.templates, handlers.templates),
    goods: part(messages.goods, handlers.goods),
    rules: part(messages.rules, handlers.rules),
    models: part(messages.rules, handlers.rules),
    data: part(messages.data, handlers.data),
    floating: part(messages.floating, handlers.floating),
  };
}

function part<M, H>(messages: () => Promise<M>, handlers: () => Promise<H>) {
  let reading: Promise<{ messages: M; handlers: H }> | undefined;
  return () => {
    reading ??= Promise.all([messages(), handlers()]).then(([messages, handlers]) => ({
      messages,
      handlers,
    }));
    // What could not be read is tried again with the next message.
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
}
