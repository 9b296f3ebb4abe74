import type { Severity } from '../wording/mark';
import type { ListedOrder } from './facts';
import type { OrderFinding, Reminded } from './finding';
import { isSettled } from './merge';
import { mostReminders } from './reminder';
import type { OrderStatus } from './status';

/** `minutes` after the order a reminder is due; `statuses` that count as waiting for payment. */
export type UnpaidRule = { minutes: number; statuses: readonly OrderStatus[] };

type Unpaid = Extract<OrderFinding, { kind: 'unpaid' }>;
type UnreadField = Extract<OrderFinding, { kind: 'cantRead' }>['fields'][number];

const unpaidRule = 'unpaid.over';

/** The only state in which nobody has paid and somebody still may. */
export const waitingStatuses: readonly OrderStatus[] = ['unpaid'];

/**
 * Which orders wait for their payment, in the order given; `from` is when the reminder is due and may lie ahead. An
 * order whose status or time can't be read is found as that; a paid, dispatched or closed one is not found.
 * @param reminded by order id, oldest first
 */
export function findUnpaid(
  orders: readonly ListedOrder[],
  now: Date,
  rule: UnpaidRule,
  reminded: ReadonlyMap<string, readonly Reminded[]>,
): OrderFinding[] {
  return orders.flatMap((order): OrderFinding[] => {
    // No setting makes an order wait that is paid, or over.
    if (isSettled(order)) return [];
    const ordered = order.orderedAt === null ? Number.NaN : Date.parse(order.orderedAt);
    const fields: UnreadField[] = [];
    if (!Number.isFinite(ordered)) fields.push('orderedAt');
    if (order.status === 'unknown') fields.push('status');
    const { orderId, statusText, amount } = order;
    if (fields.length > 0) return [{ kind: 'cantRead', orderId, rule: unpaidRule, fields, statusText }];
    if (!rule.statuses.includes(order.status)) return [];
    const from = dueFrom(ordered, rule.minutes);
    const earlier = [...(reminded.get(orderId) ?? [])];
    const finding: Unpaid = {
      kind: 'unpaid',
      orderId,
      rule: unpaidRule,
      severity: severityOf(from, now, earlier.length),
      orderedAt: order.orderedAt ?? '',
      from: new Date(from).toISOString(),
      amount,
      statusText,
      reminded: earlier,
    };
    return [finding];
  });
}

/** When a reminder is due, in milliseconds since 1970. */
export const dueFrom = (ordered: number, minutes: number): number => ordered + minutes * 60_000;

/** Where all reminders are used up there is nothing left to do but to wait. */
function severityOf(from: number, now: Date, reminders: number): Severity {
  if (reminders >= mostReminders) return 'info';
  return now.getTime() < from ? 'hint' : 'warn';
}
