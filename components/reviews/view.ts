import type { Ask } from '@/lib/domain/chat/suggestion';
import type { Rating } from '@/lib/domain/reviews/facts';
import type { ReviewCause, ReviewFinding, ReviewMark } from '@/lib/domain/reviews/finding';
import type { Severity } from '@/lib/domain/wording/mark';
import type { Translate } from '@/lib/words';
import type { reviewsWords } from '@/lib/words/reviews';
import type { Rectangle } from '../ui/RowLayer';
import type { Segment } from './excerpt';

export type ReviewsTranslate = Translate<typeof reviewsWords>;

/** What a finding says at a glance. */
export type Gist = Pick<ReviewFinding, 'causes' | 'mixed'> & { severity: Severity };

/** Where a chip stands: its right upper corner, in CSS pixels of the viewport. */
export type Spot = { right: number; top: number /** The row has no room for all causes. */; narrow: boolean };

/** What is said beside one review. */
export type Chip = Gist & {
  key: string;
  spot: Spot;
  /** The marks' reasons, for who rests on the chip. */
  reasons: readonly string[];
  /** Its opening line was copied. */
  isOpened: boolean;
  hasMarks: boolean;
};

export type ChipsView = {
  chips: readonly Chip[];
  /** The part of the window in which rows are seen. */
  area: Rectangle | null;
  /** Rows that are dimmed because the filters leave them out. */
  dimmed: readonly Rectangle[];
  /** The row that was jumped to. */
  current: Rectangle | null;
};

/** Why some words are marked, and where they stand. */
export type MarkCardView = {
  review: string;
  mark: ReviewMark;
  /** Which of the review's marks, from 0, and how many there are. */
  index: number;
  count: number;
  words: Rectangle;
};

export const sorts = ['risk', 'newest', 'longest'] as const;
export type Filters = {
  /** Any of these; none: all. */
  causes: readonly ReviewCause[];
  /** At least this serious. */
  severity: Severity | null;
  /** Any of these, set apart by blanks. */
  keyword: string;
  /** At least as many characters. */
  least: number;
  sort: (typeof sorts)[number];
};

/** One review in our own list. */
export type Line = {
  key: string;
  rating: Rating | null;
  gist: Gist | null;
  /** MM-DD HH:mm in the site's own time. */
  at: string | null;
  text: readonly Segment[];
  followUp: readonly Segment[];
};

export type OpeningCardView = {
  key: string;
  buyer: string | null;
  text: string;
  asks: readonly Ask[];
  answers: Readonly<Record<string, string>>;
  state: 'asking' | 'copied' | 'failed';
};

export type BarView = {
  phase: 'loading' | 'cantRead' | 'ready';
  collapsed: boolean;
  /** Reviews that a buyer wrote, and those of them to look at. */
  read: number;
  risky: number;
  filler: number;
  unread: number;
  /** Most frequent first. */
  causes: readonly { cause: ReviewCause; n: number }[];
  filters: Filters;
  isFiltered: boolean;
  /** The list is open. */
  isListed: boolean;
  lines: readonly Line[];
  /** The one that was jumped to. */
  current: string | null;
  busy: boolean;
  notice: string | null;
  opening: OpeningCardView | null;
};

/** What the person may do. Called for trusted events only. */
export type ReviewsActions = {
  onWhy(key: string): void;
  onMark(index: number): void;
  onCloseMark(): void;
  onInsideMark(inside: boolean): void;
  onOpening(key: string): void;
  onAnswer(name: string, value: string): void;
  onCopy(): void;
  /** The person copied the selected text by hand. */
  onCopiedByHand(): void;
  onCloseOpening(): void;
  onFilter(change: Partial<Filters>): void;
  onClear(): void;
  onJump(key: string): void;
  onNext(): void;
  onList(listed: boolean): void;
  onCollapse(collapsed: boolean): void;
  /** Leaves the bar for the page. */
  onLeave(): void;
};
