import type { ChatFacts, Message } from '@/lib/domain/chat/facts';
import { findFirst } from '@/lib/page/find';
import { mergeMessages } from '@/lib/page/keep';
import { readChat } from '@/lib/page/readers/chat';
import { findList } from '@/lib/page/readers/chat-place';
import type { Reading } from '@/lib/page/reading';
import { readingAt } from '@/lib/page/site-clock';
import { watchChanges, whenPresent } from '@/lib/page/watch';
import type { OverlayContext } from './overlay';

/** How long a page may take to show a conversation's own messages after its name, in milliseconds. */
const switchPatience = 1500;

export type ChatNews = {
  reading: Reading<ChatFacts>;
  /** False while the page still shows the former conversation's messages under the new one's name. */
  settled: boolean;
};

/**
 * Reads the chat now and whenever its message list or the name above it changes, and tells only what is new.
 * A page without a message list is told too, once, with `messages` missing.
 */
export function followChat(
  { doc, page, profile, now }: OverlayContext<'chat'>,
  tell: (news: ChatNews) => void,
  signal: AbortSignal,
): void {
  const settle = createSwitch(() => look(), signal);
  let told = '';
  const look = () => {
    if (signal.aborted) return;
    const at = readingAt(profile, now());
    const reading = readChat(doc, page, at);
    const settled = settle(reading.facts);
    const next = JSON.stringify([reading, settled]);
    if (next === told) return;
    told = next;
    tell({ reading, settled });
  };
  look();
  const { pick } = page.conversation.buyer;
  const root = page.order?.root;
  const places = [
    () => findList(doc, page),
    ...(pick ? [() => findFirst(doc, pick)] : []),
    ...(root ? [() => findFirst(doc, root)] : []),
  ];
  for (const find of places) {
    whenPresent(
      doc,
      find,
      (element, elementSignal) => {
        look();
        watchChanges(element, look, { signal: elementSignal });
        elementSignal.addEventListener('abort', look, { once: true });
      },
      { signal },
    );
  }
}

/**
 * Tells one conversation's messages from the next one's. Within a conversation, what a virtualised list has scrolled
 * away is kept. After a switch many pages change the name first and the messages frames later: until the list is
 * another one (or has had its time) nothing is said, since a reply to the former buyer's question would be wrong.
 * @returns a reader of facts that replaces their messages, and answers whether they are the conversation's own
 */
function createSwitch(again: () => void, signal: AbortSignal): (facts: ChatFacts) => boolean {
  let kept: { key: string | null; messages: readonly Message[] } | null = null;
  let shown = '';
  let leaving: { shown: string; until: number } | null = null;
  return (facts) => {
    const { key } = facts.conversation;
    const raw = JSON.stringify(facts.messages);
    if (kept && kept.key !== key) {
      leaving = { shown, until: performance.now() + switchPatience };
      kept = null;
      const timer = setTimeout(again, switchPatience);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    shown = raw;
    if (leaving) {
      const arrived = facts.messages.length > 0 && raw !== leaving.shown;
      if (!arrived && performance.now() < leaving.until) {
        facts.messages = [];
        kept = { key, messages: [] };
        return false;
      }
      leaving = null;
    }
    if (kept && key !== null) facts.messages = mergeMessages(kept.messages, facts.messages);
    kept = { key, messages: facts.messages };
    return true;
  };
}
