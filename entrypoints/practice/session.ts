import { batch, signal as reactive } from '@preact/signals';
import { clockTime, type PracticeClock, startClock, turnClock } from '@/lib/domain/practice/clock';
import { actOnClaim, type ClaimAct, openToBuyer, replyToReview, startDesk } from '@/lib/domain/practice/desk';
import { practiceScripts } from '@/lib/domain/practice/scripts';
import type { PracticeEvent } from '@/lib/domain/practice/state';
import { startPractice, step } from '@/lib/domain/practice/step';
import { chatView } from '@/lib/domain/practice/view';

/** Often enough that the seconds of a wait are seen to count, also beside the real clock's. */
const tickEvery = 250;

/** An act without its time: the session knows the clock. */
type Act = ClaimAct extends infer A ? (A extends ClaimAct ? Omit<A, 'at'> : never) : never;

/** A practice in which the buyer who has waited longest stands at the counter already. */
function begin(now: number) {
  const state = startPractice(practiceScripts, now);
  const first = chatView(state, now).rows[0];
  return first ? step(state, { kind: 'opened', conversation: first.id }, now) : state;
}

export type Session = ReturnType<typeof startSession>;

/**
 * One practice from its beginning to its result: the clock, what was said, the drafts not yet sent, the orders reminded, and
 * what was done about reviews and claims.
 */
export function startSession(realNow: () => number, signal: AbortSignal) {
  const clock = reactive<PracticeClock>(startClock(realNow()));
  const now = () => clockTime(clock.peek(), realNow());
  const time = reactive(now());
  const state = reactive(begin(time.peek()));
  const drafts = reactive<Readonly<Record<string, string>>>({});
  const reminded = reactive<ReadonlySet<string>>(new Set());
  const desk = reactive(startDesk(time.peek()));

  const happen = (event: PracticeEvent) =>
    batch(() => {
      time.value = now();
      state.value = step(state.peek(), event, time.peek());
    });
  const timer = setInterval(() => {
    if (!clock.peek().paused) happen({ kind: 'tick' });
  }, tickEvery);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });

  const write = (conversation: string, text: string) => {
    drafts.value = { ...drafts.peek(), [conversation]: text };
  };
  return {
    clock,
    time,
    state,
    drafts,
    reminded,
    desk,
    now,
    write,
    open: (conversation: string) => happen({ kind: 'opened', conversation }),
    send: (conversation: string, text: string) =>
      batch(() => {
        happen({ kind: 'sent', conversation, text });
        write(conversation, '');
      }),
    /** A reminder for this order was prepared. */
    remind: (orderId: string) => {
      reminded.value = new Set([...reminded.peek(), orderId]);
    },
    /** The shop's reply under a review, by script id. */
    reply: (review: string, text: string) => {
      desk.value = replyToReview(desk.peek(), review, text, now());
    },
    /** What the helper does about a claim, by script id. */
    act: (claim: string, act: Act) =>
      batch(() => {
        time.value = now();
        desk.value = actOnClaim(desk.peek(), claim, { ...act, at: time.peek() });
      }),
    /** The first words to the buyer of this order's review were taken along. */
    openTo: (orderId: string) => {
      desk.value = openToBuyer(desk.peek(), orderId);
    },
    /** What was due up to the turn is said before the clock stands still. */
    turn: (turn: Parameters<typeof turnClock>[2]) =>
      batch(() => {
        clock.value = turnClock(clock.peek(), realNow(), turn);
        happen({ kind: 'tick' });
      }),
    restart: () =>
      batch(() => {
        clock.value = startClock(realNow());
        time.value = now();
        state.value = begin(time.peek());
        drafts.value = {};
        reminded.value = new Set();
        desk.value = startDesk(time.peek());
      }),
  };
}
