import { signal as reactive } from '@preact/signals';
import { longestPasted, pastedFacts } from '@/lib/domain/chat/pasted';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { createDockActions } from '@/lib/overlays/dock-actions';
import { closeForms, createDockState, showJudgement } from '@/lib/overlays/dock-state';
import type { Translate } from '@/lib/words';
import type { chatWords } from '@/lib/words/chat';

type Tools = {
  backend: Backend;
  place: () => Place;
  /** Copies; why not as a sentence, null where it is on the clipboard. */
  put: (text: string) => Promise<string | null>;
  /** Leads the focus back to the question. */
  back: () => void;
  t: () => Translate<typeof chatWords>;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

/** Quiet after the last key before a question is asked, in milliseconds: longer than within a word. */
const quiet = 400;

/** The question as it is pasted or typed, and what answers it. None of its words is kept anywhere but here. */
export function createAsk({ backend, place, put, back, t, sayProblem, signal }: Tools) {
  const text = reactive('');
  const problem = reactive<Problem | null>(null);
  const state = createDockState({ collapsed: false, dx: 0, dy: 0 }, 0);
  state.facts.value = pastedFacts('');
  state.phase.value = 'noConversation';
  let turn = 0;
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  /** What was copied for this question: a second time tells nothing new. */
  const taken = new Set<string>();

  /** @param again asks also what was asked before: templates or rules were changed, or no answer came */
  const ask = async (again = false): Promise<void> => {
    clearTimeout(timer);
    const facts = pastedFacts(text.peek());
    const question = JSON.stringify([facts.messages, place()]);
    if (question === asked && !again) return;
    const mine = ++turn;
    if (question !== asked) {
      // What answers another question must not be taken for this one's.
      showJudgement(state, null);
      taken.clear();
    }
    asked = question;
    state.facts.value = facts;
    problem.value = null;
    if (facts.messages.length === 0) {
      state.phase.value = 'noConversation';
      return;
    }
    state.phase.value = 'loading';
    const reply = await backend.call('chat.judge', { place: place(), facts });
    if (signal.aborted || mine !== turn) return;
    state.phase.value = 'ready';
    problem.value = reply.ok ? null : reply.error;
    showJudgement(state, reply.ok ? reply.value : null);
  };

  const write = (next: string, atOnce = false): Promise<void> => {
    text.value = next.slice(0, longestPasted);
    closeForms(state);
    state.notice.value = null;
    clearTimeout(timer);
    if (atOnce || next.trim() === '') return ask();
    timer = setTimeout(() => void ask(), quiet);
    return Promise.resolve();
  };

  const actions = createDockActions({
    state,
    backend,
    place,
    put,
    onTaken(template) {
      if (taken.has(template)) return;
      taken.add(template);
      void backend.call('chat.used', { place: place(), template, how: 'copy' });
    },
    back,
    t,
    sayProblem,
    focusInside: () => false,
    signal,
  });

  return {
    text,
    problem,
    state,
    actions,
    write,
    ask,
    /** Shown as it is typed; asked once the input method lets go of it. */
    hold(next: string) {
      clearTimeout(timer);
      text.value = next;
    },
  };
}
