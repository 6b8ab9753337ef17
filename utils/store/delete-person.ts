import type { Interaction } from '../core/interaction.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { recount } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

/** Everything that is kept about a person, beside what is kept with them. */
export async function keptAbout({ transaction }: Writing, personId: string) {
  const [identities, interactions, notes, memberships, joins] = await Promise.all([
    transaction.objectStore('identities').index('personId').getAll(personId),
    transaction.objectStore('interactions').index('personIds').getAll(personId),
    transaction.objectStore('notes').index('personId').getAll(personId),
    transaction.objectStore('memberships').index('who').getAll(personId),
    transaction.objectStore('joins').index('keptId').getAll(personId),
  ]);
  return { identities, interactions, notes, memberships, joins };
}

const isAlone = (one: Interaction): boolean => one.personIds.length === 1;

/** Takes a person out of an interaction that stays with others. */
async function takeOut(writing: Writing, one: Interaction, personId: string, now: number): Promise<void> {
  const personIds = one.personIds.filter((id) => id !== personId);
  await writing.put('interactions', { ...one, personIds, updatedAt: now });
}

/**
 * Deletes a person with their pages, notes, memberships and interactions, in one step that can be undone; for 30 days all
 * of it is in the trash. An interaction with others stays theirs.
 */
export const deletePerson = (store: Store, personId: string, now: number): Promise<Written<void>> =>
  write(store, 'person deleted', now, async (writing) => {
    const person = await writing.get('people', personId);
    if (!person) return;
    const { interactions, ...own } = await keptAbout(writing, personId);
    const [theirs, shared] = [interactions.filter(isAlone), interactions.filter((one) => !isAlone(one))];
    const withdrawn = shared.map(({ id }) => id);
    const parts = { people: [plain(person)], interactions: theirs, withdrawn, ...own };
    await putIntoTrash(writing, { kind: 'person', label: person.name, ...parts }, now);
    for (const one of shared) await takeOut(writing, one, personId, now);
    for (const { id } of theirs) await writing.remove('interactions', id);
    for (const { key } of own.identities) await writing.remove('identities', key);
    for (const name of ['notes', 'memberships', 'joins'] as const)
      for (const { id } of own[name]) await writing.remove(name, id);
    await writing.remove('people', personId);
    const others = new Set(shared.flatMap(({ personIds }) => personIds).filter((id) => id !== personId));
    for (const id of others) await recount(writing, id, now);
  });
