import type { Page } from '@playwright/test';
import { INVENTED_GOALS, type InventedBatch, invented, OWN_MEMBERSHIPS } from './invented.ts';

/** So many people are handed to the page at once. */
const BATCH = 1_000;

/**
 * Puts records past the one write path, without what only search reads: what is measured afterwards reads none of that.
 * Runs in the page.
 */
async function put(records: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const given = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, refuse) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => refuse(request.error);
    });
  const db = await given(indexedDB.open('kithcraft'));
  const transaction = db.transaction(Object.keys(records), 'readwrite', { durability: 'relaxed' });
  for (const [store, all] of Object.entries(records))
    for (const one of all) transaction.objectStore(store).put(one);
  await new Promise<void>((done, refuse) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => refuse(transaction.error);
  });
  db.close();
}

const asStored = ({ people, ...others }: InventedBatch) => ({
  ...others,
  people: people.map((person) => ({ ...person, words: [] })),
});

/** Fills the records. @returns how long it took, in seconds. */
export async function seed(page: Page, people: number, now: number): Promise<number> {
  const begin = Date.now();
  for (let from = 0; from < people; from += BATCH)
    await page.evaluate(put, asStored(invented(from, Math.min(BATCH, people - from), now)));
  const begun = [{ at: now, kind: 'restored', touched: [] }];
  await page.evaluate(put, { goals: INVENTED_GOALS, memberships: OWN_MEMBERSHIPS, changes: begun });
  return (Date.now() - begin) / 1_000;
}

/** Logs an interaction with somebody, with its entry in the history. */
export async function log(page: Page, personId: string, at: number): Promise<void> {
  const interaction = {
    ...{ id: `logged-${at}`, personIds: [personId], kind: 'met', at, about: 'wants to learn kubernetes' },
    ...{ topics: [], createdAt: at, updatedAt: at },
  };
  const touched = [
    { store: 'interactions', key: interaction.id },
    { store: 'people', key: personId },
  ];
  await page.evaluate(put, {
    interactions: [interaction],
    changes: [{ at, kind: 'interaction logged', touched }],
  });
}
