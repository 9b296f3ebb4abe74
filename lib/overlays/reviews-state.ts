import { computed, type ReadonlySignal, signal as reactive } from '@preact/signals';
import type {
  BarView,
  Chip,
  ChipsView,
  Filters,
  MarkCardView,
  OpeningCardView,
  Spot,
} from '@/components/reviews/view';
import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewCause, ReviewFinding } from '@/lib/domain/reviews/finding';
import type { Box } from '@/lib/page/place';
import { gistOf, isFiltered, linesOf, passes } from './reviews-list';

export const noFilters: Filters = { causes: [], severity: null, keyword: '', least: 0, sort: 'risk' };

/** What is added later stands in a row of its own, which is placed under this key. */
export const laterRow = (key: string): string => `${key}\n+`;

/** What the overlay knows, each value on its own so that a change redraws only what shows it. */
export function createReviewsState(collapsed: boolean) {
  return {
    /** The page shows a list of reviews. */
    present: reactive(false),
    phase: reactive<BarView['phase']>('loading'),
    /** The reviews on the page now, in the page's order. */
    reviews: reactive<ReadonlyMap<string, Review>>(new Map()),
    /** Rows in which no words of a buyer could be read. */
    unread: reactive(0),
    /** What was said of every review seen on this page; a page of the list that was left may be opened again. */
    findings: reactive<ReadonlyMap<string, ReviewFinding>>(new Map()),
    boxes: reactive<ReadonlyMap<string, Box>>(new Map()),
    spots: reactive<ReadonlyMap<string, Spot>>(new Map()),
    area: reactive<Box | null>(null),
    filters: reactive<Filters>(noFilters),
    listed: reactive(false),
    collapsed: reactive(collapsed),
    current: reactive<string | null>(null),
    /** The mark whose card is open, and where its words stand now; null: out of sight. */
    mark: reactive<{ review: string; index: number } | null>(null),
    words: reactive<Box | null>(null),
    opening: reactive<OpeningCardView | null>(null),
    /** Reviews whose opening line was copied. */
    opened: reactive<ReadonlySet<string>>(new Set()),
    busy: reactive(false),
    notice: reactive<string | null>(null),
  };
}

export type ReviewsState = ReturnType<typeof createReviewsState>;

/** The findings of the reviews on the page, in the page's order. */
const onPage = (state: ReviewsState): ReviewFinding[] =>
  [...state.reviews.value.keys()].flatMap((key) => state.findings.value.get(key) ?? []);

/** Those on the page that need a look and that the filters let through, in the page's order. */
export const riskyOf = (state: ReviewsState): ReviewFinding[] =>
  onPage(state).filter(
    (finding) =>
      finding.severity !== null && passes(state.reviews.value.get(finding.key), finding, state.filters.value),
  );

export const chipsOf = (state: ReviewsState): ReadonlySignal<ChipsView> =>
  computed(() => {
    const { value: boxes } = state.boxes;
    const { value: spots } = state.spots;
    const chips = riskyOf(state).flatMap((finding): Chip[] => {
      const spot = spots.get(finding.key);
      const gist = gistOf(finding);
      if (!spot || !gist) return [];
      const reasons = [...new Set(finding.marks.map(({ reason }) => reason))];
      const isOpened = state.opened.value.has(finding.key);
      return [{ ...gist, key: finding.key, spot, reasons, isOpened, hasMarks: finding.marks.length > 0 }];
    });
    const { value: current } = state.current;
    return {
      chips,
      area: state.area.value,
      dimmed: dimmedOf(state, boxes),
      current: (current !== null && boxes.get(current)) || null,
    };
  });

function dimmedOf(state: ReviewsState, boxes: ReadonlyMap<string, Box>): Box[] {
  const { value: filters } = state.filters;
  if (!isFiltered(filters)) return [];
  const shown = new Set(
    [...state.reviews.value.values()]
      .filter((review) => passes(review, state.findings.value.get(review.key), filters))
      .flatMap(({ key }) => [key, laterRow(key)]),
  );
  return [...boxes].filter(([key]) => !shown.has(key)).map(([, box]) => box);
}

export const markCardOf = (state: ReviewsState): ReadonlySignal<MarkCardView | null> =>
  computed(() => {
    const { value: at } = state.mark;
    const { value: words } = state.words;
    if (!at || !words || !state.reviews.value.has(at.review)) return null;
    const marks = state.findings.value.get(at.review)?.marks ?? [];
    const mark = marks[at.index];
    return mark ? { review: at.review, mark, index: at.index, count: marks.length, words } : null;
  });

/** @param utcOffset minutes east of UTC in which the site writes its times */
export const barOf = (state: ReviewsState, utcOffset: number): ReadonlySignal<BarView> =>
  computed(() => {
    const findings = onPage(state);
    const filler = findings.filter((finding) => finding.filler).length;
    const { value: filters } = state.filters;
    return {
      phase: state.phase.value,
      collapsed: state.collapsed.value,
      read: state.reviews.value.size - filler - state.unread.value,
      risky: findings.filter(({ severity }) => severity !== null).length,
      filler,
      unread: state.unread.value,
      causes: countCauses(findings),
      filters,
      isFiltered: isFiltered(filters),
      isListed: state.listed.value,
      lines: state.listed.value ? linesOf(state.reviews.value, state.findings.value, filters, utcOffset) : [],
      current: state.current.value,
      busy: state.busy.value,
      notice: state.notice.value,
      opening: state.opening.value,
    };
  });

function countCauses(findings: readonly ReviewFinding[]): BarView['causes'] {
  const counts = new Map<ReviewCause, number>();
  for (const { causes, severity } of findings) {
    for (const cause of severity === null ? [] : causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].map(([cause, n]) => ({ cause, n })).sort((a, b) => b.n - a.n);
}
