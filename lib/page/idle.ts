const slice = 8;
/** A page that is never idle gets its work done all the same. Milliseconds. */
const patience = 100;

/**
 * Goes through steps of work in idle slices of at most 8 ms, so that a page never waits for us longer than a frame.
 * @param rest called after each slice but the last
 */
export function inIdleSlices(
  view: Window,
  steps: Iterator<void>,
  { rest, signal }: { rest: () => void; signal: AbortSignal },
): void {
  const run = () => {
    if (signal.aborted) return;
    const end = performance.now() + slice;
    while (performance.now() < end) if (steps.next().done) return;
    rest();
    soon();
  };
  const soon = () => {
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: patience });
    else view.setTimeout(run);
  };
  soon();
}
