import type { ReviewsActions } from '@/components/reviews/view';
import type { Problem } from '@/lib/domain/result';
import type { Backend } from '@/lib/messages/client';
import type { Place } from '@/lib/messages/protocol';
import { fill } from './fill';
import { noFilters, type ReviewsState, riskyOf } from './reviews-state';

type Tools = {
  state: ReviewsState;
  backend: Backend;
  place: Place;
  sayProblem: (problem: Problem) => string;
  sayGone: () => string;
  /** Brings a review's row into view; false where our own list covers it. */
  jump: (key: string) => boolean;
  /** Opens the card of a mark, or closes the open one. */
  showMark: (at: { review: string; index: number } | null) => void;
  /** Leads the keyboard into the open card. */
  enterMark: () => void;
  /** Leads it back to where it came from. */
  leaveMark: () => void;
  keepMark: (inside: boolean) => void;
  /** Notes where the keyboard is before the card of an opening line takes it. */
  enterOpening: () => void;
  /** Leads it back there. */
  leaveOpening: () => void;
  /** Notes that the keyboard is ours; the answer leads it on where its place in the bar has gone. */
  holdFocus: () => () => void;
  leave: () => void;
  fold: (collapsed: boolean) => void;
  signal: AbortSignal;
};

/** How long the frame around a row that was jumped to stays. */
const linger = 4000;

/** What each thing that the person does with the chips, the cards and the bar leads to. */
export function createReviewsActions(tools: Tools): ReviewsActions {
  const { state, backend, place, signal } = tools;
  /** The line in hand: which template it came from, and whether the worker knows that it was copied. */
  let inHand: { key: string; template: string; done: boolean } | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(fading), { once: true });

  const prepare = async (key: string) => {
    const review = state.reviews.peek().get(key);
    if (!review || state.busy.peek()) {
      if (!review) state.notice.value = tools.sayGone();
      return;
    }
    tools.enterOpening();
    state.busy.value = true;
    state.notice.value = null;
    const reply = await backend.call('reviews.opening', { place, review });
    state.busy.value = false;
    if (signal.aborted) return;
    if (!reply.ok) {
      state.opening.value = null;
      state.notice.value = tools.sayProblem(reply.error);
      return;
    }
    const { template, text, asks } = reply.value;
    inHand = { key, template, done: false };
    tools.showMark(null);
    state.opening.value = { key, buyer: review.buyer, text, asks, answers: {}, state: 'asking' };
    if (asks.length === 0) await copy();
  };
  /** Within the click, or as near to it as the worker's answer lets: browsers allow it for some seconds. */
  const copy = async () => {
    const card = state.opening.peek();
    if (!card) return;
    const text = fill(card);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (signal.aborted || state.opening.peek()?.key !== card.key) return;
    state.opening.value = { ...card, text, asks: [], state: copied ? 'copied' : 'failed' };
    if (copied) await done();
  };
  const done = async () => {
    if (!inHand || inHand.done) return;
    inHand.done = true;
    const { key, template } = inHand;
    state.opened.value = new Set([...state.opened.peek(), key]);
    const reply = await backend.call('reviews.opened', { place, key, template, how: 'copy' });
    if (!signal.aborted && !reply.ok) state.notice.value = tools.sayProblem(reply.error);
  };

  let last: string | null = null;
  const show = (key: string) => {
    last = key;
    const keep = tools.holdFocus();
    if (!tools.jump(key)) state.listed.value = false;
    keep();
    state.current.value = key;
    clearTimeout(fading);
    fading = setTimeout(() => {
      state.current.value = null;
    }, linger);
    const isMarked = (state.findings.peek().get(key)?.marks.length ?? 0) > 0;
    tools.showMark(isMarked ? { review: key, index: 0 } : null);
  };

  return {
    onWhy(key) {
      tools.showMark({ review: key, index: 0 });
      tools.enterMark();
    },
    onMark(index) {
      const open = state.mark.peek();
      if (open) tools.showMark({ ...open, index });
    },
    onCloseMark() {
      tools.showMark(null);
      tools.leaveMark();
    },
    onInsideMark: tools.keepMark,
    onOpening: (key) => void prepare(key),
    onAnswer(name, value) {
      const card = state.opening.peek();
      if (card) state.opening.value = { ...card, answers: { ...card.answers, [name]: value } };
    },
    onCopy: () => void copy(),
    onCopiedByHand() {
      const card = state.opening.peek();
      if (card) state.opening.value = { ...card, state: 'copied' };
      void done();
    },
    onCloseOpening() {
      state.opening.value = null;
      tools.leaveOpening();
    },
    onFilter(change) {
      state.filters.value = { ...state.filters.peek(), ...change };
    },
    onClear() {
      const keep = tools.holdFocus();
      state.filters.value = { ...noFilters, sort: state.filters.peek().sort };
      keep();
    },
    onJump: show,
    onNext() {
      const risky = riskyOf(state);
      const at = risky.findIndex(({ key }) => key === last);
      const next = risky[(at + 1) % risky.length];
      if (next) show(next.key);
    },
    onList(listed) {
      const keep = tools.holdFocus();
      state.listed.value = listed;
      keep();
    },
    onCollapse: tools.fold,
    onLeave: tools.leave,
  };
}
