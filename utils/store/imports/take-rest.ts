import type { FileImport } from '../../core/file-import.ts';
import type { Store } from '../open.ts';
import { takeNumbered } from './take-batch.ts';

/**
 * Takes in all that waits of a file, batch by batch. Each is asked for while the one before is being written, so that the
 * database never waits for what is made of the file: it takes one after the other all the same, and whatever ends one before
 * it is whole keeps the next one from happening.
 * @param now in ms. @param onTaken is told of each batch that is on the disk, by what the import is then.
 */
export async function takeRest(
  store: Store,
  id: string,
  now: () => number,
  onTaken: (after: FileImport) => void = () => {},
): Promise<void> {
  const held = await store.db.get('imports', id);
  if (held?.state !== 'running') return;
  let before: Promise<FileImport | undefined> = Promise.resolve(held);
  // One more than there are: of an import of which nothing waits, the end is written down too.
  for (let number = held.done; number < Math.max(held.batches, held.done + 1); number += 1) {
    const taken = takeNumbered(store, id, number, now());
    // Its failure is for the turn that waits for it.
    taken.catch(() => {});
    if ((await before)?.state !== 'running') return void (await taken);
    before = taken.then((after) => {
      if (after) onTaken(after);
      return after;
    });
    before.catch(() => {});
  }
  await before;
}
