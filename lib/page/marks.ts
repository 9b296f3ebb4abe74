import type { Severity } from '@/lib/domain/wording/mark';
import { shiftSpans } from '@/lib/domain/wording/shift';
import { readBox } from './composer';
import { isTextField } from './composer/box';
import { rangeAt, readLines } from './composer/lines';
import { oncePerFrame } from './frames';
import { createHighlights } from './highlights';
import { createMirror, cut, paddingBox } from './mirror';
import type { Box } from './place';

/** A stretch of the draft to mark, UTF-16 offsets of `readBox`. */
export type MarkedSpan = { start: number; end: number; severity: Severity; key: string };

export type Marks = {
  /** Whether the browser draws the marks itself; where it does not, the view draws lines at `boxesOf`. */
  readonly painted: boolean;
  /** Marks these stretches and no others. `text`: the draft that they were found in, where it may have changed since. */
  set(spans: MarkedSpan[], text?: string): void;
  /** What still stands of them: a mark moves with the words around it and goes when its own words change. */
  spans(): MarkedSpan[];
  /** The rectangles of one mark as the box shows it now, one a line, in the window's pixels. */
  boxesOf(key: string): Box[];
  /** The mark at a place of the window, or null. */
  at(x: number, y: number): string | null;
};

type Options = {
  signal: AbortSignal;
  /** An element of our shadow root, where the text of a plain field is laid out unseen. */
  container: Element;
  /** The mark under the pointer, or null when it has left them all. */
  onHover?: (key: string | null) => void;
  /** Called when marks have moved or gone, or their rectangles have (typing, scrolling, resizing). */
  onMove?: () => void;
};

/** Marks words of a reply box without changing anything in it. Ends with its signal. */
export function createMarks(box: HTMLElement, { signal, container, onHover, onMove }: Options): Marks {
  const highlights = isTextField(box) ? null : createHighlights(box, signal);
  const mirror = isTextField(box) ? createMirror(box, container, signal) : null;
  let text = readBox(box);
  let spans: MarkedSpan[] = [];
  let ranges = new Map<string, Range>();

  const draw = () => {
    if (isTextField(box)) return;
    const lines = readLines(box);
    ranges = new Map(spans.map(({ key, start, end }) => [key, rangeAt(box, lines, start, end)]));
    highlights?.set(
      spans.flatMap(({ key, severity }) => {
        const range = ranges.get(key);
        return range ? [{ range, severity }] : [];
      }),
    );
  };
  const follow = () => {
    const now = readBox(box);
    spans = shiftSpans(spans, text, now);
    text = now;
    draw();
    onMove?.();
  };
  const boxesOf = (key: string): Box[] => {
    const span = spans.find((span) => span.key === key);
    if (!span || !box.isConnected) return [];
    if (mirror) return mirror.boxesOf(span.start, span.end);
    const seen = paddingBox(box);
    return [...(ranges.get(key)?.getClientRects() ?? [])].flatMap((rect) => cut(rect, seen));
  };
  const at = (x: number, y: number): string | null => {
    const holds = (box: Box) =>
      x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
    return spans.find(({ key }) => boxesOf(key).some(holds))?.key ?? null;
  };

  box.addEventListener('input', follow, { signal });
  watchMoves(box, () => onMove?.(), signal);
  if (onHover) watchPointer(box, at, onHover, signal);
  signal.addEventListener('abort', () => (spans = []), { once: true });

  return {
    painted: highlights !== null,
    set(next, found = readBox(box)) {
      if (signal.aborted) return;
      text = readBox(box);
      spans = shiftSpans(next, found, text).filter(({ start, end }) => start < end && end <= text.length);
      draw();
    },
    spans: () => [...spans],
    boxesOf,
    at,
  };
}

function watchMoves(box: HTMLElement, onMove: () => void, signal: AbortSignal): void {
  const view = box.ownerDocument.defaultView;
  if (!view) return;
  const soon = oncePerFrame(view, onMove, signal);
  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(box);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

function watchPointer(
  box: HTMLElement,
  at: (x: number, y: number) => string | null,
  onHover: (key: string | null) => void,
  signal: AbortSignal,
): void {
  const view = box.ownerDocument.defaultView;
  if (!view) return;
  let pointer: { x: number; y: number } | null = null;
  let hovered: string | null = null;
  const soon = oncePerFrame(
    view,
    () => {
      const key = pointer && at(pointer.x, pointer.y);
      if (key === hovered) return;
      hovered = key;
      onHover(key);
    },
    signal,
  );
  const move = (event: PointerEvent) => {
    pointer = { x: event.clientX, y: event.clientY };
    soon();
  };
  const leave = () => {
    pointer = null;
    soon();
  };
  box.addEventListener('pointermove', move, { passive: true, signal });
  box.addEventListener('pointerleave', leave, { passive: true, signal });
}
