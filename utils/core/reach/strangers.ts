import { contactsIn, NONE } from '../contacts.ts';
import type { Interaction } from '../interaction.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import type { Note } from '../note.ts';

/** Tells whether nothing that was written down says that two people know each other. */
export interface Strangers {
  (a: NetworkPerson, b: NetworkPerson): boolean;
  /** All that it is told by of somebody: the same thing as in the last computation where nothing of it is new. */
  about(person: NetworkPerson): About;
}

/**
 * Two are strangers, as far as is known, when they have no interaction and no community in common, are not of the same
 * organisation, the user did not meet one through the other, and no entry about the one has the full name of the other.
 */
export function strangersIn(network: Network): Strangers {
  const { of, notes } = contactsIn(network);
  const kept = keptIn(network, 'strangers');
  const looked = new Map<string, About>();
  const about = (person: NetworkPerson) => {
    const before = looked.get(person.id);
    if (before) return before;
    const written = [of.get(person.id) ?? NONE, notes.get(person.id) ?? NONE] as const;
    const found = kept.of(person.id, [person, ...written], () => new About(person, written.flat()));
    looked.set(person.id, found);
    return found;
  };
  const apart = (a: NetworkPerson, b: NetworkPerson) => {
    if (a.id === b.id || a.throughId === b.id || b.throughId === a.id) return false;
    const [one, other] = [about(a), about(b)];
    return !meet(one.groups, other.groups) && !one.names(b) && !other.names(a);
  };
  return Object.assign(apart, { about });
}

type Written = Interaction | Note;

/** What is written about somebody, as far as it says whom they know. */
class About {
  readonly #person: NetworkPerson;
  readonly #written: readonly Written[];
  #groups: ReadonlySet<string> | undefined;

  constructor(person: NetworkPerson, written: readonly Written[]) {
    this.#person = person;
    this.#written = written;
  }

  /** Whether anything that is written about them has the full name of another. */
  names({ name }: NetworkPerson): boolean {
    if (!/\S\s+\S/u.test(name)) return false;
    const whole = name.trim();
    return this.#person.text.includes(whole) || this.#written.some((one) => textOf(one).includes(whole));
  }

  /**
   * Where they were with others: in an interaction, in a community that they belong to or were met in, in an organisation.
   * Where no organisation is known, nothing says that two are colleagues.
   */
  get groups(): ReadonlySet<string> {
    const { memberships, organisation } = this.#person;
    this.#groups ??= new Set([
      ...memberships.map((where) => `in ${where}`),
      ...(organisation?.trim() ? [`of ${folded(organisation)}`] : []),
      ...this.#written.flatMap(placesOf),
    ]);
    return this.#groups;
  }
}

const textOf = (one: Written): string => ('about' in one ? one.about : one.text);

const placesOf = (one: Written): string[] =>
  'about' in one ? [`at ${one.id}`, ...(one.communityId === undefined ? [] : [`in ${one.communityId}`])] : [];

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
