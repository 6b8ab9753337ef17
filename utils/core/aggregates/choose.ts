import { each, type Steps } from '../steps.ts';
import { growth } from '../tie.ts';
import { SAID } from './aggregate.ts';
import { bestOf, greatest } from './best-of.ts';
import { NOTICED } from './block.ts';
import { Chosen } from './chosen.ts';
import type { Joined } from './joined.ts';
import type { Postings } from './postings.ts';

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
const LEAST_PLACES = 2;
const LEAST_TOGETHER = 3;
/** A topic that so many have is rare in any network. */
const ALWAYS_RARE = 7;
/** After so long without a contact a tie is down to a third of what it was. In ms. */
const FADING = 143 * 86_400_000;

/** A measure of somebody: never below 0. */
type Measure = (person: number) => number;

/** How many of those who have a word are something, by their entry in the postings. */
function countOf({ starts, ends }: Postings, word: number, is: (at: number) => number | boolean): number {
  let count = 0;
  for (let at = starts[word] ?? 0; at < (ends[word] ?? 0); at++) if (is(at)) count++;
  return count;
}

const havingOf = ({ starts, ends }: Postings, word: number): number =>
  (ends[word] ?? 0) - (starts[word] ?? 0);

const entriesOf = (
  { starts, ends }: Postings,
  word: number,
  measure: (at: number) => number,
  most: number,
): number[] => bestOf(starts[word] ?? 0, ends[word] ?? 0, measure, most);

/** The best of those who have a word, by a measure of their entry in the postings. */
function bestOfWord(
  postings: Postings,
  word: number,
  measure: (at: number) => number,
  most: number,
): number[] {
  return entriesOf(postings, word, measure, most).map((at) => postings.people[at] ?? 0);
}

/** Words by a measure, the greatest first; of equal ones by their names. */
const wordsBy = (words: readonly { word: number; value: number }[], { words: names }: Postings): number[] =>
  [...words]
    .sort((a, b) => b.value - a.value || ((names[a.word] ?? '') < (names[b.word] ?? '') ? -1 : 1))
    .map(({ word }) => word);

/** Who has a topic that a goal wants, or that the user is said to want: who has it in most places, then the nearest. */
function* ofWanted({ topics, sums }: Joined, wanted: readonly string[]): Generator<number[]> {
  const scale = 1 / (1 + sums.reduce((most, sum) => Math.max(most, sum), 0));
  for (const name of wanted) {
    const word = topics.places.get(name);
    if (word === undefined) continue;
    const depth = (at: number) => Math.min(4, topics.amounts[at] ?? 0);
    const near = (at: number) => (sums[topics.people[at] ?? 0] ?? 0) * scale;
    yield bestOfWord(topics, word, (at) => 0.1 + depth(at) + near(at), MOST_OF_A_TOPIC);
  }
}

/** Who is nearest in each community; those with the most members first. */
function* ofCommunities({ communities, sums }: Joined, most: number): Generator<number[]> {
  const counted = communities.words.map((_, word) => ({ word, value: havingOf(communities, word) }));
  const near = (at: number) =>
    (1 + (sums[communities.people[at] ?? 0] ?? 0)) * (communities.flags[at] === NOTICED ? 0.5 : 1);
  for (const word of wordsBy(counted, communities)) yield bestOfWord(communities, word, near, most);
}

function ofOwnCommunities({ communities, sums }: Joined, own: readonly string[], most: number): number[][] {
  const near = (at: number) => 1 + (sums[communities.people[at] ?? 0] ?? 0);
  return [...own].sort().flatMap((name) => {
    const word = communities.places.get(name);
    return word === undefined ? [] : [bestOfWord(communities, word, near, most)];
  });
}

/** Whose tie was strong when they were met last, and has faded since. */
function ofFaded({ people, sums, lastAt, counts }: Joined, now: number, most: number): number[][] {
  const then: Measure = (person) => {
    const last = lastAt[person] ?? 0;
    const isFaded = (counts[person] ?? 0) >= LEAST_CONTACTS && last < now - FADING;
    return isFaded ? (sums[person] ?? 0) / growth(last) : 0;
  };
  return [bestOf(0, people, then, most)];
}

/** Topics that some want and others have: the nearest of both, where most want it first. */
function* ofMatches({ topics, sums }: Joined): Steps<number[][]> {
  const { flags, amounts, people } = topics;
  const wants = (at: number) => (flags[at] ?? 0) & SAID.wants;
  const has = (at: number) =>
    (flags[at] ?? 0) & SAID.teaches || (!wants(at) && (amounts[at] ?? 0) >= LEAST_PLACES);
  const near = (which: (at: number) => number | boolean) => (at: number) =>
    which(at) ? 1 + (sums[people[at] ?? 0] ?? 0) : 0;
  const found: { word: number; value: number }[] = [];
  yield* each(topics.words.keys(), 500, (word) => {
    const wanting = countOf(topics, word, wants);
    if (wanting > 0 && countOf(topics, word, has) > 0) found.push({ word, value: wanting });
  });
  return wordsBy(found, topics).map((word) => [
    ...bestOfWord(topics, word, near(wants), MOST_OF_A_TOPIC / 2),
    ...bestOfWord(topics, word, near(has), MOST_OF_A_TOPIC / 2),
  ]);
}

/** Topics that few have, of whom some are deep in it: the deepest, where they are deepest first. */
function* ofRare({ topics, people, sums }: Joined, most: number): Steps<number[][]> {
  const rare = Math.max(ALWAYS_RARE, Math.sqrt(people));
  const found: { word: number; value: number }[] = [];
  const depth = (at: number) => {
    const places = topics.amounts[at] ?? 0;
    return places >= LEAST_PLACES ? Math.min(4, places) : 0;
  };
  yield* each(topics.words.keys(), 500, (word) => {
    const having = havingOf(topics, word);
    if (having < LEAST_TOGETHER || having > rare) return;
    const deep = entriesOf(topics, word, depth, ALWAYS_RARE);
    const met = deep.filter((at) => (sums[topics.people[at] ?? 0] ?? 0) > 0).length;
    const value = deep.reduce((sum, at) => sum + depth(at), 0) + met;
    if (deep.length >= LEAST_TOGETHER) found.push({ word, value });
  });
  return wordsBy(found, topics)
    .slice(0, most)
    .map((word) => bestOfWord(topics, word, depth, ALWAYS_RARE));
}

/** Topics of insights and links that several people gave: the nearest of them, where most did first. */
function* ofKept({ topics, sums }: Joined): Steps<number[][]> {
  const kept = (at: number) =>
    (topics.flags[at] ?? 0) & SAID.kept ? 1 + (sums[topics.people[at] ?? 0] ?? 0) : 0;
  const found: { word: number; value: number }[] = [];
  yield* each(topics.words.keys(), 500, (word) => {
    const value = countOf(topics, word, kept);
    if (value >= LEAST_TOGETHER) found.push({ word, value });
  });
  return wordsBy(found, topics).map((word) => bestOfWord(topics, word, kept, MOST_OF_A_TOPIC / 2));
}

/** Topics that the user is said to want, in what is written about anybody. */
function userWants({ topics }: Joined): string[] {
  const { flags, words } = topics;
  const is = (at: number) => (flags[at] ?? 0) & SAID.userWants;
  return words.filter((_, word) => countOf(topics, word, is) > 0).sort();
}

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
  const left = all.sums.map((sum, person) => (chosen.has(person) ? -1 : sum));
  chosen.because(1, [greatest(left, chosen.left)]);
  return chosen.people;
}
