const gap = 16;
/** Heads that stick to the window's top are rarely higher. Pixels. */
const head = 120;

/** Scrolls a row into view, and above our own bar, where that covers it. */
export function jumpTo(row: HTMLElement | undefined, bar: Element | null): void {
  if (!row) return;
  row.scrollIntoView({ block: 'center' });
  const covered = bar?.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  const hidden = covered && covered.height > 0 ? box.bottom + gap - covered.top : 0;
  if (hidden > 0)
    row.ownerDocument.defaultView?.scrollBy({ top: Math.min(hidden, Math.max(0, box.top - head)) });
}
