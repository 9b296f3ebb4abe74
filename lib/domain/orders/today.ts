import type { UnpaidDue } from '../today/due';
import type { Reminded } from './finding';
import { groupOrders } from './group';
import type { OrderFact } from './merge';
import { dueFrom } from './unpaid';

/** An order that was unpaid when it was last seen, and how often its buyer was reminded. */
export type WaitingOrder = { fact: OrderFact; reminded: readonly Reminded[] };

/** Older sightings are told in the past tense. */
const freshMinutes = 10;

/** Who has not looked at an order for so long finds it closed by the marketplace: no work any more. */
export const keptWaitingDays = 3;

/** When the order's reminder is due, in milliseconds since 1970; NaN where its time is not known. */
export const dueAt = ({ fact }: WaitingOrder, minutes: number): number =>
  dueFrom(Date.parse(fact.orderedAt ?? ''), minutes);

/** Orders that wait for their first reminder: what has been reminded is no work until the buyer answers. */
export const unreminded = (orders: readonly WaitingOrder[]): WaitingOrder[] =>
  orders.filter(({ reminded }) => reminded.length === 0);

/** Unreminded orders that are due now. */
export const dueNow = (orders: readonly WaitingOrder[], now: Date, minutes: number): WaitingOrder[] =>
  unreminded(orders).filter((order) => dueAt(order, minutes) <= now.getTime());

/**
 * The lines of 今日: what was seen due, one line a page for what was seen in the last ten minutes and one for what was
 * seen before, each with the earliest time of its sightings. Fresh lines first, then the larger ones.
 */
export function listDue(orders: readonly WaitingOrder[], now: Date, rule: { minutes: number }): UnpaidDue[] {
  const lines = groupOrders(dueNow(orders, now, rule.minutes), ({ fact }) =>
    JSON.stringify([fact.site, fact.shop, fact.page, isStale(fact.seenAt, now)]),
  );
  return [...lines.values()]
    .flatMap((line) => lineOf(line, now))
    .sort((one, other) => Number(one.stale) - Number(other.stale) || other.orders - one.orders);
}

/** A time ahead of the clock tells that the clock was set back, and nothing about how fresh the sighting is. */
export const isStale = (seenAt: string, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(seenAt)) > freshMinutes * 60_000;

/** The earliest of some ISO times, whatever their offsets; empty of none. */
export const earliest = (times: readonly string[]): string =>
  times.reduce((one, other) => (one !== '' && Date.parse(one) <= Date.parse(other) ? one : other), '');

function lineOf(line: readonly WaitingOrder[], now: Date): UnpaidDue[] {
  const facts = line.map(({ fact }) => fact);
  const [first] = facts;
  if (!first) return [];
  const seenAt = earliest(facts.map((fact) => fact.seenAt));
  return [
    {
      kind: 'unpaid',
      site: first.site,
      shop: first.shop,
      page: first.page,
      orders: facts.length,
      amount: sumOf(facts),
      oldestOrderedAt: earliest(facts.flatMap(({ orderedAt }) => orderedAt ?? [])),
      seenAt,
      stale: isStale(seenAt, now),
    },
  ];
}

/** Null where one amount could not be read, or currencies differ: a sum that leaves some out would be wrong. */
function sumOf(facts: readonly OrderFact[]): UnpaidDue['amount'] {
  const currency = facts[0]?.amount?.currency;
  if (currency === undefined) return null;
  let cents = 0;
  for (const { amount } of facts) {
    if (amount?.currency !== currency) return null;
    cents += Math.round(amount.value * 100);
  }
  return { value: cents / 100, currency };
}
