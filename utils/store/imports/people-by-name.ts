import { nameKey } from '../../core/name-key.ts';
import type { Store } from '../open.ts';
import { inBatches } from '../read-in-batches.ts';

/** So many of one name in one organisation say nothing about who is meant. */
const MOST = 10;

/** The ids of everybody with an organisation, by name and organisation; read once, so that no name is looked up. */
export async function peopleByName(store: Store): Promise<(key: string) => readonly string[]> {
  const ids = new Map<string, string[]>();
  for await (const people of inBatches(store, 'people'))
    for (const { id, name, organisation } of people) {
      const key = nameKey(name, organisation);
      if (key !== undefined) ids.set(key, [...(ids.get(key) ?? []), id].slice(0, MOST + 1));
    }
  return (key) => {
    const found = ids.get(key) ?? [];
    return found.length > MOST ? [] : found;
  };
}
