import type { OrderStatus } from '@/lib/domain/orders/status';
import type { Audience, Fit, Moment } from '@/lib/domain/templates/template';
import type { Translate } from '@/lib/words';
import type { fitsWords } from '@/lib/words/fits';
import type { templatesWords } from '@/lib/words/templates';

type T = Translate<typeof templatesWords>;
type F = Translate<typeof fitsWords>;
type Named<V> = { value: V; label: string }[];

/** The order states that a template can be bound to; `unknown` is no state that a person would choose. */
export const statusChoices = (t: T): Named<Exclude<OrderStatus, 'unknown'>> => [
  { value: 'unpaid', label: t('statusUnpaid') },
  { value: 'paid', label: t('statusPaid') },
  { value: 'dispatched', label: t('statusDispatched') },
  { value: 'done', label: t('statusDone') },
  { value: 'refunding', label: t('statusRefunding') },
  { value: 'closed', label: t('statusClosed') },
];

/** The empty string stands for no moment: a select knows only strings. */
export const momentChoices = (t: T): Named<Moment | ''> => [
  { value: '', label: t('momentNone') },
  { value: 'firstContact', label: t('momentFirstContact') },
  { value: 'unpaid', label: t('momentUnpaid') },
  { value: 'paid', label: t('momentPaid') },
  { value: 'dispatched', label: t('momentDispatched') },
  { value: 'received', label: t('momentReceived') },
];

/** The empty string stands for everybody. */
export const audienceChoices = (t: F): Named<Audience | ''> => [
  { value: '', label: t('audienceAny') },
  { value: 'new', label: t('audience.new') },
  { value: 'returning', label: t('audience.returning') },
];

/** Parts of a fit as fields know them, where the empty string stands for none. */
type FitChange = { [Part in keyof Fit]?: Fit[Part] | '' };

/** A fit after a change. What is empty is left out, and the parts keep one order: so the same fit is written the same. */
export function changedFit(fit: Fit, change: FitChange): Fit {
  const { status, moment, audience, levels, from, until, incident } = { ...fit, ...change };
  return {
    status: status || [],
    moment: moment || null,
    ...(audience && { audience }),
    ...(levels && levels.length > 0 && { levels }),
    ...(from && { from }),
    ...(until && { until }),
    ...(incident && { incident }),
  };
}

const betweenLevels = /[,，、;；\n]/;

/** The levels in a line that a person typed, each once. */
export const readLevels = (line: string): string[] => [
  ...new Set(
    line
      .split(betweenLevels)
      .map((level) => level.trim())
      .filter((level) => level !== ''),
  ),
];

/** The borders of the message `templates.save`. */
export const mostLevels = 10;
export const longestLevel = 20;

/** Whether levels are more, or longer, than can be saved. */
export const levelsTooMany = ({ levels = [] }: Fit): boolean =>
  levels.length > mostLevels || levels.some((level) => level.length > longestLevel);

/** What a template's dates mean today (`YYYY-MM-DD`), in short; null where they mean nothing. The year is told of days a year ahead and more. */
export function sayDates({ from, until }: Fit, today: string, t: F): { text: string; over: boolean } | null {
  const inYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const day = (date: string) => (date < inYear ? date.slice(5) : date);
  if (until !== undefined && until < today) return { text: t('expired'), over: true };
  if (from !== undefined && from > today) return { text: t('fromDay', { day: day(from) }), over: false };
  return until === undefined ? null : { text: t('untilDay', { day: day(until) }), over: false };
}

/** Whether the dates leave no day: the last one comes before the first. */
export const datesCross = ({ from, until }: Fit): boolean =>
  from !== undefined && until !== undefined && until < from;
