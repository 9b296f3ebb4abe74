import type { DBSchema } from 'idb';
import type { Contact } from '../domain/chat/contact';
import type { Habit } from '../domain/chat/habit';
import type { TemplateFile } from '../domain/templates/file';
import type { TemplateIndex } from '../domain/templates/search-index';
import type { Group, Template } from '../domain/templates/template';

/** What happened at the counter. Ids and hashes only: no text of a conversation, no name, no order number. */
export type CounterEvent = {
  /** ISO time. */
  at: string;
  kind: 'chat.used';
  site: string;
  shop: string;
  /** HMAC of the conversation's key, or null where the page showed none. */
  conversation: string | null;
  template: string;
  how: 'insert' | 'copy';
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
}
