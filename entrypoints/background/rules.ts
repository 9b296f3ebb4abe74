import type { World } from '@/lib/domain/practice/world';
import { applyChanges, type RuleChange } from '@/lib/domain/rules/changes';
import { reviewRules } from '@/lib/domain/rules/reviews';
import type { ReviewRule, WordingRule } from '@/lib/domain/rules/rule';
import { wordingRules } from '@/lib/domain/rules/wording';
import type { Settings } from '@/lib/domain/settings/settings';
import { type Region, regionOfShop } from '@/lib/domain/sites/region';
import { sites } from '@/lib/sites';
import { readRuleChanges } from '@/lib/store/rules';
import { type Context, settingsIn } from './context';

export { reviewRules };

/** Rules in force, which of them are switched off, and the settings from which that was read. */
export type RulesInForce<R> = { rules: R[]; off: readonly string[]; settings: Settings };

/** Whose laws hold on a marketplace. */
export const regionOf = (site: string): Region => sites.find(({ id }) => id === site)?.region ?? 'CN';

/** Whose laws hold for what a shop writes where no page is known: in a template, in a sentence tried out. */
export const regionFor = (shop: string, { shopOf }: Settings): Region => regionOfShop(shop, shopOf, regionOf);

/** The rules for what a shop writes, with the words that the person added and took out. */
export const wordingRulesIn = (
  context: Context,
  world: World,
  shop: string,
): Promise<RulesInForce<WordingRule>> => inForce(context, world, shop, wordingNow);

/** The same for what buyers write in reviews. */
export const reviewRulesIn = (
  context: Context,
  world: World,
  shop: string,
): Promise<RulesInForce<ReviewRule>> => inForce(context, world, shop, reviewNow);

/** Shops with changes of their own that are judged for in turn; each more would be compiled anew, in some milliseconds. */
const mostKept = 12;

/**
 * Rules with a person's changes: the same array for the same changes, since rules are compiled once per array. The
 * changes themselves tell whether something changed, so that no save, import or erasure can forget to say so.
 */
function keptByChanges<R extends WordingRule | ReviewRule>(
  rules: R[],
): (changes: readonly RuleChange[]) => R[] {
  const kept = new Map<string, R[]>();
  return (changes) => {
    const ours = changes.filter(({ rule }) => rules.some(({ id }) => id === rule));
    if (ours.length === 0) return rules;
    const key = JSON.stringify(ours.map(({ rule, added, removed }) => [rule, added, removed]));
    const known = kept.get(key);
    if (known) return known;
    const changed = applyChanges(rules, ours);
    const oldest = kept.keys().next();
    if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
    kept.set(key, changed);
    return changed;
  };
}

const wordingNow = keptByChanges(wordingRules);
const reviewNow = keptByChanges(reviewRules);

async function inForce<R>(
  context: Context,
  world: World,
  shop: string,
  rulesNow: (changes: readonly RuleChange[]) => R[],
): Promise<RulesInForce<R>> {
  const store = await context.store(world);
  const [changes, settings] = await Promise.all([readRuleChanges(store), settingsIn(context, world)]);
  const here = changes.filter((change) => change.shop === '' || change.shop === shop);
  return { rules: rulesNow(here), off: settings.rulesOff, settings };
}
