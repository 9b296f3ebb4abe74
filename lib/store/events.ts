import { ok, type Result } from '../domain/result';
import type { UseEvent } from '../domain/templates/variant-uses';
import type { DraftOutcome } from '../domain/wording/mark';
import { markUsed } from './contacts';
import type { Store } from './db';
import { learn, longestTurnHours } from './habits';
import { hashConversation, hashQuestion } from './secrets';

/** Where something happened; the conversation as the page knows it, of which only the hash is kept. */
export type ChatPlace = { site: string; shop: string; conversation: string | null };

/** `variant`: which of the template's texts, after `variantKey`. */
export type Use = ChatPlace & { template: string; how: 'insert' | 'copy'; variant?: string };

/** Records that a suggestion was used: the event, the habit and the contact, all or none. */
export async function recordUse(store: Store, use: Use, now: Date): Promise<Result<null>> {
  const { site, shop, template, how, variant } = use;
  const hashed = await hashPlace(store, use);
  if (!hashed.ok) return hashed;
  const conversation = hashed.value;
  return store.write(['habits', 'events', 'contacts'], async (tx) => {
    const at = now.toISOString();
    const used = { at, kind: 'chat.used', site, shop, conversation, template, how } as const;
    await learn(tx, variant === undefined ? used : { ...used, variant }, now);
    if (conversation !== null) await markUsed(tx, { hash: conversation, shop, now });
    return ok(null);
  });
}

/**
 * Records which suggestions stood in the dock: one event a question. A list that changed before the person took
 * anything from it takes the earlier one's place, since a template that was there for a moment was not passed over; after
 * a pick, the list that it was picked from stays. So each `chat.used` has before it, in its conversation, the list that
 * the person saw, and a list without one was passed over whole. Where the conversation is not known, questions can't be told apart and
 * each list is an event of its own; so is one where the page tells the question's time anew.
 */
export async function recordSuggested(
  store: Store,
  shown: ChatPlace & { question: { line: string; since: string | null }; templates: string[] },
  now: Date,
): Promise<Result<null>> {
  const { site, shop, templates } = shown;
  const hashed = await hashPlace(store, shown);
  if (!hashed.ok) return hashed;
  const asked =
    shown.conversation === null
      ? ok(null)
      : await hashQuestion(store, site, shown.conversation, shown.question);
  if (!asked.ok) return asked;
  const [conversation, question] = [hashed.value, asked.value];
  const at = now.toISOString();
  const event = { at, kind: 'chat.suggested', site, shop, conversation, question, templates } as const;
  const since = new Date(now.getTime() - longestTurnHours * 3_600_000).toISOString();
  return store.write(['events'], async (tx) => {
    const events = tx.objectStore('events');
    let picked = false;
    let cursor =
      question === null ? null : await events.index('at').openCursor(IDBKeyRange.lowerBound(since), 'prev');
    for (; cursor; cursor = await cursor.continue()) {
      const earlier = cursor.value;
      if (!('conversation' in earlier) || earlier.conversation !== conversation) continue;
      if (earlier.kind !== 'chat.suggested') picked = true;
      else if (earlier.question !== question) break;
      else {
        if (!picked && String(earlier.templates) !== String(templates))
          await events.put(event, cursor.primaryKey);
        return ok(null);
      }
    }
    await events.add(event);
    return ok(null);
  });
}

/** Records what became of a template's text: that it was sent, and how much of it. The habit follows what was kept. */
export async function recordSent(
  store: Store,
  sent: ChatPlace & { template: string; kept: number; edited: boolean },
  now: Date,
): Promise<Result<null>> {
  const { site, shop, template, edited } = sent;
  const hashed = await hashPlace(store, sent);
  if (!hashed.ok) return hashed;
  const conversation = hashed.value;
  const kept = Math.round(sent.kept * 100) / 100;
  return store.write(['habits', 'events'], async (tx) => {
    const at = now.toISOString();
    await learn(tx, { at, kind: 'chat.sent', site, shop, conversation, template, kept, edited }, now);
    return ok(null);
  });
}

/** Records that a line of the staff's own words was sent while suggestions stood before them; the line is not kept. */
export async function recordTyped(store: Store, typed: ChatPlace, now: Date): Promise<Result<null>> {
  const { site, shop } = typed;
  const hashed = await hashPlace(store, typed);
  if (!hashed.ok) return hashed;
  const conversation = hashed.value;
  return store.write(['habits', 'events'], async (tx) => {
    await learn(tx, { at: now.toISOString(), kind: 'chat.typed', site, shop, conversation }, now);
    return ok(null);
  });
}

/** Records what the person did with a mark in a draft; neither the draft nor the marked words are kept. */
export async function recordDraft(
  store: Store,
  mark: { site: string; shop: string; rule: string; outcome: DraftOutcome },
  now: Date,
): Promise<Result<null>> {
  const { site, shop, rule, outcome } = mark;
  return store.write(['events'], async (tx) => {
    await tx
      .objectStore('events')
      .add({ at: now.toISOString(), kind: 'draft.flagged', site, shop, rule, outcome });
    return ok(null);
  });
}

const hashPlace = async (store: Store, { site, conversation }: ChatPlace): Promise<Result<string | null>> =>
  conversation === null ? ok(null) : hashConversation(store, site, conversation);

/** What tells of the use of templates, of all that is kept; oldest first. */
export async function readUses(store: Store): Promise<UseEvent[]> {
  const events = await store.read(['events'], (tx) => tx.objectStore('events').index('at').getAll());
  return events.filter((event) => 'template' in event || 'conversation' in event);
}
