import type { OrdersPage } from '@/lib/domain/sites/profile';
import { findFirst } from './find';
import { inIdleSlices } from './idle';
import type { Columns } from './readers/columns';
import { columnsOf, isRowShown, type OrderRow, type OrdersClock, readRow } from './readers/orders';
import { findRows, type Row } from './readers/rows';
import type { Reading } from './reading';
import { watchTargets } from './watch-targets';

/** What an order list says now. `facts` are all orders that have been read of it, in the order of the page. */
export type OrdersNews = Reading<OrderRow[]> & {
  /** Those that are new, or say something else than when last told; at most 200. */
  changed: OrderRow[];
  /** The element that holds the rows; null where the page shows no list. */
  list: HTMLElement | null;
  /** Every row has been read; else more news follow. */
  isWhole: boolean;
};

/** What was read of a row. It stays the same object as long as the row says the same. */
type Known = {
  parts: readonly HTMLElement[];
  columns: string;
  row: OrderRow | null;
  missing: string[];
  print: string;
  /** The row has changed since. */
  isStale: boolean;
};

const mostChanged = 200;
/** A page that changes without end (a countdown, a component that redraws) is read this often. Milliseconds. */
const pause = 200;
const attributes = ['class', 'style', 'hidden', 'value'];

/**
 * Reads the order list of a page now and after its changes, in idle slices; only rows that changed are read again. Tells what is
 * new slice by slice, and nothing where nothing is.
 * @param at the time of reading, and how the page writes times and sums
 */
export function watchOrders(
  doc: Document,
  page: OrdersPage,
  at: () => OrdersClock,
  tell: (news: OrdersNews) => void,
  { signal }: { signal: AbortSignal },
): void {
  const { defaultView: view } = doc;
  if (signal.aborted || !view) return;
  const pages = createReader(doc, page, at, tell);
  let isReading = false;
  let isStale = false;
  let resting = 0;

  const look = () => {
    if (isReading || resting !== 0) {
      isStale = true;
      return;
    }
    isReading = true;
    isStale = false;
    const steps = (function* () {
      try {
        yield* pages.pass();
      } finally {
        isReading = false;
        resting = view.setTimeout(() => {
          resting = 0;
          if (isStale) look();
        }, pause);
      }
    })();
    inIdleSlices(view, steps, { rest: pages.tellSoFar, signal });
  };
  const onChange = (targets: readonly Node[] | null) => {
    if (pages.forget(targets)) look();
  };
  watchTargets(doc, onChange, { signal, attributes });
  signal.addEventListener('abort', () => view.clearTimeout(resting), { once: true });
  look();
}

function createReader(
  doc: Document,
  page: OrdersPage,
  at: () => OrdersClock,
  tell: (news: OrdersNews) => void,
) {
  const known = new WeakMap<Node, Known>();
  const told = new Map<string, string>();
  let last: { rows: Known[]; list: HTMLElement | null } | null = null;
  let now: { rows: Known[]; ids: Set<string>; changed: OrderRow[]; list: HTMLElement | null };

  function* pass(): Generator<void, void> {
    const list = findFirst(doc, page.list);
    now = { rows: [], ids: new Set(), changed: [], list };
    const rows = yield* findRows(doc, page);
    const holder = rows[0]?.parts[0]?.parentElement ?? null;
    if (!list?.contains(holder)) now.list = holder;
    const columns = columnsOf(rows.filter(isRowShown).slice(0, 1), page);
    const print = JSON.stringify(columns && [columns.width, ...columns.of]);
    yield;
    for (const row of rows) {
      if (isRowShown(row)) take(readOnce(row, columns, print));
      if (now.changed.length === mostChanged) tellSoFar();
      yield;
    }
    tellAll();
  }

  const readOnce = (row: Row, columns: Columns | null, columnsPrint: string): Known => {
    const [first] = row.parts;
    const before = first && known.get(first);
    const isOfThese = before?.columns === columnsPrint && isSame(before.parts, row.parts);
    if (before && isOfThese && !before.isStale) return before;
    const { order, missing } = readRow(row, page, at(), columns);
    const print = JSON.stringify(order);
    if (before && isOfThese && before.print === print && isSame(before.missing, missing)) {
      before.isStale = false;
      return before;
    }
    const read: Known = {
      parts: row.parts,
      columns: columnsPrint,
      row: order && first ? { order, element: first } : null,
      missing,
      print,
      isStale: false,
    };
    for (const part of row.parts) known.set(part, read);
    return read;
  };

  const take = (read: Known) => {
    const id = read.row?.order.orderId;
    if (id !== undefined && now.ids.has(id)) return;
    now.rows.push(read);
    if (!read.row || id === undefined) return;
    now.ids.add(id);
    if (told.get(id) === read.print) return;
    told.set(id, read.print);
    now.changed.push(read.row);
  };

  const say = (rows: readonly Known[], isWhole: boolean) => {
    tell({
      facts: rows.flatMap(({ row }) => row ?? []),
      missing: rows.flatMap(({ row, missing }) =>
        missing.length > 0 ? { key: row?.order.orderId ?? '', fields: missing } : [],
      ),
      changed: now.changed,
      list: now.list,
      isWhole,
    });
    now.changed = [];
  };

  const tellSoFar = () => {
    if (now.changed.length === 0) return;
    const later = (last?.rows ?? []).filter(
      ({ row, parts }) => row && !now.ids.has(row.order.orderId) && parts[0]?.isConnected,
    );
    say([...now.rows, ...later], false);
  };

  const tellAll = () => {
    const isNews = now.changed.length > 0 || !last || last.list !== now.list || !isSame(last.rows, now.rows);
    if (isNews) say(now.rows, true);
    last = { rows: now.rows, list: now.list };
  };

  /** Whether the change may be one of the list. Rows that it touched will be read again. */
  const forget = (targets: readonly Node[] | null): boolean => {
    const { list = null, rows = [] } = last ?? {};
    if (!targets) {
      for (const row of rows) row.isStale = true;
      return true;
    }
    const isKnown = list?.isConnected && rows.length > 0;
    const near = targets.filter((target) => !isKnown || list.contains(target) || target.contains(list));
    for (const target of near) {
      for (let at: Node | null = target; at && at !== list; at = at.parentNode) {
        const row = known.get(at);
        if (row) row.isStale = true;
      }
    }
    return near.length > 0;
  };

  return { pass, tellSoFar, forget };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
