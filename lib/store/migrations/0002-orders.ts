import type { Migration } from './index';

/** Orders as they were last seen, and what their buyers were reminded of. */
export const orders: Migration = {
  version: 2,
  upgrade(db) {
    const facts = db.createObjectStore('orderFacts');
    facts.createIndex('seenAt', 'seenAt');
    facts.createIndex('waitingSeenAt', 'waitingSeenAt');
    db.createObjectStore('reminders').createIndex('lastAt', 'lastAt');
  },
};
