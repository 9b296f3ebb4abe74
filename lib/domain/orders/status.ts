/**
 * The states of an order that our rules know. A page's own word is kept beside it (`statusText`); a word that
 * no profile lists is `unknown`, never guessed.
 */
export const orderStatuses = [
  'unpaid',
  'paid',
  'dispatched',
  'done',
  'closed',
  'refunding',
  'unknown',
] as const;

export type OrderStatus = (typeof orderStatuses)[number];
