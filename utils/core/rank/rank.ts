import { byText, queryOf, tellingTerms } from './by-text.ts';
import type { CommunityIndex } from './community-index.ts';
import { dot, organisationKey, type RankPerson, type RankUser, vectors } from './similarity.ts';
import { type Counts, count, terms } from './text.ts';

export interface RankInput {
  user: RankUser;
  contacts: readonly RankPerson[];
  communities: CommunityIndex;
}

/** How well each community suits the user, in the order of `communities`; higher is better, never NaN. */
export function rankCommunities({ user, contacts, communities }: RankInput): Float64Array {
  const memberOf = contacts.map((contact) => placesOf(contact, communities));
  const own = placesOf(user, communities);
  const texts = [user, ...contacts].map((person) => count(terms(person.text)));
  const near = similarities(user, contacts, own, memberOf, texts);
  const people = new Float64Array(communities.ids.length);
  memberOf.forEach((places, at) => {
    const weight = (near[at] ?? 0) * tieWeight(contacts[at]);
    for (const place of places) people[place] = (people[place] ?? 0) + weight;
  });
  const text = byText(communities, widened(communities, own, texts[0] ?? new Map(), user.interests));
  const mostPeople = Math.max(...people, 1e-9);
  const mostText = Math.max(...text, 1e-9);
  return people.map(
    (value, at) => Math.sqrt(value / mostPeople) + 0.45 * Math.sqrt((text[at] ?? 0) / mostText),
  );
}

const placesOf = (person: RankPerson, index: CommunityIndex): number[] =>
  [...new Set(person.memberships)].map((id) => index.at.get(id)).filter((at) => at !== undefined);

const tieWeight = (person: RankPerson | undefined): number => 0.5 + Math.min(1.5, person?.strength ?? 0.5);

function similarities(
  user: RankPerson,
  contacts: readonly RankPerson[],
  own: readonly number[],
  memberOf: readonly (readonly number[])[],
  texts: readonly Counts[],
): number[] {
  const members = new Map<number, number>();
  for (const places of memberOf)
    for (const place of places) members.set(place, (members.get(place) ?? 0) + 1);
  const worth = (place: number) => 1 / Math.log(2 + (members.get(place) ?? 0)) ** 2;
  const length = (places: readonly number[]) =>
    Math.sqrt(places.reduce((sum, place) => sum + worth(place), 0));
  const mine = new Set(own);
  const mineLength = length(own);
  const weighed = vectors(texts);
  const me = weighed[0] ?? new Map();
  const work = organisationKey(user.organisation);
  return contacts.map((contact, at) => {
    const places = memberOf[at] ?? [];
    const shared = places.filter((place) => mine.has(place)).reduce((sum, place) => sum + worth(place), 0);
    const colleague = work !== '' && work === organisationKey(contact.organisation) ? 0.1 : 0;
    return (
      0.04 +
      shared / (mineLength * length(places) + 0.3) +
      0.5 * dot(me, weighed[at + 1] ?? new Map()) +
      colleague
    );
  });
}

function widened(index: CommunityIndex, own: readonly number[], text: Counts, interests: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const query = queryOf(text);
  for (const [topic, weight] of interests) for (const term of terms(topic)) query.set(term, (query.get(term) ?? 0) + weight);
  for (const community of own)
    for (const [term, weight] of tellingTerms(index, community, 12))
      query.set(term, (query.get(term) ?? 0) + (2.4 * weight) / Math.sqrt(own.length));
  return query;
}
