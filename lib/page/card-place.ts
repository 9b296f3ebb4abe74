import type { Box } from './box';
import { isOurs } from './own';

const controls =
  'button, input, select, textarea, summary, a[href], a, [role="button"], [role="link"], [onclick]';
/** A page with more controls than this is looked through only so far. */
const most = 600;
const gap = 6;
const step = 24;
const touching = 40;

/** `height`: what the card usually takes. */
export type CardSize = { width: number; height: number };
/** `height`: what there is for it. `above`: `top` is its lower edge. */
export type Place = { left: number; top: number; above: boolean; height: number };

/**
 * Finds where a card beside a row stands: under its chip, or above where the window ends below, and as far right as it covers
 * the fewest of the page's controls.
 * @param anchor the chip
 * @param bottom the lowest line that may be covered, in CSS pixels of the window
 */
export function placeCard(doc: Document, anchor: Box, size: CardSize, bottom: number): Place {
  const under = bottom - (anchor.top + anchor.height) - 2 * gap;
  const over = anchor.top - 2 * gap;
  const above = under < size.height && over > under;
  const height = above ? over : under;
  const usual = Math.min(size.height, height);
  const top = above ? anchor.top - gap : anchor.top + anchor.height + gap;
  const span = above ? { from: top - usual, to: top } : { from: top, to: top + usual };
  const taken = controlsBetween(doc, span);
  const right = Math.min(anchor.left + anchor.width, doc.documentElement.clientWidth - gap);
  // No further than that it still touches its chip.
  const leftmost = anchor.left - size.width + touching;
  return { left: leastCovering(taken, span, { right, width: size.width, leftmost }), top, above, height };
}

type Span = { from: number; to: number };
type Rect = { left: number; top: number; right: number; bottom: number };

function controlsBetween(doc: Document, { from, to }: Span): Rect[] {
  return [...doc.querySelectorAll(controls)]
    .slice(0, most)
    .filter((control) => !isOurs(control))
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, top, bottom }) => width > 0 && top < to && bottom > from);
}

/** The left edge, from right to left, over which the card covers least; the first of equal ones. */
export function leastCovering(
  taken: readonly Rect[],
  { from, to }: Span,
  { right, width, leftmost }: { right: number; width: number; leftmost: number },
): number {
  const first = Math.max(gap, right - width);
  let best = { left: first, covered: Number.POSITIVE_INFINITY };
  for (let left = first; left >= Math.max(gap, leftmost) && best.covered > 0; left -= step) {
    let covered = 0;
    for (const one of taken) {
      const wide = Math.min(one.right, left + width) - Math.max(one.left, left);
      const high = Math.min(one.bottom, to) - Math.max(one.top, from);
      if (wide > 0 && high > 0) covered += wide * high;
    }
    if (covered < best.covered) best = { left, covered };
  }
  return best.left;
}
