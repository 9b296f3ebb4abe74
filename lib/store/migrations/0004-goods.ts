import type { Migration } from './index';

/** What goes with which item, as the person put it down. */
export const goods: Migration = {
  version: 4,
  upgrade(db) {
    db.createObjectStore('itemLinks', { keyPath: 'id' });
  },
};
