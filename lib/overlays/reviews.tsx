import { batch, computed, effect } from '@preact/signals';
import { MarkCard } from '@/components/reviews/MarkCard';
import { ReviewChips } from '@/components/reviews/ReviewChips';
import { ReviewsBar } from '@/components/reviews/ReviewsBar';
import css from '@/components/reviews/reviews.css?inline';
import layer from '@/components/ui/row-layer.css?inline';
import sentence from '@/components/ui/sentence-form.css?inline';
import type { Place } from '@/lib/messages/protocol';
import { findFirst } from '@/lib/page/find';
import { type ReviewRow, readReviews } from '@/lib/page/readers/reviews';
import { readingAt, utcOffsetAt } from '@/lib/page/site-clock';
import { watchList } from '@/lib/page/watch-list';
import { holdFocus } from './focus';
import { defineOverlay, type OverlayContext } from './overlay';
import { createReviewsActions } from './reviews-actions';
import { createReviewsJudge } from './reviews-judge';
import { jumpTo } from './reviews-jump';
import { createReviewMarks } from './reviews-marks';
import { createReviewsPlaces } from './reviews-place';
import { barOf, chipsOf, createReviewsState, markCardOf } from './reviews-state';
import { tickWhileVisible } from './tick';

/** Marks in reviews that hurt, chips at their rows, and a bar that counts, filters, sorts and prepares first words. */
export const reviewsOverlay = defineOverlay({ name: 'reviews', page: 'reviews', start });

function start(context: OverlayContext<'reviews'>): void {
  const { doc, root, backend, settings, profile, page, sayProblem, signal } = context;
  const words = computed(() => context.words('reviews'));
  const state = createReviewsState(settings.peek().folded);
  const place: Place = { site: profile.id, shop: context.shop, conversation: null };
  /** The reviews on the page, in the page's order. */
  let rows: ReadonlyMap<string, ReviewRow> = new Map();
  /** What had the focus before the bar took it. */
  let before: HTMLElement | null = null;
  /** What had it before a mark's card took it. */
  let opener: HTMLElement | null = null;
  /** What had it before the card of an opening line took it. */
  let asker: HTMLElement | null = null;

  const judge = createReviewsJudge({ state, backend, place, sayProblem, signal });
  const barTop = () =>
    root.shadow.querySelector('[data-cm="reviews"]')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const marks = createReviewMarks({ doc, state, rows: () => rows, barTop, signal });
  const actions = createReviewsActions({
    state,
    backend,
    place,
    sayProblem,
    sayGone: () => words.peek()('gone'),
    jump: (key) => jumpTo(rows.get(key)?.element, barTop()),
    showMark: marks.show,
    enterMark: () => {
      opener = root.shadow.activeElement as HTMLElement | null;
      requestAnimationFrame(() => focusCard(root.shadow));
    },
    leaveMark: () => opener?.isConnected && opener.focus({ preventScroll: true }),
    keepMark: marks.keep,
    enterOpening: () => {
      asker = root.shadow.activeElement as HTMLElement | null;
    },
    leaveOpening: () => {
      if (asker?.isConnected) asker.focus({ preventScroll: true });
      else focusBar(root.shadow);
    },
    holdFocus: () => {
      const keep = holdFocus(root.shadow);
      return () => keep(() => root.shadow.querySelector<HTMLElement>('[data-cm="list"]'));
    },
    leave: () => {
      (root.shadow.activeElement as HTMLElement | null)?.blur();
      if (before?.isConnected) before.focus();
      before = null;
    },
    fold: (folded) => {
      state.collapsed.value = folded;
      void backend.call('bar.folded', { site: profile.id, page: 'reviews', folded });
    },
    signal,
  });

  const places = createReviewsPlaces({ doc, state, rows: () => rows, words: () => words.peek(), signal });

  const utcOffset = utcOffsetAt(profile, context.now());
  watchList(
    doc,
    () => readReviews(doc, page, readingAt(profile, context.now())),
    ({ facts, missing }) =>
      batch(() => {
        rows = new Map(facts.map((row) => [row.review.key, row]));
        const reviews = facts.map(({ review }) => review);
        if (isOther(reviews, state.reviews.peek()))
          state.reviews.value = new Map(reviews.map((review) => [review.key, review]));
        state.unread.value = reviews.filter(
          ({ text, followUp }) => text === null && followUp === null,
        ).length;
        judge.tell(reviews);
        state.present.value = facts.length > 0 || findFirst(doc, page.list) !== null;
        if (facts.length === 0 && missing.length > 0) state.phase.value = 'cantRead';
        else if (judge.isIdle()) state.phase.value = 'ready';
        marks.paint();
        places.changed();
      }),
    { signal },
  );
  signal.addEventListener('abort', state.findings.subscribe(marks.paint), { once: true });
  // An open card goes with its words.
  signal.addEventListener('abort', state.boxes.subscribe(marks.settle), { once: true });
  // Another tab may have folded the bar, or the rules may have changed.
  let known = settings.peek();
  const unfollow = effect(() => {
    const next = settings.value;
    if (next === known) return;
    if (next.folded !== known.folded) state.collapsed.value = next.folded;
    else judge.tellAgain(state.reviews.peek().values());
    known = next;
  });
  signal.addEventListener('abort', unfollow, { once: true });
  tickWhileVisible(
    doc,
    () =>
      batch(() => {
        judge.retry();
        places.settle();
      }),
    signal,
  );

  context.onCommand(
    'focus-dock',
    () => {
      if (root.shadow.activeElement === null) before = doc.activeElement as HTMLElement | null;
      state.collapsed.value = false;
      requestAnimationFrame(() => focusBar(root.shadow));
    },
    signal,
  );

  const chips = chipsOf(state);
  const bar = barOf(state, utcOffset);
  const card = markCardOf(state);
  const viewport = () => ({
    width: doc.documentElement.clientWidth,
    height: doc.defaultView?.innerHeight ?? 0,
  });
  root.draw(
    () =>
      state.present.value && (
        <>
          <ReviewsBar view={bar.value} actions={actions} t={words.value} />
          <ReviewChips view={chips.value} busy={state.busy.value} actions={actions} t={words.value} />
          {card.value && (
            <MarkCard card={card.value} viewport={viewport()} actions={actions} t={words.value} />
          )}
        </>
      ),
    layer + sentence + css,
    signal,
  );
}

function isOther(reviews: readonly ReviewRow['review'][], before: ReadonlyMap<string, unknown>): boolean {
  return JSON.stringify(reviews) !== JSON.stringify([...before.values()]);
}

function focusBar(shadow: ShadowRoot): void {
  const bar = shadow.querySelector<HTMLElement>('[data-cm="reviews"]');
  const button = bar?.querySelector<HTMLElement>('.cm-rv-actions button');
  (button ?? bar)?.focus();
}

function focusCard(shadow: ShadowRoot): void {
  const card = shadow.querySelector<HTMLElement>('[data-cm="mark-card"]');
  (card?.querySelector<HTMLElement>('[data-cm="next-mark"]') ?? card?.querySelector('button'))?.focus();
}
