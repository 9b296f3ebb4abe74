import { fill, stepOf } from '@/components/refunds/say';
import type { RefundsActions, Sentence } from '@/components/refunds/view';
import type { CaseView } from '@/lib/domain/checklists/case';
import type { Problem, Result } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { emptySentence, type RefundsState, shownClaim, waitingOf } from './refunds-state';

type Tools = {
  state: RefundsState;
  backend: Backend;
  place: Place;
  setCase: (key: string, kept: CaseView) => void;
  sayProblem: (problem: Problem) => string;
  sayGone: () => string;
  /** Scrolls the claim's row into view. */
  jump: (key: string) => void;
  /** Finds the place of the card that was just opened, and gives its chip the focus back when it was closed. */
  placeCard: () => void;
  focusChip: (key: string) => void;
  /** Notes that the keyboard is ours; the answer leads it on in the card where its button has gone. */
  holdFocus: () => () => void;
  leave: () => void;
  fold: (collapsed: boolean) => void;
  signal: AbortSignal;
};

/** How long the frame around a row that was jumped to stays. */
const linger = 4000;

/** What each thing that the person does with chips, card and bar leads to. */
export function createRefundsActions(tools: Tools): RefundsActions {
  const { state, backend, place, signal } = tools;
  let last: string | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(fading), { once: true });

  const open = (key: string | null) => {
    state.open.value = key;
    state.sentence.value = emptySentence;
    if (state.notice.peek()?.key != null) state.notice.value = null;
    tools.placeCard();
  };
  /** One thing at a time: a second click while the worker answers is none. */
  const change = async (ask: (key: string, kept: CaseView | null) => Promise<Result<CaseView>>) => {
    const claim = shownClaim(state);
    if (state.busy.peek()) return null;
    if (!claim) {
      state.notice.value = { key: null, text: tools.sayGone() };
      return null;
    }
    const keep = tools.holdFocus();
    state.busy.value = true;
    state.notice.value = null;
    const reply = await ask(claim.key, claim.finding.case);
    state.busy.value = false;
    if (signal.aborted) return null;
    if (!reply.ok) {
      state.notice.value = { key: claim.key, text: tools.sayProblem(reply.error) };
      return null;
    }
    // Meanwhile another claim's card may have been opened.
    if (shownClaim(state)?.key === claim.key) state.sentence.value = emptySentence;
    tools.setCase(claim.key, reply.value);
    keep();
    return reply.value;
  };
  const close = (closed: boolean) =>
    change(async (_, kept) => (kept ? backend.call('cases.close', { id: kept.id, closed }) : missing));
  const tick = (step: string, done: boolean) =>
    change(async (_, kept) => (kept ? backend.call('cases.tick', { id: kept.id, step, done }) : missing));

  return {
    onOpen: open,
    onCloseCard() {
      const key = state.open.peek();
      open(null);
      if (key !== null) tools.focusChip(key);
    },
    onFold: tools.fold,
    onBegin() {
      void change(async (key) => {
        const refund = state.refunds.peek().get(key);
        const checklist = state.findings.peek().get(key)?.checklist;
        if (!refund || !checklist) return { ok: false, error: { code: 'checklist.notFound' } };
        return backend.call('cases.begin', { place, checklist, refund });
      });
    },
    async onDone() {
      const claim = shownClaim(state);
      const now = claim && stepOf(claim);
      if (!now) return;
      const keep = tools.holdFocus();
      const kept = await tick(now.step.id, true);
      if (kept?.now === null) await close(true);
      keep();
    },
    onBack() {
      const steps = shownClaim(state)?.finding.case?.steps ?? [];
      const [latest] = steps
        .filter(({ doneAt }) => doneAt !== null)
        .toSorted(
          (a, b) =>
            Date.parse(b.doneAt ?? '') - Date.parse(a.doneAt ?? '') || steps.indexOf(b) - steps.indexOf(a),
        );
      if (latest) void tick(latest.id, false);
    },
    onCloseCase: (closed) => void close(closed),
    onAnswer(name, value) {
      const { answers } = state.sentence.peek();
      state.sentence.value = { answers: { ...answers, [name]: value }, state: 'open' };
    },
    async onCopy() {
      const claim = shownClaim(state);
      const say = claim && stepOf(claim)?.step.say;
      const before = state.sentence.peek();
      const text = say ? fill(say, before) : null;
      if (text === null) return;
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      // Meanwhile another card may have been opened, or the step ticked.
      if (!signal.aborted && state.sentence.peek() === before)
        state.sentence.value = { ...before, state: copied ? 'copied' : 'failed' } satisfies Sentence;
    },
    onCopiedByHand() {
      state.sentence.value = { ...state.sentence.peek(), state: 'copied' };
    },
    onUrgent() {
      const waiting = waitingOf(state);
      const at = waiting.findIndex(({ key }) => key === last);
      const next = waiting[(at + 1) % waiting.length];
      if (!next) return;
      last = next.key;
      tools.jump(next.key);
      state.current.value = next.key;
      clearTimeout(fading);
      fading = setTimeout(() => {
        state.current.value = null;
      }, linger);
    },
    onOnly(only) {
      state.only.value = only;
    },
    onLeave: tools.leave,
  };
}

const missing: Result<never> = { ok: false, error: { code: 'case.notFound' } };
