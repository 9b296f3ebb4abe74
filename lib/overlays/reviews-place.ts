import { batch } from '@preact/signals';
import { sayGist } from '@/components/reviews/say';
import type { Gist, ReviewsTranslate, Spot } from '@/components/reviews/view';
import { oncePerFrame } from '@/lib/page/frames';
import { type Box, watchRows } from '@/lib/page/place';
import type { ReviewRow } from '@/lib/page/readers/reviews';
import { createRowEdges } from '@/lib/page/row-edge';
import { windowOf } from '@/lib/page/rows-place';
import { wordRects } from '@/lib/page/word-rects';
import { gistOf } from './reviews-list';
import { laterRow, type ReviewsState } from './reviews-state';

const height = 22;
/** Between a chip and the row's edge. */
const gap = 6;
/** Roughly what a chip takes: its two words of ours, a letter, the space between two parts. Pixels. */
const widths = { zh: { own: 130, letter: 12.5, part: 15 }, en: { own: 176, letter: 7, part: 15 } };

type Tools = {
  doc: Document;
  state: ReviewsState;
  rows: () => ReadonlyMap<string, ReviewRow>;
  words: () => ReviewsTranslate;
  signal: AbortSignal;
};

/** Keeps chips at the rows that can be seen: at the upper edge, else at the lower, where no word or button stands. */
export function createReviewsPlaces({ doc, state, rows, words, signal }: Tools) {
  const { defaultView: view } = doc;
  const edges = [1, 2, 3, 4].map(() => createRowEdges(wordRects));

  /** @param bottom below it nothing is seen: a chip must not leap up from there while its row comes in */
  const spotOf = (row: Element, box: Box, gist: Gist, bottom: number): Spot | null => {
    const low = { ...box, top: box.top + box.height - height - 2 * gap, height: height + 2 * gap };
    const forms = [
      { narrow: false, band: box },
      { narrow: false, band: low },
      { narrow: true, band: box },
      { narrow: true, band: low },
    ];
    let above: Spot | null = null;
    for (const [index, { narrow, band }] of forms.entries()) {
      const size = { width: widthOf(gist, narrow, words()), height };
      const corner = edges[index]?.find(row, band, size);
      if (!corner) continue;
      const spot = { right: doc.documentElement.clientWidth - corner.x, top: corner.y, narrow };
      if (corner.y >= band.top) return spot;
      if (band === box) above = spot;
    }
    return low.top + low.height <= bottom ? above : null;
  };

  /** Rows whose edges are covered get no chip. */
  const settle = () => {
    const spots = new Map<string, Spot>();
    const holder = rows().values().next().value?.element.parentElement ?? null;
    const seen = holder && view ? windowOf(holder, view) : null;
    for (const [key, box] of state.boxes.peek()) {
      const gist = gistOf(state.findings.peek().get(key));
      const row = gist && rows().get(key)?.element;
      if (!row || !seen) continue;
      // A page wider than the window has its rows' right ends out of sight.
      const width = Math.min(box.left + box.width, seen.right) - box.left;
      const spot = spotOf(row, { ...box, width }, gist, seen.bottom);
      if (spot) spots.set(key, spot);
    }
    batch(() => {
      state.spots.value = spots;
      state.area.value = seen && {
        left: seen.left,
        top: seen.top,
        width: seen.right - seen.left,
        height: seen.bottom - seen.top,
      };
    });
  };

  const again = watchRows(
    () => [...rows().values()].flatMap(placesOf),
    (boxes) =>
      batch(() => {
        state.boxes.value = boxes;
        settle();
      }),
    { signal, doc },
  );
  // Findings that come after the boxes need a place, too.
  if (view) signal.addEventListener('abort', state.findings.subscribe(oncePerFrame(view, settle, signal)));

  return {
    settle,
    /** The page shows other rows, or other words in them. */
    changed(): void {
      for (const edge of edges) edge.forget();
      again();
    },
  };
}

function widthOf(gist: Gist, narrow: boolean, t: ReviewsTranslate): number {
  const { own, letter, part } = widths[t.language === 'en' ? 'en' : 'zh'];
  const parts = sayGist(gist, t, narrow ? 1 : 2);
  return Math.ceil(own + parts.join('').length * letter + parts.length * part);
}

/** A review's row, and the row of what was added later where that is another. */
function placesOf({ review, element, followUp }: ReviewRow) {
  const later = followUp && !element.contains(followUp) ? (followUp.closest('tr') ?? followUp) : null;
  const places = [{ key: review.key, element: element as Element }];
  return later ? [...places, { key: laterRow(review.key), element: later }] : places;
}
