import type { ChatFacts } from '@/lib/domain/chat/facts';
import { mergeMessages } from '@/lib/page/keep';
import { readChat } from '@/lib/page/readers/chat';
import type { Reading } from '@/lib/page/reading';
import { watchChanges, whenPresent } from '@/lib/page/watch';
import type { OverlayContext } from './overlay';

/**
 * Reads the chat now and whenever its message list or the name above it changes, and tells only what is new.
 * A page without a message list is told too, once, with `messages` missing.
 */
export function followChat(
  { doc, page, profile, now }: OverlayContext<'chat'>,
  tell: (reading: Reading<ChatFacts>) => void,
  signal: AbortSignal,
): void {
  let told = '';
  let before: ChatFacts | null = null;
  const look = () => {
    const at = { now: new Date(now()), utcOffset: profile.utcOffset, currency: profile.currency };
    const reading = readChat(doc, page, at);
    const { facts } = reading;
    if (before && facts.conversation.key !== null && before.conversation.key === facts.conversation.key) {
      facts.messages = mergeMessages(before.messages, facts.messages);
    }
    before = facts;
    const next = JSON.stringify(reading);
    if (next === told) return;
    told = next;
    tell(reading);
  };
  look();
  const places = [page.list, page.conversation.buyer.pick, page.order?.root];
  for (const selectors of places) {
    if (!selectors) continue;
    whenPresent(
      doc,
      selectors,
      (element, elementSignal) => {
        look();
        watchChanges(element, look, { signal: elementSignal });
        elementSignal.addEventListener('abort', () => signal.aborted || look(), { once: true });
      },
      { signal },
    );
  }
}
