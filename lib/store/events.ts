import { ok, type Result } from '../domain/result';
import { markUsed } from './contacts';
import type { Store } from './db';
import { countPick } from './habits';
import { hashConversation } from './secrets';

export type Use = {
  site: string;
  shop: string;
  /** As the page knows it; only its hash is kept. */
  conversation: string | null;
  template: string;
  how: 'insert' | 'copy';
};

/** Records that a suggestion was used: the event, the habit and the contact, all or none. */
export async function recordUse(store: Store, use: Use, now: Date): Promise<Result<null>> {
  const { site, shop, template, how } = use;
  const hashed = use.conversation === null ? ok(null) : await hashConversation(store, site, use.conversation);
  if (!hashed.ok) return hashed;
  const conversation = hashed.value;
  return store.write(['habits', 'events', 'contacts'], async (tx) => {
    await tx
      .objectStore('events')
      .add({ at: now.toISOString(), kind: 'chat.used', site, shop, conversation, template, how });
    await countPick(tx, { shop, template, now });
    if (conversation !== null) await markUsed(tx, { hash: conversation, shop, now });
    return ok(null);
  });
}
