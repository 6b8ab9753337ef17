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

/** Those of a list who are shown first: each list is read once, and told once. */
export class FirstOf {
  readonly #store: Store;
  readonly #most: number;
  readonly #onRead: ((hits: Hits) => void) | undefined;
  #first = '';
  #read: Promise<Hits['found']> | undefined;
  #told = '';

  constructor(store: Store, most: number, onRead?: (hits: Hits) => void) {
    this.#store = store;
    this.#most = most;
    this.#onRead = onRead;
  }

  of(ids: readonly string[]): Promise<Hits['found']> {
    const first = ids.slice(0, this.#most);
    if (!this.#read || this.#first !== first.join()) this.#read = foundOf(this.#store, first);
    this.#first = first.join();
    return this.#read;
  }

  /** Reads them and tells of them, if there are any. */
  async tell(ids: readonly string[]): Promise<Hits['found']> {
    const found = await this.of(ids);
    if (ids.length > 0 && this.#told !== ids.join()) this.#onRead?.({ ids, found });
    this.#told = ids.join();
    return found;
  }
}
