import { each, type Steps } from '../steps.ts';
import { greatest } from './best-of.ts';
import { NOTICED } from './block.ts';
import { Chosen } from './chosen.ts';
import type { Joined } from './joined.ts';
import {
  bestOfWord,
  entriesOf,
  hasAt,
  havingOf,
  keptAt,
  LEAST_PLACES,
  tallyOf,
  wantsAt,
  wordsBy,
} from './who-has.ts';

/** What it depends on who matters, beside the people. */
export interface Wishes {
  /** Topics of goals and those near them, the nearest first. */
  topics: readonly string[];
  /** The ids of the user's own communities. */
  communities: readonly string[];
  /** In ms. */
  now: number;
}

/** Of how many people each reason may bring at most, in shares of all that are chosen. */
const SHARES = {
  wanted: 1 / 8,
  ownCommunities: 1 / 16,
  communities: 1 / 8,
  faded: 1 / 16,
  matches: 1 / 8,
  rare: 1 / 8,
  kept: 1 / 16,
} as const;

const MOST_OF_A_TOPIC = 12;
const MOST_OF_A_COMMUNITY = 4;
const LEAST_CONTACTS = 3;
const LEAST_TOGETHER = 3;
/** A topic that so many have is rare in any network. */
const ALWAYS_RARE = 7;
/** After so long without a contact a tie is down to a third of what it was. In ms. */
const FADING = 143 * 86_400_000;

/** Who has a topic that a goal wants, or that the user is said to want: who has it in most places, then the nearest. */
function* ofWanted({ topics, sums }: Joined, wanted: readonly string[]): Generator<readonly number[]> {
  const scale = 1 / (1 + strongest(sums));
  for (const name of wanted) {
    const word = topics.places.get(name);
    if (word === undefined) continue;
    const depth = (at: number) => Math.min(4, topics.amounts[at] ?? 0);
    const near = (at: number) => (sums[topics.people[at] ?? 0] ?? 0) * scale;
    const best = entriesOf(topics, word, (at) => 0.1 + depth(at) + near(at), MOST_OF_A_TOPIC);
    yield best.map((at) => topics.people[at] ?? 0);
  }
}

function strongest(sums: Float64Array): number {
  let most = 0;
  for (let person = 0; person < sums.length; person++) most = Math.max(most, sums[person] ?? 0);
  return most;
}

/** Who is nearest in each community; those with the most members first. */
function* ofCommunities({ communities, sums }: Joined, most: number): Generator<readonly number[]> {
  const counted = communities.words.map((_, word) => ({ word, value: havingOf(communities, word) }));
  const near = (at: number) =>
    (1 + (sums[communities.people[at] ?? 0] ?? 0)) * (communities.flags[at] === NOTICED ? 0.5 : 1);
  for (const word of wordsBy(counted, communities)) yield bestOfWord(communities, 'near', word, near, most);
}

function ofOwnCommunities(
  { communities, sums }: Joined,
  own: readonly string[],
  most: number,
): (readonly number[])[] {
  const near = (at: number) => 1 + (sums[communities.people[at] ?? 0] ?? 0);
  return [...own].sort().flatMap((name) => {
    const word = communities.places.get(name);
    return word === undefined ? [] : [bestOfWord(communities, 'own', word, near, most)];
  });
}

/** Whose tie was strong when they were met last, and has faded since. */
function ofFaded({ people, atLast, lastAt, counts }: Joined, now: number, most: number): number[][] {
  const before = now - FADING;
  const faded = new Float64Array(people);
  for (let person = 0; person < people; person++)
    if ((counts[person] ?? 0) >= LEAST_CONTACTS && (lastAt[person] ?? 0) < before)
      faded[person] = atLast[person] ?? 0;
  const strength = (person: number) => faded[person] ?? 0;
  const best = greatest(faded, most).filter((person) => strength(person) > 0);
  return [best.sort((a, b) => strength(b) - strength(a) || a - b)];
}

/** What is asked for one after the other, as long as anybody is to be chosen. */
function* oneByOne<T>(words: readonly number[], people: (word: number) => T): Generator<T> {
  for (const word of words) yield people(word);
}

/** Topics that some want and others have: the nearest of both, where most want it first. */
function* ofMatches({ topics, sums }: Joined): Steps<Iterable<readonly number[]>> {
  const near = (which: typeof wantsAt) => (at: number) =>
    which(topics, at) ? 1 + (sums[topics.people[at] ?? 0] ?? 0) : 0;
  const found: { word: number; value: number }[] = [];
  yield* each(topics.words.keys(), 500, (word) => {
    const { wants, has } = tallyOf(topics, word);
    if (wants > 0 && has > 0) found.push({ word, value: wants });
  });
  return oneByOne(wordsBy(found, topics), (word) => [
    ...bestOfWord(topics, 'wanting', word, near(wantsAt), MOST_OF_A_TOPIC / 2),
    ...bestOfWord(topics, 'having', word, near(hasAt), MOST_OF_A_TOPIC / 2),
  ]);
}

/** Those who are deepest in a topic, and how deep it is for them together; nobody where they are fewer than three. */
function deepIn({ topics, sums }: Joined, word: number): { value: number; people: readonly number[] } {
  const depth = (at: number) => {
    const places = topics.amounts[at] ?? 0;
    return places >= LEAST_PLACES ? Math.min(4, places) : 0;
  };
  const deep = entriesOf(topics, word, depth, ALWAYS_RARE);
  if (deep.length < LEAST_TOGETHER) return { value: 0, people: [] };
  const met = deep.filter((at) => (sums[topics.people[at] ?? 0] ?? 0) > 0).length;
  const value = deep.reduce((sum, at) => sum + depth(at), 0) + met;
  return { value, people: deep.map((at) => topics.people[at] ?? 0) };
}

/** Topics that few have, of whom some are deep in it: the deepest, where they are deepest first. */
function* ofRare(all: Joined, most: number): Steps<(readonly number[])[]> {
  const { topics, people } = all;
  const rare = Math.max(ALWAYS_RARE, Math.sqrt(people));
  const deep = (word: number) => topics.found.of('deep', word, () => deepIn(all, word));
  const found: { word: number; value: number }[] = [];
  yield* each(topics.words.keys(), 500, (word) => {
    const having = havingOf(topics, word);
    if (having < LEAST_TOGETHER || having > rare) return;
    const { value } = deep(word);
    if (value > 0) found.push({ word, value });
  });
  return wordsBy(found, topics)
    .slice(0, most)
    .map((word) => deep(word).people);
}

/** Topics of insights and links that several people gave: the nearest of them, where most did first. */
function* ofKept({ topics, sums }: Joined): Steps<Iterable<readonly number[]>> {
  const near = (at: number) => (keptAt(topics, at) ? 1 + (sums[topics.people[at] ?? 0] ?? 0) : 0);
  const found: { word: number; value: number }[] = [];
  yield* each(topics.words.keys(), 500, (word) => {
    const value = tallyOf(topics, word).kept;
    if (value >= LEAST_TOGETHER) found.push({ word, value });
  });
  return oneByOne(wordsBy(found, topics), (word) =>
    bestOfWord(topics, 'kept', word, near, MOST_OF_A_TOPIC / 2),
  );
}

/** Topics that the user is said to want, in what is written about anybody. */
const userWants = ({ topics }: Joined): string[] =>
  topics.words.filter((_, word) => tallyOf(topics, word).userWants > 0).sort();

/**
 * Who matters most to what may be suggested: everybody where they are few; else those whom a form, a community, a goal or a
 * faded tie would turn on, and then the strongest ties. A pure function of the facts, n log n at most.
 * @returns their places, in order.
 */
export function* choose(all: Joined, wishes: Wishes, most: number): Steps<number[]> {
  if (all.people <= most) return [...Array(all.people).keys()];
  const chosen = new Chosen(most);
  const share = (of: keyof typeof SHARES) => Math.floor(SHARES[of] * most);
  const wanted = [...new Set([...wishes.topics, ...userWants(all)])];
  chosen.because(SHARES.wanted, ofWanted(all, wanted));
  yield;
  chosen.because(SHARES.ownCommunities, ofOwnCommunities(all, wishes.communities, share('ownCommunities')));
  chosen.because(SHARES.communities, ofCommunities(all, MOST_OF_A_COMMUNITY));
  yield;
  chosen.because(SHARES.faded, ofFaded(all, wishes.now, share('faded')));
  chosen.because(SHARES.matches, yield* ofMatches(all));
  chosen.because(SHARES.rare, yield* ofRare(all, share('rare')));
  chosen.because(SHARES.kept, yield* ofKept(all));
  yield;
  const left = all.sums.slice();
  for (const person of chosen.people) left[person] = -1;
  chosen.because(1, [greatest(left, chosen.left)]);
  return chosen.people;
}
