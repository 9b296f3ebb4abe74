import type { ChatPage } from '@/lib/domain/sites/profile';
import { readChat } from '@/lib/page/readers/chat';

export { shuffle } from './shuffle';

/** What the shuffle test calls in a page: our reader, as a content script would. */
export const read = (page: ChatPage, now: number, utcOffset = 480, currency = 'CNY') =>
  readChat(document, page, { now: new Date(now), utcOffset, currency });
