import { bounded, nameFrom, personFrom, Refusal, tagsFrom } from '../core/drafts.ts';
import { type IdentityRecord, identityKey, stableKey } from '../core/identity.ts';
import { throughWord } from '../core/met.ts';
import type { Person } from '../core/person.ts';
import type { Profile } from '../core/profile.ts';
import { seenOf } from '../core/seen-profile.ts';
import { NO_TIE } from '../core/tie.ts';
import type { PersonDraft } from '../core/views.ts';
import { wordsOf } from '../core/words.ts';
import type { Store } from './open.ts';
import type { StoredPerson } from './schema.ts';
import { whose } from './whose.ts';
import { type Writing, type Written, write } from './write.ts';

/** The words of the name alone: each word more is paid for with each write, and the search index has the rest. */
function withWords(person: Person): StoredPerson {
  const words = wordsOf(person.name);
  const throughId = person.met?.throughId;
  return { ...person, words: throughId === undefined ? words : [...words, throughWord(throughId)] };
}

/** The person without what only the store needs. */
export function plain(stored: StoredPerson): Person {
  const { words: _, ...person } = stored;
  return person;
}

/** Puts a person, found by the words of today. */
export const putPerson = (writing: Writing, person: Person): Promise<void> =>
  writing.put('people', withWords(person));

/** Puts somebody new. */
export const addPerson = (writing: Writing, person: Person): Promise<void> =>
  writing.add('people', withWords(person));

const blank = (name: string, now: number): Person => ({
  id: crypto.randomUUID(),
  name,
  tags: [],
  topics: [],
  tie: NO_TIE,
  createdAt: now,
  updatedAt: now,
});

/** A new person with nothing but a name, and an e-mail address where one is known. */
export async function addNamed(writing: Writing, name: string, now: number, email?: string): Promise<Person> {
  const person = { ...blank(nameFrom(name), now), ...(email === undefined ? {} : { emails: [email] }) };
  await putPerson(writing, person);
  return person;
}

const COPIED = ['pronouns', 'headline', 'organisation', 'location', 'bio'] as const;

function fromProfile(profile: Profile, now: number): Person {
  const person: Person = {
    ...blank(nameFrom(profile.name), now),
    topics: profile.topics,
    ...(profile.emails ? { emails: profile.emails } : {}),
  };
  for (const field of COPIED) {
    const value = profile[field];
    if (value !== undefined) person[field] = bounded(value, `The ${field}`, Number.POSITIVE_INFINITY);
  }
  return person;
}

/** The keys of the pages that a page calls its own. */
export const claimsOf = ({ links = [] }: Partial<Pick<Profile, 'links'>>): string[] =>
  links.flatMap(({ me, identity }) => (me && identity ? [identityKey(identity)] : []));

/** An identity of a profile as it is stored. */
export function identityOf(
  profile: Pick<Profile, 'identity' | 'url'> & Partial<Profile>,
  personId: string,
  now: number,
): IdentityRecord {
  const { site, handle } = profile.identity;
  const stable = stableKey(profile.identity);
  const claims = claimsOf(profile);
  const seen = seenOf(profile, now);
  return {
    key: identityKey(profile.identity),
    site,
    handle,
    ...(stable === undefined ? {} : { stableKey: stable }),
    personId,
    url: profile.url,
    addedAt: now,
    ...(seen ? { seen } : {}),
    ...(claims.length > 0 ? { claims } : {}),
  };
}

/** Who a profile is, or a new person made of it. */
export async function personOfProfile(writing: Writing, profile: Profile, now: number): Promise<Person> {
  const identities = writing.transaction.objectStore('identities');
  const known = await whose(profile.identity, {
    byKey: (key) => identities.get(key),
    byStableKey: (key) => identities.index('stableKey').get(key),
  });
  const held = known ? await writing.get('people', known.personId) : undefined;
  const person = held ? plain(held) : fromProfile(profile, now);
  if (known?.key !== identityKey(profile.identity))
    await putIdentity(writing, identityOf(profile, person.id, now));
  if (!held) await putPerson(writing, person);
  return person;
}

/** Puts an identity. One of another account that had the handle before keeps its person, under its stable id alone. */
async function putIdentity(writing: Writing, added: IdentityRecord): Promise<void> {
  const before = await writing.get('identities', added.key);
  if (before?.stableKey !== undefined && before.stableKey !== added.stableKey)
    await writing.put('identities', { ...before, key: before.stableKey });
  await writing.put('identities', added);
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

/** The person as they are stored, in a transaction that writes. */
export async function heldPerson(writing: Writing, id: string): Promise<StoredPerson> {
  const person = await writing.get('people', id);
  if (!person)
    throw new Refusal(
      'This person was deleted in the meantime, so nothing was saved. Take them out, then save again.',
    );
  return person;
}

/** The person, in a transaction that writes. */
export async function existing(writing: Writing, id: string): Promise<Person> {
  return plain(await heldPerson(writing, id));
}

/**
 * Adds and removes tags of a person. What was added elsewhere since the user saw them stays.
 * @param seen the tags as the user saw them. @param wanted the tags as the user left them.
 */
export const changeTags = (
  store: Store,
  id: string,
  seen: readonly string[],
  wanted: readonly string[],
  now: number,
): Promise<Written<Person>> =>
  changePerson(store, id, now, (person) => {
    const kept = person.tags.filter((tag) => wanted.includes(tag) || !seen.includes(tag));
    const added = wanted.filter((tag) => !seen.includes(tag) && !kept.includes(tag));
    return { ...person, tags: tagsFrom([...kept, ...added]) };
  });

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
    ({ pronouns: _p, headline: _h, organisation: _o, location: _l, met: _m, ...rest }) => ({
      ...rest,
      ...entry,
    }),
  );
}
