import type { Handlers } from '@/lib/messages/server';
import type { Context } from './context';
import { chatHandlers } from './handlers/chat';
import { draftHandlers } from './handlers/draft';
import { orderHandlers } from './handlers/orders';
import { pageHandlers } from './handlers/page';
import { settingsHandlers } from './handlers/settings';
import { templateHandlers } from './handlers/templates';

/** One answer for every message; a message without one does not compile. */
export const createHandlers = (context: Context): Handlers => ({
  ...pageHandlers(context),
  ...chatHandlers(context),
  ...draftHandlers(context),
  ...orderHandlers(context),
  ...templateHandlers(context),
  ...settingsHandlers(context),
});
