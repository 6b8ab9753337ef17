import { type LivingPart, latestInParts, searchParts } from '../../core/search/in-parts.ts';
import { type Part, partOf } from '../../core/search/part.ts';
import { lastSeq } from '../changes.ts';
import type { Store } from '../open.ts';
import { alone } from './alone.ts';
import { findableOf, historySince, type Since } from './findable.ts';
import { type Held, takeOut } from './held.ts';
import { NameOrder } from './name-order.ts';
import { breath, clean, grow, wholeParts } from './parts.ts';
import { openSearch, readState, type SearchDatabase } from './search-db.ts';

/** So many people changed since are put together anew at each look; more are written. */
const YOUNG = 300;
/** So many changes are gone through by who opens a page; more are written. */
const CHANGES = 1_000;

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
  /** How often somebody was found to have changed. */
  #followed = 0;
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
    return searchParts(await this.#parts(), query, { most, accepts, now });
  }

  /**
   * Those whom a query means without a mistake, the first of `find`, at once: as far as is known without a look at whether
   * anything was changed. Where there is nobody, those whom it means with one. Undefined before the first look.
   * @returns also whether these are all of `find`, and the version of what was looked up, see `version`.
   */
  findNow(
    query: string,
    most: number,
    accepts: (id: string) => boolean,
    now: number,
  ): { ids: string[]; isAll: boolean; version: string } | undefined {
    if (!this.#held) return undefined;
    const [parts, version] = [this.#living(this.#held), this.#version(this.#held)];
    const ids = searchParts(parts, query, { most, accepts, now, errors: 'none' });
    if (ids.length > 0) return { ids, isAll: ids.length >= most, version };
    return { ids: searchParts(parts, query, { most, accepts, now, errors: 'all' }), isAll: true, version };
  }

  /** What somebody is called as far as is known without a look; undefined for whom nothing is known of. */
  nameNow(id: string): string | undefined {
    const [part, place] = this.#held?.places.get(id) ?? [];
    if (part !== undefined && place !== undefined) return this.#held?.parts.get(part)?.names[place];
    return this.#youngPart?.names[this.#youngPart.ids.indexOf(id)];
  }

  /** What is looked up by now: another one after each change of somebody. */
  async version(): Promise<string> {
    return this.#version(await this.#caughtUp());
  }

  #version({ state }: Held): string {
    return `${state.stamp} ${this.#followed}`;
  }

  /** The ids of the people whom the user met last, latest first. */
  async latest(most: number, accepts: (id: string) => boolean): Promise<string[]> {
    return latestInParts(await this.#parts(), most, accepts);
  }

  /** The ids of everybody, by their names as the browser's language sorts them. */
  async byName(): Promise<readonly string[]> {
    const held = await this.#caughtUp();
    return this.#order.ids(held, this.#youngPart, this.#seen, breath);
  }

  async #parts(): Promise<LivingPart[]> {
    return this.#living(await this.#caughtUp());
  }

  #living(held: Held): LivingPart[] {
    const parts = [...held.parts.values()].map((part) => ({ part, gone: held.gone.get(part.id) }));
    return this.#youngPart ? [...parts, { part: this.#youngPart, gone: undefined }] : parts;
  }

  /** Keeps all up to the last change, if anything is kept: before the history of that goes. */
  async settle(): Promise<void> {
    const state = await readState(await this.#database());
    if (!state || state.upTo === (await lastSeq(this.#store))) return;
    await this.#caughtUp();
    await alone(() => this.#grow());
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

  /** Whether what is held is what is kept: another page may have written meanwhile. */
  async #isKept(): Promise<boolean> {
    if (!this.#held) return false;
    const state = await readState(await this.#database());
    return state?.stamp === this.#held?.state.stamp;
  }

  async #load(anew = false): Promise<Held> {
    this.#young.clear();
    this.#youngPart = undefined;
    this.#held = undefined;
    this.#held = await wholeParts(this.#store, await this.#database(), anew);
    this.#seen = this.#held.state.upTo;
    return this.#held;
  }

  async #catchUp(): Promise<Held> {
    for (;;) {
      // Asked at once: both stand between a key and the row it finds.
      const [isKept, asked] = await Promise.all([this.#isKept(), lastSeq(this.#store)]);
      const held = this.#held && isKept ? this.#held : await alone(() => this.#load());
      const last = isKept ? asked : await lastSeq(this.#store);
      if (last === this.#seen) return held;
      // The records were lost or replaced, and the history began anew.
      if (last < this.#seen) await alone(() => this.#load());
      else if (await this.#follow(held, await historySince(this.#store, this.#seen))) return held;
    }
  }

  /** Takes in what changed since. Gives false if what is held was replaced, so that there is another look to be taken. */
  async #follow(held: Held, since: Since): Promise<boolean> {
    if (since.restored) await alone(() => this.#load(true));
    else if (since.forgottenAt > held.state.cleanTo) await alone(() => this.#clean(since.forgottenAt));
    else {
      for (const id of since.touched) {
        this.#young.add(id);
        takeOut(held, id);
      }
      this.#seen = since.last;
      if (this.#young.size > this.#most || since.last - held.state.upTo > CHANGES)
        return alone(() => this.#grow());
      if (since.touched.size === 0) return true;
      this.#youngPart = partOf(0, await findableOf(this.#store, [...this.#young]));
      this.#followed += 1;
      return true;
    }
    return false;
  }

  /** Another page may have done so while this one waited. */
  async #clean(forgottenAt: number): Promise<void> {
    const db = await this.#database();
    const state = await readState(db);
    if (state && state.cleanTo < forgottenAt) await clean(this.#store, db);
    await this.#load();
  }

  /** The young become a part. Gives false if another page wrote meanwhile. */
  async #grow(): Promise<boolean> {
    const held = this.#held;
    if (!held || !(await this.#isKept())) return false;
    const young = [...this.#young];
    this.#young.clear();
    this.#youngPart = undefined;
    // What fails half-way is no longer what is kept.
    this.#held = undefined;
    await grow(this.#store, await this.#database(), held, young, this.#seen);
    this.#held = held;
    return true;
  }
}
