import type { Conversation, PracticeState } from './state';

/** Platforms count an answer after three minutes as late. */
export const lateAfter = 180_000;

/** One wait of one buyer: what was asked, what came back, how long it took. */
export type Answer = {
  conversation: string;
  buyer: string;
  /** The buyer's lines of this wait; an image is an empty one. */
  asked: string[];
  /** What the helper sent up to the buyer's next question; empty while nobody has answered. */
  replies: { id: string; text: string }[];
  /** Milliseconds to the first reply, or until now. */
  waited: number;
  late: boolean;
};

export type Outcome = {
  answers: Answer[];
  answered: number;
  unanswered: number;
  /** Mean time to the first reply in each conversation that got one, milliseconds; null where none did. */
  firstResponse: number | null;
  late: number;
};

/**
 * How the practice went, from what was said. A wait that began before the practice counts from its beginning, one that a
 * robot or a colleague ended does not count.
 * @param now milliseconds since 1970 on the practice clock
 */
export function findOutcome(state: PracticeState, now: number): Outcome {
  const byConversation = state.conversations.map((conversation) =>
    findAnswers(conversation, state.startedAt, now),
  );
  const answers = byConversation.flat();
  const firsts = byConversation
    .map((list) => list.find(({ replies }) => replies.length > 0))
    .filter((answer) => answer !== undefined);
  const answered = answers.filter(({ replies }) => replies.length > 0).length;
  return {
    answers,
    answered,
    unanswered: answers.length - answered,
    firstResponse:
      firsts.length > 0 ? firsts.reduce((sum, { waited }) => sum + waited, 0) / firsts.length : null,
    late: answers.filter(({ late }) => late).length,
  };
}

function findAnswers({ script, messages }: Conversation, startedAt: number, now: number): Answer[] {
  const answers: Answer[] = [];
  let current: (Answer & { since: number }) | null = null;
  const close = () => {
    if (current === null) return;
    const { since, ...answer } = current;
    const waited = answer.replies.length > 0 ? answer.waited : now - since;
    answers.push({ ...answer, waited, late: waited > lateAfter });
    current = null;
  };
  for (const { id, from, at, text, expects } of messages) {
    if (from === 'buyer') {
      if (current && current.replies.length > 0) close();
      if (!expects) continue;
      const since = Math.max(at, startedAt);
      current ??= {
        conversation: script.id,
        buyer: script.name,
        asked: [],
        replies: [],
        waited: 0,
        late: false,
        since,
      };
      current.asked.push(text);
    } else if (from === 'helper') {
      if (current?.replies.length === 0) current.waited = at - current.since;
      (current ?? answers.at(-1))?.replies.push({ id, text });
    } else if (from !== 'system' && current?.replies.length === 0) {
      current = null;
    }
  }
  close();
  return answers;
}
