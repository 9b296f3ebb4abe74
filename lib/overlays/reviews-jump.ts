const gap = 16;
/** Heads that stick to the window's top are rarely higher. Pixels. */
const head = 120;

/**
 * Scrolls a row into view, above our own bar.
 * @param barTop where the bar begins, in the window's pixels
 * @returns false where the page has no room to scroll it out from under the bar
 */
export function jumpTo(row: HTMLElement | undefined, barTop: number): boolean {
  const view = row?.ownerDocument.defaultView;
  if (!row || !view) return true;
  const { scrollX } = view;
  row.scrollIntoView({ block: 'center' });
  // A row wider than the window would take the page sideways.
  view.scrollTo(scrollX, view.scrollY);
  const box = row.getBoundingClientRect();
  const hidden = box.bottom + gap - barTop;
  if (hidden <= 0) return true;
  view.scrollBy({ top: Math.min(hidden, Math.max(0, box.top - head)) });
  const { top, bottom } = row.getBoundingClientRect();
  return bottom <= barTop || top <= head;
}
