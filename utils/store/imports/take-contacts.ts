import type { FileContact } from '../../core/imports/arrived.ts';
import type { Interaction } from '../../core/interaction.ts';
import { addToTie } from '../interactions.ts';
import type { Writing } from '../write.ts';
import type { Tally } from './take-batch.ts';

/** Finds whom a mark of the file names; each is looked up once a batch. */
function finderIn({ transaction }: Writing): (mark: string) => Promise<string | undefined> {
  const marks = transaction.objectStore('people').index('marks');
  const found = new Map<string, string | undefined>();
  return async (mark) => {
    if (!found.has(mark)) found.set(mark, await marks.getKey(mark));
    return found.get(mark);
  };
}

const interactionFrom = (
  { id, kind, at, about, followUp }: FileContact,
  personIds: string[],
  now: number,
): Interaction => ({
  ...{ id, personIds, kind, at, about, topics: [] },
  ...(followUp ? { followUp } : {}),
  ...{ createdAt: now, updatedAt: now },
});

/** Takes contacts of a file in: those that are not there yet, with those of their people who are. */
export async function takeContacts(
  writing: Writing,
  contacts: readonly FileContact[],
  tally: Tally,
  now: number,
): Promise<void> {
  const find = finderIn(writing);
  const added = new Map<string, Interaction[]>();
  for (const contact of contacts) {
    if (await writing.get('interactions', contact.id)) continue;
    const ids = new Set<string>();
    for (const mark of contact.marks) ids.add((await find(mark)) ?? '');
    ids.delete('');
    if (ids.size === 0) continue;
    const interaction = interactionFrom(contact, [...ids], now);
    await writing.put('interactions', interaction);
    for (const id of ids) added.set(id, [...(added.get(id) ?? []), interaction]);
    tally.entries += 1;
  }
  for (const [id, theirs] of added) await addToTie(writing, id, theirs, now);
}
