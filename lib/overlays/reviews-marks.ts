import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewFinding } from '@/lib/domain/reviews/finding';
import { isOurs } from '@/lib/page/own';
import type { Box } from '@/lib/page/place';
import type { ReviewRow } from '@/lib/page/readers/reviews';
import { createTextMarks, type MarkedText } from '@/lib/page/text-marks';
import type { ReviewsState } from './reviews-state';

type Tools = {
  doc: Document;
  state: ReviewsState;
  /** The reviews on the page, by their keys. */
  rows: () => ReadonlyMap<string, ReviewRow>;
  /** Below it our own bar covers the page. Pixels of the window. */
  barTop: () => number;
  signal: AbortSignal;
};

/** A pointer on its way elsewhere opens no card; one on its way to the card does not lose it. Milliseconds. */
const wait = { open: 150, close: 250 };

/** The marks in the words of the reviews, and which of them has its card open: by pointer, or by a button of ours. */
export function createReviewMarks({ doc, state, rows, barTop, signal }: Tools) {
  let turning: ReturnType<typeof setTimeout> | undefined;
  /** Opened by the pointer, so that it goes with it. */
  let isHovered = false;
  signal.addEventListener('abort', () => clearTimeout(turning), { once: true });

  const marks = createTextMarks(doc, {
    signal,
    onHover(key) {
      clearTimeout(turning);
      const at = key === null ? null : placeOf(key);
      if (at === null && !isHovered) return;
      turning = setTimeout(
        () => {
          show(at);
          isHovered = at !== null;
        },
        at === null ? wait.close : wait.open,
      );
    },
  });
  const show = (at: { review: string; index: number } | null) => {
    clearTimeout(turning);
    isHovered = false;
    state.mark.value = at;
    settle();
  };
  /** Where the marked words stand now; out of sight where they scrolled under a head or out of the list. */
  const settle = () => {
    const at = state.mark.peek();
    const [box] = at ? marks.boxesOf(keyOf(at.review, at.index)) : [];
    const words = box && isSeen(box, state.area.peek()) && box.top < barTop() ? box : null;
    if (JSON.stringify(words) !== JSON.stringify(state.words.peek())) state.words.value = words;
  };

  // A card that a button opened goes with a click beside it.
  const onPress = (event: Event) => {
    if (state.mark.peek() && !isOurs(event.target as Node)) show(null);
  };
  doc.defaultView?.addEventListener('pointerdown', onPress, { passive: true, signal });

  return {
    /** Marks what is known of the reviews that the page shows now. */
    paint(): void {
      const findings = state.findings.peek();
      marks.set([...rows()].flatMap(([key, row]) => textsOf(row, findings.get(key))));
      settle();
    },
    settle,
    show,
    /** The pointer has come to the card, or left it. */
    keep(inside: boolean): void {
      if (inside) clearTimeout(turning);
      else if (isHovered) turning = setTimeout(() => show(null), wait.close);
    },
  };
}

const keyOf = (review: string, index: number): string => `${index} ${review}`;
const placeOf = (key: string) => ({
  index: Number(key.slice(0, key.indexOf(' '))),
  review: key.slice(key.indexOf(' ') + 1),
});

function textsOf(row: ReviewRow, finding: ReviewFinding | undefined): MarkedText[] {
  return (['text', 'followUp'] as const).flatMap((part) => {
    const { [part]: element, review } = row;
    const text = review[part];
    if (!element || text === null || !finding) return [];
    const spans = finding.marks.flatMap((mark, index) =>
      mark.part === part && isStill(mark, review)
        ? [{ start: mark.start, end: mark.end, severity: mark.severity, key: keyOf(review.key, index) }]
        : [],
    );
    return spans.length > 0 ? [{ element, text, spans }] : [];
  });
}

/** A review that changed since it was judged keeps no mark in other words. */
const isStill = ({ part, start, end, words }: ReviewFinding['marks'][number], review: Review): boolean =>
  review[part]?.slice(start, end) === words;

const isSeen = (box: Box, area: Box | null): boolean =>
  area !== null && box.top + box.height > area.top && box.top < area.top + area.height;
