import { ME } from '../../core/membership.ts';
import type { Person } from '../../core/person.ts';
import type { Names } from '../../formats/csv-out.ts';
import { type CardGroup, type CardPerson, writeVCards } from '../../formats/vcard/write-vcards.ts';
import type { Store } from '../../store/open.ts';
import { inBatches } from '../../store/read-in-batches.ts';
import { gathered } from './gathered.ts';
import { type Progress, watched } from './progress.ts';

const FIELDS = ['pronouns', 'headline', 'organisation', 'location', 'bio'] as const;

function cardOf(person: Person, pages: readonly string[], notes: readonly string[]): CardPerson {
  const { id: uid, name, emails = [], tags, topics, updatedAt: changedAt } = person;
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => (person[field] ? [[field, person[field]]] : [])),
  );
  return { uid, name, ...fields, emails, pages, tags, topics, notes, changedAt };
}

/** The cards of some people, with their pages and notes, read in one transaction. */
async function cardsOf({ db }: Store, people: readonly Person[]): Promise<CardPerson[]> {
  const transaction = db.transaction(['identities', 'notes']);
  const [identities, notes] = [transaction.objectStore('identities'), transaction.objectStore('notes')];
  return Promise.all(
    people.map(async (person) => {
      const [pages, written] = await Promise.all([
        identities.index('personId').getAll(person.id),
        notes.index('personId').getAll(person.id),
      ]);
      return cardOf(
        person,
        pages.map(({ url }) => url),
        written.map(({ text }) => text),
      );
    }),
  );
}

/** The people of each community that the user knows anybody in, as groups. */
async function groupsOf({ db }: Store, communities: Names): Promise<CardGroup[]> {
  const members = Map.groupBy(await db.getAll('memberships'), ({ communityId }) => communityId);
  return [...members].flatMap(([id, all]) => {
    const known = all.map(({ who }) => who).filter((who) => who !== ME);
    return known.length > 0 ? [{ uid: id, name: communities.get(id) ?? id, members: known }] : [];
  });
}

async function* textsOf(store: Store, communities: Names, progress: Progress): AsyncGenerator<string> {
  for await (const people of watched(inBatches(store, 'people', 250), progress))
    yield writeVCards(await cardsOf(store, people), []);
  yield writeVCards([], await groupsOf(store, communities));
}

/** Everybody as vCards for an address book, and each community as a group of its people. */
export const cardsFile = (store: Store, communities: Names, progress: Progress): Promise<Blob> =>
  gathered(textsOf(store, communities, progress), 'text/vcard;charset=utf-8');
