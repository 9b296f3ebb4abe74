import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatJudgement } from '@/lib/domain/chat/suggestion';
import { followShown } from '@/lib/overlays/dock-shown';
import { createDockState, type DockState, showJudgement } from '@/lib/overlays/dock-state';

const open = { collapsed: false, dx: 0, dy: 0 };
const edge = { left: 0, top: 500, width: 600 };
const offer = (line: string, ...ids: string[]): ChatJudgement => ({
  question: { lines: [line], since: null, last: 0 },
  buyer: null,
  suggestions: ids.map((template) => ({ template, title: '', text: '', asks: [], reasons: [] })),
});
const answered: ChatJudgement = { question: null, buyer: null, suggestions: [] };
const talk = (key: string) => ({
  conversation: { buyer: key, key },
  messages: [],
  composer: 'textarea' as const,
  order: null,
});

let stop: AbortController;
let state: DockState;
let told: string[];
let onPick: () => void;
beforeEach(() => {
  stop = new AbortController();
  state = createDockState(open, 0);
  told = [];
  state.facts.value = talk('林小满');
  const tell = ({ suggestions }: ChatJudgement) =>
    void told.push(suggestions.map(({ template }) => template).join(' '));
  onPick = followShown(state, document, tell, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});
const turn = (hidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a list of suggestions is told', () => {
  it('once it is drawn, and once', () => {
    showJudgement(state, offer('到哪了', 'a', 'b'));
    expect(told).toEqual([]);
    state.edge.value = edge;
    showJudgement(state, offer('到哪了', 'a', 'b'));
    state.edge.value = { ...edge, top: 480 };
    expect(told).toEqual(['a b']);
  });

  it('again where another stands there for the same question, but not while it waits to be let in', () => {
    state.edge.value = edge;
    showJudgement(state, offer('到哪了', 'a', 'b'));
    state.waiting.value = offer('到哪了', 'b');
    expect(told).toEqual(['a b']);
    showJudgement(state, state.waiting.value);
    expect(told).toEqual(['a b', 'b']);
  });

  it.each([
    ['folded', () => (state.dock.value = { ...open, collapsed: true }), () => (state.dock.value = open)],
    [
      'under the search',
      () => (state.search.value = { query: '', results: null, found: null }),
      () => (state.search.value = null),
    ],
    ['on a tab that nobody sees', () => turn(true), () => turn(false)],
  ])('only when it is seen: not %s', (_where, cover, uncover) => {
    cover();
    state.edge.value = edge;
    showJudgement(state, offer('到哪了', 'a'));
    expect(told).toEqual([]);
    uncover();
    expect(told).toEqual(['a']);
  });

  it('not again for a question of which something was taken', () => {
    state.edge.value = edge;
    showJudgement(state, offer('到哪了', 'a'));
    onPick();
    showJudgement(state, offer('到哪了', 'b'));
    expect(told).toEqual(['a']);
    showJudgement(state, offer('能开发票吗', 'b'));
    expect(told).toEqual(['a', 'b']);
  });

  it('for the same words once more, where they were answered or are another buyer’s', () => {
    state.edge.value = edge;
    showJudgement(state, offer('在吗', 'a'));
    showJudgement(state, answered);
    showJudgement(state, offer('在吗', 'a'));
    state.facts.value = talk('周晴');
    showJudgement(state, offer('在吗', 'a'));
    expect(told).toEqual(['a', 'a', 'a']);
  });

  it('no more after the end', () => {
    stop.abort();
    state.edge.value = edge;
    showJudgement(state, offer('到哪了', 'a'));
    expect(told).toEqual([]);
  });
});
