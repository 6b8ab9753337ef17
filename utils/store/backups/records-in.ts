import type { Backup } from '../../core/backup.ts';
import { DAMAGED, unpacked } from './packed.ts';
import type { BackupPlace } from './place.ts';

/** Some records of one store of a copy. */
export interface Part {
  store: string;
  records: unknown[];
}

/** The records of a copy, chunk by chunk, one store after the other. @throws {Refusal} if one is damaged or missing. */
export async function* recordsIn(place: BackupPlace, { id, chunks }: Backup): AsyncGenerator<Part> {
  const numbers = await place.chunks(id);
  if (numbers.length !== chunks) throw DAMAGED();
  for (const number of numbers) {
    const { store, bytes } = await place.chunk(id, number);
    yield { store, records: await unpacked(bytes) };
  }
}
