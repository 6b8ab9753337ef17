import { deleteDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { type Contacts, contactsIn } from '../../utils/core/contacts.ts';
import type { Network } from '../../utils/core/network.ts';
import { networkOf } from '../../utils/core/network-of.ts';
import { suggest } from '../../utils/core/suggest.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';
import * as about from '../../utils/platform/about.ts';
import { aggregatesName } from '../../utils/store/aggregates/aggregates-db.ts';
import { deletePerson } from '../../utils/store/delete-person.ts';
import { importEverything } from '../../utils/store/everything.ts';
import { logInteraction } from '../../utils/store/interactions.ts';
import { writeNote } from '../../utils/store/notes.ts';
import type { Store } from '../../utils/store/open.ts';
import { sayAboutMe } from '../../utils/store/settings.ts';
import { ChosenNetwork } from '../../utils/surfaces/chosen-network.ts';
import { noticer } from '../../utils/surfaces/noticed.ts';
import { suggestInput } from '../../utils/surfaces/suggest-input.ts';
import { sampleNetwork } from '../fixtures/network.ts';
import { aDraft, aStore, NOW } from '../store/a-store.ts';
import { readEverything } from '../store/read-everything.ts';

const topics = topicMatcher(TOPICS);
const made: string[] = [];

async function sample(): Promise<Store> {
  const store = await aStore();
  made.push(aggregatesName(store.db.name));
  await importEverything(store, sampleNetwork(NOW), NOW);
  return store;
}

afterEach(async () => {
  for (const name of made.splice(0)) await deleteDB(name, { blocked: () => {} });
});

const following = (store: Store, most?: number) => new ChosenNetwork(store, { version: '1' }, most);

/** As it is, in the order of the ids. */
const inOrder = ({ whole: _, kept: __, contacts: ___, ...network }: Network) => ({
  ...network,
  interactions: network.interactions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  notes: network.notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

/** What is written about each, as it is gathered from all interactions and notes, each list in order. */
function written({ contacts: _, kept: __, ...network }: Network, given?: Contacts) {
  const { of, notes, shared } = given ?? contactsIn(network);
  const sorted = <T extends { id: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lists = <T extends { id: string }>(by: ReadonlyMap<string, readonly T[]>) =>
    new Map([...by].map(([id, list]) => [id, sorted(list)]));
  return { of: lists(of), notes: lists(notes), shared: sorted(shared) };
}

const networkBy = async (chosen: ChosenNetwork) =>
  (await chosen.of({ topicChanges: [], own: [], now: NOW })).network;

/** From all records, looked at whole. */
async function ofEverything(store: Store): Promise<Network> {
  const all = await readEverything(store);
  const pages = new Map<string, string[]>();
  for (const { personId, url } of all.identities) pages.set(personId, [...(pages.get(personId) ?? []), url]);
  return networkOf({ ...all, pages }, topics, NOW, noticer([]));
}

const suggestedOf = (network: Network) =>
  suggest({ network, communities: COMMUNITIES.slice(0, 60), matcher: topics, reviews: [] });

it('where they are few, it is what everything together says, after each change', async () => {
  const store = await sample();
  const chosen = following(store);
  const [one = '', two = '', three = ''] = await store.db.getAllKeys('people');
  expect(inOrder(await networkBy(chosen))).toEqual(inOrder(await ofEverything(store)));
  const draft = aDraft({ personIds: [one, two], about: 'wants to learn kubernetes', when: '2026-10-30' });
  await logInteraction(store, draft, {}, NOW);
  expect(inOrder(await networkBy(chosen))).toEqual(inOrder(await ofEverything(store)));
  await writeNote(store, three, 'Teaches kubernetes, I want to learn statistics', undefined, NOW);
  await deletePerson(store, two, NOW);
  const expected = await ofEverything(store);
  const network = await networkBy(chosen);
  expect(inOrder(network)).toEqual(inOrder(expected));
  // Another worker, which begins with what is kept.
  expect(await networkBy(following(store))).toEqual(network);
  expect(suggestedOf(network)).toEqual(suggestedOf(expected));
});

it('where they are many, the same are chosen after a change as by a worker that begins anew', async () => {
  const store = await sample();
  const chosen = following(store, 12);
  const before = await chosen.of({ topicChanges: [], own: [], now: NOW });
  expect(before.network.people).toHaveLength(12);
  const all = await store.db.count('people');
  expect(before.network.whole?.people).toBe(all);
  const seen = new Set(before.network.people.map(({ id }) => id));
  expect(before.network.interactions.every(({ personIds }) => personIds.every((id) => seen.has(id)))).toBe(
    true,
  );
  const other = (await store.db.getAllKeys('people')).find((id) => !seen.has(id)) ?? '';
  for (let at = 0; at < 4; at++)
    await logInteraction(store, aDraft({ personIds: [other], about: 'bees', when: '2026-10-30' }), {}, NOW);
  const after = await chosen.of({ topicChanges: [], own: [], now: NOW });
  expect(after.network.people.map(({ id }) => id)).toContain(other);
  const anew = await networkBy(following(store, 12));
  expect(inOrder(after.network)).toEqual(inOrder(anew));
  expect(after.network.contacts?.shared.length).toBeGreaterThan(0);
  expect(written(after.network, after.network.contacts)).toEqual(written(anew));
  for (const topic of after.network.people.flatMap(({ topics: of }) => [...of.keys()]))
    expect(after.network.whole?.having(topic)).toBe(anew.whole?.having(topic));
});

it('what the user changes about topics holds at once', async () => {
  const store = await sample();
  const chosen = following(store);
  const { network } = await chosen.of({ topicChanges: [], own: [], now: NOW });
  const [topic = ''] = network.people.flatMap(({ topics: of }) => [...of.keys()]);
  const changed = await chosen.of({ topicChanges: [{ topic, as: 'hidden' }], own: [], now: NOW });
  expect(changed.network.people.some(({ topics: of }) => of.has(topic))).toBe(false);
  expect((await chosen.of({ topicChanges: [], own: [], now: NOW })).network.people).toEqual(network.people);
});

it('what users say of themselves is in it, as it is kept at that moment', async () => {
  const store = await sample();
  vi.spyOn(about, 'extensionVersion').mockReturnValue('1');
  expect((await suggestInput(store, NOW)).network.me.about).toEqual({});
  await sayAboutMe(store, { headline: 'Diver', organisation: '', location: '' }, NOW);
  expect((await suggestInput(store, NOW)).network.me.about).toEqual({ headline: 'Diver' });
});

it('after a contact all others are the same as before, and what is kept of them changes no suggestion', async () => {
  const store = await sample();
  const chosen = following(store);
  const before = await networkBy(chosen);
  suggestedOf(before);
  const [one = ''] = await store.db.getAllKeys('people');
  await logInteraction(store, aDraft({ personIds: [one], about: 'kubernetes', when: '2026-10-30' }), {}, NOW);
  const after = await networkBy(chosen);
  const others = after.people.filter((person) => !before.people.includes(person));
  expect(others.map(({ id }) => id)).toEqual([one]);
  expect(suggestedOf(after)).toEqual(suggestedOf(await networkBy(following(store))));
});
