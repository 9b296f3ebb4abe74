import type { Severity } from '@/lib/domain/wording/mark';

/** What the browser paints of ours in the page's own text, without touching it. */
export type Highlights = { set(ranges: { range: Range; severity: Severity }[]): void };

/**
 * Paints ranges by the CSS Custom Highlight API; the manifest's style sheet says how `countermate-warn` looks. The
 * registry is the page's as well, so our names are prefixed and shared by all boxes of the page.
 * @returns null where the browser has none, or the box stands in a shadow tree, which our style sheet does not reach
 */
export function createHighlights(box: HTMLElement, signal: AbortSignal): Highlights | null {
  const registry = globalThis.CSS?.highlights;
  if (!registry || typeof Highlight !== 'function' || box.getRootNode() !== box.ownerDocument) return null;
  let mine: { name: string; range: Range }[] = [];
  const clear = () => {
    for (const { name, range } of mine) {
      const highlight = registry.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) registry.delete(name);
    }
    mine = [];
  };
  signal.addEventListener('abort', clear, { once: true });
  return {
    set(ranges) {
      clear();
      if (signal.aborted) return;
      for (const { range, severity } of ranges) {
        const name = `countermate-${severity}`;
        const highlight = registry.get(name) ?? new Highlight();
        highlight.add(range);
        registry.set(name, highlight);
        mine.push({ name, range });
      }
    },
  };
}
