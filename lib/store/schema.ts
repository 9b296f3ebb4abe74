import type { DBSchema } from 'idb';
import type { Contact } from '../domain/chat/contact';
import type { Habit } from '../domain/chat/habit';
import type { Reminded } from '../domain/orders/finding';
import type { OrderFact } from '../domain/orders/merge';
import type { TemplateFile } from '../domain/templates/file';
import type { TemplateIndex } from '../domain/templates/search-index';
import type { Group, Template } from '../domain/templates/template';

/** What happened at the counter. Ids and hashes only: no text of a conversation, no name, no order number. */
export type CounterEvent = {
  /** ISO time. */
  at: string;
  site: string;
  shop: string;
  template: string;
  how: 'insert' | 'copy';
} & (
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
);

/** What the buyer of one order was reminded of, and whether it helped. */
export type OrderReminders = {
  site: string;
  /** Oldest first, never empty. */
  reminded: Reminded[];
  lastAt: string;
  /** When the order was first seen paid after a reminder (ISO). */
  paidSeenAt: string | null;
};

/** A copy of every kept store, taken before something that could lose data. */
export type Snapshot = {
  at: string;
  reason: 'migration' | 'import' | 'importUndo';
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
  searchIndex: { key: string; value: { stamp: string; index: TemplateIndex } };
  snapshots: { key: number; value: Snapshot };
  /** Key: HMAC of the conversation's key. */
  contacts: { key: string; value: Contact; indexes: { lastAt: string } };
  staged: { key: string; value: Staged };
  /** Key `site|shop|orderId`, as of `reminders`. */
  orderFacts: { key: string; value: OrderFact; indexes: { seenAt: string; waitingSeenAt: string } };
  reminders: { key: string; value: OrderReminders; indexes: { lastAt: string } };
}
