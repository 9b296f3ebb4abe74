import type { CaseView } from '@/lib/domain/checklists/case';
import type { Refund } from '@/lib/domain/refunds/facts';
import type { RefundFinding } from '@/lib/domain/refunds/finding';
import type { Translate } from '@/lib/words';
import type { refundsWords } from '@/lib/words/refunds';
import type { Rectangle } from '../ui/RowLayer';

export type RefundsTranslate = Translate<typeof refundsWords>;
/** Where a chip stands: its right upper corner, in CSS pixels of the viewport. */
export type Spot = { right: number; top: number; form: ChipForm };
/** All that there is to say; without the severity's word; without what to do. */
export type ChipForm = 'wide' | 'narrow' | 'tiny';

/** Where an open card stands; null: at the window's right lower corner. `above`: `top` is its lower edge. */
export type CardPlace = { left: number; top: number; above: boolean; height: number } | null;

/** What is said of one claim, beside its row or on its page. */
export type Claim = {
  key: string;
  refund: Refund;
  finding: RefundFinding;
  /** Seconds until the page's countdown ends; null where it shows none. */
  left: number | null;
};

export type Chip = Claim & { spot: Spot; isOpen: boolean };

export type ChipsView = {
  chips: readonly Chip[];
  /** The part of the window in which rows are seen. */
  area: Rectangle | null;
  /** Rows that are dimmed because only those that wait are to be looked at. */
  dimmed: readonly Rectangle[];
  /** The row that was jumped to. */
  current: Rectangle | null;
};

/** What the person has written into the blanks of a sentence, and whether it was copied. */
export type Sentence = {
  answers: Readonly<Record<string, string>>;
  state: 'open' | 'copied' | 'failed';
};

export type CardView = Claim & {
  place: CardPlace;
  /** The page is this one claim: the card can be folded to a line, not closed. */
  isWhole: boolean;
  folded: boolean;
  sentence: Sentence;
  busy: boolean;
  notice: string | null;
};

export type BarView = {
  phase: 'loading' | 'cantRead' | 'ready';
  collapsed: boolean;
  waiting: number;
  kinds: readonly { kind: Refund['kind']; count: number }[];
  /** Seconds until the first countdown ends; null where none is shown. */
  soonest: number | null;
  unread: number;
  /** When the page last changed, HH:mm, where that is too long ago to speak of now. */
  readAt: string | null;
  only: boolean;
  notice: string | null;
};

/** What the person may do. Called for trusted events only. */
export type RefundsActions = {
  onOpen(key: string): void;
  onCloseCard(): void;
  onFold(folded: boolean): void;
  onBegin(): void;
  /** The step in hand is done; the last one closes the case. */
  onDone(): void;
  onBack(): void;
  onCloseCase(closed: boolean): void;
  onAnswer(name: string, value: string): void;
  onCopy(): void;
  /** The person copied the selected text by hand. */
  onCopiedByHand(): void;
  onUrgent(): void;
  onOnly(only: boolean): void;
  /** Leaves our layer for the page. */
  onLeave(): void;
};

export type Step = CaseView['steps'][number];
