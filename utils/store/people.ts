import { bounded, nameFrom, personFrom } from '../core/drafts.ts';
import { type IdentityRecord, identityKey, stableKey } from '../core/identity.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import { NO_TIE } from '../core/tie.ts';
import type { PersonDraft } from '../core/views.ts';
import { wordsOf } from '../core/words.ts';
import type { Store } from './open.ts';
import type { StoredPerson } from './schema.ts';
import { type Writing, type Written, write } from './write.ts';

const withWords = (person: Person, handles: readonly string[]): StoredPerson => ({
  ...person,
  words: wordsOf(person.name, ...handles, person.organisation, ...person.tags, person.headline),
});

/** The person without what only the store needs. */
export function plain(stored: StoredPerson): Person {
  const { words: _, ...person } = stored;
  return person;
}

/** Puts a person, found by the words of today. */
export async function putPerson(writing: Writing, person: Person): Promise<void> {
  const pages = await writing.transaction.objectStore('identities').index('personId').getAll(person.id);
  await writing.put(
    'people',
    withWords(
      person,
      pages.map((one) => one.handle),
    ),
  );
}

const blank = (name: string, now: number): Person => ({
  id: crypto.randomUUID(),
  name,
  tags: [],
  topics: [],
  tie: NO_TIE,
  createdAt: now,
  updatedAt: now,
});

/** A new person with nothing but a name. */
export async function addNamed(writing: Writing, name: string, now: number): Promise<Person> {
  const person = blank(nameFrom(name), now);
  await putPerson(writing, person);
  return person;
}

const COPIED = ['pronouns', 'headline', 'organisation', 'location', 'bio'] as const;

function fromProfile(profile: Profile, now: number): Person {
  const person: Person = { ...blank(nameFrom(profile.name), now), topics: profile.topics };
  for (const field of COPIED) {
    const value = profile[field];
    if (value !== undefined) person[field] = bounded(value, `The ${field}`, Number.POSITIVE_INFINITY);
  }
  return person;
}

/** An identity of a profile as it is stored. */
export function identityOf(
  profile: Pick<Profile, 'identity' | 'url'>,
  personId: string,
  now: number,
): IdentityRecord {
  const { site, handle } = profile.identity;
  const stable = stableKey(profile.identity);
  return {
    key: identityKey(profile.identity),
    site,
    handle,
    ...(stable === undefined ? {} : { stableKey: stable }),
    personId,
    url: profile.url,
    addedAt: now,
  };
}

/** Who a profile is, or a new person made of it. */
export async function personOfProfile(writing: Writing, profile: Profile, now: number): Promise<Person> {
  const identities = writing.transaction.objectStore('identities');
  const stable = stableKey(profile.identity);
  const known =
    (await identities.get(identityKey(profile.identity))) ??
    (stable === undefined ? undefined : await identities.index('stableKey').get(stable));
  const person = known ? await writing.get('people', known.personId) : undefined;
  if (person) return plain(person);
  const added = fromProfile(profile, now);
  await writing.put('identities', identityOf(profile, added.id, now));
  await putPerson(writing, added);
  return added;
}

/** Saves the person a profile is about. If they are known already, nothing changes. */
export const savePerson = (store: Store, profile: Profile, now: number): Promise<Written<Person>> =>
  write(store, 'person saved', now, (writing) => personOfProfile(writing, profile, now));

async function changePerson(
  store: Store,
  id: string,
  now: number,
  change: (person: Person) => Person,
): Promise<Written<Person>> {
  return write(store, 'person changed', now, async (writing) => {
    const before = await existing(writing, id);
    const after = { ...change(before), updatedAt: now };
    await putPerson(writing, after);
    return after;
  });
}

/** The person, in a transaction that writes. */
export async function existing(writing: Writing, id: string): Promise<Person> {
  const person = await writing.get('people', id);
  if (!person) throw new Error(`no person ${id}`);
  return plain(person);
}

/** Sets the tags of a person. */
export const setTags = (
  store: Store,
  id: string,
  tags: readonly string[],
  now: number,
): Promise<Written<Person>> => changePerson(store, id, now, (person) => ({ ...person, tags: [...tags] }));

/** Changes what a person is called and described as; an emptied field is gone. */
export function editPerson(
  store: Store,
  id: string,
  draft: PersonDraft,
  now: number,
): Promise<Written<Person>> {
  const entry = personFrom(draft);
  return changePerson(
    store,
    id,
    now,
    ({ pronouns: _p, headline: _h, organisation: _o, location: _l, ...rest }) => ({
      ...rest,
      ...entry,
    }),
  );
}
