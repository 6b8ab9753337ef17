import type { Interaction } from '../core/interaction.ts';
import type { Note } from '../core/note.ts';
import { heldInteraction } from './interactions.ts';
import type { Store } from './open.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { recount } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

/** The notes that came of an interaction, of all who were there. */
async function notesOf({ transaction }: Writing, { id, personIds }: Interaction): Promise<Note[]> {
  const byPerson = transaction.objectStore('notes').index('personId');
  const all = await Promise.all(personIds.map((personId) => byPerson.getAll(personId)));
  return all.flat().filter(({ interactionId }) => interactionId === id);
}

/** Deletes an interaction, with what came of it; for 30 days it is in the trash. */
export const deleteInteraction = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'interaction deleted', now, async (writing) => {
    const before = await heldInteraction(writing, id);
    const label = before.about.trim() || before.kind;
    const notes = await notesOf(writing, before);
    await putIntoTrash(writing, { kind: 'interaction', label, interactions: [before], notes }, now);
    await writing.remove('interactions', id);
    for (const note of notes) await writing.remove('notes', note.id);
    for (const personId of before.personIds) await recount(writing, personId, now);
  });
