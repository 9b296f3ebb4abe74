import { puzzledAnswer } from './reaction';
import type { Beat, BuyerScript } from './script';
import type { Conversation, PlannedLine, PracticeEvent, PracticeMessage, PracticeState } from './state';

/** Buyers urge after another minute without an answer. */
const urgeAfter = 60_000;

/**
 * The practice at its beginning.
 * @param now milliseconds since 1970 on the practice clock
 */
export function startPractice(scripts: readonly BuyerScript[], now: number): PracticeState {
  const state = { startedAt: now, open: null, conversations: scripts.map((script) => begin(script, now)) };
  return step(state, { kind: 'tick' }, now);
}

/**
 * What the practice is after an event. Everything that was due up to `now` is said first, at the times when it was
 * due, so that ten small ticks and one long one end in the same state.
 * @param now milliseconds since 1970 on the practice clock; never less than at the step before
 */
export function step(state: PracticeState, event: PracticeEvent, now: number): PracticeState {
  const open = event.kind === 'opened' ? event.conversation : state.open;
  let changed = open !== state.open;
  const conversations = state.conversations.map((before) => {
    let after = advance(before, state.open, now);
    if (event.kind !== 'tick' && event.conversation === before.script.id) {
      after = event.kind === 'opened' ? { ...after, unread: 0 } : hear(after, event.text.trim(), now);
    }
    changed ||= after !== before;
    return after;
  });
  return changed ? { ...state, open, conversations } : state;
}

function begin(script: BuyerScript, now: number): Conversation {
  const past = script.past.map(
    ({ ago, from, text }, index): PracticeMessage => ({
      id: `${script.id}-${index}`,
      from,
      kind: 'text',
      text,
      // Nobody writes on the same second of every minute.
      at: now - ago * 60_000 + ((index * 23) % 60) * 1000,
      expects: false,
    }),
  );
  return {
    script,
    messages: past,
    planned: plan(script.beats[0], 0, now),
    nextBeat: 1,
    waitingSince: null,
    lastAskedAt: now,
    urged: 0,
    unread: 0,
    orderWord: script.order?.word ?? null,
  };
}

function plan(beat: Beat | undefined, index: number, cue: number): PlannedLine[] {
  return (beat?.lines ?? []).map((line) => ({
    at: cue + line.after * 1000,
    from: line.from ?? 'buyer',
    kind: line.kind ?? 'text',
    text: line.text,
    expects: (line.from ?? 'buyer') === 'buyer' && !beat?.closing,
    order: line.order ?? null,
    beat: index,
  }));
}

function advance(conversation: Conversation, open: string | null, now: number): Conversation {
  let current = conversation;
  for (let line = nextLine(current); line && line.at <= now; line = nextLine(current)) {
    current = say(current, line, current.script.id === open);
  }
  return current;
}

/** The planned line or, where the buyer has waited long enough meanwhile, the urging before it. */
function nextLine(conversation: Conversation): PlannedLine | null {
  const planned = conversation.planned[0] ?? null;
  const text = conversation.script.urges[conversation.urged];
  if (conversation.waitingSince === null || text === undefined) return planned;
  const at = conversation.lastAskedAt + urgeAfter;
  if (planned && planned.at <= at) return planned;
  return { at, from: 'buyer', kind: 'text', text, expects: true, order: null, beat: null };
}

function say(conversation: Conversation, line: PlannedLine, seen: boolean): Conversation {
  const { script, messages, planned } = conversation;
  const said: Conversation = {
    ...conversation,
    messages: [...messages, messageOf(script.id, messages.length, line)],
    planned: planned[0] === line ? planned.slice(1) : planned,
    orderWord: line.order ?? conversation.orderWord,
  };
  if (line.from === 'system') return said;
  if (line.from !== 'buyer') return { ...said, waitingSince: null, urged: 0, unread: 0 };
  const unread = seen ? 0 : conversation.unread + 1;
  if (!line.expects) return { ...said, unread };
  const urging = planned[0] !== line;
  return {
    ...said,
    unread,
    waitingSince: conversation.waitingSince ?? line.at,
    lastAskedAt: line.at,
    urged: conversation.urged + (urging ? 1 : 0),
  };
}

/** The helper has sent something: the wait is over, and the buyer makes up an answer. */
function hear(conversation: Conversation, text: string, now: number): Conversation {
  if (text === '') return conversation;
  const { script, messages } = conversation;
  const sent = { at: now, from: 'helper', kind: 'text', text, expects: false } as const;
  const heard: Conversation = {
    ...conversation,
    messages: [...messages, messageOf(script.id, messages.length, sent)],
    waitingSince: null,
    urged: 0,
    unread: 0,
  };
  const first = conversation.planned[0];
  // In the middle of a burst the buyer types on; what is still to come waits for its own answer.
  if (first && (first.beat === 0 || midway(conversation, first))) return heard;
  // A second message before the buyer has begun to answer: both are read, and the answer starts over.
  const beat = first?.beat ?? conversation.nextBeat;
  const puzzled = puzzledAnswer(messages, text, now);
  if (puzzled) return { ...heard, planned: [puzzled], nextBeat: beat };
  return { ...heard, planned: plan(script.beats[beat], beat, now), nextBeat: beat + 1 };
}

/** Whether some lines of this beat have been said already. */
function midway({ script, planned }: Conversation, first: PlannedLine): boolean {
  if (first.beat === null) return false;
  const left = planned.filter(({ beat }) => beat === first.beat).length;
  return left < (script.beats[first.beat]?.lines.length ?? 0);
}

function messageOf(
  script: string,
  index: number,
  { at, from, kind, text, expects }: Omit<PlannedLine, 'order' | 'beat'>,
): PracticeMessage {
  return { id: `${script}-${index}`, from, kind, text, at, expects };
}
