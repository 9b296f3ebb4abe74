import type { BuyerScript, OrderWord, PracticeSpeaker } from './script';

export type PracticeMessage = {
  id: string;
  from: PracticeSpeaker;
  kind: 'text' | 'image';
  text: string;
  /** Milliseconds since 1970 on the practice clock, like every time in here. */
  at: number;
  /** A buyer's line that waits for an answer; a goodbye does not. */
  expects: boolean;
};

/** A line that will be said. `beat` null: an aside, which the story does not wait for. */
export type PlannedLine = {
  at: number;
  from: PracticeSpeaker;
  kind: 'text' | 'image';
  text: string;
  expects: boolean;
  order: OrderWord | null;
  beat: number | null;
};

export type Conversation = {
  script: BuyerScript;
  messages: PracticeMessage[];
  planned: PlannedLine[];
  /** The beat that the helper's next answer cues. */
  nextBeat: number;
  /** Since when the buyer waits for an answer, and the newest line of that wait. */
  waitingSince: number | null;
  lastAskedAt: number;
  urged: number;
  unread: number;
  orderWord: OrderWord | null;
};

export type PracticeState = {
  startedAt: number;
  /** Script id of the conversation on the screen. */
  open: string | null;
  conversations: Conversation[];
};

export type PracticeEvent =
  | { kind: 'tick' }
  | { kind: 'opened'; conversation: string }
  | { kind: 'sent'; conversation: string; text: string };
