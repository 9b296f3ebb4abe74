import { batch, computed, effect } from '@preact/signals';
import { MarkCard } from '@/components/reviews/MarkCard';
import { ReviewChips } from '@/components/reviews/ReviewChips';
import { ReviewsBar } from '@/components/reviews/ReviewsBar';
import css from '@/components/reviews/reviews.css?inline';
import type { Spot } from '@/components/reviews/view';
import type { Place } from '@/lib/messages/protocol';
import { findFirst } from '@/lib/page/find';
import { watchRows } from '@/lib/page/place';
import { type ReviewRow, readReviews } from '@/lib/page/readers/reviews';
import { createRowEdges } from '@/lib/page/row-edge';
import { windowOf } from '@/lib/page/rows-place';
import { watchList } from '@/lib/page/watch-list';
import { defineOverlay, type OverlayContext } from './overlay';
import { createReviewsActions } from './reviews-actions';
import { createReviewsJudge } from './reviews-judge';
import { jumpTo } from './reviews-jump';
import { createReviewMarks } from './reviews-marks';
import { barOf, chipsOf, createReviewsState, laterRow, markCardOf } from './reviews-state';
import { tickWhileVisible } from './tick';

/** Marks in reviews that hurt, chips at their rows, and a bar that counts, filters, sorts and prepares first words. */
export const reviewsOverlay = defineOverlay({ name: 'reviews', page: 'reviews', start });

/** A chip with two causes and one with one; wider in English. */
const chip = { height: 22, wide: { zh: 260, en: 320 }, narrow: { zh: 180, en: 240 } };
/** Below this a row has no room for several causes beside its own words. */
const wideRow = 760;

function start(context: OverlayContext<'reviews'>): void {
  const { doc, root, backend, settings, profile, page, sayProblem, signal } = context;
  const words = computed(() => context.words('reviews'));
  const state = createReviewsState(settings.peek().folded);
  const place: Place = { site: profile.id, shop: context.shop, conversation: null };
  const edges = createRowEdges();
  /** The reviews on the page, in the page's order. */
  let rows: ReadonlyMap<string, ReviewRow> = new Map();
  /** What had the focus before the bar took it. */
  let before: HTMLElement | null = null;
  /** What had it before a mark's card took it. */
  let opener: HTMLElement | null = null;

  const judge = createReviewsJudge({ state, backend, place, sayProblem, signal });
  const marks = createReviewMarks({ doc, state, rows: () => rows, signal });
  const actions = createReviewsActions({
    state,
    backend,
    place,
    sayProblem,
    sayGone: () => words.peek()('gone'),
    jump: (key) => jumpTo(rows.get(key)?.element, root.shadow.querySelector('[data-cm="reviews"]')),
    showMark: marks.show,
    enterMark: () => {
      opener = root.shadow.activeElement as HTMLElement | null;
      requestAnimationFrame(() => focusCard(root.shadow));
    },
    leaveMark: () => opener?.isConnected && opener.focus({ preventScroll: true }),
    keepMark: marks.keep,
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

  /** Where each chip stands; rows whose edge is covered get none. */
  const settle = () => {
    const size = settings.peek().language === 'en' ? 'en' : 'zh';
    const spots = new Map<string, Spot>();
    const holder = rows.values().next().value?.element.parentElement ?? null;
    const seen = holder && doc.defaultView ? windowOf(holder, doc.defaultView) : null;
    for (const [key, box] of state.boxes.peek()) {
      const row = state.findings.peek().get(key)?.severity ? rows.get(key)?.element : undefined;
      if (!row || !seen) continue;
      // A page wider than the window has its rows' right ends out of sight.
      const width = Math.min(box.left + box.width, seen.right) - box.left;
      const narrow = width < wideRow;
      const corner = edges.find(
        row,
        { ...box, width },
        { width: chip[narrow ? 'narrow' : 'wide'][size], height: chip.height },
      );
      if (corner)
        spots.set(key, { right: doc.documentElement.clientWidth - corner.x, top: corner.y, narrow });
    }
    state.spots.value = spots;
    state.area.value = seen && {
      left: seen.left,
      top: seen.top,
      width: seen.right - seen.left,
      height: seen.bottom - seen.top,
    };
    marks.settle();
  };

  const replace = watchRows(
    () => [...rows.values()].flatMap(placesOf),
    (boxes) =>
      batch(() => {
        state.boxes.value = boxes;
        settle();
      }),
    { signal, doc },
  );

  const { utcOffset } = profile;
  watchList(
    doc,
    () => readReviews(doc, page, { now: new Date(context.now()), utcOffset }),
    ({ facts, missing }) =>
      batch(() => {
        rows = new Map(facts.map((row) => [row.review.key, row]));
        edges.forget();
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
        replace();
      }),
    { signal },
  );
  // Findings that came after the boxes need a place, and their marks.
  const unplace = state.findings.subscribe(() => {
    settle();
    marks.paint();
  });
  signal.addEventListener('abort', unplace, { once: true });
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
    css,
    signal,
  );
}

/** A review's row, and the row of what was added later where that is another. */
function placesOf({ review, element, followUp }: ReviewRow) {
  const later = followUp && !element.contains(followUp) ? (followUp.closest('tr') ?? followUp) : null;
  const places = [{ key: review.key, element: element as Element }];
  return later ? [...places, { key: laterRow(review.key), element: later }] : places;
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
