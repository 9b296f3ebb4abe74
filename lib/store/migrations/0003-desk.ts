import type { Migration } from './index';

/** Reviews and claims as they were last seen, cases of after-sales, rules' words as the person wants them, files on their way. */
export const desk: Migration = {
  version: 3,
  upgrade(db) {
    db.createObjectStore('reviewFacts').createIndex('seenAt', 'seenAt');
    db.createObjectStore('refundFacts').createIndex('seenAt', 'seenAt');
    db.createObjectStore('cases', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    db.createObjectStore('ruleChanges');
    db.createObjectStore('transfers', { keyPath: ['token', 'index'] });
  },
};
