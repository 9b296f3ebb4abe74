import { isOurs } from './own';
import type { Box } from './place';

const controls =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [onclick], [tabindex]';
/** A row with more controls than this has no calm edge to look for. */
const most = 80;
const gap = 6;
/** Asking what stands at a point takes a blink, but milliseconds where a page has thousands of rows. */
const blink = 0.5;
/** What takes longer is asked again so many times as late as it took. */
const restPerCost = 200;

type Size = { width: number; height: number };
/** The right upper corner of a free place, in CSS pixels of the window. */
export type Corner = { x: number; y: number };

/** What is known of a row: where its free place is, and whether it could be seen when last asked. */
type Known = { key: string; at: { dx: number; dy: number }; seen: { is: boolean; until: number } | null };

/**
 * Finds places at the upper edges of rows, as far right as no control of the row lies under them. What was measured
 * holds while a row keeps its size; call `forget` when the page has changed.
 * @param others what else of a row is to be left free
 */
export function createRowEdges(others: (row: Element) => readonly DOMRect[] = () => []) {
  let measured = new WeakMap<Element, Known>();
  let rested = 0;
  /** A dear question waits for its turn, so that all rows together take no more than a small part of the time. */
  const ask = (known: Known, isSeen: () => boolean): boolean => {
    const began = performance.now();
    if (known.seen && began < known.seen.until) return known.seen.is;
    const is = isSeen();
    const cost = performance.now() - began;
    if (cost > blink) rested = Math.max(rested, began) + cost * restPerCost;
    known.seen = { is, until: cost > blink ? rested : 0 };
    return is;
  };
  return {
    /** @param rows those that changed; all of them where it is not known which */
    forget(rows?: Iterable<Element>) {
      if (!rows) measured = new WeakMap();
      else for (const row of rows) measured.delete(row);
    },
    /** Null where the row's upper edge is not what a person sees there: scrolled under a head, behind a dialog. */
    find(row: Element, box: Box, size: Size): Corner | null {
      const key = `${Math.round(box.width)}x${Math.round(box.height)} ${size.width}x${size.height}`;
      let known = measured.get(row);
      if (known?.key !== key) {
        known = { key, at: freeCorner(row, box, size, others(row)), seen: known?.seen ?? null };
        measured.set(row, known);
      }
      const corner = { x: box.left + box.width - known.at.dx, y: box.top + known.at.dy };
      const seenAt = Math.max(box.top + 2, corner.y + size.height / 2);
      // Beside the place: in it stands what we have drawn there, and to look through that takes as long again.
      return ask(known, () => isSeen(row, corner.x + gap / 2, seenAt)) ? corner : null;
    },
  };
}

/** From the row's right upper corner. Where controls fill the whole edge, the place is above it. */
function freeCorner(
  row: Element,
  box: Box,
  { width, height }: Size,
  others: readonly DOMRect[],
): { dx: number; dy: number } {
  const held = [...row.querySelectorAll(controls)].slice(0, most);
  const taken = [...held.map((control) => control.getBoundingClientRect()), ...others]
    .filter((one) => one.width > 0 && one.top < box.top + gap + height && one.bottom > box.top)
    .map((one) => ({
      from: box.left + box.width - one.right - gap,
      to: box.left + box.width - one.left + gap,
    }))
    .toSorted((a, b) => a.from - b.from);
  let dx = gap;
  for (const { from, to } of taken) if (from < dx + width && to > dx) dx = to;
  return dx + width <= box.width ? { dx, dy: gap } : { dx: gap, dy: -height };
}

function isSeen(row: Element, x: number, y: number): boolean {
  const doc = row.ownerDocument;
  if (typeof doc.elementsFromPoint !== 'function') return true;
  // Everything under a point is looked for only where the uppermost is ours: on a long page that takes milliseconds.
  const first = doc.elementFromPoint(x, y);
  const top =
    first && isOurs(first) ? doc.elementsFromPoint(x, y).find((element) => !isOurs(element)) : first;
  return top != null && (row.contains(top) || top.contains(row));
}
