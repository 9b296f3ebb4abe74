/**
 * Gathers calls and runs `work` once in the next frame: pages change hundreds of times a second, and layout may
 * be read only where the browser is about to compute it anyway. A hidden page has no frames and costs nothing.
 */
export function oncePerFrame(view: Window, work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) work();
    });
  };
}

/**
 * Gathers calls and runs `work` once behind the next frame, when the browser has computed its layout: what is measured
 * then costs nothing, where in the frame itself the page's own changes would be laid out at our asking.
 */
export function afterFrame(view: Window, work: () => void, signal: AbortSignal): () => void {
  let waiting = 0;
  signal.addEventListener('abort', () => view.clearTimeout(waiting), { once: true });
  return oncePerFrame(
    view,
    () => {
      view.clearTimeout(waiting);
      waiting = view.setTimeout(work);
    },
    signal,
  );
}
