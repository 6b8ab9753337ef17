import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommunityDraft } from '../../utils/core/community-draft.ts';
import { everything } from '../../utils/core/everything.ts';
import { INTERACTION_KINDS } from '../../utils/core/interaction-kinds.ts';
import { ME } from '../../utils/core/membership.ts';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { ownCommunities } from '../../utils/store/communities.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { findPeople } from '../../utils/store/find-people.ts';
import { finish } from '../../utils/store/follow-ups.ts';
import { findIdentity } from '../../utils/store/identities.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { join } from '../../utils/store/memberships.ts';
import { writeNote } from '../../utils/store/notes.ts';
import { changeTags, savePerson } from '../../utils/store/people.ts';
import { personView } from '../../utils/store/person-view.ts';
import { decide, reopen } from '../../utils/store/reviews.ts';
import { undo } from '../../utils/store/undo.ts';
import { toJson } from '../fixtures/to-json.ts';
import { aDraft, aProfile, aStore, DAY, memoryMark, NOW, promiseIn } from './a-store.ts';
import { readEverything } from './read-everything.ts';

// Each of these was a fault once.

describe('an undo that would leave something behind without its person', () => {
  test.each([
    ['a note', (store, id) => writeNote(store, id, 'Owes me a map', undefined, NOW)],
    ['a membership', (store, id) => join(store, id, 'openstreetmap', NOW)],
  ] as [string, (...of: Parameters<typeof deletePerson>) => Promise<unknown>][])(
    '%s: is refused',
    async (_, add) => {
      const store = await aStore();
      const { result, change } = await savePerson(store, aProfile(), NOW);
      await add(store, result.id, NOW);
      await expect(undo(store, change, NOW)).rejects.toThrow(/changed again/u);
      expect(await personView(store, result.id)).toBeDefined();
    },
  );

  test('nothing is written about somebody who was deleted meanwhile', async () => {
    const store = await aStore();
    const { result } = await savePerson(store, aProfile(), NOW);
    await deletePerson(store, result.id, NOW);
    await expect(writeNote(store, result.id, 'x', undefined, NOW)).rejects.toThrow(
      /deleted in the meantime/u,
    );
    await expect(join(store, result.id, 'x', NOW)).rejects.toThrow(/deleted in the meantime/u);
    await expect(logInteraction(store, aDraft({ personIds: [result.id] }), {}, NOW)).rejects.toThrow(
      /deleted/u,
    );
  });
});

describe('a handle that somebody else took', () => {
  const first = { site: 'github', handle: 'ada', stableId: '1' };
  const second = { ...first, stableId: '2' };

  test('is not the person who had it before, who is still found under their new one', async () => {
    const store = await aStore();
    const { result: before } = await savePerson(store, aProfile({ identity: first, name: 'Ada One' }), NOW);
    expect(await findIdentity(store, second)).toBeUndefined();
    const { result: after } = await savePerson(store, aProfile({ identity: second, name: 'Ada Two' }), NOW);
    expect(after.id).not.toBe(before.id);
    expect((await findIdentity(store, second))?.personId).toBe(after.id);
    expect((await findIdentity(store, { ...first, handle: 'ada-renamed' }))?.personId).toBe(before.id);
  });
});

test('whatever is accepted can be exported and imported again', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const days = fc.oneof(fc.constant(''), fc.constantFrom('2026-12-01', '20270-01-01', '2026-02-31', 'soon'));
  const when = fc.oneof(
    fc.constant(''),
    fc.constantFrom('2026-10-01T09:00', '2926-10-01T09:00', '1969-01-01T00:00'),
  );
  const entry = fc.record({
    about: text,
    when,
    followUpOn: days,
    kind: fc.constantFrom(...INTERACTION_KINDS),
    topics: fc.array(text, { maxLength: 3 }),
    newNames: fc.array(fc.string({ maxLength: 70 }), { maxLength: 60 }),
    url: fc.oneof(text, fc.constant(`https://example.org/${'x'.repeat(2_500)}`), fc.webUrl()),
  });
  await fc.assert(
    fc.asyncProperty(entry, text, async ({ url, ...draft }, said) => {
      const store = await aStore();
      const { result } = await savePerson(store, aProfile(), NOW);
      const settled = await Promise.allSettled([
        (async () => logInteraction(store, aDraft({ ...draft, personIds: [result.id] }), { url }, NOW))(),
        (async () => writeNote(store, result.id, said, url, NOW))(),
        (async () => changeTags(store, result.id, [], draft.topics, NOW))(),
      ]);
      for (const one of settled)
        if (one.status === 'rejected') expect(one.reason).toHaveProperty('name', 'Refusal');
      const all = await readEverything(store);
      expect(everything.safeParse(JSON.parse(JSON.stringify(all))).success).toBe(true);
      expect(fromJson(toJson(all, NOW)).all).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('the longest name of a community fits into a membership', async () => {
  const store = await aStore();
  const { result } = await savePerson(store, aProfile(), NOW);
  await join(store, result.id, 'chartered-institute-of-library-and-information-professionals-cilip', NOW);
  const all = await readEverything(store);
  expect(fromJson(toJson(all, NOW)).all).toEqual(all);
});

describe('an import into records that went on', () => {
  test('leaves tie and follow-up as the interactions have them', async () => {
    const store = await aStore();
    const draft = aDraft({ newNames: ['Kofi'], followUpOn: '2026-11-09' });
    const { result } = await logInteraction(store, draft, {}, NOW);
    const [kofi = ''] = result.personIds;
    const elsewhere = await aStore();
    await importEverything(elsewhere, await readEverything(store), NOW);
    await finish(elsewhere, promiseIn(result.id), NOW + 1);
    await changeTags(store, kofi, [], ['newer'], NOW + 2);
    await importEverything(store, await readEverything(elsewhere), NOW + 3);
    const person = (await personView(store, kofi))?.person;
    expect([person?.next, person?.tags]).toEqual([undefined, ['newer']]);
  });

  test('knows somebody who was saved anew after a loss, and gives them what was theirs', async () => {
    const before = await aStore();
    const { result: ada } = await savePerson(before, aProfile(), NOW);
    await writeNote(before, ada.id, 'Owes me a map', undefined, NOW);
    await changeTags(before, ada.id, [], ['maps'], NOW);
    const after = await aStore();
    const { result: anew } = await savePerson(after, aProfile(), NOW + DAY);
    await importEverything(after, await readEverything(before), NOW + DAY);
    expect((await readEverything(after)).people).toHaveLength(1);
    const view = await personView(after, anew.id);
    expect(view?.notes.map((one) => one.text)).toEqual(['Owes me a map']);
    expect(view?.person.tags).toEqual(['maps']);
  });
});

test('tags added in two places at once are both kept', async () => {
  const store = await aStore();
  const { result } = await savePerson(store, aProfile(), NOW);
  await changeTags(store, result.id, [], ['maps'], NOW);
  const { result: after } = await changeTags(store, result.id, [], ['gis'], NOW);
  expect(after.tags).toEqual(['maps', 'gis']);
});

test('a community that was joined by mistake is left again with the review', async () => {
  const store = await aStore();
  const done = { id: 'join:maps', decision: { kind: 'done' as const }, title: 'Maps', evidence: [], at: NOW };
  await decide(store, done, NOW);
  expect(await store.db.count('memberships')).toBe(1);
  await reopen(store, done.id, NOW);
  expect(await store.db.count('memberships')).toBe(0);
});

test('a circle that came about is a community of the user’s own, once, with who is still here', async () => {
  const store = await aStore();
  const { result: ada } = await savePerson(store, aProfile(), NOW);
  const id = 'circle:skill-building-cluster:rust:1';
  const done = { id, decision: { kind: 'done' as const }, title: 'Rust', evidence: [], at: NOW };
  const draft: CommunityDraft = {
    ...{ name: 'Rust, every week', url: '', topics: ['rust'], form: 'skill-building-cluster' },
    ...{ cadence: 'weekly', membership: '', region: '', language: '', description: '' },
  };
  const formed = { draft, personIds: [ada.id, 'gone'] };
  const { change } = await decide(store, done, NOW, formed);
  const expectOne = async () => {
    const [own, ...others] = await ownCommunities(store);
    expect([own?.name, own?.cadence, others]).toEqual(['Rust, every week', 'weekly', []]);
    const who = (await store.db.getAllFromIndex('memberships', 'communityId', own?.id ?? '')).map(
      (one) => one.who,
    );
    expect(who.sort()).toEqual([ada.id, ME].sort());
  };
  await expectOne();
  await undo(store, change, NOW);
  expect([await store.db.count('communities'), await store.db.count('memberships')]).toEqual([0, 0]);
  await decide(store, done, NOW, formed);
  await decide(store, done, NOW, formed);
  await expectOne();
});

test('what is committed is said to be saved, whatever the mark outside says', async () => {
  const told: number[] = [];
  const highWater = { ...memoryMark(), raise: () => Promise.reject(new Error('no room')) };
  const store = await aStore({ highWater, onCommit: (seq) => told.push(seq) });
  const { change } = await savePerson(store, aProfile(), NOW);
  expect(told).toEqual([change]);
});

test('one of thousands is found by two words, however many have the first', { timeout: 20_000 }, async () => {
  const store = await aStore();
  const people = Array.from({ length: 2_600 }, (_, i) => ({
    id: `p${i}`,
    name: `Engineer ${i === 2_500 ? 'Tomasz Kalb' : i}`,
    tags: [],
    topics: [],
    tie: { sum: 0, count: 0 },
    createdAt: NOW,
    updatedAt: NOW,
  }));
  const empty = {
    identities: [],
    interactions: [],
    notes: [],
    memberships: [],
    goals: [],
    reviews: [],
    settings: [],
    joins: [],
    apart: [],
    trash: [],
    forgotten: [],
    profileChanges: [],
    imports: [],
    communities: [],
  };
  await importEverything(store, { ...empty, people }, NOW);
  expect((await findPeople(store, 'engineer tomasz', 5)).map((one) => one.name)).toEqual([
    'Engineer Tomasz Kalb',
  ]);
});
