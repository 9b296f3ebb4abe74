import type { Language } from '@/lib/domain/settings/settings';
import type { PageKind } from '@/lib/domain/sites/profile';
import { chatWords } from './chat';
import type { Word } from './index';
import { ordersWords } from './orders';
import { problemWords } from './problems';
import { refundsWords } from './refunds';
import { reviewsWords } from './reviews';
import { wordingWords } from './wording';

/** The parts that overlays speak. They travel to a page in the one language that is spoken there: three would be half of what it loads. */
export const pageParts = {
  chat: chatWords,
  wording: wordingWords,
  orders: ordersWords,
  reviews: reviewsWords,
  refunds: refundsWords,
  problems: problemWords,
};
export type PageParts = typeof pageParts;

const partsOf: Record<PageKind, readonly (keyof PageParts)[]> = {
  chat: ['chat', 'wording', 'problems'],
  orders: ['orders', 'problems'],
  reviews: ['reviews', 'problems'],
  refunds: ['refunds', 'problems'],
};

/** What the overlays of one kind of page may have to say, in one language. */
export const wordsOf = (page: PageKind, language: Language): Record<string, Record<string, Word>> =>
  Object.fromEntries(partsOf[page].map((part) => [part, { ...pageParts[part][language] }]));
