import { browser } from 'wxt/browser';
import type { UnpaidNotice } from '@/lib/domain/orders/plan';
import type { Language } from '@/lib/domain/settings/settings';
import { sites } from '@/lib/sites';
import { translator } from '@/lib/words';
import { everywhereWords } from '@/lib/words/everywhere';
import { sayMoment, todayWords } from '@/lib/words/today';

/** The page to open stands in the id: the worker that hears the click may be another one. */
const prefix = 'unpaid ';

/** Tells that orders of a site were unpaid when they were seen: no name, no number of an order. */
export async function notifyUnpaid(notice: UnpaidNotice, language: Language, now: Date): Promise<void> {
  const { site, page, orders, seenAt } = notice;
  const t = translator(todayWords, language);
  const name = sites.find(({ id }) => id === site)?.name[language];
  await browser.notifications.create(`${prefix}${page}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: name ? t('noticeTitle', { site: name }) : translator(everywhereWords, language)('product'),
    message: t('notice', { n: orders, time: sayMoment(new Date(seenAt), now, language) }),
  });
}

/** Opens the page that a notification speaks of. */
export async function openNotified(id: string): Promise<void> {
  const page = id.slice(prefix.length);
  if (!id.startsWith(prefix) || !/^https:\/\//.test(page)) return;
  await browser.tabs.create({ url: page });
  await browser.notifications.clear(id);
}
