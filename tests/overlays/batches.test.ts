import { afterEach, expect, it, vi } from 'vitest';
import type { Result } from '@/lib/domain/result';
import { createBatches } from '@/lib/overlays/batches';

type Fact = { key: string; text: string };

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const start = () => {
  const asked: { facts: Fact[]; answer: (reply: Result<string>) => void }[] = [];
  const take = vi.fn();
  const fail = vi.fn();
  const rest = vi.fn();
  const batches = createBatches({
    most: 2,
    keyOf: ({ key }: Fact) => key,
    markOf: ({ text }) => text,
    isNews: (last, next) => last !== next,
    ask: (facts) => new Promise<Result<string>>((answer) => asked.push({ facts, answer })),
    take,
    fail,
    rest,
    signal: stop.signal,
  });
  const answer = async (reply: Result<string>) => {
    const before = asked.length;
    asked[before - 1]?.answer(reply);
    await vi.waitFor(() => expect(batches.isIdle() || asked.length > before).toBe(true));
  };
  const keys = () => asked.map(({ facts }) => facts.map(({ key }) => key).join(''));
  return { batches, answer, take, fail, rest, keys };
};
const facts = (keys: string, text = '') => [...keys].map((key) => ({ key, text }));
const good: Result<string> = { ok: true, value: 'judged' };
const bad: Result<string> = { ok: false, error: { code: 'unexpected' } };

it('are told one after another, no fuller than the border allows, and then rest', async () => {
  const { batches, answer, rest, keys } = start();
  expect(batches.tell(facts('abc'))).toBe(true);
  expect(keys()).toEqual(['ab']);
  await answer(good);
  expect(keys()).toEqual(['ab', 'c']);
  expect(rest).not.toHaveBeenCalled();
  await answer(good);
  expect(rest).toHaveBeenCalledOnce();
  expect(batches.tell(facts('abc'))).toBe(false);
});

it('hold those fresh alone that have not changed since', async () => {
  const { batches, answer, take } = start();
  batches.tell(facts('ab'));
  batches.tell(facts('a', 'new'));
  await answer(good);
  await answer(good);
  expect(take.mock.calls).toEqual([
    ['judged', new Set('b')],
    ['judged', new Set('a')],
  ]);
});

it('that failed are told again after ten seconds, with what is new before that', async () => {
  const { batches, answer, fail, keys } = start();
  batches.tell(facts('a'));
  await answer(bad);
  expect(fail).toHaveBeenCalledWith({ code: 'unexpected' });
  for (let second = 0; second < 9; second++) batches.retry();
  expect(keys()).toEqual(['a']);
  batches.retry();
  expect(keys()).toEqual(['a', 'a']);
  await answer(bad);
  batches.tell(facts('b'));
  expect([...(keys()[2] ?? '')].sort()).toEqual(['a', 'b']);
});

it('are told anew when what judges them has changed', async () => {
  const { batches, answer, keys } = start();
  batches.tell(facts('a'));
  await answer(good);
  batches.tellAgain(facts('a'));
  expect(keys()).toEqual(['a', 'a']);
});

it('stop with the page', async () => {
  const { batches, answer, take } = start();
  batches.tell(facts('abc'));
  stop.abort();
  await answer(good);
  expect(take).not.toHaveBeenCalled();
});
