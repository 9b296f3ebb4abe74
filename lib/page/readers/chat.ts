import type { ChatFacts, longestLine, Message } from '@/lib/domain/chat/facts';
import type { ChatPage } from '@/lib/domain/sites/profile';
import type { PageClock } from '@/lib/domain/time';
import { boxKind, findBox } from '../composer/box';
import type { Reading } from '../reading';
import type { SumWriting } from './amount';
import { buyerByWords } from './chat-buyer';
import { findList } from './chat-place';
import { mostMessages, readBySelectors } from './chat-selected';
import { namesIn, readByWords } from './chat-words';
import { readField } from './field';
import { readOrder } from './order';

/** The worker's border refuses longer lines; a change there does not compile here. */
const longest: typeof longestLine = 4000;
const longestLevel = 40;

type At = PageClock & SumWriting;

/**
 * Reads an open conversation: who asks, the last 200 messages in the order shown, the order beside it. By the profile's
 * selectors, and by what a person sees where they find nothing; who speaks is read both ways.
 * What the page does not show is null and named in `missing`; nothing is guessed.
 */
export function readChat(doc: Document, page: ChatPage, at: At): Reading<ChatFacts> {
  const missing: Reading<ChatFacts>['missing'] = [];
  const note = (key: string, fields: string[]) => {
    if (fields.length > 0) missing.push({ key, fields });
  };

  const unread: string[] = [];
  const box = findBox(doc, page);
  const list = findList(doc, page);
  const selected = readField(doc, page.conversation.buyer);
  const buyer = selected ?? (list && buyerByWords(list, box, () => namesIn(list)));
  const key = page.conversation.key ? readField(doc, page.conversation.key) : null;
  // Most buyers are of no level, and then nothing stands there: that nothing was read is no fault of the page.
  const level = page.conversation.level ? readField(doc, page.conversation.level) : null;
  if (buyer === null) unread.push('buyer');

  const read = list && (readBySelectors(list, page, buyer, at) ?? readByWords(list, buyer, at));
  if (!list || (!read && !page.item)) unread.push('messages');
  if (!box) unread.push('composer');

  const beside = readOrder(doc, page, list, at);

  note('conversation', unread);
  note('messages', read?.missing ?? []);
  note('order', beside?.missing ?? []);

  const facts: ChatFacts = {
    conversation: { buyer, key: key ?? buyer, ...(level && { level: level.slice(0, longestLevel) }) },
    messages: (read?.messages ?? []).slice(-mostMessages).map(cut),
    composer: box ? boxKind(box) : 'none',
    order: beside?.order ?? null,
  };
  return { facts, missing };
}

const cut = (message: Message): Message =>
  message.text.length > longest ? { ...message, text: message.text.slice(0, longest) } : message;
