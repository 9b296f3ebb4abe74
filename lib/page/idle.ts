const slice = 7;
/** A page that is never idle gets its work done all the same. Milliseconds. */
const patience = 100;

/**
 * Goes through steps of work in idle slices of some 7 ms, so that a page never waits for us longer than a frame. A step
 * that says 'rest' is the last of its slice.
 * @param rest called between slices
 */
export function inIdleSlices(
  view: Window,
  steps: Iterator<unknown>,
  { rest, signal }: { rest: () => void; signal: AbortSignal },
): void {
  let isBegun = false;
  const run = () => {
    if (signal.aborted) return;
    const end = performance.now() + slice;
    if (isBegun) rest();
    isBegun = true;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return;
      if (value === 'rest') break;
    }
    soon();
  };
  const soon = () => {
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: patience });
    else view.setTimeout(run);
  };
  soon();
}
