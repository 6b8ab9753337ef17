import { jsonChunks } from '../../formats/json-stream.ts';
import { headOf } from '../../formats/kithcraft-json.ts';
import { seal } from '../../formats/sealed.ts';
import type { Store } from '../../store/open.ts';
import { inBatches } from '../../store/read-in-batches.ts';
import { FACT_STORES } from '../../store/schema.ts';
import { encoded, gathered } from './gathered.ts';
import { type Progress, watched } from './progress.ts';

/**
 * Everything as one JSON file, which can be imported again; encrypted, if there is a passphrase. `now` in ms.
 * @throws {Refusal} with a sentence, if the passphrase is too short.
 */
export function everythingFile(
  store: Store,
  passphrase: string | undefined,
  now: number,
  progress: Progress,
): Promise<Blob> {
  const lists = FACT_STORES.map((name) => [name, watched(inBatches(store, name), progress)] as const);
  const chunks = jsonChunks(headOf(now), Object.fromEntries(lists));
  if (passphrase === undefined) return gathered(chunks, 'application/json');
  return gathered(seal(encoded(chunks), passphrase), 'application/octet-stream');
}
