import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseView } from '@/lib/domain/checklists/case';
import { createRefundsActions } from '@/lib/overlays/refunds-actions';
import { createRefundsState } from '@/lib/overlays/refunds-state';
import { caseView, finding, now, refund } from './refund-sample';

let stop: AbortController;
const place = { site: 'pinduoduo', shop: 's1', conversation: null };
const writeText = vi.fn(async (_: string) => {});

beforeEach(() => {
  stop = new AbortController();
  writeText.mockReset();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  return () => stop.abort();
});

const start = (kept: CaseView | null = null) => {
  const state = createRefundsState(now);
  state.refunds.value = new Map([
    ['a', refund('a')],
    ['b', refund('b')],
  ]);
  const soon = finding('b', { due: new Date(now + 60_000).toISOString() });
  state.findings.value = new Map([
    ['a', finding('a', { case: kept })],
    ['b', soon],
  ]);
  state.open.value = 'a';
  const replies: Record<string, unknown> = {};
  const call = vi.fn(
    async (name: string, _input: unknown) => replies[name] ?? { ok: true, value: caseView() },
  );
  const jump = vi.fn();
  const focusChip = vi.fn();
  const actions = createRefundsActions({
    state,
    backend: { call } as never,
    place,
    setCase: (key, next) => {
      state.findings.value = new Map(state.findings.value).set(key, finding(key, { case: next }));
    },
    sayProblem: ({ code }) => code,
    sayGone: () => 'gone',
    jump,
    placeCard: () => {},
    focusChip,
    holdFocus: () => () => {},
    leave: () => {},
    fold: () => {},
    signal: stop.signal,
  });
  return { state, call, actions, replies, jump, focusChip };
};
const keptOf = (state: ReturnType<typeof createRefundsState>) => state.findings.value.get('a')?.case;

describe('a checklist', () => {
  it('is begun for the open claim, with what the page says of it', async () => {
    const { actions, call, state } = start();
    actions.onBegin();
    await vi.waitFor(() => expect(keptOf(state)?.now).toBe('look'));
    expect(call).toHaveBeenCalledWith('cases.begin', {
      place,
      checklist: 'refund-only.undispatched',
      refund: refund('a'),
    });
  });

  it('is begun once, however often the button is pressed', async () => {
    const { actions, call, state } = start();
    actions.onBegin();
    actions.onBegin();
    await vi.waitFor(() => expect(state.busy.value).toBe(false));
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('goes on by a tick, and back by taking the latest tick away', async () => {
    const { actions, call, replies, state } = start(caseView(1));
    replies['cases.tick'] = { ok: true, value: caseView(2) };
    actions.onDone();
    await vi.waitFor(() => expect(keptOf(state)?.now).toBe('agree'));
    expect(call).toHaveBeenLastCalledWith('cases.tick', { id: 'case-1', step: 'say', done: true });
    actions.onBack();
    await vi.waitFor(() =>
      expect(call).toHaveBeenLastCalledWith('cases.tick', { id: 'case-1', step: 'say', done: false }),
    );
  });

  it('closes its case with the last step', async () => {
    const { actions, call, replies } = start(caseView(2));
    replies['cases.tick'] = { ok: true, value: caseView(3) };
    actions.onDone();
    await vi.waitFor(() =>
      expect(call).toHaveBeenLastCalledWith('cases.close', { id: 'case-1', closed: true }),
    );
  });

  it('says what went wrong in the card, and keeps the step', async () => {
    const { actions, replies, state } = start(caseView(1));
    replies['cases.tick'] = { ok: false, error: { code: 'store.full' } };
    actions.onDone();
    await vi.waitFor(() => expect(state.notice.value).toEqual({ key: 'a', text: 'store.full' }));
    expect(keptOf(state)?.now).toBe('say');
  });
});

describe('a sentence', () => {
  it('is copied filled', async () => {
    const { actions, state } = start(caseView(1));
    actions.onAnswer('快递', '中通');
    actions.onCopy();
    await vi.waitFor(() => expect(state.sentence.value.state).toBe('copied'));
    expect(writeText).toHaveBeenCalledWith('亲，快递是中通，退款39.9元哦');
  });

  it('is never copied with a blank in it, also one that nobody announced', () => {
    const kept = caseView(1);
    const { actions } = start(kept);
    actions.onCopy();
    const say = kept.steps[1]?.say;
    if (say) say.asks = [];
    actions.onAnswer('快递', '中通');
    actions.onCopy();
    expect(writeText).not.toHaveBeenCalled();
  });

  it('is handed over for a copy by hand where the browser refuses', async () => {
    writeText.mockRejectedValueOnce(new Error('no'));
    const { actions, state } = start(caseView(1));
    actions.onAnswer('快递', '中通');
    actions.onCopy();
    await vi.waitFor(() => expect(state.sentence.value.state).toBe('failed'));
    actions.onCopiedByHand();
    expect(state.sentence.value.state).toBe('copied');
  });
});

describe('the most urgent', () => {
  it('is jumped to first, then the next, and round', () => {
    const { actions, jump } = start();
    for (let times = 0; times < 3; times++) actions.onUrgent();
    expect(jump.mock.calls.flat()).toEqual(['b', 'a', 'b']);
  });
});

describe('a card', () => {
  it('forgets what was written for another claim, and gives its chip the focus back when closed', () => {
    const { actions, state, focusChip } = start(caseView(1));
    actions.onAnswer('快递', '中通');
    actions.onOpen('b');
    expect(state.sentence.value.answers).toEqual({});
    actions.onCloseCard();
    expect(state.open.value).toBeNull();
    expect(focusChip).toHaveBeenCalledWith('b');
  });
});
