import type { Migration } from './index';

/** The first schema: the templates, what was learnt from their use, and settings. */
export const first: Migration = {
  version: 1,
  upgrade(db) {
    db.createObjectStore('templates', { keyPath: 'id' }).createIndex('group', 'group');
    db.createObjectStore('groups', { keyPath: 'id' });
    db.createObjectStore('settings');
    db.createObjectStore('habits');
    db.createObjectStore('events', { autoIncrement: true }).createIndex('at', 'at');
    db.createObjectStore('secrets');
    db.createObjectStore('searchIndex');
    db.createObjectStore('snapshots', { autoIncrement: true });
    db.createObjectStore('contacts').createIndex('lastAt', 'lastAt');
    db.createObjectStore('staged', { keyPath: 'token' });
  },
};
