import { type Box, boxOf } from './box';
import { oncePerFrame } from './frames';

export { type Box, boxOf } from './box';
export { watchRows } from './rows-place';

/**
 * Hands over the element's place as numbers whenever it moves, resizes, goes (null) or comes back. The layout is
 * read at most once a frame and never inside an observer's callback.
 */
export function watchPlace(
  element: () => Element | null,
  onBox: (box: Box | null) => void,
  { signal }: { signal: AbortSignal },
): void {
  const first = element();
  const view = (first?.ownerDocument ?? document).defaultView;
  if (signal.aborted || !view) return;
  let watched: Element | null = null;
  let last: Box | null | undefined;
  let moves: IntersectionObserver | null = null;
  const soon = oncePerFrame(view, () => measure(), signal);
  const sizes = new view.ResizeObserver(soon);
  const changes = new view.MutationObserver(soon);

  const measure = () => {
    const now = element();
    if (now !== watched) {
      sizes.disconnect();
      if (now) sizes.observe(now);
      sizes.observe(view.document.documentElement);
      watched = now;
    }
    const box = now ? boxOf(now) : null;
    if (last !== undefined && isSame(box, last)) return;
    last = box;
    moves?.disconnect();
    moves = now && box ? watchMoves(view, now, box, soon) : null;
    onBox(box);
  };

  view.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { signal });
  view.visualViewport?.addEventListener('resize', soon, { signal });
  // An element that comes back has no size to observe while it is away.
  changes.observe(view.document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      changes.disconnect();
      moves?.disconnect();
    },
    { once: true },
  );
  soon();
}

/**
 * Hears of moves that are neither scroll nor resize (a banner pushed the box down): the observer's window is cut to
 * the box itself, so any step out of it changes how much of the element it sees.
 */
function watchMoves(view: Window & typeof globalThis, element: Element, box: Box, onMove: () => void) {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const edges = [box.top, clientWidth - box.left - box.width, clientHeight - box.top - box.height, box.left];
  const observer = new view.IntersectionObserver(onMove, {
    root: view.document,
    rootMargin: edges.map((edge) => `${-Math.floor(edge)}px`).join(' '),
    threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.98, 1],
  });
  observer.observe(element);
  return observer;
}

function isSame(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

/** A reply box is never most of the window: a taller ancestor is the whole chat. */
const mostOfWindow = 0.6;

/**
 * The element whose upper edge is the reply box's: the lowest ancestor that holds the input and the send button,
 * and, where the message list is known, everything around it that is not the list (a toolbar above the input).
 * A dock on that edge covers no control of the page.
 */
export function replyBoxEdge(
  input: Element,
  sendButton: Element | null,
  list: Element | null = null,
): Element {
  const most = (input.ownerDocument.defaultView?.innerHeight ?? 0) * mostOfWindow;
  let edge = input;
  for (let up = input.parentElement; up && up !== input.ownerDocument.body; up = up.parentElement) {
    const isWhole = sendButton === null || edge.contains(sendButton);
    if (isWhole && (list === null || up.contains(list))) break;
    if ((list && up.contains(list)) || up.getBoundingClientRect().height > most) break;
    edge = up;
  }
  return edge;
}
