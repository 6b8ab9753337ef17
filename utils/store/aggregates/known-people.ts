import { type PersonRecords, personAlone } from '../../core/aggregates/aggregate.ts';
import { putUnder } from '../../core/forms/circle.ts';
import type { Interaction } from '../../core/interaction.ts';
import type { Noticer } from '../../core/memberships/noticed.ts';
import type { Network, NetworkPerson } from '../../core/network.ts';
import { isOfOne, type Note } from '../../core/note.ts';
import type { Person } from '../../core/person.ts';
import { each, type Steps } from '../../core/steps.ts';
import { strength } from '../../core/tie.ts';
import type { TopicMatcher } from '../../core/topics/matcher.ts';
import type { Store } from '../open.ts';
import { recordsOf } from './person-records.ts';

/** So many people are read at once. */
const BATCH = 200;
/** Of one person so many interactions are looked at, the latest: more say nothing new. */
const MOST_INTERACTIONS = 200;

/** How somebody's texts are read. */
export interface Reading {
  matcher: TopicMatcher;
  notice?: Noticer;
  /** Does work in slices. */
  run<T>(steps: Steps<T>): Promise<T>;
}

/** What of a network is read from the records. */
type Seen = Required<Pick<Network, 'people' | 'interactions' | 'notes' | 'contacts'>>;

interface Known {
  tie: Person['tie'];
  person: NetworkPerson;
  /** The interactions with them alone, and those with others too. */
  alone: readonly Interaction[];
  shared: readonly Interaction[];
  notes: readonly Note[];
  /** Both kinds of interactions, as far as others of these people have them. */
  contacts: readonly Interaction[];
}

function knownOf({ person: { tie }, interactions, notes }: PersonRecords, person: NetworkPerson): Known {
  const isAlone = ({ personIds }: Interaction) => personIds.length === 1;
  const alone = interactions.filter(isAlone);
  const shared = interactions.filter((one) => !isAlone(one));
  return { tie, person, alone, shared, notes: notes.filter(isOfOne), contacts: alone };
}

const latestFirst = (a: Interaction, b: Interaction): number => b.at - a.at || (a.id < b.id ? -1 : 1);

const bounded = (records: PersonRecords): PersonRecords =>
  records.interactions.length <= MOST_INTERACTIONS
    ? records
    : { ...records, interactions: [...records.interactions].sort(latestFirst).slice(0, MOST_INTERACTIONS) };

/** Somebody with the strength that the tie has at `now`: the same again where it is the same. */
function asOf(now: number, { person, tie }: Known): NetworkPerson {
  const then = strength(tie, now);
  return person.strength === then ? person : { ...person, strength: then };
}

/** The interactions with somebody; the same list as before where they are the same. */
function contactsWith(
  { alone, contacts }: Known,
  shared: readonly Interaction[] = [],
): readonly Interaction[] {
  if (shared.length === 0) return alone;
  const isSame =
    contacts.length === alone.length + shared.length &&
    shared.every((one, at) => one === contacts[alone.length + at]);
  return isSame ? contacts : [...alone, ...shared];
}

/** The people that suggestions are computed from, in memory: who is looked at again is read again only if touched since. */
export class KnownPeople {
  readonly #store: Store;
  readonly #known = new Map<string, Known>();
  /** What is at hand of some, and need not be read. */
  readonly #atHand = new Map<string, PersonRecords>();
  readonly #narrowed = new WeakMap<Interaction, Interaction>();
  #read: Pick<Reading, 'matcher' | 'notice'> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** These are read again; everybody where it may be anybody. */
  drop(ids: ReadonlySet<string> | undefined): void {
    for (const held of [this.#known, this.#atHand]) {
      if (ids) for (const id of ids) held.delete(id);
      else held.clear();
    }
  }

  /** What was just read of somebody who was dropped: it is not read once more. */
  have(records: PersonRecords): void {
    this.#atHand.set(records.person.id, records);
  }

  /**
   * These people with what is kept about them, as the engine sees them. No others stay in memory.
   * @param ids in order. @param now in ms.
   * @throws the reason of the signal.
   */
  async of(ids: readonly string[], reading: Reading, now: number, signal?: AbortSignal): Promise<Seen> {
    if (this.#read?.matcher !== reading.matcher || this.#read?.notice !== reading.notice) this.#known.clear();
    this.#read = reading;
    const wanted = new Set(ids);
    for (const id of this.#known.keys()) if (!wanted.has(id)) this.#known.delete(id);
    const gone = ids.filter((id) => !this.#known.has(id));
    await this.#take(
      gone.flatMap((id) => this.#atHand.get(id) ?? []),
      reading,
      now,
    );
    this.#atHand.clear();
    const missing = gone.filter((id) => !this.#known.has(id));
    for (let at = 0; at < missing.length; at += BATCH) {
      signal?.throwIfAborted();
      await this.#take(await recordsOf(this.#store, missing.slice(at, at + BATCH)), reading, now);
    }
    return reading.run(this.#together(ids, now));
  }

  async #take(all: readonly PersonRecords[], { matcher, notice, run }: Reading, now: number): Promise<void> {
    await run(
      each(all, 1, (one) => {
        const records = bounded(one);
        const [person] = personAlone(records, matcher, now, notice).people;
        if (person) this.#known.set(person.id, knownOf(records, person));
      }),
    );
  }

  *#together(ids: readonly string[], now: number): Steps<Seen> {
    const known = ids.flatMap((id) => this.#known.get(id) ?? []);
    const shared = this.#shared(known);
    const together = new Map<string, Interaction[]>();
    for (const one of shared) for (const id of new Set(one.personIds)) putUnder(together, id, one);
    const seen = { people: [] as NetworkPerson[], interactions: [...shared], notes: [] as Note[] };
    const contacts = {
      of: new Map<string, readonly Interaction[]>(),
      notes: new Map<string, readonly Note[]>(),
      shared: shared.filter(({ personIds }) => personIds.length > 1),
    };
    // Who is the same as before has the same lists, and those are not looked through.
    yield* each(known, 200, (one) => {
      one.person = asOf(now, one);
      one.contacts = contactsWith(one, together.get(one.person.id));
      seen.people.push(one.person);
      seen.interactions.push(...one.alone);
      seen.notes.push(...one.notes);
      if (one.contacts.length > 0) contacts.of.set(one.person.id, one.contacts);
      if (one.notes.length > 0) contacts.notes.set(one.person.id, one.notes);
    });
    return { ...seen, contacts };
  }

  /** Interactions with several people, each once, with those of them who are looked at. */
  #shared(known: readonly Known[]): Interaction[] {
    const by = new Map<string, Interaction>();
    for (const { shared } of known)
      for (const one of shared) if (!by.has(one.id)) by.set(one.id, this.#among(one));
    return [...by.values()];
  }

  /** With those of its people who are looked at; the same again as long as they are the same. */
  #among(one: Interaction): Interaction {
    const personIds = one.personIds.filter((id) => this.#known.has(id));
    if (personIds.length === one.personIds.length) return one;
    const before = this.#narrowed.get(one);
    const isSame =
      before?.personIds.length === personIds.length &&
      personIds.every((id, at) => id === before.personIds[at]);
    const now = before && isSame ? before : { ...one, personIds };
    this.#narrowed.set(one, now);
    return now;
  }
}
