import type { BuyerKind } from '@/lib/domain/chat/contact';
import type { Suggestion } from '@/lib/domain/chat/suggestion';
import type { OrderStatus } from '@/lib/domain/orders/status';
import type { IncidentKind } from '@/lib/domain/templates/template';

/** Everything that the dock shows, as plain values. Boxes in CSS pixels of the viewport. */
export type DockView = {
  /** The reply box's upper edge, that the dock sits on. */
  edge: { left: number; top: number; width: number };
  viewport: { width: number; height: number };
  dock: { collapsed: boolean; dx: number; dy: number };
  state: 'loading' | 'noConversation' | 'cantRead' | 'ready';
  /** The buyer's unanswered lines, oldest first; null where there are none. */
  question: readonly string[] | null;
  /** Whole seconds since the first unanswered line; null where the page shows no time. */
  waited: number | null;
  order: OrderStatus | null;
  buyer: BuyerKind | null;
  /** What stands still in the shop now. */
  incidents: readonly IncidentKind[];
  suggestions: readonly Suggestion[];
  /** Newer suggestions wait, because the pointer or the focus is inside. */
  fresh: boolean;
  search: {
    query: string;
    results: readonly Suggestion[] | null;
    /** The query that `results` answer. */
    found: string | null;
  } | null;
  asking: { suggestion: Suggestion; answers: Readonly<Record<string, string>> } | null;
  /** A line that says what happened, with the text to copy where inserting failed. */
  notice: { text: string; copy: string | null } | null;
};

/** What the person may do in the dock. Called for trusted events only. */
export type DockActions = {
  onUse(suggestion: Suggestion): void;
  onAnswer(name: string, value: string): void;
  onFill(): void;
  onCopy(text: string): void;
  onOpenSearch(): void;
  onSearch(query: string): void;
  /** Enter in the search: the best hit of what is typed by now. */
  onTakeFirst(): void;
  /** Closes the search and the blanks and leads back to the reply box. */
  onBack(): void;
  onCollapse(collapsed: boolean): void;
  onMove(dx: number, dy: number): void;
  onShowFresh(): void;
  onInside(inside: boolean): void;
};

/** As much of both as the suggestions themselves need, wherever they are drawn. */
export type AnswersView = Pick<DockView, 'suggestions' | 'search' | 'asking'>;
export type AnswersActions = Pick<
  DockActions,
  'onUse' | 'onAnswer' | 'onFill' | 'onOpenSearch' | 'onSearch' | 'onTakeFirst' | 'onBack'
>;

/** Below an hour: 48 → 00:48, 3599 → 59:59. */
export function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** An input method is at work: keyCode 229 marks keys that it swallowed, also where `isComposing` is not set yet. */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
