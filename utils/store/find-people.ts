import type { Person } from '../core/person.ts';
import { wordsOf } from '../core/words.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

const startingWith = (word: string): IDBKeyRange => IDBKeyRange.bound(word, `${word}\uffff`);

/** So many people are looked at for one query. */
const MOST_LOOKED_AT = 500;

/** The word that the fewest people have: the others are looked for among those alone. */
async function rarest(store: Store, words: readonly string[]): Promise<string> {
  const counts = await Promise.all(
    words.map((word) => store.db.countFromIndex('people', 'words', startingWith(word))),
  );
  return words[counts.indexOf(Math.min(...counts))] ?? '';
}

/** People whose names have words that start with every word of the query, whom the user met last first. */
async function matching(store: Store, words: readonly string[]): Promise<Person[]> {
  const found = new Map<string, Person>();
  const range = startingWith(await rarest(store, words));
  let cursor = await store.db.transaction('people').store.index('words').openCursor(range);
  while (cursor && found.size < MOST_LOOKED_AT) {
    const { value } = cursor;
    if (words.every((word) => value.words.some((one) => one.startsWith(word))))
      found.set(value.id, plain(value));
    cursor = await cursor.continue();
  }
  const lastAt = ({ tie }: Person): number => tie.lastAt ?? 0;
  return [...found.values()].sort((a, b) => lastAt(b) - lastAt(a) || a.name.localeCompare(b.name));
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

/** Finds people by the beginnings of the words of their names, in any case and accent. */
export async function findPeople(store: Store, query: string, most: number): Promise<Person[]> {
  const words = wordsOf(query);
  return words.length === 0 ? recentPeople(store, most) : (await matching(store, words)).slice(0, most);
}
