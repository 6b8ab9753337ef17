import type { Migration } from './migration.ts';

/** The words of a text as this version folds them. Later versions may fold otherwise: this stays as it is. */
function wordsOf(text: unknown): string[] {
  const folded = String(text ?? '')
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 60).map((word) => word.slice(0, 40));
}

/** Puts the words of every record of a store beside it. `textOf` names its text and its people. */
function fillTexts(
  transaction: IDBTransaction,
  store: 'notes' | 'interactions',
  textOf: (record: Record<string, unknown>) => { text: unknown; personIds: unknown; at: unknown },
): void {
  const texts = transaction.objectStore('texts');
  const walking = transaction.objectStore(store).openCursor();
  walking.onsuccess = () => {
    const cursor = walking.result;
    if (!cursor) return;
    const { text, personIds, at } = textOf(cursor.value);
    const words = wordsOf(text);
    if (words.length > 0) texts.put({ key: `${store}/${cursor.key}`, words, personIds, at });
    cursor.continue();
  };
}

/**
 * The trash, who is to be forgotten, what changed in profiles, files that were taken in, and the words of notes and
 * interactions.
 */
export const lasting: Migration = {
  to: 3,
  run(db, transaction) {
    db.createObjectStore('trash', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('forgotten', { keyPath: 'id' });
    db.createObjectStore('profileChanges', { keyPath: 'id' }).createIndex('personId', 'personId');
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('batches');
    const texts = db.createObjectStore('texts', { keyPath: 'key' });
    texts.createIndex('words', 'words', { multiEntry: true });
    texts.createIndex('personIds', 'personIds', { multiEntry: true });
    for (const [index, path] of [
      ['tags', 'tags'],
      ['topics', 'topics'],
    ] as const)
      transaction.objectStore('people').createIndex(index, path, { multiEntry: true });
    transaction.objectStore('people').createIndex('marks', 'marks', { multiEntry: true });
    transaction.objectStore('people').createIndex('organisation', 'organisation');
    transaction.objectStore('identities').createIndex('site', 'site');
    transaction.objectStore('memberships').createIndex('communityId', 'communityId');
    transaction.objectStore('changes').createIndex('at', 'at');
    fillTexts(transaction, 'notes', (note) => ({
      text: note['text'],
      personIds: [note['personId']],
      at: note['updatedAt'],
    }));
    fillTexts(transaction, 'interactions', (one) => ({
      text: one['about'],
      personIds: one['personIds'],
      at: one['at'],
    }));
  },
};
