import { browser } from 'wxt/browser';
import { forgetOld } from '@/lib/store/retention';
import { type Context, settingsIn } from './context';

export const retentionAlarm = 'retention';
export const unpaidAlarm = 'unpaid';

const day = 24 * 60;

/** A packed extension rings no sooner than this, in milliseconds. */
const soonest = 30_000;

/** Sets the daily alarm only where it is missing: one that is set again at every start of the worker never comes due. */
export async function ensureAlarms(): Promise<void> {
  if (await browser.alarms.get(retentionAlarm)) return;
  await browser.alarms.create(retentionAlarm, { delayInMinutes: 5, periodInMinutes: day });
}

/**
 * Sets the alarm for the next order to become due. One that rings in time stays: set again with every page that is
 * read, one that is due at once would be put off for ever.
 * @param next milliseconds since 1970, or null for none
 */
export async function setUnpaidAlarm(next: number | null, now: Date): Promise<void> {
  const existing = await browser.alarms.get(unpaidAlarm);
  if (next === null) {
    if (existing) await browser.alarms.clear(unpaidAlarm);
    return;
  }
  const when = Math.max(next, now.getTime() + soonest);
  if (existing && existing.scheduledTime >= next && existing.scheduledTime <= when) return;
  await browser.alarms.create(unpaidAlarm, { when });
}

/** Forgets what is old in both worlds; at most once a day, however often it is asked. */
export async function runRetention(context: Context, now: Date): Promise<void> {
  for (const world of ['shop', 'practice'] as const) {
    const { keepLearningDays, keepFactsDays } = await settingsIn(context, world);
    const forgotten = await forgetOld(
      await context.store(world),
      { learningDays: keepLearningDays, factsDays: keepFactsDays },
      now,
    );
    if (!forgotten.ok) console.error('countermate: retention', forgotten.error);
  }
}
