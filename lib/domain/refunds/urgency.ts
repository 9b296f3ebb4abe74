import type { Severity } from '../wording/mark';
import type { RefundState } from './facts';

const hour = 3_600_000;
const urgentHours = 6;
const warnHours = 24;

/** Whether it is the merchant's turn: the claim waits for an answer, or the goods that came back for a refund. */
export const waitsForMerchant = (state: RefundState): boolean => state === 'pending' || state === 'returned';

/** When a page's own countdown of so many seconds ends, as ISO time; null where it shows none, or no time that can be. */
export function dueOf(timeLeft: number | null, now: Date): string | null {
  if (timeLeft === null) return null;
  const end = new Date(now.getTime() + timeLeft * 1000);
  return Number.isNaN(end.getTime()) ? null : end.toISOString();
}

/**
 * How serious a wait is, by the time left on the page's own countdown. Without one no urgency is claimed: how long a
 * marketplace waits is for it to say.
 * @param due ISO time at which it ends
 */
export function severityAt(due: string | null, now: Date): Severity {
  if (due === null) return 'hint';
  const left = Date.parse(due) - now.getTime();
  if (left < urgentHours * hour) return 'urgent';
  return left < warnHours * hour ? 'warn' : 'hint';
}
