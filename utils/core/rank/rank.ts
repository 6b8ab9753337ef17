import { byText, likeNearest, queryOf } from './by-text.ts';
import type { CommunityIndex } from './community-index.ts';
import { type Around, membersOf, organisationKey, type RankPerson, together, votes } from './people.ts';
import { count, terms } from './text.ts';
import { WEIGHTS } from './weights.ts';

/** The user: a person with words of their own. */
export interface RankUser extends RankPerson {
  /** What they say of themselves and what they want. */
  text: string;
  /** Topics, each with how much they have to do with it: 0 to about 3. */
  interests?: ReadonlyMap<string, number>;
}

export interface RankInput {
  user: RankUser;
  contacts: readonly RankPerson[];
  communities: CommunityIndex;
}

/**
 * How well each community suits the user, in the order of `communities`; higher is better, always finite.
 *
 * log(votes + expected) + text + …: a product of what people and what texts say. As the votes are counted and not
 * scaled to the best, a single weak vote moves a community less than its text does, and ten move it more.
 * The likeness of the contacts' texts to the user's is left out: on the dev folds no weight of it helped beyond noise,
 * and the data set with biographies lost clearly.
 */
export function rankCommunities({ user, contacts, communities }: RankInput): Float64Array {
  const around = aroundOf(user, contacts, communities);
  const counted = votes(around);
  const shared = together(around);
  const text = byText(communities, queryOf(termsOf(user), around.own, communities));
  const best = text.reduce((most, score) => Math.max(most, score), 1e-9);
  const near = likeNearest(communities, around.own);
  return counted.map(
    (voted, at) =>
      Math.log(1 + voted / WEIGHTS.expected) +
      (WEIGHTS.text * (text[at] ?? 0)) / best +
      WEIGHTS.topic * interestIn(communities.topics[at] ?? [], user.interests) +
      WEIGHTS.likeOwn * (near[at] ?? 0) +
      WEIGHTS.together * (shared[at] ?? 0),
  );
}

/** The greatest interest in one of a community's topics, by name: text alone takes two side topics for a main one. */
function interestIn(topics: readonly string[], interests: RankUser['interests']): number {
  if (!interests) return 0;
  const each = topics.map((topic, at) => (interests.get(topic) ?? 0) * (at === 0 ? 1 : WEIGHTS.sideTopic));
  return Math.max(0, ...each);
}

function termsOf({ text, interests }: RankUser) {
  const counts = count(terms(text));
  for (const [topic, weight] of interests ?? []) count(terms(topic), counts, weight);
  return counts;
}

function aroundOf(user: RankUser, contacts: readonly RankPerson[], index: CommunityIndex): Around {
  const memberOf = contacts.map((contact) => placesOf(contact, index));
  const work = organisationKey(user.organisation);
  return {
    own: placesOf(user, index),
    memberOf,
    members: membersOf(memberOf, index.ids.length),
    colleague: contacts.map(({ organisation }) => work !== '' && work === organisationKey(organisation)),
    tie: contacts.map(({ strength }) =>
      strength === undefined ? 1 : 0.5 + Math.min(1.5, Math.max(0, strength)),
    ),
  };
}

const placesOf = ({ memberships }: RankPerson, index: CommunityIndex): number[] =>
  [...new Set(memberships)].map((id) => index.at.get(id)).filter((at) => at !== undefined);
