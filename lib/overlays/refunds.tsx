import { batch, computed } from '@preact/signals';
import { ClaimLayer } from '@/components/refunds/ClaimLayer';
import { RefundCard } from '@/components/refunds/RefundCard';
import { RefundsBar } from '@/components/refunds/RefundsBar';
import css from '@/components/refunds/refunds.css?inline';
import layer from '@/components/ui/row-layer.css?inline';
import sentence from '@/components/ui/sentence-form.css?inline';
import type { Place } from '@/lib/messages/protocol';
import { isDetail, type RefundRow, readRefunds } from '@/lib/page/readers/refunds';
import type { Reading } from '@/lib/page/reading';
import { readingAt, utcOffsetAt } from '@/lib/page/site-clock';
import { watchList } from '@/lib/page/watch-list';
import { holdFocus } from './focus';
import { defineOverlay, type OverlayContext } from './overlay';
import { createRefundsActions } from './refunds-actions';
import { createRefundsJudge } from './refunds-judge';
import { createRefundsPlaces } from './refunds-place';
import { barOf, cardOf, chipsOf, createRefundsState } from './refunds-state';
import { tickWhileVisible } from './tick';

/** Chips on claims with what to do about each, a card that leads through its checklist, and a bar that counts those that wait. */
export const refundsOverlay = defineOverlay({ name: 'refunds', page: 'refunds', start });

const firstButton = '.cm-claims-actions button:not(:disabled), footer button:not(:disabled)';

function start(context: OverlayContext<'refunds'>): void {
  const { doc, root, backend, settings, profile, page, signal } = context;
  const words = computed(() => context.words('refunds'));
  const state = createRefundsState(context.now());
  state.collapsed.value = settings.peek().folded;
  const place: Place = { site: profile.id, shop: context.shop, conversation: null };
  let elements: ReadonlyMap<string, HTMLElement> = new Map();
  /** What had the focus before our layer took it. */
  let before: HTMLElement | null = null;

  const places = createRefundsPlaces({
    doc,
    state,
    elements: () => elements,
    isEnglish: () => settings.peek().language === 'en',
    signal,
  });
  const { sayProblem, now } = context;
  const judge = createRefundsJudge({ state, backend, place, now, sayProblem, signal });
  const inRoot = (css: string) => root.shadow.querySelector<HTMLElement>(css);
  const actions = createRefundsActions({
    state,
    backend,
    place,
    setCase: judge.setCase,
    sayProblem,
    sayGone: () => words.peek()('gone'),
    jump: (key) => elements.get(key)?.scrollIntoView({ block: 'center' }),
    placeCard: places.place,
    focusChip: (key) => inRoot(`[data-cm="claim"][data-key="${CSS.escape(key)}"]`)?.focus(),
    holdFocus: () => {
      const keep = holdFocus(root.shadow);
      const card = () => inRoot('[data-cm="refund-card"]');
      return () => keep(() => card()?.querySelector<HTMLElement>('.cm-refund-primary') ?? card());
    },
    leave: () => {
      (root.shadow.activeElement as HTMLElement | null)?.blur();
      if (before?.isConnected) before.focus();
      before = null;
    },
    fold: (folded) => {
      state.collapsed.value = folded;
      void backend.call('bar.folded', { site: profile.id, page: 'refunds', folded });
    },
    signal,
  });

  const utcOffset = utcOffsetAt(profile, context.now());
  const { address } = context;
  const take = ({ facts, missing }: Reading<RefundRow[]>) =>
    batch(() => {
      elements = new Map(facts.map(({ refund, element }) => [refund.key, element]));
      state.isWhole.value = isDetail(page, address());
      state.refunds.value = new Map(facts.map(({ refund }) => [refund.key, refund]));
      state.changedAt.value = context.now();
      judge.tell(facts.map(({ refund }) => refund));
      if (facts.length === 0 && (missing.length > 0 || state.isWhole.peek())) state.phase.value = 'cantRead';
      else if (judge.isIdle()) state.phase.value = 'ready';
      else if (state.phase.peek() === 'cantRead') state.phase.value = 'loading';
      places.changed();
    });
  watchList(
    doc,
    () => readRefunds(doc, page, { ...readingAt(profile, context.now()), url: address() }),
    take,
    { signal },
  );

  // Findings that came after the boxes need a place, too.
  const unplace = state.findings.subscribe(places.settle);
  // Another tab may have folded the bar; any other setting may change what is said.
  let known = settings.peek();
  const unfollow = settings.subscribe((next) => {
    if (next === known) return;
    if (next.folded !== known.folded) state.collapsed.value = next.folded;
    else judge.tellAgain(state.refunds.peek().values());
    known = next;
  });
  signal.addEventListener('abort', unplace, { once: true });
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
  // A case may have been ticked in the popup meanwhile.
  const onBack = () => {
    if (doc.visibilityState === 'visible') judge.tellAgain(state.refunds.peek().values());
  };
  doc.addEventListener('visibilitychange', onBack, { signal });

  context.onCommand(
    'focus-dock',
    () => {
      if (root.shadow.activeElement === null) before = doc.activeElement as HTMLElement | null;
      state.collapsed.value = false;
      requestAnimationFrame(() => {
        const target = inRoot('[data-cm="refund-card"]') ?? inRoot('[data-cm="refunds"]');
        (target?.querySelector<HTMLElement>(firstButton) ?? target)?.focus();
      });
    },
    signal,
  );

  const [chips, card, bar] = [chipsOf(state), cardOf(state), barOf(state, utcOffset)];
  root.draw(
    () => (
      <>
        {bar.value && <RefundsBar view={bar.value} actions={actions} t={words.value} />}
        <ClaimLayer view={chips.value} actions={actions} t={words.value} />
        {card.value && (
          <RefundCard key={card.value.key} card={card.value} actions={actions} t={words.value} />
        )}
      </>
    ),
    layer + sentence + css,
    signal,
  );
}
