import type { Backup } from '../../core/backup.ts';
import type { Everything } from '../../core/everything.ts';
import { mayName, type Named, withoutPerson } from '../../core/without-person.ts';
import { dropEarlier } from './kept.ts';
import { dropScratch } from './lay-out.ts';
import { packed, unpackedText } from './packed.ts';
import { type BackupPlace, type Chunk, everyPlace } from './place.ts';

/** The chunk without some people, if they are in it, and how many records it has then. */
async function chunkWithout({ store, bytes }: Chunk, who: readonly Named[]) {
  const json = await unpackedText(bytes);
  const before = JSON.parse(json) as unknown[];
  const named = who.filter((one) => mayName(json, one));
  let lists = { [store]: before } as Partial<Everything>;
  for (const one of named) lists = withoutPerson(lists, one);
  if (named.length === 0) return { count: before.length };
  const after = (lists as Record<string, unknown[]>)[store] ?? [];
  if (JSON.stringify(after) === json) return { count: before.length };
  return { count: after.length, chunk: { store, bytes: await packed(after) } };
}

async function forgetIn(place: BackupPlace, backup: Backup, who: readonly Named[]): Promise<void> {
  const counts: Record<string, number> = {};
  for (const store of Object.keys(backup.counts)) counts[store] = 0;
  let size = 0;
  for (const number of await place.chunks(backup.id)) {
    const held = await place.chunk(backup.id, number);
    const { count, chunk } = await chunkWithout(held, who);
    if (chunk) await place.putChunk(backup.id, number, chunk);
    counts[held.store] = (counts[held.store] ?? 0) + count;
    size += (chunk ?? held).bytes.length;
  }
  await place.put({ ...backup, counts, size });
}

/**
 * Takes some people out of every copy, chunk by chunk. Done `alone`, together with forgetting them in the records: else a copy
 * that is just being made could have them still.
 */
export async function forgetInBackups(who: readonly Named[]): Promise<void> {
  if (who.length === 0) return;
  await Promise.all([dropEarlier(), dropScratch()]);
  for (const place of await everyPlace())
    for (const backup of await place.all()) await forgetIn(place, backup, who);
}
