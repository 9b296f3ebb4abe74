import type { ReviewCause } from '@/lib/domain/reviews/finding';
import type { Family, ruleGrades, Severity } from '@/lib/domain/wording/mark';

export type RuleKind = 'wording' | 'review';

/** A rule as the page shows it, with what was changed in its words for the shop that is looked at. */
export type Rule = {
  id: string;
  kind: RuleKind;
  family: Family | null;
  cause: ReviewCause | null;
  title: string;
  reason: string;
  severity: Severity;
  source: string;
  sourceDate: string | null;
  grade: (typeof ruleGrades)[number];
  lastChecked: string;
  on: boolean;
  words: readonly { word: string; off: boolean }[];
  added: readonly string[];
  /** While one shop is looked at: what holds in all of them. */
  everywhere: { off: ReadonlySet<string>; added: readonly string[] };
};

/** Rules under one heading: a family of promises and praise, or what reviews complain of. */
export type RuleGroup = { key: Family | ReviewCause | 'none'; rules: Rule[] };

/** Rules by family or cause, both in the order in which they first come; what has no cause stands last. */
export function groupRules(rules: readonly Rule[]): RuleGroup[] {
  const groups = new Map<RuleGroup['key'], Rule[]>();
  for (const rule of rules) {
    const key = rule.family ?? rule.cause ?? 'none';
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, rules: members }))
    .sort((a, b) => Number(a.key === 'none') - Number(b.key === 'none'));
}

/** Whether a rule's title or one of its words has the query in it. An empty query fits every rule. */
export function matchesRule(rule: Rule, query: string): boolean {
  const sought = foldCase(query);
  return sought === '' || foldCase(rule.title).includes(sought) || wordsWith(rule, query).length > 0;
}

/** The rule's words that have the query in them; none for an empty one. */
export function wordsWith(rule: Rule, query: string): string[] {
  const sought = foldCase(query);
  if (sought === '') return [];
  return [...rule.everywhere.added, ...rule.added, ...rule.words.map(({ word }) => word)].filter((word) =>
    foldCase(word).includes(sought),
  );
}

/** Whether the person changed the rule's words here. */
export const hasChangedWords = (rule: Rule): boolean =>
  rule.added.length > 0 || rule.words.some(({ off }) => off);

/** Below grade B nobody has read the source. */
export const isUnconfirmed = (rule: Rule): boolean => rule.grade !== 'A' && rule.grade !== 'B';

/** Case and width aside. */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
