import { greetings, thanks, tradeWords, weakWords } from '../chat/synonyms';
import { gramsOf, isSingle } from './grams';

const weakKeys = new Set([...weakWords, ...greetings, ...thanks].flatMap((word) => gramsOf(word).keys));
const tradeKeys = new Set(tradeWords.flatMap((word) => gramsOf(word).keys).filter((key) => !isSingle(key)));

/**
 * How much a gram tells, about 0 to 2: more where few templates hold it, more for a word of the trade, less for a
 * word that only shapes the sentence, less for a single character. The square root of the usual inverse document
 * frequency: in a small library chance decides which everyday word is rare.
 */
export function weightOf(key: number, templatesWithIt: number, templates: number): number {
  const rarity = Math.log(1 + (templates - templatesWithIt + 0.5) / (templatesWithIt + 0.5));
  const rarest = Math.log(1 + (templates + 0.5) / 0.5);
  const kind = tradeKeys.has(key) ? 1.6 : weakKeys.has(key) ? 0.4 : 1;
  return Math.sqrt(rarity / rarest) * kind * (isSingle(key) ? 0.35 : 1);
}
