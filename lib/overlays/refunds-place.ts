import { batch } from '@preact/signals';
import type { Spot } from '@/components/refunds/view';
import { placeCard } from '@/lib/page/card-place';
import { type Box, watchRows } from '@/lib/page/place';
import { createRowEdges } from '@/lib/page/row-edge';
import { windowOf } from '@/lib/page/rows-place';
import { wordRects } from '@/lib/page/word-rects';
import type { RefundsState } from './refunds-state';

/** How wide a chip is at most in each of its forms; wider in English. Pixels. */
const widths = { wide: { zh: 330, en: 430 }, narrow: { zh: 250, en: 340 }, tiny: { zh: 180, en: 250 } };
const forms = ['wide', 'narrow', 'tiny'] as const;
const chipHeight = 24;
const card = { width: 352, height: 400 };
/** The bar's height and some air. */
const belowCard = 52;

type Tools = {
  doc: Document;
  state: RefundsState;
  /** The rows on the page by their claims, in the page's order. */
  elements: () => ReadonlyMap<string, HTMLElement>;
  isEnglish: () => boolean;
  signal: AbortSignal;
};

/** Keeps chips at their rows and the open card beside its chip. */
export function createRefundsPlaces({ doc, state, elements, isEnglish, signal }: Tools) {
  const edges = {
    wide: createRowEdges(wordRects),
    narrow: createRowEdges(wordRects),
    tiny: createRowEdges(wordRects),
  };
  /** Where the open card stands from its row, so that it moves with it and nowhere else. */
  let hold: { key: string; dx: number; dy: number; above: boolean; height: number } | null = null;

  /** Inside the row's edge with all it says, else with less; else above the row. */
  const spotOf = (row: Element, box: Box): Spot | null => {
    const language = isEnglish() ? 'en' : 'zh';
    let above: Spot | null = null;
    for (const form of forms) {
      const width = widths[form][language];
      const corner = edges[form].find(row, box, { width, height: chipHeight });
      if (!corner) continue;
      const spot = {
        right: doc.documentElement.clientWidth - corner.x,
        top: corner.y,
        form,
      };
      if (corner.y >= box.top) return spot;
      above ??= spot;
    }
    return above;
  };

  /** Rows whose edge is covered get no chip. */
  const settle = () => {
    const spots = new Map<string, Spot>();
    const rows = elements();
    const [first] = rows.values();
    const seen = first && doc.defaultView ? windowOf(first.parentElement, doc.defaultView) : null;
    for (const [key, box] of state.boxes.peek()) {
      const row = state.findings.peek().has(key) ? rows.get(key) : undefined;
      if (!row || !seen) continue;
      // A page wider than the window has its rows' right ends out of sight.
      const width = Math.min(box.left + box.width, seen.right) - box.left;
      const spot = spotOf(row, { ...box, width });
      if (spot) spots.set(key, spot);
    }
    state.spots.value = spots;
    state.area.value = seen && {
      left: seen.left,
      top: seen.top,
      width: seen.right - seen.left,
      height: seen.bottom - seen.top,
    };
    follow();
  };

  const follow = () => {
    const box = hold && state.boxes.peek().get(hold.key);
    state.cardPlace.value =
      hold && box
        ? { left: box.left + hold.dx, top: box.top + hold.dy, above: hold.above, height: hold.height }
        : null;
  };

  /** Where the row is out of sight, the card stands in the window's corner. */
  const place = () => {
    const key = state.open.peek();
    const [spot, box] = key === null ? [] : [state.spots.peek().get(key), state.boxes.peek().get(key)];
    hold = null;
    if (key !== null && spot && box) {
      const { clientWidth } = doc.documentElement;
      const width = widths[spot.form].zh;
      const anchor = { left: clientWidth - spot.right - width, top: spot.top, width, height: chipHeight };
      const bottom = (doc.defaultView?.innerHeight ?? 0) - belowCard;
      const { left, top, above, height } = placeCard(doc, anchor, card, bottom);
      hold = { key, dx: left - box.left, dy: top - box.top, above, height };
    }
    follow();
  };

  const again = watchRows(
    () => (state.isWhole.peek() ? [] : [...elements()].map(([key, element]) => ({ key, element }))),
    (boxes) =>
      batch(() => {
        state.boxes.value = boxes;
        settle();
      }),
    { signal, doc },
  );

  return {
    settle,
    place,
    /** The page has changed. */
    changed(): void {
      for (const form of forms) edges[form].forget();
      again();
    },
  };
}
