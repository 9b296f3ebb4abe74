import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Review } from '@/lib/domain/reviews/facts';
import { createReviewsJudge } from '@/lib/overlays/reviews-judge';
import { createReviewsState, type ReviewsState } from '@/lib/overlays/reviews-state';
import { finding, review } from './review-sample';

type Answer = { ok: true; value: unknown } | { ok: false; error: { code: string } };
let stop: AbortController;
let state: ReviewsState;
let asked: Review[][];
let answer: (reviews: Review[]) => Promise<Answer>;

beforeEach(() => {
  stop = new AbortController();
  state = createReviewsState(false);
  asked = [];
  answer = async (reviews) => ({ ok: true, value: { findings: reviews.map(({ key }) => finding(key)) } });
});
afterEach(() => stop.abort());

const judgeOf = () =>
  createReviewsJudge({
    state,
    backend: {
      call: (_name: string, { reviews }: { reviews: Review[] }) => {
        asked.push(reviews);
        return answer(reviews);
      },
    } as never,
    place: { site: 'taobao', shop: '', conversation: null },
    sayProblem: ({ code }) => code,
    signal: stop.signal,
  });
const many = (count: number) => Array.from({ length: count }, (_, at) => review(`k${at}`, `第${at}条`));
const done = (judge: ReturnType<typeof judgeOf>) => vi.waitFor(() => expect(judge.isIdle()).toBe(true));

it('asks in batches of a hundred, one at a time, and takes in every answer', async () => {
  let open = 0;
  let most = 0;
  const before = answer;
  answer = async (reviews) => {
    most = Math.max(most, ++open);
    await Promise.resolve();
    open -= 1;
    return before(reviews);
  };
  const judge = judgeOf();
  judge.tell(many(230));
  await done(judge);
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 30]);
  expect(most).toBe(1);
  expect(state.findings.value.size).toBe(230);
  expect(state.phase.value).toBe('ready');
});

it('asks only about what is new or reads differently', async () => {
  const judge = judgeOf();
  judge.tell(many(3));
  await done(judge);
  judge.tell([...many(3), review('k9', '新的')]);
  await done(judge);
  judge.tell([review('k1', '第1条', { followUp: '开胶了' })]);
  await done(judge);
  // A time in words (3 分钟前) is read as another second every time.
  judge.tell([review('k2', '第2条', { at: '2026-11-22T09:58:59+08:00' })]);
  await done(judge);
  expect(asked.map((reviews) => reviews.map(({ key }) => key))).toEqual([['k0', 'k1', 'k2'], ['k9'], ['k1']]);
  judge.tellAgain(many(3));
  await done(judge);
  expect(asked.at(-1)).toHaveLength(3);
});

it('drops an answer about a review that has changed meanwhile', async () => {
  const judge = judgeOf();
  const answers: (() => void)[] = [];
  answer = (reviews) =>
    new Promise((settle) => {
      const causes = [reviews[0]?.text === '新' ? ('fit' as const) : ('quality' as const)];
      answers.push(() => settle({ ok: true, value: { findings: [finding('a', { causes })] } }));
    });
  judge.tell([review('a', '旧')]);
  judge.tell([review('a', '新')]);
  answers[0]?.();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(state.findings.value.size).toBe(0);
  answers[1]?.();
  await done(judge);
  expect(state.findings.value.get('a')?.causes).toEqual(['fit']);
});

it('says what went wrong, asks again after a while, and then says no more of it', async () => {
  const judge = judgeOf();
  const before = answer;
  answer = async () => ({ ok: false, error: { code: 'store.full' } });
  judge.tell(many(2));
  await done(judge);
  expect(state.notice.value).toBe('store.full');
  answer = before;
  for (let second = 0; second < 9; second++) judge.retry();
  expect(asked).toHaveLength(1);
  judge.retry();
  await done(judge);
  expect(asked).toHaveLength(2);
  expect(state.notice.value).toBeNull();
  expect(state.findings.value.size).toBe(2);
});
