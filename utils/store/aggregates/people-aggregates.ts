import type { Aggregate, PersonRecords } from '../../core/aggregates/aggregate.ts';
import { type Block, blockOf, isWhole } from '../../core/aggregates/block.ts';
import { changedBlocks, type KeyedBlock, withBlocks } from '../../core/aggregates/keyed-blocks.ts';
import { each } from '../../core/steps.ts';
import { historyEnds, lastSeq, remembersSince } from '../changes.ts';
import type { Store } from '../open.ts';
import {
  type AggregatesDatabase,
  openAggregates,
  readAggregates,
  readState,
  type State,
  writeAggregates,
} from './aggregates-db.ts';
import { alone } from './alone.ts';
import type { Making } from './making.ts';
import { recordsAfter, recordsOf } from './person-records.ts';
import { touchedSince } from './touched-since.ts';

/** So many people are read at once, and are in a block at first; a block of twice as many is divided. */
const BLOCK = 500;

/** What is in memory of what is kept. */
interface Held {
  state: State;
  blocks: KeyedBlock[];
}

/** Who changed and is not followed yet. */
interface Waiting {
  ids: readonly string[];
  /** The number of the change that it is followed up to then. */
  upTo: number;
  /** It is not known who changed. */
  isLost?: boolean;
}

/** Of so many who changed what was read is handed on: of more it is too much to hold. */
const MOST_HANDED_ON = 50;

const stampOf = () => crypto.randomUUID();

/**
 * What suggestions rest on, of everybody, in memory and in a database of its own. It follows the records by their history:
 * each look reads those alone who were touched since. How far it has come is written with it in one transaction, so that it
 * goes on from there whenever the worker is ended. What the last look followed is written by `settle`, when whoever waited for
 * it has it.
 */
export class PeopleAggregates {
  readonly #store: Store;
  readonly #making: Making;
  readonly #most: number;
  #db: AggregatesDatabase | undefined;
  #held: Held | undefined;
  #waiting: Waiting | undefined;
  /** The blocks that are others in memory than on the disk; undefined where it is the same. */
  #ahead: readonly KeyedBlock[] | undefined;
  /** The number of the change up to which it was told who changed. */
  #told: number | undefined;

  /** @param most people in a block at first; only tests ask for another number. */
  constructor(store: Store, making: Making, most = BLOCK) {
    this.#store = store;
    this.#making = making;
    this.#most = most;
  }

  /**
   * The blocks in the order of their people, up to the last change. Done step by step, so that whoever forgets somebody
   * does not wait for all of it.
   * @throws the reason of the signal, which ends it between two steps.
   */
  async caughtUp(signal?: AbortSignal): Promise<readonly Block[]> {
    for (;;) {
      signal?.throwIfAborted();
      const blocks = await alone(() => this.#step());
      if (blocks) return blocks.map(({ block }) => block);
    }
  }

  /** Writes what was followed last, unless another page wrote meanwhile: then that is gone on from. */
  settle(): Promise<void> {
    return alone(async () => {
      const held = this.#held;
      if (!held || !this.#ahead) return;
      const state = await readState(await this.#database());
      if (state?.stamp === held.state.stamp) await this.#keep(held, [], held.state);
    });
  }

  /** Does what is next. @returns the blocks, if nothing is. */
  async #step(): Promise<readonly KeyedBlock[] | undefined> {
    const held = await this.#current();
    if (held.state.through !== undefined) return this.#goOn(held, held.state.through);
    this.#waiting ??= await this.#changes(held);
    const { ids, upTo, isLost } = this.#waiting;
    if (isLost) return this.#begin().then(() => undefined);
    if (ids.length > 0 || upTo > held.state.upTo) return this.#follow(held, ids, upTo);
    this.#waiting = undefined;
    return held.blocks;
  }

  async #database(): Promise<AggregatesDatabase> {
    this.#db ??= await openAggregates(this.#store.db.name, () => {
      this.#db = undefined;
      this.#held = undefined;
    });
    return this.#db;
  }

  /** What is kept; begun anew if it cannot be gone on from. */
  async #current(): Promise<Held> {
    const held = this.#held;
    const [state, follows] = await Promise.all([
      readState(await this.#database()),
      held !== undefined && this.#follows(held.state),
    ]);
    if (held && follows && state?.stamp === held.state.stamp) return held;
    this.#drop();
    await this.#tell();
    const kept = await readAggregates(await this.#database());
    const isGood = kept.state && (await this.#follows(kept.state));
    if (!kept.state || !isGood || !kept.blocks.every(({ block }) => isWhole(block))) return this.#begin();
    this.#held = { state: kept.state, blocks: kept.blocks };
    return this.#held;
  }

  #drop(): void {
    this.#waiting = undefined;
    this.#ahead = undefined;
    this.#held = undefined;
  }

  /** Whether it can be gone on from: not if records were lost or replaced since, nor if it is too long ago. */
  async #follows({ upTo, made }: State): Promise<boolean> {
    if (made !== this.#making.made || upTo < 0) return false;
    const { first, last } = await historyEnds(this.#store);
    return upTo <= last && first <= upTo + 1;
  }

  async #begin(): Promise<Held> {
    const upTo = await lastSeq(this.#store);
    const state = { upTo, made: this.#making.made, stamp: stampOf(), through: '' };
    await writeAggregates(await this.#database(), state, [], true);
    this.#drop();
    this.#held = { state, blocks: [] };
    return this.#held;
  }

  /** Another page followed the history meanwhile: those of whom this one knows are told of all the same. */
  async #tell(): Promise<void> {
    const [after, last] = [this.#told, await lastSeq(this.#store)];
    const isKnown = after !== undefined && after <= last && (await remembersSince(this.#store, after));
    const since = isKnown ? await touchedSince(this.#store, after) : undefined;
    this.#making.onTouched?.(since?.isLost ? undefined : since?.touched);
    this.#told = since?.last ?? last;
  }

  /** Whose records changed since. */
  async #changes(held: Held): Promise<Waiting> {
    const { touched, last, isLost } = await touchedSince(this.#store, held.state.upTo);
    this.#making.onTouched?.(isLost ? undefined : touched);
    this.#told = last;
    return { ids: [...touched].sort(), upTo: last, isLost };
  }

  /** Reads the next who are not in it yet, and keeps them. */
  async #goOn(held: Held, after: string): Promise<undefined> {
    const records = await recordsAfter(this.#store, after, this.#most);
    const block = blockOf(await this.#aggregates(records));
    const { through: _, ...state } = held.state;
    const last = block.ids.at(-1);
    const next = records.length === this.#most && last !== undefined ? { ...state, through: last } : state;
    await this.#keep(held, last === undefined ? [] : [{ key: after, block }], next);
    const done = held.blocks.reduce((sum, one) => sum + one.block.ids.length, 0);
    this.#making.onProgress?.(done, await this.#store.db.count('people'));
  }

  /**
   * Reads some of those who changed, and puts them where they belong. If it is cut short, the same are read again.
   * @returns the blocks, if these were the last: what changes meanwhile is asked for again by whoever changed it.
   */
  async #follow(
    held: Held,
    ids: readonly string[],
    upTo: number,
  ): Promise<readonly KeyedBlock[] | undefined> {
    const [some, rest] = [ids.slice(0, this.#most), ids.slice(this.#most)];
    const records = await recordsOf(this.#store, some);
    if (ids.length <= MOST_HANDED_ON) for (const one of records) this.#making.onRead?.(one);
    const now = await this.#aggregates(records);
    const changed = changedBlocks(held.blocks, some, now, this.#most);
    if (rest.length > 0) {
      await this.#keep(held, changed, held.state);
      this.#waiting = { ids: rest, upTo };
      return undefined;
    }
    this.#ahead = withBlocks(this.#ahead ?? [], changed);
    this.#waiting = undefined;
    held.blocks = withBlocks(held.blocks, changed);
    held.state = { ...held.state, upTo };
    return held.blocks;
  }

  async #aggregates(records: readonly PersonRecords[]): Promise<Aggregate[]> {
    const made: Aggregate[] = [];
    await this.#making.run(
      each(records, 1, (one) => {
        made.push(this.#making.aggregateOf(one));
      }),
    );
    return made;
  }

  async #keep(held: Held, blocks: readonly KeyedBlock[], state: State) {
    const next = { ...state, stamp: stampOf() };
    const all = withBlocks(this.#ahead ?? [], blocks);
    // What fails half-way is no longer what is kept.
    this.#held = undefined;
    await writeAggregates(await this.#database(), next, all);
    this.#ahead = undefined;
    held.blocks = withBlocks(held.blocks, blocks);
    held.state = next;
    this.#held = held;
  }
}
