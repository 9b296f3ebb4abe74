import { type BuyerKind, buyerKindOf, isFirstContact } from '../domain/chat/contact';
import { ok, type Result } from '../domain/result';
import type { Store, Transaction } from './db';

/** How fresh `lastAt` is kept: it only decides retention in days, and each line of a chat asks again. */
const lastAtHours = 6;
/** Two tell a returning buyer already. */
const mostOrders = 20;

/**
 * Notes that a conversation is open before the person and which paid order stands beside it; tells whether it is a first
 * contact (see `isFirstContact`) and what is known of the buyer. Writes at most every six hours a conversation, and for
 * each new order.
 * @param hash the conversation's key after `hashConversation`
 * @param paid the number of a paid order after `hashOrder`; null where the page shows none
 */
export async function noteContact(
  store: Store,
  contact: { hash: string; shop: string; paid: string | null; now: Date },
): Promise<Result<{ isFirst: boolean; buyer: BuyerKind | null }>> {
  const { hash, shop, paid, now } = contact;
  const stored = await store.read(['contacts'], (tx) => tx.objectStore('contacts').get(hash));
  const isFirst = isFirstContact(stored, now);
  const isNoted = paid === null || stored?.paid?.includes(paid);
  const isFresh = stored && now.getTime() - Date.parse(stored.lastAt) < lastAtHours * 3_600_000;
  if (isFresh && isNoted) return ok({ isFirst, buyer: buyerKindOf(stored) });
  return store.write(['contacts'], async (tx) => {
    const at = now.toISOString();
    const earlier = await tx.objectStore('contacts').get(hash);
    const orders = new Set([...(earlier?.paid ?? []), ...(paid === null ? [] : [paid])]);
    const known = { shop, firstAt: at, usedAt: null, ...earlier, lastAt: at };
    const next = orders.size > 0 ? { ...known, paid: [...orders].slice(-mostOrders) } : known;
    await tx.objectStore('contacts').put(next, hash);
    return ok({ isFirst, buyer: buyerKindOf(next) });
  });
}

/** Notes that a suggestion was used in a conversation, as part of the transaction that records it. */
export async function markUsed(
  tx: Transaction,
  contact: { hash: string; shop: string; now: Date },
): Promise<void> {
  const at = contact.now.toISOString();
  const contacts = tx.objectStore('contacts');
  const stored = await contacts.get(contact.hash);
  const next = { shop: contact.shop, firstAt: at, ...stored, lastAt: at, usedAt: stored?.usedAt ?? at };
  await contacts.put(next, contact.hash);
}
