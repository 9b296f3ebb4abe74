export type RowWindow = {
  /** The first row to draw and the one after the last. */
  first: number;
  end: number;
  /** Height of what is left out above and below, in pixels. */
  above: number;
  below: number;
};

/**
 * Which rows of a scrolled list have to stand in the document.
 * @param heights of all rows, in pixels, measured or guessed
 * @param top how far the list is scrolled; Infinity for its end
 * @param viewport height of the visible part
 * @param margin pixels drawn beyond both edges, so that a quick scroll does not show blank
 */
export function visibleRows(
  heights: readonly number[],
  top: number,
  viewport: number,
  margin: number,
): RowWindow {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const from = Math.min(top, Math.max(0, total - viewport)) - margin;
  const to = from + viewport + 2 * margin;
  let offset = 0;
  let first = 0;
  while (first < heights.length && offset + (heights[first] ?? 0) <= from) offset += heights[first++] ?? 0;
  const above = offset;
  let end = first;
  while (end < heights.length && offset < to) offset += heights[end++] ?? 0;
  return { first, end, above, below: total - offset };
}
