import type { FileImport } from '../../core/file-import.ts';
import { batchesOf } from '../../core/imports/batches.ts';
import { type Choices, counted, type Plan } from '../../core/imports/judged.ts';
import type { Store } from '../open.ts';
import { write } from '../write.ts';

/** Where a batch waits, in the order of their numbers. */
export const batchKey = (id: string, number: number): string => `${id}/${String(number).padStart(7, '0')}`;

/** Where the numbers of the changes are kept that taking a file in made, and then taking it back. */
export const changesKey = (id: string): string => `${id}/changes`;

/**
 * Puts all that is to be taken in of a file aside, in one step: from then on it is taken in batch by batch, whatever is
 * closed meanwhile.
 * @returns the import, or undefined if there is nothing to take in.
 */
export async function stageImport(
  store: Store,
  { file, format }: Pick<FileImport, 'file' | 'format'>,
  plan: Plan,
  choices: Choices,
  now: number,
): Promise<FileImport | undefined> {
  const batches = batchesOf(plan, choices, () => crypto.randomUUID());
  if (batches.length === 0) return undefined;
  const staged: FileImport = {
    ...{ id: crypto.randomUUID(), at: now, file, format, state: 'running' },
    ...{ batches: batches.length, done: 0, added: 0, updated: 0, entries: 0 },
    unchanged: counted(plan.people).held,
  };
  await write(store, 'file imported', now, async ({ put, transaction }) => {
    await put('imports', staged);
    const waiting = transaction.objectStore('batches');
    for (const [number, batch] of batches.entries()) await waiting.put(batch, batchKey(staged.id, number));
    await waiting.put([], changesKey(staged.id));
  });
  return staged;
}

/** Every file that is being taken in or was, the latest first. */
export async function allImports(store: Store): Promise<FileImport[]> {
  return (await store.db.getAll('imports')).toSorted((a, b) => b.at - a.at);
}

/** Those of them that can be taken back: of this history, as long as it remembers. */
export async function undoableImports(store: Store): Promise<Set<string>> {
  const keys = await store.db.getAllKeys('batches');
  return new Set(keys.flatMap((key) => (key.endsWith('/changes') ? [key.slice(0, -'/changes'.length)] : [])));
}
