import type { Backup } from '../../core/backup.ts';
import type { Everything } from '../../core/everything.ts';
import { type Named, withoutPerson } from '../../core/without-person.ts';
import { dropEarlier } from './kept.ts';
import { packed, unpacked } from './packed.ts';
import { type BackupPlace, backupPlace, type Chunk } from './place.ts';

/** The chunk without somebody, and how many records fewer it has; undefined if they are not in it. */
async function chunkWithout({ store, bytes }: Chunk, who: Named) {
  const before = await unpacked(bytes);
  const lists = { [store]: before } as Partial<Everything>;
  const after = (withoutPerson(lists, who) as Record<string, unknown[]>)[store] ?? [];
  if (JSON.stringify(after) === JSON.stringify(before)) return undefined;
  return { chunk: { store, bytes: await packed(after) }, gone: before.length - after.length };
}

async function forgetIn(place: BackupPlace, backup: Backup, who: Named): Promise<void> {
  const counts: Record<string, number> = { ...backup.counts };
  for (const number of await place.chunks(backup.id)) {
    const rest = await chunkWithout(await place.chunk(backup.id, number), who);
    if (!rest) continue;
    await place.putChunk(backup.id, number, rest.chunk);
    counts[rest.chunk.store] = (counts[rest.chunk.store] ?? 0) - rest.gone;
  }
  await place.put({ ...backup, counts });
}

/** Takes somebody out of every copy, chunk by chunk. */
export async function forgetInBackups(who: Named): Promise<void> {
  const place = await backupPlace();
  await dropEarlier();
  for (const backup of await place.all()) await forgetIn(place, backup, who);
}
