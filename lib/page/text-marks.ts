import type { Severity } from '@/lib/domain/wording/mark';
import type { Box } from './box';
import { oncePerFrame } from './frames';
import { createHighlights } from './highlights';
import { mapText } from './text-map';

/** A text of the page and the stretches of it to mark: UTF-16 offsets of the text as `readText` reads it. */
export type MarkedText = {
  element: HTMLElement;
  /** What the stretches were found in: where the page says something else by now, nothing is marked. */
  text: string;
  spans: readonly { start: number; end: number; severity: Severity; key: string }[];
};

export type TextMarks = {
  /** Marks these stretches and no others. */
  set(texts: readonly MarkedText[]): void;
  /** The rectangles of one mark, one a line, in the window's pixels. */
  boxesOf(key: string): Box[];
};

type Options = {
  signal: AbortSignal;
  /** The mark under the pointer, or null when it has left them all. */
  onHover?: (key: string | null) => void;
};

type Marked = { text: string; ranges: { key: string; severity: Severity; range: Range }[] };

/**
 * Marks words in the page's own text by CSS highlights: no node of the page is changed, and only a passive listener is
 * added to its window. To be set again after the page has drawn itself anew. Ends with its signal.
 */
export function createTextMarks(doc: Document, { signal, onHover }: Options): TextMarks {
  const highlights = createHighlights(doc.documentElement, signal);
  let marked = new Map<HTMLElement, Marked>();

  const mark = ({ element, text, spans }: MarkedText): Marked => {
    const map = mapText(element);
    // A label before it was left out, and a long one was cut, before it was judged.
    const from = map.text.indexOf(text);
    const ranges = (from < 0 ? [] : spans).flatMap(({ start, end, severity, key }) => {
      const range = map.range(from + start, from + end);
      return range ? [{ key, severity, range }] : [];
    });
    return { text, ranges };
  };
  const boxesOf = (key: string): Box[] => {
    for (const { ranges } of marked.values()) {
      const one = ranges.find((range) => range.key === key);
      if (one) return boxesIn(one.range);
    }
    return [];
  };
  const at = (target: EventTarget | null, x: number, y: number): string | null => {
    for (let node = target as Element | null; node; node = node.parentElement) {
      for (const { key, range } of marked.get(node as HTMLElement)?.ranges ?? []) {
        if (boxesIn(range).some((box) => holds(box, x, y))) return key;
      }
    }
    return null;
  };
  if (onHover) watchPointer(doc, at, onHover, signal);
  signal.addEventListener('abort', () => marked.clear(), { once: true });

  return {
    set(texts) {
      if (signal.aborted) return;
      marked = new Map(texts.map((text) => [text.element, mark(text)]));
      highlights?.set([...marked.values()].flatMap(({ ranges }) => ranges));
    },
    boxesOf,
  };
}

const boxesIn = (range: Range): Box[] =>
  [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, width, height }) => ({ left, top, width, height }));

const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;

function watchPointer(
  { defaultView: view }: Document,
  at: (target: EventTarget | null, x: number, y: number) => string | null,
  onHover: (key: string | null) => void,
  signal: AbortSignal,
): void {
  if (!view) return;
  let pointer: { target: EventTarget | null; x: number; y: number } | null = null;
  let hovered: string | null = null;
  const soon = oncePerFrame(
    view,
    () => {
      const key = pointer && at(pointer.target, pointer.x, pointer.y);
      if (key === hovered) return;
      hovered = key;
      onHover(key);
    },
    signal,
  );
  const move = (event: PointerEvent) => {
    pointer = { target: event.target, x: event.clientX, y: event.clientY };
    soon();
  };
  const leave = () => {
    pointer = null;
    soon();
  };
  view.addEventListener('pointermove', move, { passive: true, signal });
  // The words move away under a resting pointer.
  view.addEventListener('scroll', leave, { capture: true, passive: true, signal });
  view.document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
}
