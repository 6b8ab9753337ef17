import { identityKey } from '../../core/identity.ts';
import type { FilePerson } from '../../core/imports/arrived.ts';
import { nameKey } from '../../core/name-key.ts';
import type { Person } from '../../core/person.ts';
import type { Store } from '../open.ts';
import { inBatches } from '../read-in-batches.ts';

/** So many of one name in one organisation say nothing about who is meant. */
const MOST = 10;

/** So many keys are read at once. */
const KEYS = 20_000;

/**
 * All that everybody known is named by, read once before a file of any size is looked at: whom nothing of it names is new,
 * and is not looked up.
 */
export interface Known {
  /** The ids of those with a name and organisation. */
  byName(key: string): readonly string[];
  /** Whether anything names somebody of a file. If not, they are new. */
  names(person: FilePerson): boolean;
}

class Names {
  readonly ids = new Set<string>();
  readonly marks = new Set<string>();
  readonly emails = new Set<string>();
  readonly pages = new Set<string>();
  readonly #byName = new Map<string, string[]>();

  add({ id, name, organisation, marks = [], emails = [] }: Person): void {
    this.ids.add(id);
    for (const mark of marks) this.marks.add(mark);
    for (const email of emails) this.emails.add(email);
    const key = nameKey(name, organisation);
    if (key !== undefined) this.#byName.set(key, [...(this.#byName.get(key) ?? []), id].slice(0, MOST + 1));
  }

  byName(key: string): readonly string[] {
    const found = this.#byName.get(key) ?? [];
    return found.length > MOST ? [] : found;
  }

  names({ id, mark, fields, pages }: FilePerson): boolean {
    const key = nameKey(fields.name, fields.organisation);
    return (
      (id !== undefined && this.ids.has(id)) ||
      this.marks.has(mark) ||
      pages.some(({ identity }) => this.pages.has(identityKey(identity))) ||
      (fields.emails ?? []).some((email) => this.emails.has(email)) ||
      (key !== undefined && this.byName(key).length > 0)
    );
  }
}

/** The keys of all pages, so many at once that no read of them is long. */
async function* pageKeys({ db }: Store): AsyncGenerator<string[]> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const keys = await db.getAllKeys('identities', after, KEYS);
    if (keys.length > 0) yield keys;
    if (keys.length < KEYS) return;
    after = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** Reads what everybody is named by. What is written meanwhile may be in it or not. */
export async function knownIn(store: Store): Promise<Known> {
  const names = new Names();
  for await (const people of inBatches(store, 'people')) for (const person of people) names.add(person);
  for await (const keys of pageKeys(store)) for (const key of keys) names.pages.add(key);
  return names;
}
