import { describe, expect, test } from 'vitest';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { join, leave } from '../../utils/store/memberships.ts';
import { deleteNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { deleteChange, seeProfile } from '../../utils/store/profile-changes.ts';
import { undo } from '../../utils/store/undo.ts';
import type { Written } from '../../utils/store/write.ts';
import { aProfile, aStore, DAY, NOW } from './a-store.ts';

/** Somebody has one thing, and it is deleted. */
type Deleting = (store: Store, id: string) => Promise<Written<unknown>>;

const DELETED: Readonly<Record<string, Deleting>> = {
  async 'a note'(store, id) {
    const { result } = await writeNote(store, id, 'Owes me a map', undefined, NOW);
    return deleteNote(store, result.id, NOW);
  },
  async 'a membership'(store, id) {
    await join(store, id, 'openstreetmap', NOW);
    return leave(store, `${id}~openstreetmap`, NOW);
  },
  async 'a change of a page'(store, id) {
    await seeProfile(store, aProfile({ organisation: 'Weft Lab' }), NOW + 1);
    const [seen] = (await personView(store, id))?.changes ?? [];
    return deleteChange(store, seen?.id ?? '', NOW + 1);
  },
};

const countOf = async (store: Store, id: string): Promise<number> => {
  const view = await personView(store, id);
  const { notes = [], memberships = [], changes = [] } = view ?? {};
  return [...notes, ...memberships, ...changes].length;
};

describe('what was deleted, and then its person too', () => {
  test.each(Object.entries(DELETED))('%s: does not come back before them', async (_, remove) => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile({ organisation: 'Loom House' }), NOW);
    const { change } = await remove(store, result.id);
    const left = await countOf(store, result.id);
    const { change: gone } = await deletePerson(store, result.id, NOW + DAY);
    await expect(undo(store, change, NOW + DAY)).rejects.toThrow(/Undo the later change first/u);
    await undo(store, gone, NOW + DAY);
    await undo(store, change, NOW + DAY);
    expect(await countOf(store, result.id)).toBe(left + 1);
  });
});
