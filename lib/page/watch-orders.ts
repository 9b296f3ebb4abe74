import type { OrdersPage } from '@/lib/domain/sites/profile';
import { inIdleSlices } from './idle';
import { createListReader, type ListReader, type OrdersNews } from './orders-reader';
import type { OrdersClock } from './readers/orders';
import { watchTargets } from './watch-targets';

export type { OrdersNews } from './orders-reader';

/** A page that changes without end (a countdown, a component that redraws) is read this often. Milliseconds. */
const pause = 200;
const attributes = ['class', 'style', 'hidden', 'value'];

/**
 * Reads the order list of a page now and after its changes, in idle slices; only rows that changed are read again, and of a
 * list of more than 300 rows only those that matter. Tells what is new slice by slice, and nothing where nothing is.
 * @returns reads all of one order that stands on the page now
 * @param at the time of reading, and how the page writes times and sums
 */
export function watchOrders(
  doc: Document,
  page: OrdersPage,
  at: () => OrdersClock,
  tell: (news: OrdersNews) => void,
  { signal }: { signal: AbortSignal },
): Pick<ListReader, 'read'> {
  const { defaultView: view } = doc;
  let isReading = false;
  let isStale = false;
  let resting = 0;

  const reader = createListReader(doc, page, { at, tell });
  if (signal.aborted || !view) return reader;
  const look = () => {
    if (isReading || resting !== 0) {
      isStale = true;
      return;
    }
    isReading = true;
    isStale = false;
    inIdleSlices(view, pass(), { rest: reader.afterSlice, signal });
  };
  const pass = function* () {
    try {
      yield* reader.pass();
    } finally {
      isReading = false;
      resting = view.setTimeout(() => {
        resting = 0;
        if (isStale) look();
      }, pause);
    }
  };

  const onChange = (targets: readonly Node[] | null) => {
    if (reader.forget(targets)) look();
  };
  watchTargets(doc, onChange, { signal, attributes });
  const onScroll = () => {
    if (reader.isWaiting()) look();
  };
  view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => view.clearTimeout(resting), { once: true });
  look();
  return reader;
}
