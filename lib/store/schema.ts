import type { DBSchema } from 'idb';
import type { Contact } from '../domain/chat/contact';
import type { Habit } from '../domain/chat/habit';
import type { Case } from '../domain/checklists/case';
import type { ItemLink } from '../domain/goods/link';
import type { Reminded } from '../domain/orders/finding';
import type { OrderFact } from '../domain/orders/merge';
import type { DispatchState, Refund, RefundKind, RefundState } from '../domain/refunds/facts';
import type { ReasonKind } from '../domain/refunds/finding';
import type { Rating } from '../domain/reviews/facts';
import type { ReviewCause } from '../domain/reviews/finding';
import type { TemplateFile } from '../domain/templates/file';
import type { SavedIndex } from '../domain/templates/search-index';
import type { Group, Template } from '../domain/templates/template';
import type { DraftOutcome, Severity } from '../domain/wording/mark';

/** What happened at the counter. Ids and hashes only: no text of a conversation, no name, no order number. */
export type CounterEvent = {
  /** ISO time. */
  at: string;
  site: string;
  shop: string;
} & (
  | ({
      template: string;
      how: 'insert' | 'copy';
      /** Which of the template's texts, after `variantKey`; absent in events from before they were told apart. */
      variant?: string;
    } & TextEvent)
  | ChatEvent
  | FlagEvent
  | {
      kind: 'case.begun' | 'case.closed';
      /** The case's own id, which names no order. */
      case: string;
      checklist: string;
    }
);

type TextEvent =
  | {
      kind: 'chat.used';
      /** HMAC of the conversation's key, or null where the page showed none. */
      conversation: string | null;
    }
  | {
      /** `paidAfterReminder` names the last reminder's template. */
      kind: 'order.reminded' | 'order.paidAfterReminder';
      /** HMAC of the order number. */
      order: string;
    }
  | {
      kind: 'review.opened';
      /** HMAC of the review's key. */
      review: string;
    };

/** `conversation`: HMAC of its key, or null where the page showed none. */
type ChatEvent =
  | {
      /** Suggestions stood in the dock, `templates` in that order; once a question, as the list last stood. */
      kind: 'chat.suggested';
      conversation: string | null;
      /** HMAC of the question; null where its conversation is not known, and questions can't be told apart. */
      question: string | null;
      templates: string[];
    }
  | {
      /** The line that the staff said next after a text was put in the box. */
      kind: 'chat.sent';
      conversation: string | null;
      template: string;
      /** Share of the template's text that stands in the line, 0 to 1, to the hundredth. */
      kept: number;
      /** The line is another than that text alone: changed, or said with more beside it. */
      edited: boolean;
    }
  | {
      /** The line that the staff said while suggestions stood in the dock is none of them. */
      kind: 'chat.typed';
      conversation: string | null;
    };

/** What was pointed out. Of an order and of a review once; of a draft when the person has decided. */
type FlagEvent =
  | {
      kind: 'order.flagged';
      /** HMAC of the order number. */
      order: string;
      /** The order's age when a page first showed it unpaid past the limit. */
      minutes: number;
    }
  | {
      kind: 'review.flagged';
      /** HMAC of the review's key. */
      review: string;
      severity: Severity;
      causes: ReviewCause[];
    }
  | { kind: 'draft.flagged'; rule: string; outcome: DraftOutcome };

/** What the buyer of one order was reminded of, and whether it helped. */
export type OrderReminders = {
  site: string;
  /** Oldest first, never empty. */
  reminded: Reminded[];
  lastAt: string;
  /** When the order was first seen paid after a reminder (ISO). */
  paidSeenAt: string | null;
};

/** What is kept of a review: the analysis, and neither its words nor whose they are. */
export type ReviewFact = {
  site: string;
  shop: string;
  page: string;
  at: string | null;
  rating: Rating | null;
  severity: Severity | null;
  causes: ReviewCause[];
  mixed: boolean;
  replied: boolean | null;
  hasImages: boolean | null;
  seenAt: string;
  /** When its risk was first recorded as an event (ISO). */
  flaggedAt?: string;
};

/** A claim as it was last seen. */
export type RefundFact = {
  site: string;
  shop: string;
  page: string;
  /** The claim's number, else the order's. */
  key: string;
  kind: RefundKind;
  reason: ReasonKind;
  state: RefundState;
  dispatch: DispatchState;
  amount: Refund['amount'];
  appliedAt: string | null;
  /** When the page's own countdown ends (ISO). */
  due: string | null;
  seenAt: string;
};

/** A case; one that was removed stays for as long as its removal can be taken back. */
export type KeptCase = Case & { removedAt: string | null };

/** What the person changed in a rule's words, for one shop or (empty) for all. */
export type KeptRuleChange = {
  rule: string;
  shop: string;
  added: string[];
  removed: string[];
  changedAt: string;
};

/** A piece of a file on its way in or out. */
export type Transfer = { token: string; index: number; at: string; text: string };

/** A copy of every kept store, taken before something that could lose data. */
export type Snapshot = {
  at: string;
  reason: 'migration' | 'import' | 'importUndo' | 'dataImport' | 'dataImportUndo';
  /** Schema version of the copied records. */
  version: number;
  stores: Record<string, { keys: IDBValidKey[]; values: unknown[] }>;
};

/** An import that was shown and waits for the person's word. */
export type Staged = { token: string; at: string; file: TemplateFile };

/** The stores of the newest schema; `migrations/` says how each came to be. */
export interface Schema extends DBSchema {
  templates: { key: string; value: Template; indexes: { group: string } };
  groups: { key: string; value: Group };
  /** `settings`: as saved; `starter`: digest of the starter library put in; `libraryStamp`: another word after each change. */
  settings: { key: string; value: unknown };
  /** Key `shop|template`. */
  habits: { key: string; value: Habit };
  events: { key: number; value: CounterEvent; indexes: { at: string } };
  secrets: { key: string; value: Uint8Array<ArrayBuffer> };
  /** `library`: the built index and what it was built from. */
  searchIndex: { key: string; value: { stamp: string; index: SavedIndex } };
  snapshots: { key: number; value: Snapshot };
  /** Key: HMAC of the conversation's key. */
  contacts: { key: string; value: Contact; indexes: { lastAt: string } };
  staged: { key: string; value: Staged };
  /** Key `site|shop|orderId`, as of `reminders`. */
  orderFacts: { key: string; value: OrderFact; indexes: { seenAt: string; waitingSeenAt: string } };
  reminders: { key: string; value: OrderReminders; indexes: { lastAt: string } };
  /** Key: HMAC of site, shop and the review's key. */
  reviewFacts: { key: string; value: ReviewFact; indexes: { seenAt: string } };
  /** Key `site|shop|key`. */
  refundFacts: { key: string; value: RefundFact; indexes: { seenAt: string } };
  cases: { key: string; value: KeptCase; indexes: { changedAt: string } };
  /** Key `shop|rule`. */
  ruleChanges: { key: string; value: KeptRuleChange };
  itemLinks: { key: string; value: ItemLink };
  /** Key `[token, index]`. */
  transfers: { key: [string, number]; value: Transfer };
}
