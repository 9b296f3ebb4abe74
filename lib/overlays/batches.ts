import type { Problem, Result } from '@/lib/domain/result';

/** Seconds. */
const restAfterFailure = 10;

type Options<Fact, Mark, Answer> = {
  /** The border takes no more facts at once. */
  most: number;
  keyOf: (fact: Fact) => string;
  /** What is kept of a fact that was told, to know the next reading of it for news. */
  markOf: (fact: Fact) => Mark;
  isNews: (last: Mark, next: Mark) => boolean;
  ask: (batch: Fact[]) => Promise<Result<Answer>>;
  /** @param fresh keys of the facts that have not changed since they were asked about: the others' next answer is on its way */
  take: (answer: Answer, fresh: ReadonlySet<string>) => void;
  fail: (problem: Problem) => void;
  /** Nothing waits any more. */
  rest: () => void;
  signal: AbortSignal;
};

/** Tells the worker facts that are new or have changed, in batches, one at a time; what failed is told again. */
export function createBatches<Fact, Mark, Answer>(options: Options<Fact, Mark, Answer>) {
  const { most, keyOf, markOf, isNews, signal } = options;
  const told = new Map<string, Mark>();
  const waiting = new Map<string, Fact>();
  const failed = new Map<string, Fact>();
  let pause = 0;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    while (waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.values()].slice(0, most);
      const marks = new Map(batch.map((fact) => [keyOf(fact), told.get(keyOf(fact))]));
      for (const key of marks.keys()) waiting.delete(key);
      const reply = await options.ask(batch);
      if (signal.aborted) break;
      if (reply.ok) options.take(reply.value, freshOf(marks));
      else fail(batch, reply.error);
    }
    asking = false;
    if (waiting.size === 0) options.rest();
  };
  const freshOf = (marks: ReadonlyMap<string, Mark | undefined>) => {
    const fresh = new Set<string>();
    for (const [key, asked] of marks) {
      const now = told.get(key);
      if (asked !== undefined && now !== undefined && !isNews(asked, now)) fresh.add(key);
    }
    return fresh;
  };
  /** What the worker could not take waits for the next change of the page, or for some seconds. */
  const fail = (batch: readonly Fact[], problem: Problem) => {
    for (const fact of batch) if (!waiting.has(keyOf(fact))) failed.set(keyOf(fact), fact);
    pause = restAfterFailure;
    options.fail(problem);
  };
  const again = () => {
    for (const [key, fact] of failed) if (!waiting.has(key)) waiting.set(key, fact);
    failed.clear();
    void ask();
  };

  /** Tells those that are new or read differently; false where there is none. */
  const tell = (facts: Iterable<Fact>): boolean => {
    let any = false;
    for (const fact of facts) {
      const key = keyOf(fact);
      const next = markOf(fact);
      const last = told.get(key);
      if (last !== undefined && !isNews(last, next)) continue;
      any = true;
      told.set(key, next);
      waiting.set(key, fact);
    }
    again();
    return any;
  };

  return {
    tell,
    /** Everything is told anew: what it is judged by may have changed. */
    tellAgain(facts: Iterable<Fact>): void {
      told.clear();
      tell(facts);
    },
    /** Called every second: what failed is told again after a while. */
    retry(): void {
      if (failed.size > 0 && --pause <= 0) again();
    },
    isIdle: () => !asking,
  };
}
