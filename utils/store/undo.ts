import { Refusal } from '../core/drafts.ts';
import type { Store } from './open.ts';
import type { FactStore, Schema } from './schema.ts';
import { type Writing, write } from './write.ts';

/** The records that changes after `seq` touched, as `store/key`. */
async function touchedSince(writing: Writing, seq: number): Promise<Set<string>> {
  const names = new Set<string>();
  const later = IDBKeyRange.lowerBound(seq, true);
  let cursor = await writing.transaction.objectStore('changes').openCursor(later);
  while (cursor) {
    for (const { store, key } of cursor.value.touched) names.add(`${store}/${key}`);
    cursor = await cursor.continue();
  }
  return names;
}

/**
 * Takes one change back exactly: every record it touched is as it was before.
 * @throws {Refusal} if one of them was changed again since, because undoing would lose that.
 */
export async function undo(store: Store, seq: number, now: number): Promise<void> {
  await write(
    store,
    'change undone',
    now,
    async (writing) => {
      const change = await writing.transaction.objectStore('changes').get(seq);
      if (!change) throw new Refusal('There is nothing left to undo.');
      const since = await touchedSince(writing, seq);
      if (change.touched.some((one) => since.has(`${one.store}/${one.key}`)))
        throw new Refusal(
          'This was changed again in the meantime, so it was left as it is now. Undo the later change first.',
        );
      for (const { store: name, key, before } of change.touched)
        if (before === undefined) await writing.remove(name as FactStore, key);
        else await writing.put(name as FactStore, before as Schema[FactStore]['value']);
    },
    { undoes: seq },
  );
}
