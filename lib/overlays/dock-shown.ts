import { effect, signal as reactive } from '@preact/signals';
import type { ChatJudgement } from '@/lib/domain/chat/suggestion';
import type { DockState } from './dock-state';

/**
 * Tells each list of suggestions that really stands before the person: the dock is drawn and open, on a tab that is
 * visible, and neither the search nor blanks cover it. The same list for the same question is told once.
 * @returns to be called when the person takes something: further lists for that question are not told
 */
export function followShown(
  state: DockState,
  doc: Document,
  tell: (shown: ChatJudgement) => void,
  signal: AbortSignal,
): () => void {
  const visible = reactive(!doc.hidden);
  doc.addEventListener('visibilitychange', () => (visible.value = !doc.hidden), { signal });
  const asked = () => {
    const question = state.judged.peek()?.question;
    return [state.facts.peek()?.conversation.key, question?.lines[0], question?.since];
  };
  let told = '';
  let picked = '';
  const unfollow = effect(() => {
    const judged = state.judged.value;
    const covered = state.dock.value.collapsed || state.search.value || state.asking.value;
    // Answered: the same words again are another question.
    if (judged && !judged.question) told = '';
    if (!judged?.suggestions.length || !state.edge.value || !visible.value || covered) return;
    const [key, line] = asked();
    // A page that says how long ago a line was sent tells another time for the same one each minute.
    const next = JSON.stringify([key, line, judged.suggestions.map(({ template }) => template)]);
    if (next === told || JSON.stringify(asked()) === picked) return;
    told = next;
    tell(judged);
  });
  signal.addEventListener('abort', unfollow, { once: true });
  return () => {
    picked = JSON.stringify(asked());
  };
}
