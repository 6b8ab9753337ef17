import type { FileImport } from '../../core/file-import.ts';
import type { Batch, StagedPerson } from '../../core/imports/batches.ts';
import { wavesOf } from '../../core/imports/waves.ts';
import { forgottenAmong } from '../named.ts';
import type { Store } from '../open.ts';
import { type Writing, write } from '../write.ts';
import { namingOfPerson } from './plan.ts';
import { batchKey, changesKey } from './stage.ts';
import { takeContacts } from './take-contacts.ts';
import { takePerson } from './take-person.ts';

/** What was done with a batch, in numbers. */
export interface Tally {
  added: number;
  updated: number;
  entries: number;
}

/** Somebody may have been forgotten since the file was read. */
async function withoutForgotten(store: Store, batch: Batch): Promise<Batch> {
  const isForgotten = await forgottenAmong(store);
  return { ...batch, people: batch.people.filter(({ person }) => !isForgotten(namingOfPerson(person))) };
}

/** Remembers the number of this change with the import, for the undo. */
export async function rememberChange({ transaction, seq }: Writing, id: string): Promise<void> {
  const kept = transaction.objectStore('batches');
  const before = (await kept.get(changesKey(id))) as number[] | undefined;
  if (before) await kept.put([...before, await seq()], changesKey(id));
}

/**
 * Whether nothing was written since the file was looked at but by taking it in: putting it aside is one change, and each
 * batch one. (The numbers of the history have no gaps: that of a write that failed is given again.)
 */
async function isUndisturbed({ transaction }: Writing, asOf: number, done: number): Promise<boolean> {
  const last = await transaction.objectStore('changes').openKeyCursor(null, 'prev');
  return last !== null && Number(last.key) === asOf + 1 + done;
}

const lookedUp = ({ fresh: _, ...person }: StagedPerson): StagedPerson => person;

async function take(writing: Writing, batch: Batch, done: number, now: number): Promise<Tally> {
  const tally: Tally = { added: 0, updated: 0, entries: 0 };
  const { asOf } = batch;
  const isSure = asOf !== undefined && (await isUndisturbed(writing, asOf, done));
  const people = isSure ? batch.people : batch.people.map(lookedUp);
  for (const wave of wavesOf(people))
    await Promise.all(wave.map((person) => takePerson(writing, person, tally, now)));
  const beside = isSure ? [] : batch.people.flatMap(({ contacts = [] }) => contacts);
  await takeContacts(writing, [...batch.contacts, ...beside], tally, now);
  return tally;
}

async function settle(writing: Writing, held: FileImport, tally: Tally): Promise<FileImport> {
  const done = held.done + 1;
  const after: FileImport = {
    ...held,
    done,
    state: done >= held.batches ? 'done' : 'running',
    added: held.added + tally.added,
    updated: held.updated + tally.updated,
    entries: held.entries + tally.entries,
  };
  await writing.put('imports', after);
  await writing.transaction.objectStore('batches').delete(batchKey(held.id, held.done));
  await rememberChange(writing, held.id);
  return after;
}

/** What waited is not there: this import is another database's, or was cut short. What was taken in stays. */
const cutShort = async ({ put }: Writing, held: FileImport): Promise<FileImport> => {
  const after: FileImport = { ...held, state: 'cancelled' };
  await put('imports', after);
  return after;
};

/**
 * Takes in the next batch of a file, in one step.
 * @returns the import as it is then; undefined if it is not running.
 */
export async function takeBatch(store: Store, id: string, now: number): Promise<FileImport | undefined> {
  const before = await store.db.get('imports', id);
  if (before?.state !== 'running') return undefined;
  const waiting = (await store.db.get('batches', batchKey(id, before.done))) as Batch | undefined;
  const batch = waiting && (await withoutForgotten(store, waiting));
  const { result } = await write(store, 'file imported', now, async (writing) => {
    const held = await writing.get('imports', id);
    // Cancelled or deleted meanwhile, or another took it.
    if (held?.state !== 'running' || held.done !== before.done) return undefined;
    return batch
      ? settle(writing, held, await take(writing, batch, held.done, now))
      : cutShort(writing, held);
  });
  return result;
}

/** Ends the taking in of a file. What was taken in stays, and can be undone. */
export async function cancelImport(store: Store, id: string, now: number): Promise<void> {
  await write(store, 'file imported', now, async ({ get, put, transaction }) => {
    const held = await get('imports', id);
    if (held?.state !== 'running') return;
    await put('imports', { ...held, state: 'cancelled' });
    const waiting = IDBKeyRange.bound(batchKey(id, 0), batchKey(id, held.batches));
    await transaction.objectStore('batches').delete(waiting);
  });
}
