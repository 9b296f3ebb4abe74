import { type Box, boxOf } from './box';
import { afterFrame, oncePerFrame } from './frames';
import { isOurs } from './own';

export type PlacedRow = { key: string; element: Element };

/** Shorter lists are read whole; longer ones are searched, which takes rows that stand one under the other. */
const short = 200;
/** Less of a row than this is no place for a flag. Pixels. */
const least = 12;

/**
 * Hands over the places of those rows that can be seen in the area that they scroll in, whenever one moves, comes or
 * goes. One pass a frame at most, in which only the rows in view are measured.
 * @param rows in the order of the page
 * @returns asks for a new pass, for a caller whose rows have changed without the page
 */
export function watchRows(
  rows: () => readonly PlacedRow[],
  onBoxes: (boxes: ReadonlyMap<string, Box>) => void,
  { signal, doc = document }: { signal: AbortSignal; doc?: Document },
): () => void {
  const view = doc.defaultView;
  if (signal.aborted || !view) return () => {};
  let last = new Map<string, Box>();
  let watched: Element | null = null;
  const measure = () => {
    const now = rows().filter(({ element }) => element.isConnected);
    const holder = now[0]?.element.parentElement ?? null;
    if (holder !== watched) {
      sizes.disconnect();
      for (const element of [holder, doc.documentElement]) if (element) sizes.observe(element);
      watched = holder;
    }
    const boxes = boxesInView(now, windowOf(holder, view));
    if (isSame(boxes, last)) return;
    last = boxes;
    onBoxes(boxes);
  };
  // What scrolls is laid out already, and must not lag; what changes is measured when the browser has laid it out.
  const moved = oncePerFrame(view, measure, signal);
  const soon = afterFrame(view, measure, signal);
  const sizes = new view.ResizeObserver(soon);
  const changes = new view.MutationObserver((records) => {
    if (records.some(({ target }) => !isOurs(target))) soon();
  });
  view.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  view.addEventListener('resize', moved, { signal });
  view.visualViewport?.addEventListener('resize', moved, { signal });
  // Rows fold and unfold by a class as often as by a new element.
  for (const type of ['transitionend', 'toggle', 'load']) {
    view.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  changes.observe(doc, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      changes.disconnect();
    },
    { once: true },
  );
  soon();
  return soon;
}

export type Edges = { left: number; top: number; right: number; bottom: number };

/** The part of the window in which these rows can be seen: it, cut to every ancestor that scrolls or clips. */
export function windowOf(holder: Element | null, view: Window): Edges {
  const edges = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  for (let at = holder; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (!/auto|scroll|hidden|clip/.test(view.getComputedStyle(at).overflow)) continue;
    const { left, top, right, bottom } = at.getBoundingClientRect();
    edges.left = Math.max(edges.left, left);
    edges.top = Math.max(edges.top, top);
    edges.right = Math.min(edges.right, right);
    edges.bottom = Math.min(edges.bottom, bottom);
  }
  return edges;
}

function boxesInView(rows: readonly PlacedRow[], edges: Edges): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const elements = rows.map(({ element }) => element);
  for (const { index, box } of findInView(elements, edges)) {
    const key = rows[index]?.key;
    if (key !== undefined && isInView(box, edges)) boxes.set(key, box);
  }
  return boxes;
}

/** Those of many elements that stand between the upper and the lower edge, one under the other. */
export function* findInView(
  elements: readonly Element[],
  { top, bottom }: Pick<Edges, 'top' | 'bottom'>,
): Generator<{ index: number; box: Box }> {
  const isSearched = elements.length > short;
  for (let index = isSearched ? firstBelow(elements, top) : 0; index < elements.length; index++) {
    const element = elements[index];
    const box = element && boxOf(element);
    if (!box) continue;
    if (isSearched && box.top > bottom) return;
    yield { index, box };
  }
}

/** The first element whose lower edge is below `top`, by halving. Those that take no room are passed over. */
function firstBelow(elements: readonly Element[], top: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    let box: Box | null = null;
    for (; probe < high && !box; probe++) {
      const element = elements[probe];
      box = element ? boxOf(element) : null;
    }
    if (box && box.top + box.height <= top) low = probe;
    else high = middle;
  }
  return low;
}

function isInView({ left, top, width, height }: Box, edges: Edges): boolean {
  const wide = Math.min(left + width, edges.right) - Math.max(left, edges.left);
  const high = Math.min(top + height, edges.bottom) - Math.max(top, edges.top);
  return wide >= least && high >= Math.min(least, height);
}

function isSame(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { left, top, width, height }] of a) {
    const other = b.get(key);
    if (other?.left !== left || other.top !== top || other.width !== width || other.height !== height)
      return false;
  }
  return true;
}
