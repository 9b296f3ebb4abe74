import type { Problem } from '@/lib/domain/result';
import type { Review } from '@/lib/domain/reviews/facts';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { createBatches } from './batches';
import type { ReviewsState } from './reviews-state';

/** The border takes no more reviews at once. */
const most = 100;

type Tools = {
  state: ReviewsState;
  backend: Backend;
  place: Place;
  sayProblem: (problem: Problem) => string;
  signal: AbortSignal;
};

/** Asks the worker about reviews that are new or read differently, and takes in what it says. */
export function createReviewsJudge({ state, backend, place, sayProblem, signal }: Tools) {
  return createBatches({
    most,
    keyOf: ({ key }: Review) => key,
    markOf: print,
    isNews: (last, next) => last !== next,
    ask: (reviews) => backend.call('reviews.judge', { place, reviews }),
    take({ findings: said }, fresh) {
      const findings = new Map(state.findings.peek());
      for (const key of fresh) findings.delete(key);
      for (const finding of said) if (fresh.has(finding.key)) findings.set(finding.key, finding);
      state.findings.value = findings;
      state.notice.value = null;
    },
    fail(problem) {
      state.notice.value = sayProblem(problem);
    },
    rest() {
      if (state.phase.peek() === 'loading') state.phase.value = 'ready';
    },
    signal,
  });
}

/** 3 分钟前 is read as another second every time, which is no news of the review. */
const print = ({ at, ...review }: Review): string => JSON.stringify({ ...review, at: at?.slice(0, 13) });
