import { jsonChunks } from '../../formats/json-stream.ts';
import { headOf } from '../../formats/kithcraft-json.ts';
import { seal } from '../../formats/sealed.ts';
import { keptBackup } from '../../store/backups/kept.ts';
import { backupPlace } from '../../store/backups/place.ts';
import { type Part, recordsIn } from '../../store/backups/records-in.ts';
import { plain } from '../../store/people.ts';
import type { StoredPerson } from '../../store/schema.ts';
import { encoded, gathered } from './gathered.ts';

const bare = ({ store, records }: Part): unknown[] =>
  store === 'people' ? records.map((one) => plain(one as StoredPerson)) : records;

/** The parts of a copy as a list for each store, asked for in the order that the copy has them in. */
function listsOf(parts: AsyncIterator<Part>): (store: string) => AsyncGenerator<unknown[]> {
  let at: IteratorResult<Part> | undefined;
  return async function* listOf(store) {
    for (at ??= await parts.next(); !at.done && at.value.store === store; at = await parts.next())
      yield bare(at.value);
  };
}

/**
 * A copy as one JSON file, which can be imported again. It needs no database: it is what is left where the records cannot be
 * opened. Of an earlier version it has the lists of that version, which a reader of today takes too. Encrypted, if there is a
 * passphrase.
 * @throws {Refusal} with a sentence, if the copy is damaged or not there any more, or the passphrase is too short.
 */
export async function backupFile(id: number, passphrase?: string): Promise<Blob> {
  const backup = await keptBackup(id);
  const listOf = listsOf(recordsIn(await backupPlace(), backup));
  const lists = Object.keys(backup.counts).map((store) => [store, listOf(store)] as const);
  const chunks = jsonChunks(headOf(backup.at), Object.fromEntries(lists));
  if (passphrase === undefined) return gathered(chunks, 'application/json');
  return gathered(seal(encoded(chunks), passphrase), 'application/octet-stream');
}
