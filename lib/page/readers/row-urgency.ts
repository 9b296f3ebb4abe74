import type { OrdersPage } from '@/lib/domain/sites/profile';
import { numberPattern } from './order-id';
import type { Row } from './rows';

/** What of a long list is read at once, by its words alone and without asking what of them can be seen. */
export type Urgency = { settled: RegExp; waiting: RegExp };

/** From the status words of a page. */
export function urgencyOf({ statusWords }: OrdersPage): Urgency {
  const { unpaid = [], unknown = [], ...rest } = statusWords;
  return { settled: anyOf(Object.values(rest).flat()), waiting: anyOf([...unpaid, ...unknown]) };
}

const anyOf = (words: readonly string[]) =>
  new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '(?!)');

/**
 * Whether a row may stay unread until it is scrolled to: it names a state that needs nobody, and none that does.
 * @param watched numbers of orders that were unpaid when last read: what has become of them is wanted at once
 */
export function mayWait(
  { parts }: Row,
  page: OrdersPage,
  urgency: Urgency,
  watched: ReadonlySet<string>,
): boolean {
  const [only] = parts;
  const text =
    only && parts.length === 1
      ? (only.textContent ?? '')
      : parts.map((part) => part.textContent ?? '').join(' ');
  if (urgency.waiting.test(text) || !urgency.settled.test(text)) return false;
  if (watched.size === 0) return true;
  const number = numberPattern(page).exec(text)?.[0];
  return number === undefined || !watched.has(number);
}
