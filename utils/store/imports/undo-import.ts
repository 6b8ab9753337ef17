import type { Touched } from '../../core/change.ts';
import { Refusal } from '../../core/drafts.ts';
import type { FileImport } from '../../core/file-import.ts';
import type { Store } from '../open.ts';
import type { FactStore, Schema } from '../schema.ts';
import { settleTie } from '../ties.ts';
import { type Writing, write } from '../write.ts';
import { aboutIn, type ChangedSince, changedSince } from './changed-since.ts';
import { batchKey, changesKey } from './stage.ts';
import { rememberChange } from './take-batch.ts';

async function changesOf({ transaction }: Pick<Writing, 'transaction'>, id: string): Promise<number[]> {
  return ((await transaction.objectStore('batches').get(changesKey(id))) ?? []) as number[];
}

const TOO_LATE =
  'This file cannot be taken back as a whole any more: it is more than 30 days ago, or you asked to forget somebody who was in it. Everything is as it was before.';

/** All its changes are still remembered. */
async function refuseForgotten({ transaction }: Writing, changes: readonly number[]): Promise<void> {
  for (const seq of changes) {
    const change = await transaction.objectStore('changes').get(seq);
    if (!change || change.spent) throw new Refusal(TOO_LATE);
  }
}

/**
 * Begins to take a file back; what waited of it is dropped.
 * @throws {Refusal} with a sentence, if the history does not remember it whole.
 */
export async function beginUndo(store: Store, id: string, now: number): Promise<void> {
  await write(store, 'change undone', now, async (writing) => {
    const held = await writing.get('imports', id);
    if (!held || held.state === 'undoing') return;
    const changes = await changesOf(writing, id);
    if (changes.length === 0 && held.added + held.updated + held.entries > 0) throw new Refusal(TOO_LATE);
    await refuseForgotten(writing, changes);
    const waiting = IDBKeyRange.bound(batchKey(id, 0), batchKey(id, held.batches));
    await writing.transaction.objectStore('batches').delete(waiting);
    await writing.put('imports', { ...held, state: 'undoing', batches: changes.length, done: 0 });
  });
}

/** Whether a record stays: it was changed since, or it is about somebody about whom anything was. */
async function stays(writing: Writing, { store, key }: Touched, since: ChangedSince): Promise<boolean> {
  if (since.records.has(`${store}/${key}`)) return true;
  const value = await writing.get(store as FactStore, key);
  return aboutIn(store, key, value).some((id) => since.people.has(id));
}

/** Somebody new with whom a contact stays, because of who else was in it, stays too. */
async function isNeeded({ transaction }: Writing, personId: string): Promise<boolean> {
  const counts = await Promise.all([
    transaction.objectStore('notes').index('personId').count(personId),
    transaction.objectStore('interactions').index('personIds').count(personId),
    transaction.objectStore('memberships').index('who').count(personId),
  ]);
  return counts.some((one) => one > 0);
}

async function restore(writing: Writing, { store, key, before }: Touched): Promise<void> {
  if (before === undefined) await writing.remove(store as FactStore, key);
  else await writing.put(store as FactStore, before as Schema[FactStore]['value']);
}

/** Whose page a record is, if it is one. */
async function ownerOf(writing: Writing, { store, key }: Touched): Promise<string | undefined> {
  if (store === 'people') return key;
  return store === 'identities' ? (await writing.get('identities', key))?.personId : undefined;
}

/** Takes one step back: first what is about people, then people with their pages. */
async function takeBack(writing: Writing, touched: readonly Touched[], since: ChangedSince): Promise<void> {
  const [people, entries] = [
    touched.filter(({ store }) => store === 'people' || store === 'identities'),
    touched.filter(({ store }) => store === 'notes' || store === 'interactions'),
  ];
  for (const one of entries) if (!(await stays(writing, one, since))) await restore(writing, one);
  for (const one of people) {
    if (await stays(writing, one, since)) continue;
    const owner = one.before === undefined ? await ownerOf(writing, one) : undefined;
    if (owner === undefined || !(await isNeeded(writing, owner))) await restore(writing, one);
  }
  // A contact that stayed still counts with everybody who was in it.
  for (const { store, key } of people) if (store === 'people') await settleTie(writing, key);
}

/** All is taken back: nothing is left of the import itself. */
async function end(writing: Writing, id: string): Promise<undefined> {
  await writing.remove('imports', id);
  await writing.transaction.objectStore('batches').delete(changesKey(id));
  return undefined;
}

/**
 * Takes back the latest step of a file that is not taken back yet. Everything is as it was before, but for people about
 * whom anything was changed since: they stay, with all that is theirs.
 * @returns the import as it is then; undefined when all is taken back.
 */
export async function undoBatch(store: Store, id: string, now: number): Promise<FileImport | undefined> {
  const before = await store.db.get('imports', id);
  if (before?.state !== 'undoing') return undefined;
  const changes = (await store.db.get('batches', changesKey(id))) as number[] | undefined;
  const seq = changes?.[before.batches - 1 - before.done];
  const undoes = seq === undefined ? {} : { undoes: seq };
  const work = async (writing: Writing): Promise<FileImport | undefined> => {
    const held = await writing.get('imports', id);
    if (held?.state !== 'undoing' || held.done !== before.done) return held;
    if (seq === undefined || !changes) return end(writing, id);
    const change = await writing.transaction.objectStore('changes').get(seq);
    await takeBack(writing, change?.touched ?? [], await changedSince(writing, changes));
    const after = { ...held, done: held.done + 1 };
    await writing.put('imports', after);
    await rememberChange(writing, id);
    return after;
  };
  return (await write(store, 'change undone', now, work, undoes)).result;
}
