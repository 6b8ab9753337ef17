import { type PersonRecords, personAlone } from '../../core/aggregates/aggregate.ts';
import type { Interaction } from '../../core/interaction.ts';
import type { Noticer } from '../../core/memberships/noticed.ts';
import type { Network, NetworkPerson } from '../../core/network.ts';
import { isOfOne } from '../../core/note.ts';
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

interface Known {
  records: PersonRecords;
  person: NetworkPerson;
}

const latestFirst = (a: Interaction, b: Interaction): number => b.at - a.at || (a.id < b.id ? -1 : 1);

const bounded = (records: PersonRecords): PersonRecords =>
  records.interactions.length <= MOST_INTERACTIONS
    ? records
    : { ...records, interactions: [...records.interactions].sort(latestFirst).slice(0, MOST_INTERACTIONS) };

/** Somebody with the strength that the tie has at `now`: the same again where it is the same. */
function asOf(now: number, { person, records }: Known): NetworkPerson {
  const then = strength(records.person.tie, now);
  return person.strength === then ? person : { ...person, strength: then };
}

/** The people that suggestions are computed from, in memory: who is looked at again is read again only if touched since. */
export class KnownPeople {
  readonly #store: Store;
  readonly #known = new Map<string, Known>();
  readonly #narrowed = new WeakMap<Interaction, Interaction>();
  #read: Pick<Reading, 'matcher' | 'notice'> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** These are read again; everybody where it may be anybody. */
  drop(ids: ReadonlySet<string> | undefined): void {
    if (ids) for (const id of ids) this.#known.delete(id);
    else this.#known.clear();
  }

  /**
   * These people with what is kept about them, as the engine sees them. No others stay in memory.
   * @param ids in order. @param now in ms.
   * @throws the reason of the signal.
   */
  async of(
    ids: readonly string[],
    reading: Reading,
    now: number,
    signal?: AbortSignal,
  ): Promise<Pick<Network, 'people' | 'interactions' | 'notes'>> {
    if (this.#read?.matcher !== reading.matcher || this.#read?.notice !== reading.notice) this.#known.clear();
    this.#read = reading;
    const wanted = new Set(ids);
    for (const id of this.#known.keys()) if (!wanted.has(id)) this.#known.delete(id);
    const missing = ids.filter((id) => !this.#known.has(id));
    for (let at = 0; at < missing.length; at += BATCH) {
      signal?.throwIfAborted();
      await this.#readAgain(missing.slice(at, at + BATCH), reading, now);
    }
    return reading.run(this.#together(ids, now));
  }

  async #readAgain(ids: readonly string[], { matcher, notice, run }: Reading, now: number): Promise<void> {
    const all = await recordsOf(this.#store, ids);
    await run(
      each(all, 1, (one) => {
        const records = bounded(one);
        const [person] = personAlone(records, matcher, now, notice).people;
        if (person) this.#known.set(person.id, { records, person });
      }),
    );
  }

  *#together(ids: readonly string[], now: number): Steps<Pick<Network, 'people' | 'interactions' | 'notes'>> {
    const known = ids.flatMap((id) => this.#known.get(id) ?? []);
    const interactions: Interaction[] = [];
    const seen = new Set<string>();
    yield* each(known, 200, (one) => {
      one.person = asOf(now, one);
      for (const each of one.records.interactions) {
        // Of one person alone it is read once.
        if (each.personIds.length === 1) interactions.push(each);
        else if (!seen.has(each.id)) interactions.push(this.#among(each));
        if (each.personIds.length > 1) seen.add(each.id);
      }
    });
    return {
      people: known.map(({ person }) => person),
      interactions,
      notes: known.flatMap(({ records }) => records.notes.filter(isOfOne)),
    };
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
