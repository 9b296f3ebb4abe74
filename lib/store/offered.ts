import type { Store } from './db';
import type { ChatPlace } from './events';
import { hashConversation, hashQuestion } from './secrets';

/** A buyer who comes back after this is in another conversation. */
const conversationHours = 24;

/**
 * Whether a template was suggested in this conversation for another question than this one, or taken from there, within
 * the last day. Where the conversation is not known, or the secret can't be had, nothing is known of it: true, since what
 * may be said once is better left unsaid than said twice.
 */
export async function wasOffered(
  store: Store,
  asked: ChatPlace & { question: { line: string; since: string | null }; template: string },
  now: Date,
): Promise<boolean> {
  const { site, shop, template } = asked;
  if (asked.conversation === null) return true;
  const [conversation, question] = await Promise.all([
    hashConversation(store, site, asked.conversation),
    hashQuestion(store, site, asked.conversation, asked.question),
  ]);
  if (!conversation.ok || !question.ok) return true;
  const since = new Date(now.getTime() - conversationHours * 3_600_000).toISOString();
  const events = await store.read(['events'], (tx) =>
    tx.objectStore('events').index('at').getAll(IDBKeyRange.lowerBound(since)),
  );
  return events.some((event) => {
    if (!('conversation' in event) || event.conversation !== conversation.value || event.shop !== shop)
      return false;
    return event.kind === 'chat.suggested'
      ? event.templates.includes(template) && event.question !== question.value
      : event.kind !== 'chat.typed' && event.template === template;
  });
}
