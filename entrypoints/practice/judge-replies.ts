import type { Risks } from '@/components/practice/Result';
import type { Outcome } from '@/lib/domain/practice/outcome';
import type { Mark } from '@/lib/domain/wording/mark';
import type { Backend } from '@/lib/messages/client';

const place = { site: 'practice', shop: '', conversation: null };

/**
 * Risky wording in what was sent, by message id; hints are no risk. Null where the worker could not judge everything:
 * half a judgement would call the rest fine.
 */
export async function judgeReplies(backend: Backend, outcome: Outcome): Promise<Risks> {
  const risks = new Map<string, readonly Mark[]>();
  for (const { id, text } of outcome.answers.flatMap(({ replies }) => replies)) {
    const judged = await backend.call('draft.judge', { place, text: text.slice(0, 4000) });
    if (!judged.ok) return null;
    risks.set(
      id,
      judged.value.filter(({ severity }) => severity === 'warn' || severity === 'urgent'),
    );
  }
  return risks;
}
