import type { Change, Touched } from '../core/change.ts';
import type { Interaction } from '../core/interaction.ts';
import { isPairOf, isReviewOf, type Named, trashedWithout } from '../core/without-person.ts';
import { forgetInAggregates } from './aggregates/forget-in-aggregates.ts';
import { alone } from './backups/alone.ts';
import { forgetInBackups } from './backups/forget-in-backups.ts';
import { waitingRange } from './backups/lay-out.ts';
import { keptAbout } from './delete-person.ts';
import { forgetThrough } from './introductions.ts';
import { hashedNaming, namedOf } from './named.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';
import { cleanSearch } from './search/clean-search.ts';
import { dropText, keepText } from './texts.ts';
import { recount } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

/** Whether a record, or its key, names somebody. */
function isAbout({ key, before }: Omit<Touched, 'store'>, { id, keys }: Named): boolean {
  // A pair told apart is named by both.
  if (key.includes(id) || key.split(' ').some((one) => keys.has(one))) return true;
  return before !== undefined && JSON.stringify(before).includes(id);
}

/** Of a change nothing of somebody stays: only the names of other records, which later undos have to know. */
function changeWithout(change: Change, who: readonly Named[]): Change | undefined {
  const isAboutAny = (one: Omit<Touched, 'store'>) => who.some((named) => isAbout(one, named));
  if (!change.touched.some(isAboutAny)) return undefined;
  const others = change.touched.filter(({ key }) => !isAboutAny({ key }));
  return { ...change, touched: others.map(({ store, key }) => ({ store, key })), spent: true };
}

async function forgetInHistory(transaction: WriteTransaction, who: readonly Named[]): Promise<void> {
  let cursor = await transaction.objectStore('changes').openCursor();
  while (cursor) {
    const rest = changeWithout(cursor.value, who);
    if (rest) await cursor.update(rest);
    cursor = await cursor.continue();
  }
}

async function forgetInTrash(transaction: WriteTransaction, who: Named): Promise<void> {
  let cursor = await transaction.objectStore('trash').openCursor();
  while (cursor) {
    const rest = trashedWithout(cursor.value, who);
    if (!rest) await cursor.delete();
    else if (JSON.stringify(rest) !== JSON.stringify(cursor.value)) await cursor.update(rest);
    cursor = await cursor.continue();
  }
}

/** Pairs told apart and reviews are few, and have no index by person. */
async function forgetInDecisions(transaction: WriteTransaction, who: Named): Promise<void> {
  for (const pair of await transaction.objectStore('apart').getAll())
    if (isPairOf(pair, who)) await transaction.objectStore('apart').delete(pair.id);
  for (const review of await transaction.objectStore('reviews').getAll())
    if (isReviewOf(review, who)) await transaction.objectStore('reviews').delete(review.id);
}

/** Past the history, which would remember what was there before. */
async function putPast(transaction: WriteTransaction, interaction: Interaction): Promise<void> {
  await transaction.objectStore('interactions').put(interaction);
  await keepText(transaction, 'interactions', interaction);
}

async function dropPast(
  transaction: WriteTransaction,
  store: 'interactions' | 'notes',
  id: string,
): Promise<void> {
  await transaction.objectStore(store).delete(id);
  await dropText(transaction, store, id);
}

/** Everything kept about somebody goes, past the memory of the history. @returns with whom they were in interactions. */
async function forgetRecords(writing: Writing, id: string): Promise<Set<string>> {
  const { transaction } = writing;
  const { interactions, identities, notes, memberships, joins } = await keptAbout(writing, id);
  for (const one of interactions) {
    const personIds = one.personIds.filter((other) => other !== id);
    // A shared one is theirs with whom it was; what was written in it stays with them.
    if (personIds.length > 0) await putPast(transaction, { ...one, personIds });
    else await dropPast(transaction, 'interactions', one.id);
  }
  for (const { key } of identities) await transaction.objectStore('identities').delete(key);
  for (const one of notes) await dropPast(transaction, 'notes', one.id);
  for (const one of memberships) await transaction.objectStore('memberships').delete(one.id);
  const gone = await transaction.objectStore('joins').getAll();
  for (const one of [...joins, ...gone.filter(({ goneId }) => goneId === id)])
    await transaction.objectStore('joins').delete(one.id);
  for (const key of await transaction.objectStore('profileChanges').index('personId').getAllKeys(id))
    await transaction.objectStore('profileChanges').delete(key);
  await transaction.objectStore('people').delete(id);
  await forgetThrough(transaction, id);
  return new Set(interactions.flatMap(({ personIds }) => personIds).filter((other) => other !== id));
}

/**
 * Forgets somebody, with all who were joined into them: every trace goes, also from the trash, the history and the copies
 * made before updates. What stays is a salted hash of what names them, so that no file brings them back. Cannot be undone.
 * @returns the ids of all who were forgotten.
 */
export async function forgetPerson(store: Store, id: string, now: number): Promise<Written<string[]>> {
  const { who, naming } = (await namedOf(store, id)) ?? { who: [], naming: [] };
  const hashed = await hashedNaming(store, naming, now);
  const work = async (writing: Writing) => {
    const { transaction } = writing;
    for (const named of who) {
      const others = await forgetRecords(writing, named.id);
      for (const other of others) await recount(writing, other, now);
      await forgetInTrash(transaction, named);
      await forgetInDecisions(transaction, named);
    }
    await forgetInHistory(transaction, who);
    await transaction.objectStore('batches').delete(waitingRange());
    for (const one of hashed) await transaction.objectStore('forgotten').put(one);
    return who.map((named) => named.id);
  };
  const written = await alone(async () => {
    // Copies first: if this is cut short, the person is still there, and it can be asked for again.
    await forgetInBackups(who);
    return write(store, 'person forgotten', now, work, { spent: true });
  });
  // What people are found by has their name in it.
  await cleanSearch(store);
  await forgetInAggregates(store, written.result);
  return written;
}
