import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '@/lib/domain/wording/mark';
import { createDraftCheck } from '@/lib/overlays/draft-check';
import type { MarkedSpan } from '@/lib/page/marks';

const draft = '这是全网最低价';
const mark: Mark = {
  start: 2,
  end: 7,
  words: '全网最低价',
  rule: 'absolute.price',
  family: 'absolute',
  severity: 'warn',
  reason: '',
  source: '',
  grade: 'A',
  date: '2026-11-22',
  safe: '优惠价',
};
let stop: AbortController;
let calls: [string, object][];
let box: HTMLTextAreaElement;

beforeEach(() => {
  stop = new AbortController();
  calls = [];
  box = document.createElement('textarea');
  document.body.append(box);
  box.value = draft;
  document.execCommand = () => false;
});
afterEach(() => {
  stop.abort();
  box.remove();
});

/** A check with one mark in hand, over a plain list of marks. */
const start = async (text = draft) => {
  let spans: MarkedSpan[] = [];
  const call = async (name: string, input: object) => {
    calls.push([name, input]);
    return { ok: true, value: name === 'draft.judge' ? [mark] : null };
  };
  const check = createDraftCheck({
    backend: { call } as never,
    box,
    marks: {
      painted: true,
      set: (next) => {
        spans = next;
      },
      spans: () => spans,
      boxesOf: () => [],
      at: () => null,
    },
    place: { site: 'pinduoduo', shop: '一店', conversation: null },
    sayProblem: ({ code }) => code,
    sayChanged: () => 'changed',
    signal: stop.signal,
  });
  await check.judge(text);
  check.caret(4);
  return Object.assign(check.actions, { spans: () => spans });
};
const told = () => calls.filter(([name]) => name !== 'draft.judge');
const place = { site: 'pinduoduo', shop: '一店', conversation: null };

describe('what is done with a mark', () => {
  it('is told once its safe wording stands in the box', async () => {
    const actions = await start();
    actions.onReplace(mark);
    await vi.waitFor(() => expect(box.value).toBe('这是优惠价'));
    await vi.waitFor(() =>
      expect(told()).toEqual([['draft.flagged', { place, rule: 'absolute.price', outcome: 'replaced' }]]),
    );
  });

  it('is not told where other words stand there by now', async () => {
    const actions = await start();
    box.value = '这是另一句话了';
    await actions.onReplace(mark);
    expect(told()).toEqual([]);
  });

  it('is told when it is ignored in this draft, and once', async () => {
    const actions = await start();
    actions.onIgnoreOnce(mark);
    expect(told()).toEqual([['draft.flagged', { place, rule: 'absolute.price', outcome: 'ignored' }]]);
  });

  it('is left to the worker where it is ignored for good', async () => {
    const actions = await start();
    actions.onIgnoreWord(mark);
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    expect(told()[0]?.[0]).toBe('draft.ignore');
  });
});

describe('a draft longer than the worker takes at once', () => {
  it('is judged in pieces, and marked where each mark stands in the whole', async () => {
    const sentence = '这是全网最低价，真的。';
    const text = sentence.repeat(500);
    const { spans } = await start(text);
    const asked = calls.map(([, input]) => (input as { text: string }).text);
    expect(asked.join('')).toBe(text);
    expect(asked.length).toBe(2);
    expect(Math.max(...asked.map((piece) => piece.length))).toBeLessThanOrEqual(4000);
    expect(spans().map(({ start, end }) => text.slice(start, end))).toEqual(['全网最低价', '全网最低价']);
  });
});
