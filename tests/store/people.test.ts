import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { findPeople, recentPeople } from '../../utils/store/find-people.ts';
import { addIdentity, findIdentity, removeIdentity } from '../../utils/store/identities.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import { writeNote } from '../../utils/store/notes.ts';
import { changeTags, editPerson, savePerson } from '../../utils/store/people.ts';
import { personView, viewOfIdentity } from '../../utils/store/person-view.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOT_MET, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

describe('saving a person', () => {
  test('keeps what the profile says, under its identity', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile({ headline: 'Maps things', topics: ['GIS'] }), NOW);
    const view = await viewOfIdentity(store, { site: 'github', handle: 'mirela-brandt' });
    expect(view?.person).toEqual(result);
    expect(view?.person).toMatchObject({ name: 'Mirela Brandt', headline: 'Maps things', topics: ['GIS'] });
    expect(view?.identities.map((one) => one.key)).toEqual(['github:mirela-brandt']);
  });

  test('twice changes nothing', async () => {
    const store = await aStore();
    const first = await savePerson(store, aProfile(), NOW);
    const second = await savePerson(store, aProfile({ name: 'M. Brandt' }), NOW + DAY);
    expect(second.result).toEqual(first.result);
    expect((await readEverything(store)).people).toHaveLength(1);
  });

  test('knows a renamed account by what the site calls it inside', async () => {
    const store = await aStore();
    const identity = { site: 'github', handle: 'mirela-brandt', stableId: '77' };
    const { result } = await savePerson(store, aProfile({ identity }), NOW);
    const renamed = { site: 'github', handle: 'mirela-maps', stableId: '77' };
    expect((await findIdentity(store, renamed))?.personId).toBe(result.id);
    expect((await savePerson(store, aProfile({ identity: renamed }), NOW)).result.id).toBe(result.id);
  });
});

describe('finding people', () => {
  test('by beginnings of words, in any case and accent', async () => {
    const store = await aStore();
    await savePerson(store, aProfile({ name: 'João Peixoto', organisation: 'Tide Lab' }), NOW);
    for (const query of ['joa', 'PEIX', 'peix joao'])
      expect((await findPeople(store, query, 5)).map((one) => one.name)).toEqual(['João Peixoto']);
    expect(await findPeople(store, 'joao harbour', 5)).toEqual([]);
  });

  test('whom the user met lately comes first', async () => {
    const store = await aStore();
    const named = async (handle: string, name: string) =>
      (await savePerson(store, aProfile({ identity: { site: 'github', handle }, name }), NOW)).result.id;
    await named('a1', 'Ola Vega');
    const early = await named('b1', 'Vega Lind');
    const late = await named('c1', 'Vega Moen');
    await logInteraction(store, aDraft({ personIds: [early] }), {}, NOW - DAY);
    await logInteraction(store, aDraft({ personIds: [late] }), {}, NOW);
    expect((await findPeople(store, 'vega', 5)).map((one) => one.name)).toEqual([
      'Vega Moen',
      'Vega Lind',
      'Ola Vega',
    ]);
    expect((await recentPeople(store, 5)).map((one) => one.name)).toEqual(['Vega Moen', 'Vega Lind']);
  });
});

describe('changing a person', () => {
  test('an emptied field is gone, a new name finds them', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile({ headline: 'Maps' }), NOW);
    const draft = {
      name: 'Mira B',
      pronouns: 'she',
      headline: '',
      organisation: '',
      location: '',
      ...NOT_MET,
      tags: ['gis', 'GIS'],
    };
    const { result: after } = await editPerson(store, result.id, draft, NOW + 1);
    expect(after).toMatchObject({ name: 'Mira B', pronouns: 'she', tags: ['gis'], updatedAt: NOW + 1 });
    expect(after).not.toHaveProperty('headline');
    expect((await findPeople(store, 'mira', 5)).map((one) => one.id)).toEqual([result.id]);
  });

  test('a name of 10,000 characters is refused with a sentence, and nothing changes', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile(), NOW);
    const draft = {
      name: 'x'.repeat(10_000),
      pronouns: '',
      headline: '',
      organisation: '',
      location: '',
      ...NOT_MET,
      tags: [],
    };
    expect(() => editPerson(store, result.id, draft, NOW)).toThrow(Refusal);
    expect(() => editPerson(store, result.id, draft, NOW)).toThrow(
      /10,000 characters long; 200 is the most/u,
    );
    expect((await personView(store, result.id))?.person).toEqual(result);
  });

  test('tags are undone exactly', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile(), NOW);
    const { change } = await changeTags(store, result.id, [], ['maps'], NOW + 1);
    await undo(store, change, NOW + 2);
    expect((await personView(store, result.id))?.person).toEqual(result);
  });
});

describe('pages of a person', () => {
  test('a second page finds the same person; taken away, it does not', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile(), NOW);
    const page = {
      identity: { site: 'orcid', handle: '0000-0002-1694-233X' },
      url: 'https://orcid.org/0000-0002-1694-233X',
    };
    await addIdentity(store, result.id, page, NOW);
    expect((await viewOfIdentity(store, page.identity))?.person.id).toBe(result.id);
    await removeIdentity(store, 'orcid:0000-0002-1694-233X', NOW);
    expect(await viewOfIdentity(store, page.identity)).toBeUndefined();
  });

  test('a page that is somebody else’s stays theirs', async () => {
    const store = await aStore();
    await savePerson(store, aProfile(), NOW);
    const other = aProfile({ identity: { site: 'github', handle: 'kofi' }, name: 'Kofi' });
    const { result } = await savePerson(store, other, NOW);
    const mine = { identity: aProfile().identity, url: aProfile().url };
    await expect(addIdentity(store, result.id, mine, NOW)).rejects.toThrow(/belongs to somebody else/u);
  });
});

test('deleting a person takes everything about them, keeps what they shared, and is undone exactly', async () => {
  const store = await aStore();
  const { result: mirela } = await savePerson(store, aProfile(), NOW);
  const logged = aDraft({ personIds: [mirela.id], newNames: ['Kofi Anane'], about: 'tides' });
  const { result: shared } = await logInteraction(store, logged, {}, NOW);
  await logInteraction(store, aDraft({ personIds: [mirela.id] }), {}, NOW);
  await writeNote(store, mirela.id, 'Owes me a map', undefined, NOW);
  await join(store, mirela.id, 'openstreetmap', NOW);
  const before = await readEverything(store);

  const { change } = await deletePerson(store, mirela.id, NOW + 1);
  const after = await readEverything(store);
  expect(after.people.map((one) => one.name)).toEqual(['Kofi Anane']);
  expect(after.interactions.map((one) => [one.id, one.personIds.length])).toEqual([[shared.id, 1]]);
  expect([after.identities, after.notes, after.memberships]).toEqual([[], [], []]);

  await undo(store, change, NOW + 2);
  expect(await readEverything(store)).toEqual(before);
});
