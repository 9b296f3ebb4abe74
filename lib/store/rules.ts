import { ok, type Result } from '../domain/result';
import { distinctWords } from '../domain/rules/changes';
import type { Settings } from '../domain/settings/settings';
import type { Store, Transaction } from './db';
import type { KeptRuleChange } from './schema';
import { changeSettingsIn } from './settings';

/** Rule ids are words with points and hyphens: no bar stands in one. */
const keyOf = (shop: string, rule: string) => `${shop}|${rule}`;

/** What the person changed in the rules' words, for every shop, in an order that is always the same. */
export async function readRuleChanges(store: Store): Promise<KeptRuleChange[]> {
  return store.read(['ruleChanges'], (tx) => tx.objectStore('ruleChanges').getAll());
}

export type RuleSave = {
  rule: string;
  /** Empty: for every shop. */
  shop: string;
  on: boolean;
  added: readonly string[];
  removed: readonly string[];
};

/**
 * Keeps what the person wants of one rule: its words for a shop, and whether it is on, which holds in every shop. Both
 * or neither. A rule whose words are as they were made leaves no record.
 */
export async function saveRule(
  store: Store,
  { rule, shop, on, added, removed }: RuleSave,
  now: Date,
): Promise<Result<{ change: KeptRuleChange; settings: Settings }>> {
  return store.write(['ruleChanges', 'settings'], async (tx) => {
    const change: KeptRuleChange = {
      rule,
      shop,
      added: distinctWords(added),
      removed: distinctWords(removed),
      changedAt: now.toISOString(),
    };
    await keep(tx, change);
    const settings = await changeSettingsIn(tx, ({ rulesOff }) => ({
      rulesOff: on ? rulesOff.filter((id) => id !== rule) : [...new Set([...rulesOff, rule])],
    }));
    return ok({ change, settings });
  });
}

async function keep(tx: Transaction, change: KeptRuleChange): Promise<void> {
  const changes = tx.objectStore('ruleChanges');
  const key = keyOf(change.shop, change.rule);
  if (change.added.length + change.removed.length === 0) await changes.delete(key);
  else await changes.put(change, key);
}
