import { inIdleSlices } from './idle';
import { watchTargets } from './watch-targets';

/** A page that changes without end is read this often. Milliseconds. */
const pause = 200;
/** However long a reading takes, the page has this many times as long to itself afterwards. */
const share = 4;
const attributes = ['class', 'style', 'hidden'];

/**
 * Reads a list now and after changes of its page, in idle time, at most every 200 ms and more seldom where a reading
 * takes long; tells every reading. Made for pages of some dozens of rows, which are read whole. What we draw ourselves is
 * no change.
 */
export function watchList<News>(
  doc: Document,
  read: () => News,
  tell: (news: News) => void,
  { signal }: { signal: AbortSignal },
): void {
  const { defaultView: view } = doc;
  if (signal.aborted || !view) return;
  let isAsked = false;
  let isStale = false;
  let resting = 0;

  const look = () => {
    isStale = true;
    if (isAsked || resting !== 0) return;
    isAsked = true;
    inIdleSlices(view, once(), { rest: () => {}, signal });
  };
  const once = function* (): Generator<void, void> {
    isAsked = false;
    isStale = false;
    const began = performance.now();
    try {
      tell(read());
    } finally {
      resting = view.setTimeout(
        () => {
          resting = 0;
          if (isStale) look();
        },
        Math.max(pause, share * (performance.now() - began)),
      );
    }
  };

  watchTargets(doc, look, { signal, attributes });
  signal.addEventListener('abort', () => view.clearTimeout(resting), { once: true });
  look();
}
