import { describe, expect, test } from 'vitest';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import { deleteNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { bringBack, trashList } from '../../utils/store/trash.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

/** Two people with a note, a membership, an interaction of one and one of both. */
async function two(store: Store) {
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const okan = { ...aProfile(), name: 'Okan Yıldız', url: 'https://github.com/okan-y' };
  const { result: other } = await savePerson(
    store,
    { ...okan, identity: { site: 'github', handle: 'okan-y' } },
    NOW,
  );
  const { result: note } = await writeNote(store, ada.id, 'Likes tide tables', undefined, NOW);
  await join(store, ada.id, 'rust-users', NOW);
  const draft = aDraft({ personIds: [ada.id], about: 'kites', followUpOn: '2026-12-01' });
  const { result: alone } = await logInteraction(store, draft, {}, NOW);
  await logInteraction(store, aDraft({ personIds: [ada.id, other.id], about: 'both' }), {}, NOW + 1);
  return { ada, other, note, alone };
}

const facts = async (store: Store) => {
  const { trash: _, ...rest } = await readEverything(store);
  const bare = (list: readonly object[]) => list.map((one) => ({ ...one, updatedAt: 0 }));
  // In whose order people are in an interaction says nothing.
  const interactions = rest.interactions.map((one) => ({ ...one, personIds: [...one.personIds].sort() }));
  return { ...rest, people: bare(rest.people), interactions: bare(interactions) };
};

describe('what was deleted', () => {
  test('of a person comes back whole, with others left as they were', async () => {
    const store = await aStore();
    const { ada } = await two(store);
    const before = await facts(store);
    await deletePerson(store, ada.id, NOW + 5);
    const [trashed] = await trashList(store, 10);
    expect(trashed).toMatchObject({ kind: 'person', label: 'Mirela Brandt', at: NOW + 5 });
    expect((await readEverything(store)).people).toHaveLength(1);
    await bringBack(store, trashed?.id ?? '', NOW + 6);
    expect(await facts(store)).toEqual(before);
    expect(await trashList(store, 10)).toEqual([]);
  });

  test('can also be undone at once, and is in the trash no longer', async () => {
    const store = await aStore();
    const { ada, note, alone } = await two(store);
    const before = await readEverything(store);
    for (const deletion of [
      () => deletePerson(store, ada.id, NOW + 5),
      () => deleteNote(store, note.id, NOW + 5),
      () => deleteInteraction(store, alone.id, NOW + 5),
    ]) {
      const { change } = await deletion();
      expect(await trashList(store, 10)).toHaveLength(1);
      await undo(store, change, NOW + 6);
      expect(await readEverything(store)).toEqual(before);
    }
  });

  test('of a note or an interaction comes back to its person, and not without them', async () => {
    const store = await aStore();
    const { ada, note, alone } = await two(store);
    const before = await facts(store);
    await deleteNote(store, note.id, NOW + 5);
    await deleteInteraction(store, alone.id, NOW + 6);
    const list = await trashList(store, 10);
    expect(list.map(({ kind, label }) => [kind, label])).toEqual([
      ['interaction', 'kites'],
      ['note', 'Likes tide tables'],
    ]);
    for (const { id } of list) await bringBack(store, id, NOW + 7);
    expect(await facts(store)).toEqual(before);
    await deleteNote(store, note.id, NOW + 8);
    await deletePerson(store, ada.id, NOW + 9);
    const [, left] = await trashList(store, 10);
    await expect(bringBack(store, left?.id ?? '', NOW + 10)).rejects.toThrow(/Bring them back first/u);
  });

  test('comes back beside whoever has a page of theirs meanwhile', async () => {
    const store = await aStore();
    const { ada } = await two(store);
    await deletePerson(store, ada.id, NOW + 5);
    const { result: anew } = await savePerson(store, aProfile(), NOW + 6);
    const [trashed] = await trashList(store, 10);
    await bringBack(store, trashed?.id ?? '', NOW + 7);
    expect((await store.db.get('identities', 'github:mirela-brandt'))?.personId).toBe(anew.id);
    expect(await store.db.get('people', ada.id)).toBeDefined();
  });
});
