import { countOrder } from '@/lib/domain/orders/counted';
import type { ListedOrder } from '@/lib/domain/orders/facts';
import type { OrdersJudgement, Reminded } from '@/lib/domain/orders/finding';
import { isSettled, type OrderFact } from '@/lib/domain/orders/merge';
import { chooseReminder, mostReminders, reminderValues } from '@/lib/domain/orders/reminder';
import { findUnpaid, waitingStatuses } from '@/lib/domain/orders/unpaid';
import { fail, ok } from '@/lib/domain/result';
import { shopName } from '@/lib/domain/settings/shops';
import { shopDate } from '@/lib/domain/templates/fits';
import { fillTemplate } from '@/lib/domain/templates/variables';
import { textFor, variantKey } from '@/lib/domain/templates/variants';
import type { Place } from '@/lib/messages/protocol';
import type { Caller, Handlers } from '@/lib/messages/server';
import { flagOrders, noteOrders, readFact } from '@/lib/store/orders';
import { countRecovered, readReminders, recordReminder } from '@/lib/store/reminders';
import { type Context, openLibrary, settingsIn } from '../context';
import { utcOffsetOf } from '../site-clock';

/** Which orders wait for their payment, and the reminder for one. */
export function orderHandlers(context: Context) {
  const judge = async (
    orders: readonly ListedOrder[],
    reminded: ReadonlyMap<string, readonly Reminded[]>,
    { site }: Place,
    { world, now }: Caller,
  ): Promise<OrdersJudgement> => {
    const [{ unpaidMinutes }, recovered] = await Promise.all([
      settingsIn(context, world),
      countRecovered(await context.store(world), site, now),
    ]);
    const rule = { minutes: unpaidMinutes, statuses: waitingStatuses };
    return { findings: findUnpaid(orders, now, rule, reminded), minutes: unpaidMinutes, recovered };
  };

  const counting = async (world: Caller['world']) => {
    const { unpaidWords: counted, notUnpaidWords: notCounted } = await settingsIn(context, world);
    return <Shown extends ListedOrder>(order: Shown) => countOrder(order, { counted, notCounted });
  };

  const dueChanged = ({ world }: Caller) => {
    if (world === 'shop') context.dueChanged();
  };

  return {
    async 'orders.judge'({ place, orders: shown }, caller) {
      const [store, count] = await Promise.all([context.store(caller.world), counting(caller.world)]);
      const orders = shown.flatMap((order) => count(order) ?? []);
      const { site, shop } = place;
      const [noted, reminded] = await Promise.all([
        noteOrders(store, { site, shop, orders, page: caller.page, now: caller.now }),
        readReminders(
          store,
          place,
          orders.map(({ orderId }) => orderId),
        ),
      ]);
      dueChanged(caller);
      // Flags are worth more than the memory of them: a full disk takes only 今日.
      const facts = noted.ok ? noted.value : new Map<string, OrderFact>();
      const open = orders.filter(({ orderId }) => {
        const fact = facts.get(orderId);
        return !fact || !isSettled(fact);
      });
      const judged = await judge(open, reminded, place, caller);
      const overdue = judged.findings.flatMap((finding) => {
        if (finding.kind !== 'unpaid' || Date.parse(finding.from) > caller.now.getTime()) return [];
        const fact = facts.get(finding.orderId);
        return fact && fact.flaggedAt === undefined ? [finding] : [];
      });
      context.aside('flagged orders', () =>
        flagOrders(store, { site, shop, orders: overdue, now: caller.now }),
      );
      return ok(judged);
    },
    async 'reminders.prepare'({ place, order: shown }, caller) {
      const { world, now } = caller;
      const order = (await counting(world))(shown);
      if (!order) return fail('order.notUnpaid');
      const opened = await openLibrary(context, world, now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const [{ unpaidMinutes, agentName, shops }, reminders, fact] = await Promise.all([
        settingsIn(context, world),
        readReminders(store, place, [order.orderId]),
        readFact(store, place, order.orderId),
      ]);
      const rule = { minutes: unpaidMinutes, statuses: waitingStatuses };
      const [finding] = findUnpaid([order], now, rule, reminders);
      if (finding?.kind !== 'unpaid' || (fact && isSettled(fact))) return fail('order.notUnpaid');
      if (finding.reminded.length >= mostReminders) return fail('order.remindedEnough');
      const utcOffset = utcOffsetOf(place.site, now);
      const template = chooseReminder(library.templates.values(), finding.reminded, {
        shop: place.shop,
        date: shopDate(now, utcOffset),
      });
      if (!template) return fail('template.notFound');
      const at = { now, utcOffset, agentName, shop: shopName(shops, place.shop) };
      return ok({
        template: template.id,
        title: template.title,
        ...fillTemplate(textFor(template, order.orderId), reminderValues(order, at)),
        reasons: [{ kind: 'order', status: order.status }],
      });
    },
    async 'reminders.done'({ place, orderId, template: id, how }, caller) {
      const opened = await openLibrary(context, caller.world, caller.now);
      if (!opened.ok) return opened;
      const { store, library } = opened.value;
      const template = library.templates.get(id);
      if (!template) return fail('template.notFound');
      const variant = variantKey(textFor(template, orderId));
      const { site, shop } = place;
      const reminder = { site, shop, orderId, template: id, how, variant };
      const reminded = await recordReminder(store, reminder, caller.now);
      if (!reminded.ok) return reminded;
      dueChanged(caller);
      const fact = await readFact(store, place, orderId);
      return ok(await judge(fact ? [fact] : [], new Map([[orderId, reminded.value]]), place, caller));
    },
  } satisfies Partial<Handlers>;
}
