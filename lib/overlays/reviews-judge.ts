import type { Problem } from '@/lib/domain/result';
import type { Review } from '@/lib/domain/reviews/facts';
import type { ReviewsJudgement } from '@/lib/domain/reviews/finding';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import type { ReviewsState } from './reviews-state';

/** The border takes no more reviews at once. */
const most = 100;
/** Seconds. */
const restAfterFailure = 10;

type Tools = {
  state: ReviewsState;
  backend: Backend;
  place: Place;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

/** Asks the worker about reviews that are new or read differently, in batches, one at a time, and takes in what it says. */
export function createReviewsJudge({ state, backend, place, sayProblem, signal }: Tools) {
  /** What was last told of every review. */
  const told = new Map<string, string>();
  const waiting = new Map<string, Review>();
  const failed = new Map<string, Review>();
  let rest = 0;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    while (waiting.size > 0 && !signal.aborted) {
      const batch = [...waiting.values()].slice(0, most);
      for (const { key } of batch) waiting.delete(key);
      const reply = await backend.call('reviews.judge', { place, reviews: batch });
      if (signal.aborted) break;
      if (reply.ok) take(reply.value, batch);
      else fail(batch, reply.error);
    }
    asking = false;
    if (waiting.size === 0 && state.phase.peek() === 'loading') state.phase.value = 'ready';
  };
  /** What the worker could not take waits for the next change of the page, or for some seconds. */
  const fail = (batch: readonly Review[], problem: Problem) => {
    for (const review of batch) if (!waiting.has(review.key)) failed.set(review.key, review);
    state.notice.value = sayProblem(problem);
    rest = restAfterFailure;
  };
  const again = () => {
    for (const [key, review] of failed) if (!waiting.has(key)) waiting.set(key, review);
    failed.clear();
    void ask();
  };

  /** An answer about a review that has changed since it was asked is dropped: the next one is on its way. */
  const take = ({ findings: said }: ReviewsJudgement, asked: readonly Review[]) => {
    const fresh = new Set(
      asked.filter((review) => told.get(review.key) === print(review)).map(({ key }) => key),
    );
    const findings = new Map(state.findings.peek());
    for (const key of fresh) findings.delete(key);
    for (const finding of said) if (fresh.has(finding.key)) findings.set(finding.key, finding);
    state.findings.value = findings;
    state.notice.value = null;
  };

  /** Tells the worker those that are new or read differently. */
  const tell = (reviews: Iterable<Review>): void => {
    for (const review of reviews) {
      const next = print(review);
      if (told.get(review.key) === next) continue;
      told.set(review.key, next);
      waiting.set(review.key, review);
    }
    again();
  };

  return {
    tell,
    /** Everything is judged anew: the rules may have changed. */
    tellAgain(reviews: Iterable<Review>): void {
      told.clear();
      tell(reviews);
    },
    /** Called every second: what failed is asked again after a while. */
    retry(): void {
      if (failed.size > 0 && --rest <= 0) again();
    },
    isIdle: () => !asking,
  };
}

/** 3 分钟前 is read as another second every time, which is no news of the review. */
const print = ({ at, ...review }: Review): string => JSON.stringify({ ...review, at: at?.slice(0, 13) });
