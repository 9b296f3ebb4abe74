import { ok, type Result } from '../domain/result';
import type { Store } from './db';

const name = 'conversations';

/**
 * A conversation's key as events and contacts know it: HMAC-SHA-256 with a secret of this install, in hex. Names of
 * buyers are short and public; a plain hash of one could be found by trying. A problem where the secret can't be kept:
 * a hash with one that is not found again would be worth nothing.
 */
export const hashConversation = (store: Store, site: string, key: string): Promise<Result<string>> =>
  sign(store, `${site}|${key}`);

/** A question as events know it, in the same way: its first line, in its conversation, at its time. */
export const hashQuestion = (
  store: Store,
  site: string,
  conversation: string,
  { line, since }: { line: string; since: string | null },
): Promise<Result<string>> => sign(store, `question|${site}|${conversation}|${since}|${line}`);

/** An order's number as events know it, in the same way. */
export const hashOrder = (store: Store, site: string, orderId: string): Promise<Result<string>> =>
  sign(store, orderText(site, orderId));

/** The same of several orders, in their order; the secret is read once. */
export const hashOrders = (
  store: Store,
  site: string,
  orderIds: readonly string[],
): Promise<Result<string[]>> =>
  signAll(
    store,
    orderIds.map((orderId) => orderText(site, orderId)),
  );

const orderText = (site: string, orderId: string) => `order|${site}|${orderId}`;

/** The keys of reviews as facts and events know them, in the same way and order; the secret is read once. */
export const hashReviews = (
  store: Store,
  { site, shop }: { site: string; shop: string },
  keys: readonly string[],
): Promise<Result<string[]>> =>
  signAll(
    store,
    keys.map((key) => `review|${site}|${shop}|${key}`),
  );

async function sign(store: Store, text: string): Promise<Result<string>> {
  const signed = await signAll(store, [text]);
  return signed.ok ? ok(signed.value[0] as string) : signed;
}

async function signAll(store: Store, texts: readonly string[]): Promise<Result<string[]>> {
  const secret = await readSecret(store);
  if (!secret.ok) return secret;
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const signing = await crypto.subtle.importKey('raw', secret.value, hmac, false, ['sign']);
  const digests = texts.map((text) => crypto.subtle.sign('HMAC', signing, new TextEncoder().encode(text)));
  return ok((await Promise.all(digests)).map(inHex));
}

const inHex = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function readSecret(store: Store): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const stored = await store.read(['secrets'], (tx) => tx.objectStore('secrets').get(name));
  if (stored) return ok(stored);
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  return store.write(['secrets'], async (tx) => {
    // Another call may have been first.
    const earlier = await tx.objectStore('secrets').get(name);
    if (!earlier) await tx.objectStore('secrets').put(fresh, name);
    return ok(earlier ?? fresh);
  });
}
