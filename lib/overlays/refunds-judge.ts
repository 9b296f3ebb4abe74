import type { CaseView } from '@/lib/domain/checklists/case';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { RefundFinding, RefundsJudgement } from '@/lib/domain/refunds/finding';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import type { RefundsState } from './refunds-state';

/** The border takes no more claims at once. */
const most = 100;
/** Seconds. */
const restAfterFailure = 10;
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

/** Asks the worker about claims that changed, in batches, one at a time, and takes in what it says. */
export function createRefundsJudge({ state, backend, place, now, sayProblem, signal }: Tools) {
  const told = new Map<string, Told>();
  const waiting = new Map<string, Refund>();
  const failed = new Map<string, Refund>();
  /** How often a claim's case was changed here: an answer that was asked before knows an older case. */
  const touched = new Map<string, number>();
  let rest = 0;
  let untilAll = restAfterAll;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    while (waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.values()].slice(0, most);
      for (const { key } of batch) waiting.delete(key);
      const before = new Map(touched);
      const reply = await backend.call('refunds.judge', { place, refunds: batch });
      if (signal.aborted) break;
      if (reply.ok) take(reply.value, batch, before);
      else fail(batch, reply.error);
    }
    asking = false;
    if (waiting.size === 0 && state.phase.peek() === 'loading') state.phase.value = 'ready';
  };
  /** What the worker could not take waits for the next change of the page, or for some seconds. */
  const fail = (batch: readonly Refund[], problem: Problem) => {
    for (const refund of batch) if (!waiting.has(refund.key)) failed.set(refund.key, refund);
    state.notice.value = { key: null, text: sayProblem(problem) };
    rest = restAfterFailure;
  };
  const again = () => {
    for (const [key, refund] of failed) if (!waiting.has(key)) waiting.set(key, refund);
    failed.clear();
    void ask();
  };

  /** An answer about a claim that has changed since it was asked is dropped: the next one is on its way. */
  const take = (
    { findings: said }: RefundsJudgement,
    asked: readonly Refund[],
    before: ReadonlyMap<string, number>,
  ) => {
    const findings = new Map(state.findings.peek());
    const fresh = new Set(
      asked.filter((refund) => told.get(refund.key)?.print === printOf(refund)).map(({ key }) => key),
    );
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
  };

  /** Tells the worker those that are new or read differently; false where there is none. */
  const tell = (refunds: Iterable<Refund>): boolean => {
    let any = false;
    for (const refund of refunds) {
      const next: Told = { print: printOf(refund), end: endOf(refund, now()) };
      const last = told.get(refund.key);
      if (last?.print === next.print && !isReset(last.end, next.end)) continue;
      any = true;
      told.set(refund.key, next);
      waiting.set(refund.key, refund);
    }
    again();
    return any;
  };
  const tellAgain = (refunds: Iterable<Refund>) => {
    told.clear();
    untilAll = restAfterAll;
    tell(refunds);
  };

  return {
    tell,
    /** Everything is judged anew. */
    tellAgain,
    /** Called every second: what failed is asked again after a while, and now and then everything. */
    retry(): void {
      if (failed.size > 0 && --rest <= 0) again();
      if (--untilAll <= 0) tellAgain(state.refunds.peek().values());
    },
    isIdle: () => !asking,
    /** The claim's case as the worker has just handed it out. */
    setCase(key: string, kept: CaseView): void {
      touched.set(key, (touched.get(key) ?? 0) + 1);
      const finding: RefundFinding | undefined = state.findings.peek().get(key);
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
