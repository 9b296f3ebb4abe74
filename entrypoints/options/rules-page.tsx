import { RulesView } from '@/components/rules/RulesView';
import type { OptionsState } from './state';
import { Unread } from './unread';

/** The rules, and their states before they are there. */
export function RulesPage({ state }: { state: OptionsState }) {
  const { rules, rulesData, ruleIntents, speech } = state;
  const data = rulesData.value;
  if (!data)
    return <Unread problem={rules.problem.value} onRetry={() => void rules.load()} speech={speech} />;
  return <RulesView data={data} intents={ruleIntents} />;
}
