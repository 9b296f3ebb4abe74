import { browser } from 'wxt/browser';
import { forgetOld } from '@/lib/store/retention';
import { type Context, settingsIn } from './context';

export const retentionAlarm = 'retention';

const day = 24 * 60;

/** Sets the daily alarm only where it is missing: one that is set again at every start of the worker never comes due. */
export async function ensureAlarms(): Promise<void> {
  if (await browser.alarms.get(retentionAlarm)) return;
  await browser.alarms.create(retentionAlarm, { delayInMinutes: 5, periodInMinutes: day });
}

/** Forgets what is old in both worlds; at most once a day, however often it is asked. */
export async function runRetention(context: Context, now: Date): Promise<void> {
  for (const world of ['shop', 'practice'] as const) {
    const { keepLearningDays } = await settingsIn(context, world);
    const forgotten = await forgetOld(await context.store(world), keepLearningDays, now);
    if (!forgotten.ok) console.error('countermate: retention', forgotten.error);
  }
}
