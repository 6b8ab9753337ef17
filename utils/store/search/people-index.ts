import { searchParts } from '../../core/search/in-parts.ts';
import { type Part, partOf } from '../../core/search/part.ts';
import { lastSeq, remembersSince } from '../changes.ts';
import type { Store } from '../open.ts';
import { findableOf, touchedPeople } from './findable.ts';
import { addPart, dropPart, type Held, heldOf, livingIn, stateOf, takeOut, tiredParts } from './held.ts';
import { NameOrder } from './name-order.ts';
import {
  NO_STATE,
  openSearch,
  readSearch,
  type SearchDatabase,
  type State,
  writeSearch,
  writtenTimes,
} from './search-db.ts';

/** So many people are made a part at once: about 50 ms of work. */
const PART = 3_000;
/** So many people changed since are put together anew at each look; more are written. */
const YOUNG = 300;

/**
 * What people are found by, in memory, and in a database of its own, so that no page and no worker begins from nothing. It
 * follows the records by their history: each look catches up with what was changed since.
 */
export class PeopleIndex {
  readonly #store: Store;
  readonly #most: number;
  #db: SearchDatabase | undefined;
  #held: Held | undefined;
  #catching: Promise<Held> | undefined;
  /** Who was changed since the parts were written, and the part of them. */
  #young = new Set<string>();
  #youngPart: Part | undefined;
  #seen = 0;
  readonly #order = new NameOrder();

  /** @param most so many changed people are put together anew at each look; only tests ask for another number. */
  constructor(store: Store, most = YOUNG) {
    this.#store = store;
    this.#most = most;
  }

  /**
   * The ids of the people whom a query means, best first. `accepts` leaves out others; `now` in ms.
   * Looked up when everything up to the last change is in.
   */
  async find(query: string, most: number, accepts: (id: string) => boolean, now: number): Promise<string[]> {
    const held = await this.#caughtUp();
    const parts = [...held.parts.values()].map((part) => ({ part, gone: held.gone.get(part.id) }));
    const young = this.#youngPart ? [{ part: this.#youngPart, gone: undefined }] : [];
    return searchParts([...parts, ...young], query, { most, accepts, now });
  }

  /** The ids of everybody, by their names as the browser's language sorts them. */
  async byName(): Promise<readonly string[]> {
    const held = await this.#caughtUp();
    return this.#order.ids(held, this.#youngPart, this.#seen, breath);
  }

  /** All up to the last change is in. Asked several times at once, it looks once. */
  #caughtUp(): Promise<Held> {
    this.#catching ??= this.#catchUp().finally(() => {
      this.#catching = undefined;
    });
    return this.#catching;
  }

  async #database(): Promise<SearchDatabase> {
    this.#db ??= await openSearch(this.#store.db.name, () => {
      this.#db = undefined;
      this.#held = undefined;
    });
    return this.#db;
  }

  async #load(db: SearchDatabase): Promise<Held> {
    const { state, parts } = await readSearch(db);
    this.#young.clear();
    this.#youngPart = undefined;
    if (state && (await this.#follows(state))) return heldOf(state, parts);
    return this.#build(
      db,
      parts.map(({ id }) => id),
    );
  }

  /** Whether it can catch up: not if records were lost, restored or deleted since, nor if it is too long ago. */
  async #follows({ upTo }: State): Promise<boolean> {
    return upTo <= (await lastSeq(this.#store)) && (await remembersSince(this.#store, upTo));
  }

  /** Makes all of it from the records. */
  async #build(db: SearchDatabase, dropped: readonly number[]): Promise<Held> {
    const upTo = await lastSeq(this.#store);
    const held = heldOf({ ...NO_STATE, written: await writtenTimes(db) }, []);
    await this.#addAll(held, await this.#store.db.getAllKeys('people'));
    return this.#write(db, held, upTo, [...held.parts.values()], dropped);
  }

  /** Adds people in parts that take no longer than a moment each. */
  async #addAll(held: Held, ids: readonly string[]): Promise<Part[]> {
    const added: Part[] = [];
    for (let i = 0; i < ids.length; i += PART) {
      const part = partOf(held.state.next, await findableOf(this.#store, ids.slice(i, i + PART)));
      held.state = { ...held.state, next: held.state.next + 1 };
      addPart(held, part);
      added.push(part);
      await breath();
    }
    return added;
  }

  async #write(
    db: SearchDatabase,
    held: Held,
    upTo: number,
    parts: readonly Part[],
    dropped: readonly number[],
  ): Promise<Held> {
    held.state = stateOf(held, upTo);
    await writeSearch(db, held.state, parts, dropped);
    this.#seen = upTo;
    return held;
  }

  /** Only one page writes at a time; what another wrote meanwhile is read first. */
  async #catchUp(): Promise<Held> {
    const db = await this.#database();
    if (!this.#held || (await writtenTimes(db)) !== this.#held.state.written) {
      this.#held = await alone(() => this.#load(db));
      this.#seen = this.#held.state.upTo;
    }
    const last = await lastSeq(this.#store);
    if (last < this.#seen) return this.#anew(db);
    if (last === this.#seen) return this.#held;
    const held = this.#held;
    for (const id of await touchedPeople(this.#store, this.#seen)) {
      this.#young.add(id);
      takeOut(held, id);
    }
    this.#seen = last;
    if (this.#young.size > this.#most) return alone(() => this.#grow(db, held, last));
    this.#youngPart = partOf(0, await findableOf(this.#store, [...this.#young]));
    return held;
  }

  async #anew(db: SearchDatabase): Promise<Held> {
    this.#held = await alone(() => this.#load(db));
    return this.#held;
  }

  /** The young become a part, and tired parts are made anew, unless another page did so meanwhile. */
  async #grow(db: SearchDatabase, held: Held, upTo: number): Promise<Held> {
    if ((await writtenTimes(db)) !== held.state.written) {
      this.#held = await this.#load(db);
      return this.#held;
    }
    const young = [...this.#young];
    this.#young.clear();
    this.#youngPart = undefined;
    const added = await this.#addAll(held, young);
    const tired = tiredParts(held);
    const living = tired.flatMap((part) => livingIn(held, part));
    for (const { id } of tired) dropPart(held, id);
    const made = [...added, ...(await this.#addAll(held, living))].filter(({ id }) => held.parts.has(id));
    return this.#write(
      db,
      held,
      upTo,
      made,
      tired.map(({ id }) => id),
    );
  }
}

/** Lets the page draw and answer between two pieces of work. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

const alone = <T>(work: () => Promise<T>): Promise<T> =>
  // Tests outside of a browser have no locks, and one page only.
  globalThis.navigator?.locks ? navigator.locks.request('kithcraft-search', work) : work();
