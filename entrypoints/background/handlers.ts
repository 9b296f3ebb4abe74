import type { Handlers } from '@/lib/messages/server';
import type { Context } from './context';
import { caseHandlers } from './handlers/cases';
import { chatHandlers } from './handlers/chat';
import { dataHandlers } from './handlers/data';
import { draftHandlers } from './handlers/draft';
import { goodsHandlers } from './handlers/goods';
import { orderHandlers } from './handlers/orders';
import { pageHandlers } from './handlers/page';
import { pauseHandlers } from './handlers/pause';
import { refundHandlers } from './handlers/refunds';
import { reviewHandlers } from './handlers/reviews';
import { ruleHandlers } from './handlers/rules';
import { settingsHandlers } from './handlers/settings';
import { siteHandlers } from './handlers/sites';
import { templateHandlers } from './handlers/templates';
import { todayHandlers } from './handlers/today';

/** One answer for every message; a message without one does not compile. */
export const createHandlers = (context: Context): Handlers => ({
  ...pageHandlers(context),
  ...chatHandlers(context),
  ...draftHandlers(context),
  ...orderHandlers(context),
  ...goodsHandlers(context),
  ...templateHandlers(context),
  ...todayHandlers(context),
  ...caseHandlers(context),
  ...dataHandlers(context),
  ...pauseHandlers(context),
  ...refundHandlers(context),
  ...reviewHandlers(context),
  ...ruleHandlers(context),
  ...siteHandlers(context),
  ...settingsHandlers(context),
});
