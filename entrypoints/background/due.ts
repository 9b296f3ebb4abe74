import { planUnpaid } from '@/lib/domain/orders/plan';
import { pauseAt } from '@/lib/domain/pause/pause-at';
import { markNotified, readNotified } from '@/lib/store/notified';
import { listWaiting } from '@/lib/store/orders';
import { readSettings } from '@/lib/store/settings';
import { chooseLanguage } from '@/lib/words';
import { setUnpaidAlarm } from './alarms';
import { showDue } from './badge';
import type { Context } from './context';
import { notifyUnpaid } from './notifications';

type Deps = Pick<Context, 'store' | 'browserLanguage'>;

/** Keeps badge, alarm and notifications true to the orders last seen in the shop. */
export type DueWatch = {
  /** Badge and alarm, after a page was read or a reminder done. */
  reckon(): Promise<void>;
  /** The same, after telling of what became due since it was seen: at start and when an alarm rings. */
  tell(): Promise<void>;
};

/**
 * Runs come one after the other, so that two events at once do not tell the same twice. A page that sends a long
 * list in slices asks many times: a reckoning that has not begun serves all who ask.
 */
export function createDueWatch(deps: Deps, clock: () => Date): DueWatch {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  const queue = (work: () => Promise<void>): Promise<void> => {
    const run = last.then(work);
    last = run.catch(() => {});
    return run;
  };

  return {
    reckon() {
      waiting ??= queue(() => {
        waiting = null;
        return refresh(deps, clock(), false);
      });
      return waiting;
    },
    tell: () => queue(() => refresh(deps, clock(), true)),
  };
}

async function refresh({ store: open, browserLanguage }: Deps, now: Date, telling: boolean): Promise<void> {
  const store = await open('shop');
  const [{ unpaidMinutes, language, paused }, orders, notified] = await Promise.all([
    readSettings(store),
    listWaiting(store, now),
    readNotified(store),
  ]);
  await showDue(planUnpaid(orders, now, unpaidMinutes, notified).due);
  // Paused, we are quiet outside the page too; the badge is no interruption, and stays.
  const { until } = pauseAt(paused, null, now);
  const awake = orders.filter(
    ({ fact: { site } }) => until !== null || pauseAt(paused, { site, page: 'orders' }, now).by === null,
  );
  const { notices, next } = planUnpaid(awake, now, unpaidMinutes, notified);
  if (until !== null) return setUnpaidAlarm(next && Math.max(next, Date.parse(until)), now);
  if (!telling || notices.length === 0) return setUnpaidAlarm(next, now);
  const told = notices.map(({ site }) => site);
  const marked = await markNotified(store, told, now);
  // Where a full disk kept no note of it, the next look is as far away as if it had.
  for (const site of told) notified.set(site, now.toISOString());
  await setUnpaidAlarm(planUnpaid(awake, now, unpaidMinutes, notified).next, now);
  if (!marked.ok) return;
  const spoken = chooseLanguage(language, browserLanguage());
  await Promise.all(notices.map((notice) => notifyUnpaid(notice, spoken, now)));
}
