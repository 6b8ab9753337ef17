import type { Migration } from './migration.ts';

/** Makes every store and index of version 1. Frozen: a later change is a later migration. */
export const first: Migration = {
  to: 1,
  run(db) {
    const people = db.createObjectStore('people', { keyPath: 'id' });
    people.createIndex('name', 'name');
    people.createIndex('words', 'words', { multiEntry: true });
    people.createIndex('lastAt', 'tie.lastAt');
    people.createIndex('next', 'next.on');
    const identities = db.createObjectStore('identities', { keyPath: 'key' });
    identities.createIndex('personId', 'personId');
    identities.createIndex('stableKey', 'stableKey');
    const interactions = db.createObjectStore('interactions', { keyPath: 'id' });
    interactions.createIndex('personIds', 'personIds', { multiEntry: true });
    interactions.createIndex('at', 'at');
    db.createObjectStore('notes', { keyPath: 'id' }).createIndex('personId', 'personId');
    db.createObjectStore('memberships', { keyPath: 'id' }).createIndex('who', 'who');
    db.createObjectStore('goals', { keyPath: 'id' });
    db.createObjectStore('reviews', { keyPath: 'id' });
    db.createObjectStore('settings', { keyPath: 'key' });
    db.createObjectStore('changes', { keyPath: 'seq', autoIncrement: true });
  },
};
