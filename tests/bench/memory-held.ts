import { reviewRules } from '@/lib/domain/rules/reviews';
import { wordingRules } from '@/lib/domain/rules/wording';
import { buildIndex, score } from '@/lib/domain/templates/search-index';
import { compiledOnce } from '@/lib/domain/wording/compile';
import { readShipped as readShippedIntents } from '../eval/shipped-intents';
import { readShippedReviews } from '../eval/shipped-reviews';
import type { MemoryFigures } from './memory';
import { generateTemplates } from './ranking-data';

/** Makes what a worker holds, one after another, and tells by how much each raised the memory in use. */
export function weighAll(inUse: () => number): MemoryFigures {
  // Code and tables that a first use brings in are no part of what is weighed.
  score(buildIndex(generateTemplates(50)), '什么时候发货');
  const held: unknown[] = [compiledOnce([...wordingRules])];
  const weigh = <T>(make: () => T): { made: T; weight: number } => {
    const before = inUse();
    const made = make();
    held.push(made);
    return { made, weight: inUse() - before };
  };
  const rules = weigh(() => [compiledOnce([...wordingRules]), compiledOnce([...reviewRules])]).weight;
  const models = weigh(() => [readShippedReviews(), readShippedIntents()]).weight;
  const templates = weigh(() => generateTemplates(10_000));
  const index = weigh(() => {
    const index = buildIndex(templates.made);
    // What a question computes stays, too.
    score(index, '什么时候发货');
    return index;
  }).weight;
  const round = (number: number) => Math.round(number * 100) / 100;
  return {
    rules: round(rules),
    models: round(models),
    index: round(index),
    templates: round(templates.weight),
    // Read after all was weighed, so that none of it could be given up before.
    total: held.length > 0 ? round(rules + models + index + templates.weight) : Number.NaN,
  };
}
