import { fold } from '../text';
import type { RulePattern } from './rule';

/** What a person changed in one rule's words. */
export type RuleChange = { rule: string; added: readonly string[]; removed: readonly string[] };

type Changeable = { id: string; patterns: RulePattern[]; exceptions: string[] };

/**
 * The rules as a person wants them. Removed words leave every list of the rule's own words; a rule without words left
 * finds nothing, and what a detector finds is no word. Added words are found wherever they stand, and only the person
 * knows what to say instead. Several changes of one rule hold together. A change of a rule that is gone holds nothing up.
 *
 * Added words stand in an entry of their own under the same id: the exceptions of the rule (第一时间 is no 第一) were
 * written for its own words, and would silence what a person asked for by name.
 */
export function applyChanges<R extends Changeable>(rules: readonly R[], changes: readonly RuleChange[]): R[] {
  return rules.flatMap((rule) => {
    const own = changes.filter((change) => change.rule === rule.id);
    const removed = new Set(own.flatMap((change) => change.removed.map(fold)));
    const added = distinctWords(own.flatMap((change) => change.added));
    const kept =
      removed.size === 0 ? rule : { ...rule, patterns: rule.patterns.map((one) => without(one, removed)) };
    return added.length === 0 ? [kept] : [kept, { ...rule, patterns: [plain(added)], exceptions: [] }];
  });
}

/** A rule's own words that can be taken out one by one, each once, as the rule first spells it. */
export const ownWords = (rule: { patterns: readonly RulePattern[] }): string[] =>
  distinctWords(rule.patterns.flatMap(({ words }) => words));

/** Words that differ in more than script, case and width, each as it was first spelt. */
export function distinctWords(words: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const word of words) {
    const key = fold(word);
    if (!first.has(key)) first.set(key, word);
  }
  return [...first.values()];
}

const plain = (words: string[]): RulePattern => ({ words, safe: null });

const without = (pattern: RulePattern, removed: ReadonlySet<string>): RulePattern => ({
  ...pattern,
  words: pattern.words.filter((word) => !removed.has(fold(word))),
});
