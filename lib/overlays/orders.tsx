import { batch, computed } from '@preact/signals';
import { OrderFlags } from '@/components/orders/OrderFlags';
import { OrdersBar } from '@/components/orders/OrdersBar';
import css from '@/components/orders/orders.css?inline';
import type { Spot } from '@/components/orders/view';
import type { Place } from '@/lib/messages/protocol';
import { watchRows } from '@/lib/page/place';
import { createRowEdges } from '@/lib/page/row-edge';
import { windowOf } from '@/lib/page/rows-place';
import { type OrdersNews, watchOrders } from '@/lib/page/watch-orders';
import { createOrdersActions } from './orders-actions';
import { createOrdersJudge } from './orders-judge';
import { barOf, createOrdersState, flagsOf } from './orders-state';
import { defineOverlay, type OverlayContext } from './overlay';
import { tickWhileVisible } from './tick';

/** Flags on orders that wait for money too long, and a bar that counts them and prepares reminders. */
export const ordersOverlay = defineOverlay({ name: 'orders', page: 'orders', start });

/** A chip with the rule in it and one without; wider in English. */
const chip = { height: 22, wide: { zh: 340, en: 400 }, narrow: { zh: 220, en: 260 } };
/** Below this a row has no room for the rule beside its own words. */
const wideRow = 760;

function start(context: OverlayContext<'orders'>): void {
  const { doc, root, backend, settings, profile, signal } = context;
  const words = computed(() => context.words('orders'));
  const state = createOrdersState(context.now());
  const place: Place = { site: profile.id, shop: context.shop, conversation: null };
  const edges = createRowEdges();
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
    jump: (orderId) => elements.get(orderId)?.scrollIntoView({ block: 'center' }),
    leave: () => {
      (root.shadow.activeElement as HTMLElement | null)?.blur();
      if (before?.isConnected) before.focus();
      before = null;
    },
    fold: (collapsed) => {
      state.collapsed.value = collapsed;
    },
    signal,
  });

  const showPhase = ({ facts, missing, isWhole }: OrdersNews) => {
    if (facts.length === 0 && missing.length > 0) state.phase.value = 'cantRead';
    else if (isWhole && judge.isIdle()) state.phase.value = 'ready';
  };

  /** Where each chip stands; rows whose edge is covered get none. */
  const settle = () => {
    const size = settings.peek().language === 'en' ? 'en' : 'zh';
    const spots = new Map<string, Spot>();
    const seen = list && doc.defaultView ? windowOf(list, doc.defaultView) : null;
    for (const [orderId, box] of state.boxes.peek()) {
      const row = state.findings.peek().has(orderId) ? elements.get(orderId) : undefined;
      if (!row || !seen) continue;
      // A page wider than the window has its rows' right ends out of sight.
      const width = Math.min(box.left + box.width, seen.right) - box.left;
      const narrow = width < wideRow;
      const corner = edges.find(
        row,
        { ...box, width },
        {
          width: chip[narrow ? 'narrow' : 'wide'][size],
          height: chip.height,
        },
      );
      if (corner) {
        const right = doc.documentElement.clientWidth - corner.x;
        spots.set(orderId, { right, top: corner.y, narrow });
      }
    }
    state.spots.value = spots;
    state.area.value = seen && {
      left: seen.left,
      top: seen.top,
      width: seen.right - seen.left,
      height: seen.bottom - seen.top,
    };
  };

  const replace = watchRows(
    () => [...elements].map(([key, element]) => ({ key, element })),
    (boxes) =>
      batch(() => {
        state.boxes.value = boxes;
        settle();
      }),
    { signal, doc },
  );

  const { utcOffset, currency } = profile;
  watchOrders(
    doc,
    context.page,
    () => ({ now: new Date(context.now()), utcOffset, currency }),
    (news) =>
      batch(() => {
        elements = new Map(news.facts.map(({ order, element }) => [order.orderId, element]));
        edges.forget();
        const before = [...state.orders.peek().keys()].join();
        state.orders.value = new Map(news.facts.map(({ order }) => [order.orderId, order]));
        const changed = judge.tell(news.changed.map(({ order }) => order));
        if (changed || [...state.orders.peek().keys()].join() !== before)
          state.changedAt.value = context.now();
        list = news.list;
        state.present.value = list !== null;
        showPhase(news);
        replace();
      }),
    { signal },
  );
  // Findings that came after the boxes need a place, too. Any setting may be the rule's: the hour, the statuses.
  const unplace = state.findings.subscribe(settle);
  let first = true;
  const unfollow = settings.subscribe(() => {
    if (!first) judge.tellAgain(state.orders.peek().values());
    first = false;
  });
  signal.addEventListener('abort', unplace, { once: true });
  signal.addEventListener('abort', unfollow, { once: true });
  tickWhileVisible(
    doc,
    () =>
      batch(() => {
        state.now.value = context.now();
        judge.retry();
        settle();
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

  const flags = flagsOf(state, profile.utcOffset);
  const bar = barOf(state, profile.utcOffset);
  root.draw(
    () =>
      state.present.value && (
        <>
          <OrdersBar view={bar.value} actions={actions} t={words.value} />
          <OrderFlags flags={flags.value} busy={state.busy.value} actions={actions} t={words.value} />
        </>
      ),
    css,
    signal,
  );
}

function focusBar(shadow: ShadowRoot): void {
  const bar = shadow.querySelector<HTMLElement>('[data-cm="orders"]');
  const button = bar?.querySelector<HTMLElement>('.cm-orders-actions button:not(:disabled)');
  (button ?? bar)?.focus();
}
