import { textOf } from '../../core/interaction.ts';
import type { Person } from '../../core/person.ts';
import { passageOf } from '../../core/search/passage.ts';
import type { Store } from '../open.ts';
import { plain } from '../people.ts';
import type { Written } from './texts.ts';

/** Somebody who was found; `why` where it was by something written about them. */
export interface Found {
  person: Person;
  why?: { kind: Written['kind']; text: string };
}

/** What a search gives. */
export interface Hits {
  /** Best first. */
  ids: readonly string[];
  /** Those of them who were read: the first, and whoever was found by something written. */
  found: ReadonlyMap<string, Found>;
  /** What the first of them are called, where they are still being read. */
  names?: ReadonlyMap<string, string>;
}

/** So much of a text is shown, in code units. */
const PASSAGE = 160;

async function whyOf({ db }: Store, { kind, id, words }: Written): Promise<Pick<Found, 'why'>> {
  const interaction = kind === 'interaction' ? await db.get('interactions', id) : undefined;
  const text = interaction ? textOf(interaction) : (await db.get('notes', id))?.text;
  return text ? { why: { kind, text: passageOf(text, words, PASSAGE) } } : {};
}

/** Reads some people, and where something is written about them, what. */
export async function foundOf(
  store: Store,
  ids: readonly string[],
  written: ReadonlyMap<string, Written> = new Map(),
): Promise<Map<string, Found>> {
  const people = store.db.transaction('people').store;
  const stored = await Promise.all(ids.map((id) => people.get(id)));
  const found = stored.flatMap((one) => (one ? [plain(one)] : []));
  const read = found.map(async (person): Promise<[string, Found]> => {
    const about = written.get(person.id);
    return [person.id, { person, ...(about ? await whyOf(store, about) : {}) }];
  });
  return new Map(await Promise.all(read));
}

/** So long is waited for people to be read before their names alone are told: nearly always they are there by then. In ms. */
const MOMENT_MS = 3;

interface Telling {
  /** So many are read. */
  most: number;
  /** Told whom there is: what they are called, if it takes a moment to read them, then who was read. */
  onRead?: ((hits: Hits) => void) | undefined;
  /** What somebody is called, if that is known without reading. */
  nameOf(id: string): string | undefined;
}

/** Those of a list who are shown first: each list is read once, and told once. */
export class FirstOf {
  readonly #store: Store;
  readonly #telling: Telling;
  #first = '';
  #read: Promise<Hits['found']> | undefined;
  #told = '';

  constructor(store: Store, telling: Telling) {
    this.#store = store;
    this.#telling = telling;
  }

  of(ids: readonly string[]): Promise<Hits['found']> {
    const first = ids.slice(0, this.#telling.most);
    const key = first.join();
    if (!this.#read || this.#first !== key) this.#read = foundOf(this.#store, first);
    this.#first = key;
    return this.#read;
  }

  /** Reads them and tells of them, if there are any. */
  async tell(ids: readonly string[]): Promise<Hits['found']> {
    const reading = this.of(ids);
    const first = this.#first;
    const { onRead } = this.#telling;
    const isNews = ids.length > 0 && this.#told !== ids.join();
    const naming = isNews && onRead ? setTimeout(() => this.#tellNames(ids, first), MOMENT_MS) : undefined;
    const found = await reading.finally(() => clearTimeout(naming));
    // Meanwhile it may have been another list that counts.
    if (this.#first === first && isNews && this.#told !== ids.join()) {
      this.#told = ids.join();
      onRead?.({ ids, found });
    }
    return found;
  }

  #tellNames(ids: readonly string[], first: string): void {
    if (this.#first !== first) return;
    const { most, nameOf, onRead } = this.#telling;
    const named = ids.slice(0, most).flatMap((id): [string, string][] => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    });
    if (named.length > 0) onRead?.({ ids, found: new Map(), names: new Map(named) });
  }
}
