import { TOPICS } from '../catalogue/topics.ts';
import type { AboutMe } from '../core/about-me.ts';
import { aggregateOf } from '../core/aggregates/aggregate.ts';
import { choose } from '../core/aggregates/choose.ts';
import type { Joined } from '../core/aggregates/joined.ts';
import { type JoinedBlocks, joinedAfter } from '../core/aggregates/joined-after.ts';
import { wishesOf } from '../core/aggregates/wishes.ts';
import { Kept } from '../core/kept.ts';
import { type KindChanges, NO_KIND_CHANGES } from '../core/kind-changes.ts';
import { kindsWith, weightsInWords } from '../core/kinds.ts';
import { ME } from '../core/membership.ts';
import type { Noticer } from '../core/memberships/noticed.ts';
import type { Network, Whole } from '../core/network.ts';
import type { OwnCommunity } from '../core/own-community.ts';
import type { Steps } from '../core/steps.ts';
import { standsFor, type TopicChange } from '../core/topic-change.ts';
import { changedMatcher } from '../core/topics/changed-matcher.ts';
import { type TopicMatcher, topicMatcher } from '../core/topics/matcher.ts';
import { KnownPeople } from '../store/aggregates/known-people.ts';
import { PeopleAggregates } from '../store/aggregates/people-aggregates.ts';
import type { Store } from '../store/open.ts';
import { inSlices } from './in-slices.ts';
import { noticer } from './noticed.ts';

/** Everybody is looked at closely where they are no more than this. */
const EVERYBODY = 2_000;
/**
 * Where they are more, so many are: after a contact that takes 40 ms of a processor where 2,000 would take 55, and the circles that
 * are shown are as good (2026-12, of planted groups among 5,000 and 20,000 people all of the first eight are right either way).
 */
const MOST_PEOPLE = 1_200;

let built: TopicMatcher | undefined;

/** Built for the first person that is read. */
const topics = (): TopicMatcher => {
  built ??= topicMatcher(TOPICS);
  return built;
};

let noticing: Noticer | undefined;

/** What notices the communities that ship. */
const shipped = (): Noticer => {
  noticing ??= noticer([]);
  return noticing;
};

interface Following {
  /** The version of what reads the records: what another one kept is made anew. */
  version: string;
  /** Told how far it has come where everybody is read. */
  onProgress?(done: number, total: number): void;
}

/** What is asked for. */
interface Asked {
  topicChanges: readonly TopicChange[];
  /** The user's own communities. */
  own: readonly OwnCommunity[];
  /** What users say of themselves. */
  about?: AboutMe;
  /** What the user changed about the kinds of interaction. */
  interactionKinds?: KindChanges;
  /** In ms. */
  now: number;
  signal?: AbortSignal;
}

/** Topics as the user wants them. */
interface Changed {
  name: string;
  matcher: TopicMatcher;
  stand: ReturnType<typeof standsFor>;
}

interface Read {
  network: Network;
  matcher: TopicMatcher;
}

/** How many of all have a topic. */
const wholeOf = ({ people, topics: { places, starts, ends } }: Joined): Whole => ({
  people,
  having(topic) {
    const at = places.get(topic);
    return at === undefined ? 0 : (ends[at] ?? 0) - (starts[at] ?? 0);
  },
});

/**
 * What suggestions are computed from, kept up to date: from the aggregates of everybody those are chosen who matter, and of
 * these what is kept about them is read. What is in memory only saves reading it again.
 */
export class ChosenNetwork {
  readonly #store: Store;
  readonly #aggregates: PeopleAggregates;
  readonly #known: KnownPeople;
  readonly #most: number | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #changed: Changed | undefined;
  #joined: JoinedBlocks | undefined;
  /** What the last computation made, for the next one. */
  readonly #kept = new Kept();

  /** @param most people to look at; only tests ask for another number. */
  constructor(store: Store, { version, onProgress }: Following, most?: number) {
    this.#store = store;
    this.#most = most;
    this.#known = new KnownPeople(store);
    this.#aggregates = new PeopleAggregates(store, {
      made: version,
      // Whom the user's own communities are noticed at does not decide who is looked at.
      aggregateOf: (records) => aggregateOf(records, topics(), shipped()),
      run: inSlices,
      onTouched: (ids) => this.#known.drop(ids),
      onRead: (records) => this.#known.have(records),
      ...(onProgress ? { onProgress } : {}),
    });
  }

  /**
   * The network as it is now, and the matcher that it was read with. Asked several times at once, it reads one after the
   * other: what is older never takes the place of what is newer.
   * @throws the reason of the signal.
   */
  of(asked: Asked): Promise<Read> {
    const read = this.#turn.then(() => this.#read(asked));
    this.#turn = read.catch(() => {});
    return read;
  }

  /** Keeps what was read last, for the next time that this begins. */
  settle(): Promise<void> {
    return this.#aggregates.settle();
  }

  async #read({
    topicChanges,
    own,
    about,
    interactionKinds = NO_KIND_CHANGES,
    now,
    signal,
  }: Asked): Promise<Read> {
    const { db } = this.#store;
    const { matcher, stand } = this.#changedBy(topicChanges);
    const run = <T>(steps: Steps<T>) => inSlices(steps, signal);
    const [blocks, read, mine] = await Promise.all([
      this.#aggregates.caughtUp(signal),
      db.getAll('goals'),
      db.getAllFromIndex('memberships', 'who', ME),
    ]);
    const goals = this.#kept.of('goals', [JSON.stringify(read)], () => read);
    this.#joined = await run(joinedAfter(this.#joined, blocks, stand));
    const { joined } = this.#joined;
    const most = this.#most ?? (joined.people > EVERYBODY ? MOST_PEOPLE : EVERYBODY);
    const chosen = await run(choose(joined, wishesOf(goals, mine, matcher, now), most));
    const reading = { matcher, notice: noticer(own), run };
    const seen = await this.#known.of(chosen.map(joined.idOf), reading, now, signal);
    const me = { memberships: mine.map(({ communityId }) => communityId), goals, ...(about && { about }) };
    const whole = chosen.length < joined.people ? { whole: wholeOf(joined) } : {};
    const weights = this.#weights(interactionKinds);
    return { network: { now, me, ...seen, ...whole, ...weights, kept: this.#kept }, matcher };
  }

  /** What kinds of interaction weigh, where that is not as it ships: the same as long as none weighs anything else. */
  #weights(changes: KindChanges): Pick<Network, 'weightOf'> {
    const weights = weightsInWords(changes);
    if (weights === weightsInWords(NO_KIND_CHANGES)) return {};
    return { weightOf: this.#kept.of('weights', [weights], () => kindsWith(changes).weightOf) };
  }

  /** The same as long as the user changes nothing about topics: what was read with it is not read again. */
  #changedBy(changes: readonly TopicChange[]): Changed {
    const name = JSON.stringify(changes);
    if (this.#changed?.name !== name)
      this.#changed = { name, matcher: changedMatcher(topics(), changes), stand: standsFor(changes) };
    return this.#changed;
  }
}
