import { dayOf } from '../core/day.ts';
import { KINDS, type Kind } from '../core/kinds.ts';
import type { Candidate, FindDates } from '../core/line/entry.ts';
import { isCalled } from '../core/line/people.ts';
import type { Understood } from '../core/line/understood.ts';
import type { Person } from '../core/person.ts';
import type { LineLanguage } from '../formats/line-day-words.ts';
import { findPeople } from '../store/find-people.ts';
import { kindsIn } from '../store/kinds.ts';
import type { Store } from '../store/open.ts';
import { searchPeople } from '../store/search/search-people.ts';
import { pickable } from './pickable.ts';
import { records } from './records.ts';

/** So many are offered where several may be meant. */
const MOST = 8;
/** Of so many with such words in their names it is looked who is called so. */
const MOST_READ = 100;
/** So many times names of one line are looked up: what is known of one tells which others are asked for. */
const MOST_ROUNDS = 6;
/** So many names of one line are looked up at most: a pasted text is full of them. */
const MOST_NAMES = 60;

const LANGUAGES: readonly LineLanguage[] = ['en', 'de', 'fr', 'es', 'ja'];

/** The languages of the browser in which days can be read, the one that is used most first; English always. */
export function lineLanguages(browser: readonly string[]): LineLanguage[] {
  const own = browser.flatMap(
    (tag) => LANGUAGES.find((one) => tag.toLowerCase().split('-')[0] === one) ?? [],
  );
  return [...new Set<LineLanguage>([...own, 'en'])];
}

async function hasHandle(store: Store, { id }: Person, handle: string): Promise<boolean> {
  const identities = await store.db.getAllFromIndex('identities', 'personId', id);
  return identities.some((one) => one.handle.toLowerCase() === handle.toLowerCase());
}

/** Those of a handle, wherever they have it. Names are looked up by their words alone, handles by the search. */
async function ofHandle(store: Store, handle: string): Promise<Person[]> {
  const found = await searchPeople(store, { query: handle }, MOST, Date.now());
  const isTheirs = await Promise.all(found.map(({ person }) => hasHandle(store, person, handle)));
  return found.flatMap(({ person }, i) => (isTheirs[i] ? [person] : []));
}

async function called(store: Store, name: string, isHandle: boolean): Promise<Candidate[]> {
  // A name without a letter or a number has no words: nobody is found by it.
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  // Whoever has it as their handle is meant, not somebody who is also called so.
  const owners = isHandle ? await ofHandle(store, name) : [];
  const named = async () =>
    (await findPeople(store, name, MOST_READ)).filter((one) => isCalled(one.name, name));
  return (owners.length > 0 ? owners : await named()).slice(0, MOST).map(pickable);
}

/** What is known of names, as far as it was asked for. */
class Known {
  private readonly open: () => Promise<Store>;
  private readonly names = new Map<string, Candidate[]>();
  private asked = new Map<string, () => Promise<Candidate[]>>();

  constructor(open: () => Promise<Store>) {
    this.open = open;
  }

  /** Those who are called so; none, if that is not known yet: then it is asked for. */
  readonly of = (name: string, isHandle: boolean): readonly Candidate[] => {
    const key = `${isHandle ? '@' : ''}${name}`;
    const known = this.names.get(key);
    if (!known) this.asked.set(key, async () => called(await this.open(), name, isHandle));
    return known ?? [];
  };

  /** Finds out what was asked for. Returns whether that was anything. */
  async learn(): Promise<boolean> {
    const asked = [...this.asked].slice(0, MOST_NAMES);
    this.asked = new Map();
    await Promise.all(asked.map(async ([key, find]) => this.names.set(key, await find())));
    return asked.length > 0;
  }
}

/** What is needed for the first line that is typed, and not before. */
const grammar = () => import('../core/line/understood.ts');

/** The kinds that are not called as they ship. */
async function namedKinds(store: Store): Promise<Kind[]> {
  const { all } = await kindsIn(store);
  return all.filter(({ id, name }) => name !== KINDS.nameOf(id));
}

async function datesFor(today: string): Promise<FindDates> {
  const { lineDates } = await import('../formats/line-dates.ts');
  return lineDates(lineLanguages(navigator.languages), today);
}

/**
 * Makes what understands the lines of one form: it keeps whom it has looked up, so it must not outlive what is saved.
 * @param open the records.
 */
export function lineReader(open: () => Promise<Store> = records): (line: string) => Promise<Understood> {
  const known = new Known(open);
  let kinds: Promise<Kind[]> | undefined;
  let dates: { today: string; find: Promise<FindDates> } | undefined;
  return async (line) => {
    const today = dayOf(Date.now());
    const { understood } = await grammar();
    if (dates?.today !== today) dates = { today, find: datesFor(today) };
    // What could not be loaded or looked up is tried again with the next line.
    const findDates = await dates.find.catch((error: unknown) => {
      dates = undefined;
      throw error;
    });
    kinds ??= open().then(namedKinds);
    const named = await kinds.catch((error: unknown) => {
      kinds = undefined;
      throw error;
    });
    const context = { today, findDates, peopleCalled: known.of, kinds: named };
    let said = understood(line, context);
    for (let round = 0; round < MOST_ROUNDS && (await known.learn()); round += 1)
      said = understood(line, context);
    return said;
  };
}
