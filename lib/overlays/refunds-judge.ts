import type { CaseView } from '@/lib/domain/checklists/case';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { createBatches } from './batches';
import type { RefundsState } from './refunds-state';

/** The border takes no more claims at once. */
const most = 100;
/** What is said depends on the time left, and a case may have been ticked in the popup. Seconds. */
const restAfterAll = 300;
/** A countdown that ends this much off was set anew. Milliseconds. */
const countdownsDiffer = 120_000;

type Tools = {
  state: RefundsState;
  backend: Backend;
  place: Place;
  now: () => number;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

type Told = { print: string /** When the countdown shown then would end. */; end: number | null };

/** Asks the worker about claims that changed, and takes in what it says. */
export function createRefundsJudge({ state, backend, place, now, sayProblem, signal }: Tools) {
  /** How often a claim's case was changed here: an answer that was asked before knows an older case. */
  const touched = new Map<string, number>();
  let before = new Map<string, number>();
  let untilAll = restAfterAll;

  const batches = createBatches({
    most,
    keyOf: ({ key }: Refund) => key,
    markOf: (refund): Told => ({ print: printOf(refund), end: endOf(refund, now()) }),
    isNews: (last, next) => last.print !== next.print || isReset(last.end, next.end),
    ask(refunds) {
      before = new Map(touched);
      return backend.call('refunds.judge', { place, refunds });
    },
    take({ findings: said }, fresh) {
      const findings = new Map(state.findings.peek());
      for (const key of fresh) findings.delete(key);
      for (const finding of said) {
        const { key } = finding;
        if (!fresh.has(key)) continue;
        const known = state.findings.peek().get(key);
        const isOlder = known !== undefined && touched.get(key) !== before.get(key);
        findings.set(key, isOlder ? { ...finding, case: known.case } : finding);
      }
      state.findings.value = findings;
      if (state.notice.peek()?.key === null) state.notice.value = null;
    },
    fail(problem) {
      state.notice.value = { key: null, text: sayProblem(problem) };
    },
    rest() {
      if (state.phase.peek() === 'loading') state.phase.value = 'ready';
    },
    signal,
  });
  const tellAgain = (refunds: Iterable<Refund>) => {
    untilAll = restAfterAll;
    batches.tellAgain(refunds);
  };

  return {
    ...batches,
    tellAgain,
    /** Called every second: what failed is told again after a while, and now and then everything. */
    retry(): void {
      batches.retry();
      if (--untilAll <= 0) tellAgain(state.refunds.peek().values());
    },
    /** The claim's case as the worker has just handed it out. */
    setCase(key: string, kept: CaseView): void {
      touched.set(key, (touched.get(key) ?? 0) + 1);
      const finding = state.findings.peek().get(key);
      if (finding) state.findings.value = new Map(state.findings.peek()).set(key, { ...finding, case: kept });
    },
  };
}

/** A countdown that runs is no news of the claim. */
const printOf = (refund: Refund): string => JSON.stringify({ ...refund, timeLeft: null });

const endOf = ({ timeLeft }: Refund, now: number): number | null =>
  timeLeft === null ? null : now + timeLeft * 1000;

const isReset = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a !== b : Math.abs(a - b) > countdownsDiffer;
