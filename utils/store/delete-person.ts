import type { Interaction } from '../core/interaction.ts';
import { recount } from './interactions.ts';
import type { Store } from './open.ts';
import { type Writing, type Written, write } from './write.ts';

/** An interaction with others stays theirs; one with this person alone goes. */
async function withdraw(writing: Writing, one: Interaction, personId: string, now: number): Promise<void> {
  const others = one.personIds.filter((id) => id !== personId);
  if (others.length === 0) return writing.remove('interactions', one.id);
  await writing.put('interactions', { ...one, personIds: others, updatedAt: now });
}

async function removeAllBy(
  writing: Writing,
  store: 'identities' | 'notes' | 'memberships' | 'joins',
  index: 'personId' | 'who' | 'keptId',
  personId: string,
): Promise<void> {
  const target = writing.transaction.objectStore(store) as unknown as {
    index(name: string): { getAllKeys(key: string): Promise<string[]> };
  };
  for (const key of await target.index(index).getAllKeys(personId)) await writing.remove(store, key);
}

/** Deletes a person with their pages, notes, memberships and interactions, in one step that can be undone. */
export const deletePerson = (store: Store, personId: string, now: number): Promise<Written<void>> =>
  write(store, 'person deleted', now, async (writing) => {
    const theirs = await writing.transaction.objectStore('interactions').index('personIds').getAll(personId);
    for (const one of theirs) await withdraw(writing, one, personId, now);
    await removeAllBy(writing, 'identities', 'personId', personId);
    await removeAllBy(writing, 'notes', 'personId', personId);
    await removeAllBy(writing, 'memberships', 'who', personId);
    await removeAllBy(writing, 'joins', 'keptId', personId);
    await writing.remove('people', personId);
    const others = new Set(theirs.flatMap((one) => one.personIds).filter((id) => id !== personId));
    for (const id of others) await recount(writing, id, now);
  });
