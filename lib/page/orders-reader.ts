import type { ListedOrder, Order } from '@/lib/domain/orders/facts';
import type { OrdersPage } from '@/lib/domain/sites/profile';
import { findFirst } from './find';
import { readOneOrder } from './one-order';
import type { Columns } from './readers/columns';
import { columnsOf, isRowShown, type OrderRow, type OrdersClock, readListed } from './readers/orders';
import { mayWait, urgencyOf } from './readers/row-urgency';
import { findRows, type Row } from './readers/rows';
import { missingOf, type Reading } from './reading';
import { findInView } from './rows-place';

export type ListedRow = OrderRow<ListedOrder>;

/** What an order list says now. `facts` are all orders that have been read of it, in the order of the page. */
export type OrdersNews = Reading<ListedRow[]> & {
  /** Those that are new, or say something else than when last told; at most 200. */
  changed: ListedRow[];
  /** The element that holds the rows; null where the page shows no list. */
  list: HTMLElement | null;
  /** Every row has been read, or waits until it is scrolled to; else more news follow. */
  isWhole: boolean;
};

/** What was read of a row. It stays the same object as long as the row says the same. */
type Known = {
  parts: readonly HTMLElement[];
  columns: string;
  row: ListedRow | null;
  missing: string[];
  disagree: string[];
  print: string;
  /** The row has changed since. */
  isStale: boolean;
};

type Pass = { rows: Known[]; ids: Set<string>; changed: ListedRow[]; list: HTMLElement | null };

const mostChanged = 200;
/** Of a longer list, unpaid orders are read at once and the others when they are scrolled to. */
const long = 300;
/** While a long list is read, the first news come so soon, and each further ones twice as late. Milliseconds. */
const patience = 250;

type Tools = { at: () => OrdersClock; tell: (news: OrdersNews) => void };

/** Reads a list of orders again and again, and remembers what it read of each row. */
export function createListReader(doc: Document, page: OrdersPage, { at, tell }: Tools) {
  const known = new WeakMap<Node, Known>();
  /** Rows that were looked at and can wait. */
  const waiting = new WeakSet<Node>();
  const told = new Map<string, string>();
  const unpaid = new Set<string>();
  const urgency = urgencyOf(page);
  let columns: Columns | null = null;
  let hasWaiting = false;
  let lastTold = 0;
  let rest = patience;
  let last: Pass | null = null;
  let now: Pass = { rows: [], ids: new Set(), changed: [], list: null };

  function* pass(): Generator<unknown, void> {
    const list = findFirst(doc, page.list);
    now = { rows: [], ids: new Set(), changed: [], list };
    rest = patience;
    yield;
    const watched = new Set(unpaid);
    const rows = yield* findRows(doc, page);
    yield;
    const first = rows.find(isRowShown);
    const holder = first?.parts[0]?.parentElement ?? null;
    if (holder && !list?.contains(holder)) now.list = holder;
    columns = columnsOf(first ? [first] : [], page);
    const print = JSON.stringify(columns && [columns.width, ...columns.of]);
    hasWaiting = rows.length > long;
    yield;
    const inView = hasWaiting ? rowsNear(rows, doc) : null;
    for (const row of rows) {
      yield;
      if ((inView && !inView.has(row) && waits(row, watched)) || !isRowShown(row)) continue;
      take(readOnce(row, print));
      if (now.changed.length === mostChanged) tellSoFar();
    }
    const isNews = now.changed.length > 0 || last?.list !== now.list || !isSame(last?.rows ?? [], now.rows);
    if (isNews || !last) {
      yield 'rest';
      say(now.rows, true);
    }
    last = now;
  }

  const waits = (row: Row, watched: ReadonlySet<string>): boolean => {
    const [first] = row.parts;
    if (!first || known.has(first)) return false;
    if (waiting.has(first)) return true;
    if (!mayWait(row, page, urgency, watched)) return false;
    waiting.add(first);
    return true;
  };

  const readOnce = (row: Row, columnsPrint: string): Known => {
    const [first] = row.parts;
    const before = first && known.get(first);
    const isOfThese = before?.columns === columnsPrint && isSame(before.parts, row.parts);
    if (before && isOfThese && !before.isStale) return before;
    const { order, missing, disagree } = readListed(row, page, at(), columns);
    const print = JSON.stringify(order);
    const says = (one: Known) => isSame(one.missing, missing) && isSame(one.disagree, disagree);
    if (before && isOfThese && before.print === print && says(before)) {
      before.isStale = false;
      return before;
    }
    const read: Known = {
      parts: row.parts,
      columns: columnsPrint,
      row: order && first ? { order, element: first } : null,
      missing,
      disagree,
      print,
      isStale: false,
    };
    for (const part of row.parts) known.set(part, read);
    return read;
  };

  const take = (read: Known) => {
    const order = read.row?.order;
    if (order && now.ids.has(order.orderId)) return;
    now.rows.push(read);
    if (!read.row || !order) return;
    now.ids.add(order.orderId);
    if (order.status === 'unpaid') unpaid.add(order.orderId);
    else unpaid.delete(order.orderId);
    if (told.get(order.orderId) === read.print) return;
    told.set(order.orderId, read.print);
    now.changed.push(read.row);
  };

  const say = (rows: readonly Known[], isWhole: boolean) => {
    tell({
      facts: rows.flatMap(({ row }) => row ?? []),
      missing: rows.flatMap(({ row, missing, disagree }) =>
        missingOf(row?.order.orderId ?? '', missing, disagree),
      ),
      changed: now.changed,
      list: now.list,
      isWhole,
    });
    now.changed = [];
  };

  /** What the pass has found until now, and below it what the last one had found. */
  const tellSoFar = () => {
    if (now.changed.length === 0) return;
    lastTold = performance.now();
    const below = (last?.rows ?? []).filter(
      ({ row, parts }) => row && !now.ids.has(row.order.orderId) && parts[0]?.isConnected,
    );
    say([...now.rows, ...below], false);
  };

  const spoil = (node: Node) => {
    const row = known.get(node);
    if (row) row.isStale = true;
    waiting.delete(node);
  };

  return {
    pass,
    /** Reads all that the page says now of one order; null where no row of the list is that order's any more. */
    read(orderId: string): Order | null {
      const read = [...now.rows, ...(last?.rows ?? [])];
      const parts = read.find(({ row }) => row?.order.orderId === orderId)?.parts ?? [];
      return readOneOrder(doc, page, orderId, { parts, columns }, at());
    },
    /** To be called after each slice of a pass: every telling has its price, so that not every slice is told of. */
    afterSlice(): void {
      if (now.changed.length === 0 || performance.now() - lastTold <= rest) return;
      rest *= 2;
      tellSoFar();
    },
    /** Whether rows wait until they are scrolled to. */
    isWaiting: () => hasWaiting,
    /**
     * Whether a change in these elements may be one of the list; null stands for anywhere. The rows that it touched will be
     * read again.
     */
    forget(targets: readonly Node[] | null): boolean {
      if (!targets) {
        for (const { parts } of [...(last?.rows ?? []), ...now.rows]) for (const part of parts) spoil(part);
        return true;
      }
      const list = last && last.rows.length > 0 && last.list?.isConnected ? last.list : null;
      const near = targets.filter((target) => !list || list.contains(target) || target.contains(list));
      for (const target of near) {
        for (let at: Node | null = target; at && at !== list; at = at.parentNode) spoil(at);
      }
      return near.length > 0;
    },
  };
}

export type ListReader = ReturnType<typeof createListReader>;

/** The rows in the window, and as far below and above it as half of it reaches. */
function rowsNear(rows: readonly Row[], doc: Document): Set<Row> {
  const height = doc.defaultView?.innerHeight ?? 0;
  const elements = rows.flatMap(({ parts }) => parts[0] ?? []);
  const near = findInView(elements, { top: -height / 2, bottom: height * 1.5 });
  return new Set([...near].flatMap(({ index }) => rows[index] ?? []));
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
