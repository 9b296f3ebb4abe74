import { isFirstContact } from '../domain/chat/contact';
import { ok, type Result } from '../domain/result';
import type { Store, Transaction } from './db';

/** How fresh `lastAt` is kept: it only decides retention in days, and each line of a chat asks again. */
const lastAtHours = 6;

/**
 * Notes that a conversation is open before the person, and tells whether it is a first contact (see `isFirstContact`).
 * Writes at most every six hours a conversation.
 * @param hash the conversation's key after `hashConversation`
 */
export async function noteContact(
  store: Store,
  contact: { hash: string; shop: string; now: Date },
): Promise<Result<boolean>> {
  const { hash, shop, now } = contact;
  const stored = await store.read(['contacts'], (tx) => tx.objectStore('contacts').get(hash));
  const first = isFirstContact(stored, now);
  if (stored && now.getTime() - Date.parse(stored.lastAt) < lastAtHours * 3_600_000) return ok(first);
  return store.write(['contacts'], async (tx) => {
    const at = now.toISOString();
    const earlier = await tx.objectStore('contacts').get(hash);
    await tx.objectStore('contacts').put({ shop, firstAt: at, usedAt: null, ...earlier, lastAt: at }, hash);
    return ok(first);
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
