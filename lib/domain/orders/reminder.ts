import { isForLevel, outsideDates } from '../templates/fits';
import type { Template } from '../templates/template';
import { type VariableValues, variableValues } from '../templates/variables';
import type { Order } from './facts';
import type { Reminded } from './finding';
import type { OrderStatus } from './status';

/** A reminder is a courtesy: the second is the last one. */
export const mostReminders = 2;

/** Copying and inserting one text within this time, in milliseconds, is one reminder. */
const oneReminder = 60_000;

/** States that only a paid order comes to. */
const paid: ReadonlySet<OrderStatus> = new Set(['paid', 'dispatched', 'done', 'refunding']);

const starters = ['unpaid.first', 'unpaid.second'] as const;

/**
 * The template of the next reminder: ours for the first and the second; where the person removed that one, the first of
 * theirs that is meant for this moment and was not sent to this buyer before.
 * @param templates the library, live or not, in any order; `date`: today in the shop, outside whose dates none is chosen
 * @returns null where none is left
 */
export function chooseReminder(
  templates: Iterable<Template>,
  reminded: readonly Reminded[],
  { shop, date }: { shop: string; date: string },
): Template | null {
  const live = [...templates].filter(
    (one) =>
      one.removedAt === null &&
      (one.shop === '' || one.shop === shop) &&
      // A list of orders shows nobody's level.
      isForLevel(one.fit, null) &&
      outsideDates(one.fit, date) === null,
  );
  const ours = live.find(({ id }) => id === starters[reminded.length]);
  if (ours) return ours;
  const sent = new Set(reminded.map(({ template }) => template));
  const meant = live.filter(({ id, fit }) => fit.moment === 'unpaid' && !sent.has(id));
  return meant.sort((one, other) => one.order - other.order)[0] ?? null;
}

/**
 * What an order fills in a template. Of several items none is named: the sentence speaks of one. A masked name
 * (小**鹿) is no name. `utcOffset` minutes east of UTC in which the page writes.
 */
export function reminderValues(
  order: Order,
  at: { now: Date; utcOffset: number; agentName: string; shop: string },
): VariableValues {
  const [item, ...others] = order.items;
  const only = others.length === 0 ? item : undefined;
  const { orderId, status, statusText, amount, buyer } = order;
  const values = variableValues(
    {
      conversation: { buyer, key: null },
      messages: [],
      composer: 'none',
      order: { orderId, status, statusText, amount, item: only?.title ?? null },
    },
    at,
  );
  return {
    ...values,
    ...(only?.sku && { sku: only.sku }),
    ...(only?.quantity && { quantity: String(only.quantity) }),
  };
}

/** The reminders after another one; the same list where it is told twice. */
export function addReminder(reminded: readonly Reminded[], next: Reminded): readonly Reminded[] {
  const last = reminded.at(-1);
  const again =
    last?.template === next.template && Math.abs(Date.parse(next.at) - Date.parse(last.at)) < oneReminder;
  return again ? reminded : [...reminded, next];
}

/** Whether the page shows an order paid, and not from before the first reminder: only then may it have helped. */
export function wasPaidAfter(
  { status, paidAt }: Pick<Order, 'status' | 'paidAt'>,
  reminded: readonly Reminded[],
): boolean {
  const [first] = reminded;
  if (!first) return false;
  return paidAt === null ? paid.has(status) : Date.parse(paidAt) >= Date.parse(first.at);
}
