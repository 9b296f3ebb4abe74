import type { ChatOrder, longestState, Parcel } from '@/lib/domain/chat/facts';
import type { OrderStatus } from '@/lib/domain/orders/status';
import type { ChatPage, StatusWords } from '@/lib/domain/sites/profile';
import { type PageClock, parsePageTime } from '@/lib/domain/time';
import { findAll, isShown } from '../find';
import { readAmount, type SumWriting } from './amount';
import { readField } from './field';

/**
 * The first order shown beside the conversation. A card inside the message list is not taken: it shows the
 * order as it was when the card was sent.
 * @param list the message list, null where it was not found
 * @returns the order and the names of the fields that the profile promises but the page does not show; null: no order
 */
export function readOrder(
  doc: Document,
  page: ChatPage,
  list: Element | null,
  at: PageClock & SumWriting,
): { order: ChatOrder; missing: string[] } | null {
  if (!page.order) return null;
  const beside = page.order.root.flatMap((selector) =>
    findAll(doc, [selector]).filter((element) => !list?.contains(element)),
  );
  const shown = beside.filter(isShown);
  const numbered = (element: Element) => readField(element, page.order?.orderId ?? {}) !== null;
  // A frame around the cards (tabs, a title) may carry the same class; the card is what bears a number.
  const root = shown.find(numbered) ?? beside.find(numbered) ?? shown[0] ?? beside[0];
  if (!root) return null;
  const { orderId, status, amount, item } = page.order;
  const statusText = status ? readField(root, status) : null;
  const amountText = amount ? readField(root, amount) : null;
  const order: ChatOrder = {
    orderId: readField(root, orderId),
    status: statusOf(statusText, page.statusWords ?? {}),
    statusText,
    amount: amountText === null ? null : readAmount(amountText, at),
    item: item ? readField(root, item) : null,
  };
  const parcel = readParcel(root, page.order.parcel, at);
  if (parcel) order.parcel = parcel;
  const promised = { orderId, statusText: status, amount, item };
  const missing = Object.entries(promised)
    .filter(([name, field]) => field && order[name as keyof ChatOrder] === null)
    .map(([name]) => name);
  return { order, missing };
}

/** The worker's border takes no longer one; a change there does not compile here. */
const longest: typeof longestState = 120;
type ParcelFields = NonNullable<NonNullable<ChatPage['order']>['parcel']>;

/** Where the parcel is; null where the page does not say it. A number alone is no news. */
function readParcel(root: HTMLElement, fields: ParcelFields | undefined, at: PageClock): Parcel | null {
  const state = fields ? readField(root, fields.state) : null;
  if (!fields || state === null || state.trim() === '') return null;
  const time = fields.at ? readField(root, fields.at) : null;
  return {
    courier: fields.courier ? readField(root, fields.courier) : null,
    number: fields.number ? readField(root, fields.number) : null,
    state: state.slice(0, longest),
    at: time === null ? null : parsePageTime(time, at),
  };
}

/** The status that a page's own words stand for; the longest listed word decides (退款成功 before 退款). */
export function statusOf(text: string | null, words: StatusWords): OrderStatus {
  let best: { status: OrderStatus; length: number } = { status: 'unknown', length: 0 };
  const squeezed = text?.replace(/\s/g, '') ?? '';
  for (const [status, list] of Object.entries(words) as [OrderStatus, string[]][]) {
    for (const word of list) {
      if (word.length > best.length && squeezed.includes(word.replace(/\s/g, '')))
        best = { status, length: word.length };
    }
  }
  return best.status;
}
