import type { BuyerKind } from '../chat/contact';
import type { Intent } from '../chat/intent';
import type { Reason } from '../chat/suggestion';
import { fold } from '../text';
import type { Fit, IncidentKind, Template } from './template';

/** The moment that a template has to fit, beside its words and the order's state. */
export type FitMoment = {
  /** What is known of the buyer's purchases; null where nothing is. */
  buyer: BuyerKind | null;
  /** The buyer's member level as the page names it; null or absent where it shows none. */
  level?: string | null;
  /** Today in the shop, `YYYY-MM-DD`. */
  date: string;
  /** What stands still now, as the person switched it on. */
  incidents: readonly IncidentKind[];
};

/** The calendar date `YYYY-MM-DD` at which the shop is, `utcOffset` minutes east of UTC. */
export function shopDate(now: Date, utcOffset: number): string {
  return new Date(now.getTime() + utcOffset * 60_000).toISOString().slice(0, 10);
}

/** Where a date stands to the dates between which a template's wording holds; null: within them, or there are none. */
export function outsideDates({ from, until }: Pick<Fit, 'from' | 'until'>, date: string) {
  if (until !== undefined && date > until) return 'expired';
  return from !== undefined && date < from ? 'upcoming' : null;
}

/**
 * Whether a template may be offered by itself: its dates hold today, and the buyer is not known to be another one than
 * it is for. Of a buyer who is not known nothing is held against it, but what is for members of a level is only for
 * those who are known to be of it: what members get is a promise to them, and to nobody else.
 */
export function fitsNow(
  { fit }: Pick<Template, 'fit'>,
  { buyer, date, level = null }: Pick<FitMoment, 'buyer' | 'date' | 'level'>,
): boolean {
  const meant = fit.audience === undefined || buyer === null || fit.audience === buyer;
  return meant && isForLevel(fit, level) && outsideDates(fit, date) === null;
}

/** Whether a template is for everybody, or for members of this level; spaces, case and width make no other level. */
export function isForLevel({ levels }: Pick<Fit, 'levels'>, level: string | null): boolean {
  if (levels === undefined) return true;
  return level !== null && levels.some((one) => plainLevel(one) === plainLevel(level));
}

const plainLevel = (level: string): string => fold(level).replace(/\s/g, '');

/** Why it fits this buyer, where it is for such buyers and the buyer is known to be one. */
export function audienceReason(
  { fit }: Pick<Template, 'fit'>,
  { buyer, level = null }: Pick<FitMoment, 'buyer' | 'level'>,
): Reason[] {
  return [
    ...(fit.audience !== undefined && fit.audience === buyer
      ? [{ kind: 'audience' as const, audience: fit.audience }]
      : []),
    ...(fit.levels !== undefined && level !== null && isForLevel(fit, level)
      ? [{ kind: 'level' as const, level }]
      : []),
  ];
}

/** What marks a template that was searched for outside its dates. */
export function dateReason({ fit }: Pick<Template, 'fit'>, date: string): Reason[] {
  const outside = outsideDates(fit, date);
  return outside === null ? [] : [{ kind: outside }];
}

/** Further explanations of one incident than these push the answers to the question itself out of sight. */
const mostIncidents = 3;

/** What buyers want of the counter that each kind stops or slows. */
const touched: Record<IncidentKind, readonly Intent[]> = {
  courier: ['dispatch_time', 'delivery_status', 'shipping_method_fee'],
  overload: ['dispatch_time', 'delivery_status'],
  power: ['dispatch_time', 'delivery_status'],
  system: ['dispatch_time', 'delivery_status', 'payment', 'change_order', 'invoice'],
};

/** The same by words, for where no intent is sure. */
const parcels =
  /发货|发出|出库|寄出|快递|物流|包裹|(?<!订|务|纷)单号|运单|派送|派件|配送|送货|揽收|签收|驿站|到货|没到|能到|送到|没收到|收不到|能收到|到不了|什么时候到|几天[能可]?以?到|还没[发寄]|[能早]点?发|发快|加急|催|dispatch|deliver|shipped|courier|parcel|package|track|arriv/;
const desk =
  /系统|页面|网页|打不开|进不去|报错|出错|加载|提交不了|付不了|查不到|system|web ?page|error|not load/;
/** A parcel on its way back or one that came damaged, a bill or money is another matter, whoever carries it. */
const elsewhere =
  /退|换货|到账|发票|开票|运费|邮费|包邮|破|碎|坏|压扁|漏了|少发|漏发|发错|寄错|refund|return|invoice|broken|damaged/;

const thanks = /谢|感恩|辛苦了|thank|thx/;
const asking = /[?？吗呢么]|什么|怎么|多久|几|哪|没|不|催|when|where|why|how|not|can /;

/** Thanks that ask nothing want no explanation, whatever they are for: 快递收到了，谢谢. */
const onlyThanks = (said: string): boolean => thanks.test(said) && !asking.test(said);

/**
 * Whether a buyer's lines may be about what an incident of this kind stops.
 * @param intent what the buyer wants, where that is sure; null: their words alone decide
 */
export function touches(kind: IncidentKind, text: string, intent: Intent | null): boolean {
  if (intent !== null) return touched[kind].includes(intent);
  const said = fold(text);
  if (onlyThanks(said)) return false;
  if (kind === 'system' && desk.test(said)) return true;
  return parcels.test(said) && !elsewhere.test(said);
}

/**
 * The explanations to put before every other answer: templates of an incident that is switched on, where the question
 * is about what it stops, or, as long as no other want is sure, matches the template itself. At most three, the best
 * match first.
 * @param question the buyer's lines as they are ranked, never a nod; `intent`: what they want, where that is sure
 * @param templates those that may be offered here at all
 * @param match how well a template answers the question; 0: not
 */
export function incidentsFirst<T extends Pick<Template, 'fit' | 'order'>>(
  { text, intent }: { text: string; intent: Intent | null },
  templates: Iterable<T>,
  { incidents }: Pick<FitMoment, 'incidents'>,
  match: (template: T) => number,
): T[] {
  if (incidents.length === 0 || intent === 'thanks_closing' || onlyThanks(fold(text))) return [];
  const isOpen = intent === null || intent === 'other';
  const stopped = new Set(incidents.filter((kind) => touches(kind, text, intent)));
  return [...templates]
    .filter((template) => {
      const { incident } = template.fit;
      if (incident === undefined || !incidents.includes(incident)) return false;
      return stopped.has(incident) || (isOpen && match(template) > 0);
    })
    .sort((one, other) => match(other) - match(one) || one.order - other.order)
    .slice(0, mostIncidents);
}
