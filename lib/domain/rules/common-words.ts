import { fold } from '../text';

/** More than this share of ordinary messages, and a word tells nothing about the one it is found in. */
const mostOfAll = 0.2;
/** A single character is a part of many words: fewer hits show that it is none of its own. */
const mostOfOne = 0.05;

/**
 * The first of some words that would mark nearly everything, and null where each may be looked for: a blank or a single
 * punctuation mark, or a word that stands in too many of the messages.
 * @param messages such as shops send all day, unmarked
 */
export function findCommonWord(words: readonly string[], messages: readonly string[]): string | null {
  const folded = messages.map(fold);
  return words.find((word) => isCommon(fold(word).trim(), folded)) ?? null;
}

function isCommon(word: string, messages: readonly string[]): boolean {
  if (/^\p{P}?$/u.test(word)) return true;
  const hits = messages.filter((message) => message.includes(word)).length;
  const isOne = [...word].length === 1;
  return messages.length > 0 && hits / messages.length > (isOne ? mostOfOne : mostOfAll);
}
