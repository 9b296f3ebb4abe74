import type { Near, RulePattern } from '../rules/rule';
import { fold } from '../text';
import { buildMatcher, type Matcher } from './matcher';

/** What is searched for, whatever the rule says beside it. */
export type SearchedRule = { patterns: readonly RulePattern[]; exceptions: readonly string[] };

/** Where a word of the matcher is used: `slot` counts the word lists of all rules through. */
export type CompiledNear = Near & { slot: number };
export type CompiledPattern = {
  pattern: RulePattern;
  slot: number;
  near: CompiledNear[];
  unlessNear: CompiledNear[];
  lead: string[];
  tail: string[];
};
export type CompiledRule<R extends SearchedRule> = {
  rule: R;
  patterns: CompiledPattern[];
  exceptions: number;
};

/** All rules' words in one matcher. */
export type CompiledRules<R extends SearchedRule> = {
  rules: CompiledRule<R>[];
  matcher: Matcher;
  /** Per word of the matcher: the slots of all lists that hold it, and its length. */
  slots: number[][];
  lengths: number[];
  slotCount: number;
};

/** Folds every word of the rules and builds one matcher over them. Costs some milliseconds: keep the result. */
function compileRules<R extends SearchedRule>(rules: readonly R[]): CompiledRules<R> {
  const slotsOf = new Map<string, number[]>();
  const known = new Map<string, number>();
  let slotCount = 0;
  // What stands in many lists is looked for once, and a list that many patterns use is one list.
  const add = (list: readonly string[]): number => {
    const folded = [...new Set(list.map(fold))];
    const key = folded.join('\n');
    const same = known.get(key);
    if (same !== undefined) return same;
    const slot = slotCount++;
    known.set(key, slot);
    for (const word of folded) {
      const slots = slotsOf.get(word);
      if (slots) slots.push(slot);
      else slotsOf.set(word, [slot]);
    }
    return slot;
  };
  const addNear = (near: Near): CompiledNear => ({ ...near, slot: add(near.words) });
  const compiled = rules.map((rule) => ({
    rule,
    exceptions: add(rule.exceptions),
    patterns: rule.patterns.map((pattern) => ({
      pattern,
      slot: add(pattern.words),
      near: (pattern.near ?? []).map(addNear),
      unlessNear: (pattern.unlessNear ?? []).map(addNear),
      lead: longestFirst(pattern.lead ?? []),
      tail: longestFirst(pattern.tail ?? []),
    })),
  }));
  const words = [...slotsOf.keys()];
  return {
    rules: compiled,
    matcher: buildMatcher(words),
    slots: [...slotsOf.values()],
    lengths: words.map((word) => word.length),
    slotCount,
  };
}

const longestFirst = (words: readonly string[]): string[] =>
  words.map(fold).sort((a, b) => b.length - a.length);

const compiledBefore = new WeakMap<readonly SearchedRule[], CompiledRules<SearchedRule>>();

/** The compiled form of a rules array, built once per array: pass the same array, not a copy, as long as nothing changed. */
export function compiledOnce<R extends SearchedRule>(rules: readonly R[]): CompiledRules<R> {
  const known = compiledBefore.get(rules);
  // What was built from this array holds its own rules.
  if (known) return known as CompiledRules<R>;
  const compiled = compileRules(rules);
  compiledBefore.set(rules, compiled);
  return compiled;
}
