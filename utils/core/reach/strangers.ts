import type { Network, NetworkPerson } from '../network.ts';
import { gathered } from './gathered.ts';

/** Tells whether nothing that was written down says that two people know each other. */
export type Strangers = (a: NetworkPerson, b: NetworkPerson) => boolean;

/**
 * Two are strangers, as far as is known, when they have no interaction and no community in common, are not of the same
 * organisation, the user did not meet one through the other, and no entry about the one has the full name of the other.
 */
export function strangersIn(network: Network): Strangers {
  const talks = talksOf(network);
  const communities = communitiesOf(network);
  const texts = textsOf(network);
  const names = (a: NetworkPerson, b: NetworkPerson) =>
    /\s/u.test(b.name.trim()) && (texts.get(a.id) ?? []).some((text) => text.includes(b.name.trim()));
  return (a, b) =>
    a.id !== b.id &&
    !meet(talks.get(a.id) ?? [], talks.get(b.id) ?? []) &&
    !meet(communities.get(a.id) ?? [], communities.get(b.id) ?? []) &&
    !colleagues(a, b) &&
    a.throughId !== b.id &&
    b.throughId !== a.id &&
    !names(a, b) &&
    !names(b, a);
}

/** The interactions of each person. */
export function talksOf(network: Network): Map<string, string[]> {
  return gathered(
    network.interactions.flatMap(({ id, personIds }) => personIds.map((who) => [who, id] as const)),
  );
}

/** What each belongs to, or was met in. */
const communitiesOf = ({ people, interactions }: Network): Map<string, string[]> =>
  gathered([
    ...people.flatMap(({ id, memberships }) => memberships.map((where) => [id, where] as const)),
    ...interactions.flatMap(({ communityId, personIds }) =>
      communityId === undefined ? [] : personIds.map((who) => [who, communityId] as const),
    ),
  ]);

const textsOf = ({ people, interactions, notes }: Network): Map<string, string[]> =>
  gathered([
    ...people.map(({ id, text }) => [id, text] as const),
    ...interactions.flatMap(({ about, personIds }) => personIds.map((who) => [who, about] as const)),
    ...notes.map(({ personId, text }) => [personId, text] as const),
  ]);

function meet(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const all = new Set(many);
  return few.some((one) => all.has(one));
}

const folded = (name = ''): string => name.normalize('NFKC').trim().toLowerCase();

/** Where no organisation is known, nothing says that they are colleagues. */
const colleagues = (a: NetworkPerson, b: NetworkPerson): boolean =>
  folded(a.organisation) !== '' && folded(a.organisation) === folded(b.organisation);
