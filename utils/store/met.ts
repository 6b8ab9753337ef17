import { metFrom, Refusal } from '../core/drafts.ts';
import { notThrough } from '../core/met.ts';
import type { Person } from '../core/person.ts';
import type { Introduced, MetDraft } from '../core/views.ts';
import type { Store } from './open.ts';
import { existing, putPerson } from './people.ts';
import { type Written, write } from './write.ts';

/**
 * Changes how, when and through whom the user met somebody, and nothing else about them. All empty, it is taken away.
 * @throws {Refusal} if it cannot be kept as it is.
 */
export function editMet(store: Store, id: string, draft: MetDraft, now: number): Promise<Written<Person>> {
  const entry = metFrom(draft);
  return write(store, 'person changed', now, async (writing) => {
    const { met: _, ...rest } = await existing(writing, id);
    const after = { ...rest, ...entry, updatedAt: now };
    await putPerson(writing, after);
    return after;
  });
}

/** Takes away how, when and through whom the user met somebody. */
export const removeMet = (store: Store, id: string, now: number): Promise<Written<Person>> =>
  editMet(store, id, { metHow: '', metOn: '', metThrough: '' }, now);

/**
 * Somebody was not met through another, after all. How and when stays.
 * @param seen who they are and what was known, as the user saw it.
 * @throws {Refusal} if it says something else by now.
 */
export const removeIntroduction = (
  store: Store,
  { id, met: { throughId = '' } }: Introduced,
  now: number,
): Promise<Written<Person>> =>
  write(store, 'person changed', now, async (writing) => {
    const held = await existing(writing, id);
    if (held.met?.throughId !== throughId)
      throw new Refusal('This introduction was changed in the meantime, so it was left as it is now.');
    const after = { ...notThrough(held, throughId), updatedAt: now };
    await putPerson(writing, after);
    return after;
  });
