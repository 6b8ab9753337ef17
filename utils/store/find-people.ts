import type { Person } from '../core/person.ts';
import { wordsOf } from '../core/words.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

const startingWith = (word: string): IDBKeyRange => IDBKeyRange.bound(word, `${word}\uffff`);

/** Ids of people who have a word that starts with `word`, at most `most`. */
async function idsOf(store: Store, word: string, most: number): Promise<Set<string>> {
  return new Set(await store.db.getAllKeysFromIndex('people', 'words', startingWith(word), most));
}

/** How well a person answers: the words of the name count, and whom the user met lately comes first among equals. */
function rank(person: Person, words: readonly string[]): number {
  const named = wordsOf(person.name);
  const hits = words.filter((word) => named.some((one) => one.startsWith(word))).length;
  return hits * 1e15 + (person.tie.lastAt ?? 0);
}

/** People whose words start with every word of the query, best first. */
async function matching(store: Store, words: readonly string[]): Promise<Person[]> {
  const sets = await Promise.all(words.map((word) => idsOf(store, word, 2_000)));
  const [first = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
  const ids = [...first].filter((id) => others.every((set) => set.has(id))).slice(0, 200);
  const found = await Promise.all(ids.map((id) => store.db.get('people', id)));
  const people = found.filter((one) => one !== undefined).map(plain);
  return people.sort((a, b) => rank(b, words) - rank(a, words) || a.name.localeCompare(b.name));
}

/** Whom the user was last in touch with, latest first. */
export async function recentPeople(store: Store, most: number): Promise<Person[]> {
  const people: Person[] = [];
  let cursor = await store.db.transaction('people').store.index('lastAt').openCursor(null, 'prev');
  while (cursor && people.length < most) {
    people.push(plain(cursor.value));
    cursor = await cursor.continue();
  }
  return people;
}

/** Finds people by the beginnings of words in name, handles, organisation, headline and tags, in any case and accent. */
export async function findPeople(store: Store, query: string, most: number): Promise<Person[]> {
  const words = wordsOf(query);
  return words.length === 0 ? recentPeople(store, most) : (await matching(store, words)).slice(0, most);
}

/** One page of all people in the order of their names. */
export async function peoplePage(store: Store, offset: number, most: number): Promise<Person[]> {
  const people: Person[] = [];
  let cursor = await store.db.transaction('people').store.index('name').openCursor();
  if (cursor && offset > 0) cursor = await cursor.advance(offset);
  while (cursor && people.length < most) {
    people.push(plain(cursor.value));
    cursor = await cursor.continue();
  }
  return people;
}
