import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { RefundFinding } from '@/lib/domain/refunds/finding';
import { createRefundsJudge } from '@/lib/overlays/refunds-judge';
import { createRefundsState } from '@/lib/overlays/refunds-state';
import { caseView, finding, now, refund } from './refund-sample';

type Reply = { ok: true; value: { findings: RefundFinding[] } } | { ok: false; error: { code: string } };

let stop: AbortController;
let replies: ((reply: Reply) => void)[];
let asked: Refund[][];
let time: number;

beforeEach(() => {
  stop = new AbortController();
  replies = [];
  asked = [];
  time = now;
  return () => stop.abort();
});

const start = () => {
  const state = createRefundsState(now);
  const call = vi.fn((_: string, { refunds }: { refunds: Refund[] }) => {
    asked.push(refunds);
    return new Promise((resolve) => replies.push(resolve as never));
  });
  const judge = createRefundsJudge({
    state,
    backend: { call } as never,
    place: { site: 'pinduoduo', shop: '', conversation: null },
    now: () => time,
    sayProblem: ({ code }) => code,
    signal: stop.signal,
  });
  return { state, judge };
};
const answer = async (...findings: RefundFinding[]) => {
  replies.shift()?.({ ok: true, value: { findings } });
  await vi.waitFor(() => {});
};
const keys = () => asked.map((batch) => batch.map(({ key }) => key));

describe('what the worker is asked', () => {
  it('is every claim once, and again only what reads differently', async () => {
    const { judge, state } = start();
    judge.tell([refund('a'), refund('b')]);
    await answer(finding('a'), finding('b'));
    judge.tell([
      refund('a', { timeLeft: 5 * 3600 - 30 }),
      refund('b', { status: '退款成功', state: 'done' }),
    ]);
    expect(keys()).toEqual([['a', 'b'], ['b']]);
    expect(state.findings.value.size).toBe(2);
  });

  it('is no countdown that merely runs, but one that was set anew', async () => {
    const { judge } = start();
    judge.tell([refund('a')]);
    await answer(finding('a'));
    time += 600_000;
    judge.tell([refund('a', { timeLeft: 5 * 3600 - 600 })]);
    expect(keys()).toEqual([['a']]);
    judge.tell([refund('a', { timeLeft: 48 * 3600 })]);
    expect(keys()).toEqual([['a'], ['a']]);
  });

  it('is at most a hundred at once', async () => {
    const { judge } = start();
    judge.tell(Array.from({ length: 130 }, (_, index) => refund(`n${index}`)));
    await answer();
    await vi.waitFor(() => expect(asked.map((batch) => batch.length)).toEqual([100, 30]));
  });

  it('is everything again after five minutes, since the time left has become less', async () => {
    const { judge, state } = start();
    state.refunds.value = new Map([['a', refund('a')]]);
    judge.tell(state.refunds.value.values());
    await answer(finding('a'));
    for (let second = 0; second < 299; second++) judge.retry();
    expect(asked).toHaveLength(1);
    judge.retry();
    expect(keys()).toEqual([['a'], ['a']]);
  });
});

describe('what it says', () => {
  it('is dropped where the claim has changed meanwhile', async () => {
    const { judge, state } = start();
    judge.tell([refund('a')]);
    judge.tell([refund('a', { status: '退款成功', state: 'done' })]);
    await answer(finding('a'));
    expect(state.findings.value.has('a')).toBe(false);
    await answer(finding('a', { severity: null }));
    expect(state.findings.value.get('a')?.severity).toBeNull();
  });

  it('does not take back a case that was begun while it was asked', async () => {
    const { judge, state } = start();
    judge.tell([refund('a')]);
    await answer(finding('a'));
    judge.tellAgain([refund('a')]);
    judge.setCase('a', caseView(1));
    await answer(finding('a', { severity: 'warn' }));
    expect(state.findings.value.get('a')).toMatchObject({ severity: 'warn', case: { now: 'say' } });
    judge.tellAgain([refund('a')]);
    await answer(finding('a'));
    expect(state.findings.value.get('a')?.case).toBeNull();
  });

  it('is asked again some seconds after a failure, which is told', async () => {
    const { judge, state } = start();
    judge.tell([refund('a')]);
    replies.shift()?.({ ok: false, error: { code: 'store.unavailable' } });
    await vi.waitFor(() => expect(state.notice.value).toEqual({ key: null, text: 'store.unavailable' }));
    for (let second = 0; second < 10; second++) judge.retry();
    expect(keys()).toEqual([['a'], ['a']]);
    await answer(finding('a'));
    expect(state.notice.value).toBeNull();
  });
});
