import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReviewsActions } from '@/lib/overlays/reviews-actions';
import { createReviewsState, noFilters, type ReviewsState } from '@/lib/overlays/reviews-state';
import { finding, markOf, quiet, review } from './review-sample';

const line = { template: 'review-1', title: '跟进', text: '亲，看到您的评价了', asks: [], reasons: [] };
let stop: AbortController;
let state: ReviewsState;
let calls: [string, unknown][];
let answers: Record<string, unknown>;
let copied: string[];
let refuses: boolean;
let isClear: boolean;

beforeEach(() => {
  stop = new AbortController();
  state = createReviewsState(false);
  const texts = { a: '质量太差', b: '很好', c: '慢' };
  state.reviews.value = new Map(Object.entries(texts).map(([key, text]) => [key, review(key, text)]));
  state.findings.value = new Map([
    ['a', finding('a', { marks: [markOf('质量太差', '太差')] })],
    ['b', quiet('b')],
    ['c', finding('c', { severity: 'hint', causes: ['courier'] })],
  ]);
  calls = [];
  answers = { 'reviews.opening': { ok: true, value: line }, 'reviews.opened': { ok: true, value: null } };
  copied = [];
  refuses = false;
  isClear = true;
  const writeText = async (text: string) => {
    if (refuses) throw new Error('refused');
    copied.push(text);
  };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

const showMark = vi.fn();
const actionsOf = () =>
  createReviewsActions({
    state,
    backend: {
      call: async (name: string, input: unknown) => {
        calls.push([name, input]);
        return answers[name];
      },
    } as never,
    place: { site: 'taobao', shop: '', conversation: null },
    sayProblem: ({ code }) => code,
    sayGone: () => 'gone',
    jump: () => isClear,
    showMark,
    enterMark: () => {},
    leaveMark: () => {},
    keepMark: () => {},
    enterOpening: () => {},
    leaveOpening: () => {},
    holdFocus: () => () => {},
    leave: () => {},
    fold: () => {},
    signal: stop.signal,
  });
const names = () => calls.map(([name]) => name);
const soon = (check: () => void) => vi.waitFor(check);

describe('the opening line', () => {
  it('is copied at once where nothing is asked, and told to the worker once', async () => {
    const actions = actionsOf();
    actions.onOpening('a');
    await soon(() => expect(state.opening.value?.state).toBe('copied'));
    expect(copied).toEqual(['亲，看到您的评价了']);
    actions.onCopy();
    await soon(() => expect(copied).toHaveLength(2));
    expect(names()).toEqual(['reviews.opening', 'reviews.opened']);
    expect(calls[1]?.[1]).toMatchObject({ key: 'a', template: 'review-1', how: 'copy' });
    expect(state.opened.value).toEqual(new Set(['a']));
  });

  it('waits for what only the person knows', async () => {
    const asks = [{ name: '客服', fallback: null }];
    answers['reviews.opening'] = { ok: true, value: { ...line, text: '我是{客服}，{客服}', asks } };
    const actions = actionsOf();
    actions.onOpening('a');
    await soon(() => expect(state.opening.value?.state).toBe('asking'));
    expect(copied).toEqual([]);
    actions.onAnswer('客服', '$&小何');
    actions.onCopy();
    await soon(() => expect(copied).toEqual(['我是$&小何，$&小何']));
  });

  it('is told only when it was copied by hand, where the browser refuses', async () => {
    refuses = true;
    const actions = actionsOf();
    actions.onOpening('a');
    await soon(() => expect(state.opening.value?.state).toBe('failed'));
    expect(names()).toEqual(['reviews.opening']);
    actions.onCopiedByHand();
    await soon(() => expect(names()).toContain('reviews.opened'));
    expect(state.opening.value?.state).toBe('copied');
  });

  it('is not prepared for a review that has gone, nor twice at once, and a problem is said', async () => {
    const actions = actionsOf();
    actions.onOpening('z');
    expect(state.notice.value).toBe('gone');
    answers['reviews.opening'] = { ok: false, error: { code: 'template.notFound' } };
    actions.onOpening('a');
    actions.onOpening('c');
    await soon(() => expect(state.notice.value).toBe('template.notFound'));
    expect(names()).toEqual(['reviews.opening']);
    expect(state.opening.value).toBeNull();
  });
});

describe('jumping', () => {
  it('goes from one that needs a look to the next and around, by the filters', () => {
    const actions = actionsOf();
    const visited = [1, 2, 3].map(() => {
      actions.onNext();
      return state.current.value;
    });
    expect(visited).toEqual(['a', 'c', 'a']);
    actions.onFilter({ causes: ['courier'] });
    actions.onNext();
    expect(state.current.value).toBe('c');
  });

  it('opens the card of the first mark, where there is one', () => {
    const actions = actionsOf();
    actions.onJump('a');
    expect(showMark).toHaveBeenLastCalledWith({ review: 'a', index: 0 });
    actions.onJump('b');
    expect(showMark).toHaveBeenLastCalledWith(null);
  });

  it('puts our list away only where it covers the row', () => {
    const actions = actionsOf();
    actions.onList(true);
    actions.onJump('a');
    expect(state.listed.value).toBe(true);
    isClear = false;
    actions.onJump('a');
    expect(state.listed.value).toBe(false);
  });
});

it('keeps the order of the list when the filters are cleared', () => {
  const actions = actionsOf();
  actions.onFilter({ sort: 'longest', keyword: '慢', least: 3 });
  actions.onClear();
  expect(state.filters.value).toEqual({ ...noFilters, sort: 'longest' });
});
