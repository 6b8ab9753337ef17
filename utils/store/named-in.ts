import { soughtIn } from '../core/names-in.ts';
import type { Person } from '../core/person.ts';
import { fold } from '../core/words.ts';
import type { Store } from './open.ts';
import { plain } from './people.ts';

/** A word that more people have than that says nothing about who is meant: their other words have to find them. */
const MOST_OF_A_WORD = 500;
/** So many people are looked at whole. */
const MOST_LOOKED_AT = 1_000;

/** People of one name: more than one where the name does not tell who is meant. */
export type Namesakes = readonly Person[];

/** Who may be named in a text, by their words: those with the most of them first. */
async function candidates({ db }: Store, words: readonly string[]): Promise<Person[]> {
  const transaction = db.transaction('people');
  const index = transaction.store.index('words');
  const hits = new Map<string, number>();
  const ids = await Promise.all(words.map((word) => index.getAllKeys(word, MOST_OF_A_WORD)));
  for (const id of ids.flat()) hits.set(id, (hits.get(id) ?? 0) + 1);
  const best = [...hits].sort(([, a], [, b]) => b - a).slice(0, MOST_LOOKED_AT);
  const found = await Promise.all(best.map(([id]) => transaction.store.get(id)));
  return found.flatMap((one) => (one ? [plain(one)] : []));
}

/** Known people whose names stand in a text, those of one name together, in the order of their names. */
export async function namedIn(store: Store, text: string): Promise<Namesakes[]> {
  const sought = soughtIn(text);
  const found = new Map<string, Person[]>();
  for (const person of await candidates(store, sought.words))
    if (sought.names(person.name)) {
      const name = fold(person.name);
      found.set(name, [...(found.get(name) ?? []), person]);
    }
  return [...found].sort(([a], [b]) => a.localeCompare(b)).map(([, people]) => people);
}
