import { computed, type ReadonlySignal, signal as reactive } from '@preact/signals';
import type {
  BarView,
  Flag,
  FlagsView,
  ReminderCard,
  Reminders,
  Spot,
  Unpaid,
} from '@/components/orders/view';
import type { ListedOrder } from '@/lib/domain/orders/facts';
import type { OrderFinding } from '@/lib/domain/orders/finding';
import type { Box } from '@/lib/page/place';

/** Facts older than this are not told in the present tense. Milliseconds. */
const present = 10 * 60_000;
/** A courtesy, said at most this often. */
const mostReminders = 2;
const second = 1000;

/** What the overlay knows, each value on its own so that a change redraws only what shows it. */
export function createOrdersState(now: number) {
  const ticking = reactive(now);
  const orders = reactive<ReadonlyMap<string, ListedOrder>>(new Map());
  const findings = reactive<ReadonlyMap<string, OrderFinding>>(new Map());
  const onPage = computed((): OrderFinding[] =>
    [...orders.value.keys()].flatMap((orderId) => findings.value.get(orderId) ?? []),
  );
  return {
    now: ticking,
    /** The page shows an order list. */
    present: reactive(false),
    phase: reactive<BarView['phase']>('loading'),
    /** The orders on the page now, in the page's order. */
    orders,
    /** What was said of every order seen on this page; a row that scrolled away may come back. */
    findings,
    /** The findings of the orders on the page, in the page's order. */
    onPage,
    /** Those of them whose time has come. */
    due: computed(() =>
      onPage.value.filter(
        (finding): finding is Unpaid => finding.kind === 'unpaid' && timeOf(finding.from) <= ticking.value,
      ),
    ),
    minutes: reactive(60),
    recovered: reactive({ orders: 0, reminded: 0 }),
    /** When the page last showed something new, milliseconds since 1970. */
    changedAt: reactive(now),
    boxes: reactive<ReadonlyMap<string, Box>>(new Map()),
    spots: reactive<ReadonlyMap<string, Spot>>(new Map()),
    area: reactive<Box | null>(null),
    only: reactive(false),
    collapsed: reactive(false),
    current: reactive<string | null>(null),
    card: reactive<ReminderCard | null>(null),
    busy: reactive(false),
    notice: reactive<string | null>(null),
  };
}

export type OrdersState = ReturnType<typeof createOrdersState>;

const times = new Map<string, number>();
const mostTimes = 10_000;

/** A long list asks for the same times every second. Milliseconds since 1970. */
function timeOf(text: string): number {
  const known = times.get(text);
  if (known !== undefined) return known;
  if (times.size >= mostTimes) times.clear();
  const time = Date.parse(text);
  times.set(text, time);
  return time;
}

/** The one that became due last and was not reminded yet: the effect of a reminder fades with the wait. */
export function freshestOf(state: OrdersState): Unpaid | null {
  let freshest: Unpaid | null = null;
  for (const one of state.due.value) {
    if (one.reminded.length > 0) continue;
    if (!freshest || timeOf(one.from) > timeOf(freshest.from)) freshest = one;
  }
  return freshest;
}

/** @param utcOffset minutes east of UTC in which the site writes its times */
export const flagsOf = (state: OrdersState, utcOffset: number): ReadonlySignal<FlagsView> =>
  computed(() => {
    const { value: spots } = state.spots;
    const { value: boxes } = state.boxes;
    const due = new Set(state.due.value.map(({ orderId }) => orderId));
    const flags = state.onPage.value.flatMap((finding): Flag[] => {
      const spot = spots.get(finding.orderId);
      if (!spot || (finding.kind === 'unpaid' && !due.has(finding.orderId))) return [];
      return [flagOf(finding, spot, state, utcOffset)];
    });
    const { value: current } = state.current;
    return {
      flags,
      area: state.area.value,
      dimmed: state.only.value
        ? [...boxes].filter(([orderId]) => !due.has(orderId)).map(([, box]) => box)
        : [],
      current: (current !== null && boxes.get(current)) || null,
    };
  });

function flagOf(finding: OrderFinding, spot: Spot, state: OrdersState, utcOffset: number): Flag {
  const { orderId } = finding;
  if (finding.kind === 'cantRead') return { orderId, spot, kind: 'cantRead', fields: finding.fields };
  return {
    orderId,
    spot,
    kind: 'unpaid',
    // Judged before its time came, it was but a hint.
    severity: finding.severity === 'hint' ? 'warn' : finding.severity,
    age: secondsSince(finding.orderedAt, state.now.value),
    minutes: state.minutes.value,
    reminders: remindersOf(finding.reminded, state.now.value, utcOffset),
  };
}

export const barOf = (state: OrdersState, utcOffset: number): ReadonlySignal<BarView> =>
  computed(() => {
    const due = state.due.value;
    const now = state.now.value;
    const findings = state.onPage.value;
    const ahead = findings
      .flatMap((finding) => (finding.kind === 'unpaid' ? timeOf(finding.from) - now : []))
      .filter((left) => left > 0);
    const old = now - state.changedAt.value > present;
    return {
      phase: state.phase.value,
      collapsed: state.collapsed.value,
      due: due.length,
      minutes: state.minutes.value,
      amounts: sumsOf(due),
      partial: due.some(({ amount }) => amount === null),
      longest: due.length > 0 ? Math.max(...due.map((one) => secondsSince(one.orderedAt, now))) : null,
      next: ahead.length > 0 ? Math.floor(Math.min(...ahead) / second) : null,
      unread: findings.filter(({ kind }) => kind === 'cantRead').length,
      recovered: state.recovered.value,
      readAt: old ? sayTime(state.changedAt.value, now, utcOffset) : null,
      only: state.only.value,
      canPrepare: freshestOf(state) !== null,
      busy: state.busy.value,
      notice: state.notice.value,
      card: state.card.value,
    };
  });

const secondsSince = (time: string, now: number) => Math.max(0, Math.floor((now - timeOf(time)) / second));

function sumsOf(due: readonly Unpaid[]): NonNullable<Unpaid['amount']>[] {
  const sums = new Map<string, number>();
  for (const { amount } of due) {
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.value);
  }
  return [...sums].map(([currency, value]) => ({ value, currency }));
}

function remindersOf(reminded: Unpaid['reminded'], now: number, utcOffset: number): Reminders | null {
  const last = reminded.at(-1);
  if (!last) return null;
  return {
    times: reminded.length,
    at: sayTime(Date.parse(last.at), now, utcOffset),
    enough: reminded.length >= mostReminders,
  };
}

/** HH:mm in the site's own time, as the rows beside it are written; with its day where that is another. */
function sayTime(at: number, now: number, utcOffset: number): string {
  const local = (time: number) => new Date(time + utcOffset * 60_000).toISOString();
  const [then, today] = [local(at), local(now)];
  const clock = then.slice(11, 16);
  return then.slice(0, 10) === today.slice(0, 10) ? clock : `${then.slice(5, 10)} ${clock}`;
}
