import { batch, computed } from '@preact/signals';
import { OrderFlags } from '@/components/orders/OrderFlags';
import { OrdersBar } from '@/components/orders/OrdersBar';
import css from '@/components/orders/orders.css?inline';
import layer from '@/components/ui/row-layer.css?inline';
import sentence from '@/components/ui/sentence-form.css?inline';
import type { Place } from '@/lib/messages/protocol';
import { readingAt, utcOffsetAt } from '@/lib/page/site-clock';
import { type OrdersNews, watchOrders } from '@/lib/page/watch-orders';
import { createOrdersActions } from './orders-actions';
import { createOrdersJudge } from './orders-judge';
import { createOrdersPlaces } from './orders-place';
import { barOf, createOrdersState, flagsOf } from './orders-state';
import { defineOverlay, type OverlayContext } from './overlay';
import { tickWhileVisible } from './tick';

/** Flags on orders that wait for money too long, and a bar that counts them and prepares reminders. */
export const ordersOverlay = defineOverlay({ name: 'orders', page: 'orders', start });

function start(context: OverlayContext<'orders'>): void {
  const { doc, root, backend, settings, profile, signal } = context;
  const words = computed(() => context.words('orders'));
  const state = createOrdersState(context.now());
  state.collapsed.value = settings.peek().folded;
  const place: Place = { site: profile.id, shop: context.shop, conversation: null };
  /** The rows on the page by their orders, in the page's order. */
  let elements: ReadonlyMap<string, HTMLElement> = new Map();
  let list: HTMLElement | null = null;
  /** What had the focus before the bar took it. */
  let before: HTMLElement | null = null;

  const judge = createOrdersJudge({ state, backend, place, sayProblem: context.sayProblem, signal });
  const actions = createOrdersActions({
    state,
    backend,
    place,
    take: judge.take,
    sayProblem: context.sayProblem,
    sayGone: () => words.peek()('gone'),
    read: (orderId) => shown.read(orderId),
    jump: (orderId) => elements.get(orderId)?.scrollIntoView({ block: 'center' }),
    leave: () => {
      (root.shadow.activeElement as HTMLElement | null)?.blur();
      if (before?.isConnected) before.focus();
      before = null;
    },
    fold: (folded) => {
      state.collapsed.value = folded;
      void backend.call('bar.folded', { site: profile.id, page: 'orders', folded });
    },
    signal,
  });

  const showPhase = ({ facts, missing, isWhole }: OrdersNews) => {
    if (facts.length === 0 && missing.length > 0) state.phase.value = 'cantRead';
    else if (isWhole && judge.isIdle()) state.phase.value = 'ready';
  };

  const places = createOrdersPlaces({
    doc,
    state,
    elements: () => elements,
    list: () => list,
    isEnglish: () => settings.peek().language === 'en',
    signal,
  });

  const utcOffset = utcOffsetAt(profile, context.now());
  const shown = watchOrders(
    doc,
    context.page,
    () => readingAt(profile, context.now()),
    (news) =>
      batch(() => {
        elements = new Map(news.facts.map(({ order, element }) => [order.orderId, element]));
        const before = state.orders.peek();
        state.orders.value = new Map(news.facts.map(({ order }) => [order.orderId, order]));
        const changed = judge.tell(news.changed.map(({ order }) => order));
        if (changed || !haveSameKeys(before, elements)) state.changedAt.value = context.now();
        list = news.list;
        state.present.value = list !== null;
        showPhase(news);
        places.changed(news.changed.map(({ element }) => element));
      }),
    { signal },
  );
  // Another tab may have folded the bar. Any other setting may be the rule's: the hour, the statuses.
  let known = settings.peek();
  const unfollow = settings.subscribe((next) => {
    if (next === known) return;
    if (next.folded !== known.folded) state.collapsed.value = next.folded;
    else judge.tellAgain(state.orders.peek().values());
    known = next;
  });
  signal.addEventListener('abort', unfollow, { once: true });
  tickWhileVisible(
    doc,
    () =>
      batch(() => {
        state.now.value = context.now();
        judge.retry();
        places.settle();
      }),
    signal,
  );

  context.onCommand(
    'focus-dock',
    () => {
      before = doc.activeElement as HTMLElement | null;
      state.collapsed.value = false;
      requestAnimationFrame(() => focusBar(root.shadow));
    },
    signal,
  );

  const flags = flagsOf(state, utcOffset);
  const bar = barOf(state, utcOffset);
  root.draw(
    () =>
      state.present.value && (
        <>
          <OrdersBar view={bar.value} actions={actions} t={words.value} />
          <OrderFlags flags={flags.value} busy={state.busy.value} actions={actions} t={words.value} />
        </>
      ),
    layer + sentence + css,
    signal,
  );
}

/** The same orders in the same order. */
function haveSameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const others = b.keys();
  for (const key of a.keys()) if (key !== others.next().value) return false;
  return a.size === b.size;
}

function focusBar(shadow: ShadowRoot): void {
  const bar = shadow.querySelector<HTMLElement>('[data-cm="orders"]');
  const button = bar?.querySelector<HTMLElement>('.cm-orders-actions button:not(:disabled)');
  (button ?? bar)?.focus();
}
