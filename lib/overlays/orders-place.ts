import { batch } from '@preact/signals';
import type { Spot } from '@/components/orders/view';
import { afterFrame } from '@/lib/page/frames';
import { type Box, watchRows } from '@/lib/page/place';
import { createRowEdges } from '@/lib/page/row-edge';
import { type PlacedRow, windowOf } from '@/lib/page/rows-place';
import { wordRects } from '@/lib/page/word-rects';
import type { OrdersState } from './orders-state';

/** A chip with the rule in it and one without; wider in English. */
const chip = { height: 22, wide: { zh: 340, en: 400 }, narrow: { zh: 220, en: 260 } };

type Tools = {
  doc: Document;
  state: OrdersState;
  /** The rows on the page by their orders, in the page's order. */
  elements: () => ReadonlyMap<string, HTMLElement>;
  list: () => HTMLElement | null;
  isEnglish: () => boolean;
  signal: AbortSignal;
};

/** Keeps chips at the rows that can be seen, beside the words and the buttons that stand there. */
export function createOrdersPlaces({ doc, state, elements, list, isEnglish, signal }: Tools) {
  const { defaultView: view } = doc;
  const edges = { wide: createRowEdges(wordRects), narrow: createRowEdges(wordRects) };

  /** Inside the row's edge with all it says, else with less; else above the row. */
  const spotOf = (row: Element, box: Box): Spot | null => {
    const language = isEnglish() ? 'en' : 'zh';
    let above: Spot | null = null;
    for (const form of ['wide', 'narrow'] as const) {
      const corner = edges[form].find(row, box, { width: chip[form][language], height: chip.height });
      // What covers the edge covers it for every chip.
      if (!corner) return above;
      const right = doc.documentElement.clientWidth - corner.x;
      const spot = { right, top: corner.y, narrow: form === 'narrow' };
      if (corner.y >= box.top) return spot;
      above = spot;
    }
    return above;
  };

  /** Rows whose edge is covered get no chip. */
  const settle = () => {
    const spots = new Map<string, Spot>();
    const holder = list();
    const seen = holder && view ? windowOf(holder, view) : null;
    for (const [orderId, box] of state.boxes.peek()) {
      const row = state.findings.peek().has(orderId) ? elements().get(orderId) : undefined;
      if (!row || !seen) continue;
      // A page wider than the window has its rows' right ends out of sight.
      const width = Math.min(box.left + box.width, seen.right) - box.left;
      const spot = spotOf(row, { ...box, width });
      if (spot) spots.set(orderId, spot);
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

  /** Asked for in every frame in which the page moves, so that it is not made anew for each. */
  let rows: { of: ReadonlyMap<string, HTMLElement>; placed: PlacedRow[] } = { of: new Map(), placed: [] };
  const placed = () => {
    const of = elements();
    if (rows.of !== of) rows = { of, placed: [...of].map(([key, element]) => ({ key, element })) };
    return rows.placed;
  };

  const again = watchRows(
    placed,
    (boxes) =>
      batch(() => {
        state.boxes.value = boxes;
        settle();
      }),
    { signal, doc },
  );
  // Findings that come after the boxes need a place, too.
  if (view) signal.addEventListener('abort', state.findings.subscribe(afterFrame(view, settle, signal)));

  return {
    settle,
    /** The page shows other rows, or other words in these. */
    changed(rows: Iterable<Element>): void {
      const those = [...rows];
      for (const edge of Object.values(edges)) edge.forget(those);
      again();
    },
  };
}
