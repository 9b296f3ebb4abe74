import type { OrderStatus } from '../orders/status';

/** A conversation that the shop has seen, known by a hash only. Times are ISO. */
export type Contact = {
  shop: string;
  firstAt: string;
  lastAt: string;
  /** When one of our suggestions was first used in it. */
  usedAt: string | null;
  /** Hashed numbers of the orders that were seen paid beside it, oldest first. Records from before that was noted have none. */
  paid?: string[];
};

/** A pause after which the same conversation is no longer the first meeting. */
const firstContactHours = 12;

/**
 * Whether a greeting for a new buyer still fits: nobody has used a suggestion in this conversation, and it was seen
 * for the first time less than twelve hours ago. A judgement is asked again with every line, so "never seen"
 * alone would take the greeting away a moment after showing it; a calendar day would give a night owl two of them.
 */
export function isFirstContact(contact: Contact | undefined, now: Date): boolean {
  if (!contact) return true;
  if (contact.usedAt) return false;
  return now.getTime() - Date.parse(contact.firstAt) < firstContactHours * 3_600_000;
}

/** A buyer of one purchase, or of two and more (R33 of the field). */
export const buyerKinds = ['new', 'returning'] as const;
export type BuyerKind = (typeof buyerKinds)[number];

/** Whose order has been paid is a buyer; who only asks, or has ordered and not paid, is neither new nor returning. */
const bought: ReadonlySet<OrderStatus> = new Set(['paid', 'dispatched', 'done']);
export const isBought = (status: OrderStatus): boolean => bought.has(status);

/** What the orders seen beside a conversation say of its buyer; null where none was paid. */
export function buyerKindOf(contact: Pick<Contact, 'paid'> | undefined): BuyerKind | null {
  const purchases = contact?.paid?.length ?? 0;
  if (purchases === 0) return null;
  return purchases === 1 ? 'new' : 'returning';
}
