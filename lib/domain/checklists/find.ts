import { fold } from '../text';
import type { CaseView } from './case';

/** Blanks and hyphens in a number are nobody's to remember. */
const squeeze = (text: string): string => fold(text).replace(/[\s-]/g, '');

/** Whether every word of a query stands in the case's numbers, item or title, in any script, width or case. */
export function findsCase({ orderId, refundId, item, title }: CaseView, query: string): boolean {
  const texts = [orderId, refundId, item, title].map((text) => squeeze(text ?? ''));
  return fold(query)
    .split(/\s+/)
    .map(squeeze)
    .every((word) => texts.some((text) => text.includes(word)));
}
