import { hitsOf, type Ranked, type SuggestInput } from './candidate';
import type { Intent } from './intent';
import { type IntentModel, judgeIntents } from './intent-model';
import { rankByIntent, sureFrom } from './rank-by-intent';

/** Politeness around a question is no question of its own. */
const noQuestion: ReadonlySet<Intent> = new Set(['thanks_closing', 'greeting_human', 'other']);

/**
 * The best answer to each line that by itself surely asks for something, newest line first; a template may come twice. Who
 * asks when it is sent and then for an invoice wants both, though the lines together speak mostly of one.
 */
export function answerEachLine(input: SuggestInput, model: IntentModel, lines: readonly string[]): Ranked[] {
  return lines.toReversed().flatMap((line) => {
    const [wanted] = judgeIntents(model, line);
    if (!wanted || wanted.probability < sureFrom || noQuestion.has(wanted.intent)) return [];
    return rankByIntent(input, model, line, hitsOf(input, line)).ranked.slice(0, 1);
  });
}
