import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { deleteInteraction } from '../../utils/store/delete-interaction.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { addIdentity, findIdentity, removeIdentity } from '../../utils/store/identities.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { joinPeople, joinsOf, separatePeople } from '../../utils/store/join-people.ts';
import { keepApart, likenessesOfPerson, likenessesOfProfile } from '../../utils/store/likenesses.ts';
import { join as joinCommunity, leave } from '../../utils/store/memberships.ts';
import { deleteNote, editNote, writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTags, editPerson, savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { undo } from '../../utils/store/undo.ts';
import { aDraft, aProfile, aStore, DAY, NOT_MET, NOW } from './a-store.ts';
import { readEverything } from './read-everything.ts';

const on = (site: string, handle: string, more: Partial<Profile> = {}): Profile =>
  aProfile({ identity: { site, handle }, url: `https://${site}.example/${handle}`, ...more });
const meLink = (site: string, handle: string) => ({
  url: `https://${site}.example/${handle}`,
  me: true,
  identity: { site, handle },
});
const save = async (store: Store, profile: Profile) => (await savePerson(store, profile, NOW)).result;

/** Two people with something of every kind, some of it of both. */
async function two(store: Store) {
  const kept = await save(store, on('github', 'ada', { name: 'Ada', headline: 'Weaves', topics: ['looms'] }));
  const gone = await save(
    store,
    on('orcid', '1', { name: 'A. Lovelace', location: 'Ghent', topics: ['engines'] }),
  );
  const [a, b] = [kept.id, gone.id];
  await changeTags(store, a, [], ['one', 'both'], NOW);
  await changeTags(store, b, [], ['two', 'both'], NOW);
  await writeNote(store, a, 'about a', undefined, NOW);
  await writeNote(store, b, 'about b', undefined, NOW);
  for (const personIds of [[a], [b], [a, b]])
    await logInteraction(store, aDraft({ personIds }), {}, NOW - DAY);
  await joinCommunity(store, a, 'c1', NOW);
  await joinCommunity(store, b, 'c1', NOW);
  await joinCommunity(store, b, 'c2', NOW);
  return { keptId: a, goneId: b };
}

/** Everything but what only says when. */
async function facts(store: Store) {
  const all = await readEverything(store);
  const people = all.people.map(({ tie: { sum, ...tie }, ...one }) => ({
    ...one,
    tie,
    sum: sum.toPrecision(9),
  }));
  const byId = (x: { id?: string; key?: string }, y: { id?: string; key?: string }) =>
    (x.id ?? x.key ?? '') < (y.id ?? y.key ?? '') ? -1 : 1;
  return {
    ...all,
    people: people.sort(byId),
    interactions: all.interactions
      .map((one) => ({ ...one, personIds: [...one.personIds].sort() }))
      .sort(byId),
    memberships: all.memberships.sort(byId),
  };
}

describe('joining two people', () => {
  test('makes one person with all of both', async () => {
    const store = await aStore();
    const pair = await two(store);
    await joinPeople(store, pair, NOW);
    const view = await personView(store, pair.keptId);
    expect(view?.person).toMatchObject({
      name: 'Ada',
      headline: 'Weaves',
      location: 'Ghent',
      tags: ['one', 'both', 'two'],
      topics: ['looms', 'engines'],
    });
    expect(view?.person.tie.count).toBe(3);
    expect([
      view?.identities.length,
      view?.notes.length,
      view?.interactions.length,
      view?.memberships.length,
    ]).toEqual([2, 2, 3, 2]);
    expect(await personView(store, pair.goneId)).toBeUndefined();
    expect((await findIdentity(store, { site: 'orcid', handle: '1' }))?.personId).toBe(pair.keptId);
  });

  test('is taken back exactly by separating', async () => {
    const store = await aStore();
    const pair = await two(store);
    const before = await facts(store);
    const { result } = await joinPeople(store, pair, NOW + 1);
    await separatePeople(store, result.id, NOW + 400 * DAY);
    expect(await facts(store)).toEqual(before);
  });

  test('is taken back exactly by Undo, too', async () => {
    const store = await aStore();
    const pair = await two(store);
    const before = await facts(store);
    const { change } = await joinPeople(store, pair, NOW + 1);
    await undo(store, change, NOW + 2);
    expect(await facts(store)).toEqual(before);
  });

  describe('who were both in a contact of which something came', () => {
    const INSIGHT = {
      insights: ['looms are computers'],
      links: ['https://weft.example/'],
      topics: ['looms'],
    };
    async function both(store: Store) {
      const pair = await two(store);
      const { keptId, goneId } = pair;
      await logInteraction(store, aDraft({ personIds: [keptId, goneId], ...INSIGHT }), {}, NOW);
      return pair;
    }
    const cameOf = async (store: Store, id: string) =>
      ((await personView(store, id))?.notes ?? []).filter((one) => one.interactionId !== undefined);

    test('has it once, and each has their own again when they are separated', async () => {
      const store = await aStore();
      const pair = await both(store);
      const before = await facts(store);
      const { result } = await joinPeople(store, pair, NOW + 1);
      expect((await cameOf(store, pair.keptId)).map(({ text }) => text).sort()).toEqual([
        'https://weft.example/',
        'looms are computers',
      ]);
      await separatePeople(store, result.id, NOW + 2);
      expect(await facts(store)).toEqual(before);
    });

    test('has both where one was changed before', async () => {
      const store = await aStore();
      const pair = await both(store);
      const [first] = (await cameOf(store, pair.goneId)).filter(({ kind }) => kind === 'insight');
      await editNote(store, first?.id ?? '', { text: 'looms compute', kind: 'insight' }, NOW + 1);
      await joinPeople(store, pair, NOW + 2);
      expect(await cameOf(store, pair.keptId)).toHaveLength(3);
    });

    test('what is changed in it since is changed for both, and what is deleted is gone for both', async () => {
      const store = await aStore();
      const pair = await both(store);
      const { result } = await joinPeople(store, pair, NOW + 1);
      for (const { id, kind } of await cameOf(store, pair.keptId))
        if (kind === 'resource') await deleteNote(store, id, NOW + 2);
        else await editNote(store, id, { text: 'looms compute', kind: 'insight' }, NOW + 2);
      await separatePeople(store, result.id, NOW + 3);
      for (const id of [pair.keptId, pair.goneId])
        expect((await cameOf(store, id)).map(({ text }) => text)).toEqual(['looms compute']);
    });

    test('also where the one was joined with a third who was there', async () => {
      const store = await aStore();
      const { keptId, goneId } = await two(store);
      const third = await save(store, on('x', 'ada'));
      const personIds = [keptId, goneId, third.id];
      await logInteraction(store, aDraft({ personIds, ...INSIGHT }), {}, NOW);
      const before = await facts(store);
      const first = await joinPeople(store, { keptId, goneId }, NOW + 1);
      const second = await joinPeople(store, { keptId: third.id, goneId: keptId }, NOW + 2);
      expect(await cameOf(store, third.id)).toHaveLength(2);
      await separatePeople(store, second.result.id, NOW + 4);
      await separatePeople(store, first.result.id, NOW + 5);
      expect(await facts(store)).toEqual(before);
    });
  });

  test('keeps what was edited, added and deleted since when they are separated', async () => {
    const store = await aStore();
    const { keptId, goneId } = await two(store);
    const { result } = await joinPeople(store, { keptId, goneId }, NOW + 1);
    const view = await personView(store, keptId);
    await changeTags(store, keptId, view?.person.tags ?? [], ['one', 'two', 'since'], NOW + 2);
    await editPerson(
      store,
      keptId,
      {
        name: 'Ada King',
        pronouns: '',
        headline: 'Weaves',
        organisation: '',
        location: 'Ghent',
        ...NOT_MET,
        tags: ['one', 'two', 'since'],
      },
      NOW + 3,
    );
    await writeNote(store, keptId, 'since', undefined, NOW + 4);
    const hers = view?.interactions.find(({ id }) =>
      result.interactions.some((one) => one.id === id && !one.both),
    );
    await deleteInteraction(store, hers?.id ?? '', NOW + 5);
    await leave(store, `${keptId}~c2`, NOW + 6);
    await separatePeople(store, result.id, NOW + 7);
    const [kept, gone] = [await personView(store, keptId), await personView(store, goneId)];
    expect(kept?.person).toMatchObject({ name: 'Ada King', tags: ['one', 'since'], headline: 'Weaves' });
    expect(kept?.person.location).toBeUndefined();
    expect(kept?.notes.map(({ text }) => text).sort()).toEqual(['about a', 'since']);
    expect(gone?.person).toMatchObject({ name: 'A. Lovelace', tags: ['two', 'both'], location: 'Ghent' });
    expect([gone?.notes.length, gone?.interactions.length, gone?.person.tie.count]).toEqual([1, 1, 1]);
    expect(gone?.memberships.map(({ communityId }) => communityId)).toEqual(['c1']);
    expect(kept?.memberships.map(({ communityId }) => communityId)).toEqual(['c1']);
  });

  test('says what stands in the way where the kept one was joined further', async () => {
    const store = await aStore();
    const { keptId, goneId } = await two(store);
    const third = await save(store, on('x', 'ada'));
    const before = await facts(store);
    const first = await joinPeople(store, { keptId, goneId }, NOW + 1);
    const second = await joinPeople(store, { keptId: third.id, goneId: keptId }, NOW + 2);
    await expect(separatePeople(store, first.result.id, NOW + 3)).rejects.toThrow(
      /joined with somebody else since/u,
    );
    await separatePeople(store, second.result.id, NOW + 4);
    await separatePeople(store, first.result.id, NOW + 5);
    expect(await facts(store)).toEqual(before);
  });

  test('leaves no trace of the other when the one is deleted, and is in the export', async () => {
    const store = await aStore();
    const pair = await two(store);
    await joinPeople(store, pair, NOW);
    const copy = await aStore();
    await importEverything(copy, await readEverything(store), NOW);
    expect(await joinsOf(copy, pair.keptId)).toHaveLength(1);
    await deletePerson(store, pair.keptId, NOW);
    expect((await readEverything(store)).joins).toEqual([]);
  });

  test('and separating gives the same, whatever both had', async () => {
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const insights = fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 });
    const field = fc.option(fc.constantFrom('x', 'y'), { nil: undefined });
    const person = fc.record({ tags, headline: field, location: field, notes: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(person, person, fc.nat(3), insights, async (one, other, shared, told) => {
        const store = await aStore();
        const make = async (handle: string, given: typeof one) => {
          const { headline, location } = given;
          const more = { ...(headline ? { headline } : {}), ...(location ? { location } : {}) };
          const { id } = await save(store, on('github', handle, more));
          await changeTags(store, id, [], given.tags, NOW);
          for (let i = 0; i < given.notes; i += 1) await writeNote(store, id, `note ${i}`, undefined, NOW);
          return id;
        };
        const [keptId, goneId] = [await make('one', one), await make('other', other)];
        for (let i = 0; i < shared; i += 1)
          await logInteraction(
            store,
            aDraft({ personIds: i % 2 ? [goneId] : [keptId, goneId], insights: told }),
            {},
            NOW - i * DAY,
          );
        const before = await facts(store);
        const { result } = await joinPeople(store, { keptId, goneId }, NOW + 1);
        await separatePeople(store, result.id, NOW + 2);
        expect(await facts(store)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('who a page’s person may be', () => {
  test('somebody whose saved page names it, or whom it names, or with the same name and organisation', async () => {
    const store = await aStore();
    await save(
      store,
      on('github', 'ada', { name: 'Ada', links: [meLink('orcid', '1')], organisation: 'Tide Lab' }),
    );
    const reasons = async (profile: Profile) =>
      (await likenessesOfProfile(store, profile)).map((one) => one.reasons);
    expect(await reasons(on('orcid', '1', { name: 'x' }))).toEqual([['is named by theirs']]);
    expect(await reasons(on('orcid', '1', { name: 'x', links: [meLink('github', 'ada')] }))).toEqual([
      ['each names the other'],
    ]);
    expect(await reasons(on('x', 'a', { name: 'x', links: [meLink('github', 'ada')] }))).toEqual([
      ['names a page of theirs'],
    ]);
    expect(await reasons(on('x', 'a', { name: 'ADA', organisation: 'tide lab' }))).toEqual([
      ['same name and organisation'],
    ]);
    expect(await reasons(on('x', 'a', { name: 'Ada', organisation: 'Other' }))).toEqual([]);
  });

  test('nobody who was told apart, also after they were deleted and saved anew', async () => {
    const store = await aStore();
    const ada = on('github', 'ada', { name: 'Ada', links: [meLink('orcid', '1')] });
    const { id } = await save(store, ada);
    const page = on('orcid', '1', { name: 'x' });
    await keepApart(store, 'orcid:1', id, NOW);
    expect(await likenessesOfProfile(store, page)).toEqual([]);
    await deletePerson(store, id, NOW);
    await save(store, ada);
    expect(await likenessesOfProfile(store, page)).toEqual([]);
  });

  test('nobody from whom the page was taken away, until it is added again', async () => {
    const store = await aStore();
    const { id } = await save(store, on('github', 'ada', { links: [meLink('orcid', '1')] }));
    const page = on('orcid', '1', { name: 'x', links: [meLink('github', 'mirela-brandt')] });
    await addIdentity(store, id, page, NOW);
    await removeIdentity(store, 'orcid:1', NOW);
    expect(await likenessesOfProfile(store, page)).toEqual([]);
    await addIdentity(store, id, page, NOW);
    expect((await readEverything(store)).apart).toEqual([]);
  });

  test('two saved people with one e-mail address may be one, and can be told apart', async () => {
    const store = await aStore();
    const one = await save(store, on('github', 'ada', { emails: ['ada@x.example'] }));
    const other = await save(store, on('orcid', '1', { name: 'A. L.', emails: ['ada@x.example'] }));
    expect(await likenessesOfPerson(store, one)).toMatchObject([
      { personId: other.id, reasons: ['same e-mail'] },
    ]);
    await keepApart(store, one.id, other.id, NOW);
    expect(await likenessesOfPerson(store, one)).toEqual([]);
    expect(await likenessesOfPerson(store, other)).toEqual([]);
  });
});
