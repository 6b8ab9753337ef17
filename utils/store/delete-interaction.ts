import { heldInteraction, recount } from './interactions.ts';
import type { Store } from './open.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Written, write } from './write.ts';

/** Deletes an interaction; for 30 days it is in the trash. */
export const deleteInteraction = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'interaction deleted', now, async (writing) => {
    const before = await heldInteraction(writing, id);
    const label = before.about.trim() || before.kind;
    await putIntoTrash(writing, { kind: 'interaction', label, interactions: [before] }, now);
    await writing.remove('interactions', id);
    for (const personId of before.personIds) await recount(writing, personId, now);
  });
